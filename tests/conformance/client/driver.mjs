// A client on the official SDK that does what each client scenario of the conformance suite wants
// done with the server at the URL it is given. The suite names the scenario in the environment.
//
//   MCP_CONFORMANCE_SCENARIO=tools_call node driver.mjs URL
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { authorized } from './authorized.mjs';

const MODERN = '2026-07-28';
const modernRun = process.env.MCP_CONFORMANCE_PROTOCOL_VERSION === MODERN;
const context = () => JSON.parse(process.env.MCP_CONFORMANCE_CONTEXT ?? '{}');

function makeClient(capabilities = {}, modern = modernRun) {
  return new Client(
    { name: 'landwaiter-conformance-driver', version: '1.0.0' },
    { capabilities, ...(modern && { versionNegotiation: { mode: { pin: MODERN } } }) },
  );
}

/** Connects, runs `use(client)`, disconnects. */
async function session(url, use, { client = makeClient(), fetch } = {}) {
  const transport = new StreamableHTTPClientTransport(new URL(url), { fetch });
  await client.connect(transport);
  try {
    await use(client);
  } finally {
    await client.close();
  }
}

// Some of the suite's modern servers cannot be discovered, which clients need not do: what they
// would say is answered here, and everything else goes to them.
async function discovered(url, init) {
  const message = typeof init?.body === 'string' ? JSON.parse(init.body) : {};
  if (message.method !== 'server/discover') return fetch(url, init);
  const result = {
    resultType: 'complete',
    supportedVersions: [MODERN],
    capabilities: { tools: {}, resources: {}, prompts: {} },
    ttlMs: 0,
    cacheScope: 'private',
  };
  return Response.json({ jsonrpc: '2.0', id: message.id, result });
}
const undiscoverable = (capabilities) => ({
  client: makeClient(capabilities, true),
  fetch: discovered,
});

const listTools = (url) => session(url, (client) => client.listTools());

const scenarios = {
  initialize: listTools,
  'json-schema-ref-no-deref': (url) =>
    session(url, (client) => client.listTools(), undiscoverable()),

  tools_call: (url) =>
    session(url, async (client) => {
      await client.listTools();
      await client.callTool({ name: 'add_numbers', arguments: { a: 5, b: 3 } });
    }),

  'sse-retry': (url) =>
    session(url, async (client) => {
      await client.listTools();
      await client.callTool({ name: 'test_reconnection', arguments: {} });
    }),

  'elicitation-sep1034-client-defaults': (url) => {
    const client = makeClient({ elicitation: { form: { applyDefaults: true } } });
    // Nothing is filled in: the defaults are the SDK's to add.
    client.setRequestHandler('elicitation/create', () => ({ action: 'accept', content: {} }));
    return session(
      url,
      async () => {
        await client.listTools();
        await client.callTool({ name: 'test_client_elicitation_defaults', arguments: {} });
      },
      { client },
    );
  },

  'request-metadata': (url) => {
    const client = makeClient({ roots: {}, sampling: {}, elicitation: {} });
    return session(url, () => client.listTools(), { client });
  },

  'json-schema-2020-12-preservation': (url) =>
    session(url, async (client) => {
      const { tools } = await client.listTools();
      const { inputSchema } = tools.find((tool) => tool.name === 'json_schema_2020_12_tool');
      await client.callTool({ name: 'json_schema_echo', arguments: { schema: inputSchema } });
    }),

  'http-standard-headers': (url) =>
    session(
      url,
      async (client) => {
        const { tools } = await client.listTools();
        await client.callTool({ name: tools[0].name, arguments: {} });
        const { resources } = await client.listResources();
        // Not every server of the suite has these, but it looks at how they are asked for.
        await client.listResourceTemplates().catch(() => {});
        await client.readResource({ uri: resources[0].uri });
        const { prompts } = await client.listPrompts();
        await client.getPrompt({ name: prompts[0].name, arguments: {} });
      },
      undiscoverable(),
    ),

  'http-custom-headers': (url) =>
    session(
      url,
      async (client) => {
        await client.listTools();
        for (const call of context().toolCalls ?? []) await client.callTool(call);
      },
      undiscoverable(),
    ),

  'http-invalid-tool-headers': (url) =>
    session(
      url,
      async (client) => {
        const { tools } = await client.listTools();
        for (const { name } of tools) {
          await client.callTool({ name, arguments: { region: 'us-west1' } });
        }
      },
      undiscoverable(),
    ),

  'sep-2322-client-request-state': (url) => {
    const { client, fetch: shim } = undiscoverable({ elicitation: {} });
    client.setRequestHandler('elicitation/create', () => ({
      action: 'accept',
      content: { confirmed: true },
    }));
    const call = (name) => client.callTool({ name: `test_mrtr_${name}`, arguments: {} });
    return session(
      url,
      async () => {
        await client.listTools();
        await call('echo_state');
        await call('no_state');
        await call('unrelated');
        // A modern server must say of what type a result is; the SDK refuses one that does not.
        await call('no_result_type').catch(() => {});
      },
      { client, fetch: shim },
    );
  },
};

const name = process.env.MCP_CONFORMANCE_SCENARIO ?? '';
const run = name.startsWith('auth/')
  ? (url) => authorized(name, url, makeClient(), context())
  : scenarios[name];
if (!run) throw new Error(`no such scenario: ${name}`);
await run(process.argv[2]);
process.exit(0); // a transport may still wait to reconnect
