// An MCP server over HTTP inside the test's own process: answers both eras by the book, unless a test
// takes a message into its own hands. What it was sent is in `seen`, with the connection's headers.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { atEnd } from './harness.mjs';
import { MODERN } from './agents.mjs';

const META = 'io.modelcontextprotocol/';
const LEGACY = ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'];
// What the gateway asks on its own account, to know the surface.
const WALK = new Set(['server/discover', 'initialize', 'notifications/initialized', 'tools/list', 'prompts/list',
  'resources/list', 'resources/templates/list', 'ping', 'subscriptions/listen']);

export class Upstream {
  constructor(tools) {
    this.tools = tools;
    this.capabilities = { tools: { listChanged: true } };
    this.seen = [];
    this.streams = new Map(); // session id -> open GET stream
    this.next = 0;
    this.take = null; // (message, req, res, self) => true when it has answered itself
  }

  // Resolves to its URL.
  async listen(t) {
    this.server = createServer((req, res) => {
      const parts = [];
      res.on('error', () => {});
      req.on('error', () => {});
      req.on('data', part => parts.push(part));
      req.on('end', () => this.handle(req, res, Buffer.concat(parts).toString('utf8')));
    });
    this.server.on('clientError', (e, socket) => socket.destroy());
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    atEnd(t, () => {
      this.server.close();
      this.server.closeAllConnections();
    });
    this.port = this.server.address().port;
    return `http://127.0.0.1:${this.port}/mcp`;
  }

  // Messages that were passed on for a client, not asked by the gateway itself.
  passed() {
    return this.seen.filter(m => !WALK.has(m.method));
  }

  handle(req, res, body) {
    const session = req.headers['mcp-session-id'];
    if (req.method === 'GET') {
      res.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      this.streams.set(session, res);
      return res.on('close', () => this.streams.delete(session));
    }
    if (req.method !== 'POST') {
      return res.writeHead(200).end();
    }
    const message = JSON.parse(body);
    this.seen.push({ ...message, session, headers: req.headers, connection: req.socket });
    if (this.take?.(message, req, res, this)) {
      return undefined;
    }
    if (message.id === undefined || message.method === undefined) {
      return res.writeHead(202).end();
    }
    return this.answer(message, req, res);
  }

  answer(message, req, res) {
    const modern = message.params?._meta?.[META + 'protocolVersion'] === MODERN;
    const self = { capabilities: this.capabilities };
    const info = { name: 'upstream', version: '1.0.0' };
    const cache = { ttlMs: 0, cacheScope: 'private' };
    switch (message.method) {
      case 'initialize': {
        const asked = message.params.protocolVersion;
        return this.result(res, message, { ...self, serverInfo: info,
          protocolVersion: LEGACY.includes(asked) ? asked : '2025-11-25' }, { 'mcp-session-id': `up-${++this.next}` });
      }
      case 'server/discover':
        return this.result(res, message, { ...self, ...cache, resultType: 'complete', supportedVersions: [MODERN],
          _meta: { [META + 'serverInfo']: info } });
      case 'ping':
        return this.result(res, message, {});
      case 'tools/list':
        return this.result(res, message, { tools: this.tools, ...(modern && { resultType: 'complete', ...cache }) });
      case 'tools/call':
        return this.result(res, message, said(JSON.stringify(message.params.arguments), modern));
      default:
        return this.fail(res, message, -32601, 'Method not found');
    }
  }

  result(res, message, result, headers = {}) {
    this.json(res, JSON.stringify({ jsonrpc: '2.0', id: message.id, result }), headers);
  }

  fail(res, message, code, text) {
    this.json(res, JSON.stringify({ jsonrpc: '2.0', id: message.id, error: { code, message: text } }));
  }

  json(res, text, headers = {}) {
    res.writeHead(200, { 'content-type': 'application/json', ...headers }).end(text);
  }
}

// The result of a call that says `text`.
export function said(text, modern = true) {
  return { content: [{ type: 'text', text }], ...(modern && { resultType: 'complete' }) };
}
