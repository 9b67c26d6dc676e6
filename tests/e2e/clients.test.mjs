// Published clients and proxies that people put in front of servers, through `landwaiter serve` and
// `landwaiter run`: each sees nothing before the approval, works after it, and leaves receipts.
// Behind the gateway stands the dual-era filesystem server, or a server on the Python SDK.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  approve, atEnd, connects, fixtures, freePort, landwaiter, makeState, receipts, root, scratch, serve, slow, start, until,
} from './lib/harness.mjs';
import { MODERN, connectHttp, connectStdio } from './lib/agents.mjs';

const conformance = join(root, 'tests/conformance');
const fromThere = createRequire(join(conformance, 'package.json'));
// The inspector and the filesystem server want a newer node than the other tests.
const node = join(conformance, 'node_modules/.bin/node');
const python = join(conformance, 'python/bin/python');
const bin = name => [node, join(conformance, 'node_modules', name)];

// What is behind the gateway: the command, a call that shows that it was reached, and how many tools.
function filesystem(t) {
  const dir = scratch(t, 'files');
  const path = join(dir, 'note.txt');
  writeFileSync(path, 'the note\n');
  return { command: [...bin('fs-2-0-1/dist/index.js'), dir], tool: 'read_text_file', args: { path }, answer: /the note/,
    tools: 14 };
}

// A client: look(t, target, call) connects, lists, calls unless `call` is absent, and ends. `target` is
// {url} or {argv}. It gives {names, text}; the text of a refused call is whatever the client shows of it.
async function run(t, argv, ms = 60000) {
  const child = start(t, argv, { stdin: 'ignore', env: { HOME: scratch(t, 'home') } });
  const late = setTimeout(() => child.child.kill('SIGKILL'), ms * slow);
  const { code } = await child.exit;
  clearTimeout(late);
  return { code, out: child.out, err: child.err };
}

const inspector = era => async (t, { url, argv }, call) => {
  const base = [...bin('@modelcontextprotocol/inspector/clients/launcher/build/index.js'), '--cli'];
  const where = url ? [url, '--transport', 'http'] : ['--server', 'governed', '--config', join(scratch(t), 'mcp.json')];
  if (argv) {
    writeFileSync(where[3], JSON.stringify({ mcpServers: { governed: { command: argv[0], args: argv.slice(1) } } }));
  }
  const ask = (...method) => run(t, [...base, ...where, '--protocol-era', era, '--method', ...method]);
  const list = await ask('tools/list');
  assert.equal(list.code, 0, list.err);
  const names = JSON.parse(list.out).tools.map(tool => tool.name);
  if (!call) {
    return { names };
  }
  const pairs = Object.entries(call.args).map(([key, value]) => `${key}=${value}`);
  const called = await ask('tools/call', '--tool-name', call.tool, '--tool-arg', ...pairs);
  return { names, text: called.out + called.err };
};

const pythonClient = (mode, version) => async (t, { url, argv }, call) => {
  const r = await run(t, [python, join(fixtures, 'python-client.py'), mode, call?.tool ?? '', JSON.stringify(call?.args),
    ...(url ? [url] : ['--', ...argv])]);
  assert.equal(r.code, 0, r.err);
  const said = JSON.parse(r.out);
  assert.equal(said.version, version);
  return { names: said.tools, text: said.text ?? JSON.stringify(said.error), progress: said.progress };
};

async function multiServer(t, { url, argv }, call) {
  const { MultiServerMCPClient } = await import(fromThere.resolve('@langchain/mcp-adapters'));
  const server = url ? { transport: 'http', url } : { transport: 'stdio', command: argv[0], args: argv.slice(1) };
  const client = new MultiServerMCPClient({ mcpServers: { governed: server } });
  atEnd(t, () => client.close());
  const tools = await client.getTools();
  const names = tools.map(tool => tool.name);
  const tool = call && tools.find(({ name }) => name === call.tool);
  return { names, text: tool && JSON.stringify(await tool.invoke(call.args)) };
}

// An SDK client behind a published proxy that speaks stdio to it and HTTP to the gateway.
async function remote(t, { url }, call) {
  const agent = await connectStdio(t, 'v1', [...bin('mcp-remote/dist/proxy.js'), url, '--allow-http'],
    { env: { MCP_REMOTE_CONFIG_DIR: scratch(t, 'remote') } });
  const names = await agent.names();
  const text = call && await agent.text(call.tool, call.args).catch(e => e.message);
  await agent.close();
  return { names, text };
}

// An SDK client in front of a published proxy that speaks HTTP to it and stdio to the gateway.
const proxied = sdk => async (t, { argv }, call) => {
  const port = await freePort();
  const proxy = start(t, [...bin('mcp-proxy/dist/bin/mcp-proxy.mjs'), '--host', '127.0.0.1', '--port', String(port),
    '--', ...argv], { stdin: 'ignore' });
  await until(() => connects(port), () => `mcp-proxy listens: ${proxy.err}`, 20000);
  const agent = await connectHttp(t, sdk, `http://127.0.0.1:${port}/mcp`);
  const names = await agent.names();
  const text = call && await agent.text(call.tool, call.args).catch(e => e.message);
  await agent.close();
  proxy.child.kill('SIGTERM');
  await proxy.exit;
  return { names, text };
};

async function governed(t, look, target, state, behind) {
  assert.deepEqual((await look(t, target)).names, [], 'nothing is shown before the approval');
  await approve(t, state, 'governed');
  const { names, text, progress } = await look(t, target, behind);
  assert.equal(names.length, behind.tools);
  assert.match(text, behind.answer);
  await until(() => {
    const log = receipts(state);
    const decision = log.find(r => r.phase === 'decision' && r.data.name === behind.tool);
    return decision?.data.verdict === 'allow' && log.some(r => r.phase === 'outcome' && r.data.decision === decision.id
      && r.data.status === 'executed');
  }, 'the call has its receipts');
  return progress;
}

const overHttp = (t, behind) => serve(t, { servers: { governed: { command: behind.command } } });
const overStdio = (state, behind) =>
  ({ argv: [landwaiter, 'run', '--server', 'governed', '--state', state, '--', ...behind.command] });

for (const [name, look] of Object.entries({
  'Inspector, legacy': inspector('legacy'),
  'Inspector, modern': inspector('modern'),
  'Inspector, auto': inspector('auto'),
  MultiServerMCPClient: multiServer,
  'mcp-remote': remote,
  'Python SDK, auto': pythonClient('auto', MODERN),
  'Python SDK, legacy': pythonClient('legacy', '2025-11-25'),
})) {
  test(`${name}, through serve`, async t => {
    const behind = filesystem(t);
    const gate = await overHttp(t, behind);
    await governed(t, look, { url: gate.url('governed') }, gate.state, behind);
  });
}

for (const [name, look] of Object.entries({
  'Inspector, legacy': inspector('legacy'),
  'Inspector, modern': inspector('modern'),
  MultiServerMCPClient: multiServer,
  'mcp-proxy with a legacy client': proxied('v1'),
  'mcp-proxy with a modern client': proxied('modern'),
  'Python SDK, auto': pythonClient('auto', MODERN),
  'Python SDK, legacy': pythonClient('legacy', '2025-11-25'),
})) {
  test(`${name}, through run`, async t => {
    const behind = filesystem(t);
    const state = makeState(t);
    await governed(t, look, overStdio(state, behind), state, behind);
  });
}

for (const [mode, version] of [['auto', MODERN], ['legacy', '2025-11-25']]) {
  const counting = { command: [python, join(fixtures, 'python-server.py')], tool: 'count', args: { to: 3 },
    answer: /^counted to 3$/, tools: 2 };

  test(`Python SDK server on stdio, ${mode} client: progress and result`, async t => {
    const gate = await overHttp(t, counting);
    const progress = await governed(t, pythonClient(mode, version), { url: gate.url('governed') }, gate.state, counting);
    assert.deepEqual(progress, [1, 2, 3]);
  });

  test(`Python SDK server on HTTP, ${mode} client: progress and result`, async t => {
    const port = await freePort();
    const server = start(t, [...counting.command, String(port)], { stdin: 'ignore' });
    await until(() => connects(port), () => `the server listens: ${server.err}`, 20000);
    const gate = await serve(t, { servers: {
      governed: { url: `http://127.0.0.1:${port}/mcp`, allow_private: true } } });
    const progress = await governed(t, pythonClient(mode, version), { url: gate.url('governed') }, gate.state, counting);
    assert.deepEqual(progress, [1, 2, 3]);
  });
}
