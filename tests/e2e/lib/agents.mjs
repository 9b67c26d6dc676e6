// MCP clients behind one interface: the official SDKs (v1, v2, and v2 pinned to 2026-07-28) and raw
// ones that can misbehave.
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { Client as ClientV1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as StdioV1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as HttpV1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ToolListChangedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { Client as ClientV2, StreamableHTTPClientTransport as HttpV2 } from '@modelcontextprotocol/client';
import { StdioClientTransport as StdioV2 } from '@modelcontextprotocol/client/stdio';
import { assertClean, atEnd, refusalOf, start, until } from './harness.mjs';

export const SDKS = ['v1', 'v2'];
export const MODERN = '2026-07-28';

// A connected client: tools(), names(), call(name, args), changes (list_changed seen), err, pid.
class Agent {
  constructor(sdk, capabilities = {}) {
    const info = { name: `e2e-${sdk}`, version: '1.0.0' };
    this.changes = 0;
    this.err = '';
    this.v1 = sdk === 'v1';
    if (this.v1) {
      this.client = new ClientV1(info, { capabilities });
      this.client.setNotificationHandler(ToolListChangedNotificationSchema, () => { this.changes++; });
      return;
    }
    this.client = new ClientV2(info, {
      capabilities,
      ...(sdk === 'modern' && { versionNegotiation: { mode: { pin: MODERN } } }),
      ...(sdk === 'auto' && { versionNegotiation: { mode: 'auto' } }),
      listChanged: { tools: { autoRefresh: false, debounceMs: 0, onChanged: () => { this.changes++; } } },
    });
  }

  async tools() {
    if (!this.v1) {
      return (await this.client.listTools(undefined, { cacheMode: 'refresh' })).tools;
    }
    const all = [];
    for (let cursor; ;) {
      const page = await this.client.listTools(cursor === undefined ? {} : { cursor });
      all.push(...page.tools);
      cursor = page.nextCursor;
      if (cursor === undefined) {
        return all;
      }
    }
  }

  async names() {
    return (await this.tools()).map(t => t.name).sort();
  }

  call(name, args = {}, options = {}) {
    return this.v1 ? this.client.callTool({ name, arguments: args }, undefined, options)
      : this.client.callTool({ name, arguments: args }, options);
  }

  // Text of a call's first content block.
  async text(name, args) {
    const result = await this.call(name, args);
    return result.content[0]?.text;
  }

  // What a refused call is answered with, error or result: {code, message, data}.
  async refusal(name, args) {
    try {
      const result = await this.call(name, args);
      const refused = refusalOf({ result });
      if (refused) {
        return refused;
      }
      throw new Error(`the call of ${name} was answered: ${JSON.stringify(result).slice(0, 300)}`);
    } catch (e) {
      if (e.code === undefined) {
        throw e;
      }
      return { code: e.code, message: e.message, data: e.data };
    }
  }

  close() {
    return this.client.close();
  }
}

// `before` gets the agent when it is not connected yet, to give it handlers.
export async function connectStdio(t, sdk, argv, { env, capabilities, before } = {}) {
  const agent = new Agent(sdk, capabilities);
  before?.(agent);
  const Transport = sdk === 'v1' ? StdioV1 : StdioV2;
  const transport = new Transport({
    command: argv[0], args: argv.slice(1), env: { ...process.env, ...env }, stderr: 'pipe' });
  transport.stderr?.on('data', part => { agent.err += part; });
  agent.transport = transport;
  atEnd(t, async () => {
    await agent.close().catch(() => {});
    assertClean(agent.err);
  });
  await agent.client.connect(transport);
  agent.pid = transport.pid;
  return agent;
}

export async function connectHttp(t, sdk, url, { headers, capabilities, before } = {}) {
  const agent = new Agent(sdk, capabilities);
  before?.(agent);
  const Transport = sdk === 'v1' ? HttpV1 : HttpV2;
  agent.transport = new Transport(new URL(url), { requestInit: { headers } });
  atEnd(t, () => agent.close().catch(() => {}));
  await agent.client.connect(agent.transport);
  return agent;
}

// ---- raw clients ----

// Newline-delimited JSON-RPC to a child: what an SDK would not send.
export class RawStdio {
  constructor(t, argv, options) {
    this.run = start(t, argv, options);
    this.messages = [];
    this.next = 1;
    let at = 0;
    this.run.child.stdout.on('data', () => {
      for (let end; (end = this.run.out.indexOf('\n', at)) >= 0; at = end + 1) {
        this.messages.push(JSON.parse(this.run.out.slice(at, end)));
      }
    });
  }

  send(message) {
    this.run.child.stdin.write((typeof message === 'string' ? message : JSON.stringify(message)) + '\n');
  }

  answer(id, ms = 10000) {
    return until(() => this.messages.find(m => m.id === id && m.method === undefined),
      () => `an answer to ${JSON.stringify(id)}; stderr: ${this.run.err}`, ms);
  }

  request(method, params, ms) {
    const id = this.next++;
    this.send({ jsonrpc: '2.0', id, method, ...(params && { params }) });
    return this.answer(id, ms);
  }

  async initialize(capabilities = {}) {
    const r = await this.request('initialize',
      { protocolVersion: '2025-11-25', capabilities, clientInfo: { name: 'raw', version: '1' } });
    this.send({ jsonrpc: '2.0', method: 'notifications/initialized' });
    return r;
  }
}

export function modernMeta(extra = {}) {
  return { 'io.modelcontextprotocol/protocolVersion': MODERN,
    'io.modelcontextprotocol/clientCapabilities': {},
    'io.modelcontextprotocol/clientInfo': { name: 'raw', version: '1' }, ...extra };
}

// One HTTP request: {status, headers, body, json, events}. `body` an object is sent as JSON.
export async function http(url, { method = 'POST', headers = {}, body, signal } = {}) {
  const text = body === undefined ? undefined : typeof body === 'string' || Buffer.isBuffer(body) ? body
    : JSON.stringify(body);
  const req = httpRequest(url, { method, signal, headers: {
    ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    accept: 'application/json, text/event-stream', ...headers } });
  req.on('error', () => {}); // once below rejects; what fails after the response is of no interest
  req.end(text);
  const [res] = await once(req, 'response');
  let got = '';
  res.setEncoding('utf8');
  for await (const part of res) {
    got += part;
  }
  const events = /event-stream/.test(res.headers['content-type'] ?? '') ? got.split('\n\n')
    .map(e => e.split('\n').filter(l => l.startsWith('data:')).map(l => l.slice(5).trim()).join('\n'))
    .filter(Boolean).map(d => JSON.parse(d)) : [];
  const json = /application\/json/.test(res.headers['content-type'] ?? '') && got ? JSON.parse(got) : events.at(-1);
  return { status: res.statusCode, headers: res.headers, body: got, json, events };
}
