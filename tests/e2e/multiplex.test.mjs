// Many clients at once that are alike on purpose: the same ids, the same progress tokens, the same
// subscription ids, the same cursors. What belongs to one reaches that one and nobody else: answers,
// progress, log messages, lists, changes of subscribed resources; and a cancellation ends one call.
//   modern   all on one stdio server, which they share (basic, Statelessness: ids belong to a request)
//            at its own endpoint, and at that of all servers
//   legacy   a session each (2025-11-25 transports, Session Management), on a server over HTTP
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atEnd, endAll, fixtures, scratch, serve, slow, until } from './lib/harness.mjs';
import { MODERN, modernMeta } from './lib/agents.mjs';
import { Bounds } from './lib/raw.mjs';
import { plain } from './lib/surfaces.mjs';
import { Upstream, said } from './lib/upstream.mjs';

const CLIENTS = 200;
const STEPS = 3;

const ends = new Agent({ keepAlive: true, maxSockets: Infinity });

// A POST (or GET, without a body) whose events are handed to `each` as they come. Resolves to {status,
// headers, messages, close()} when the head is there; `done` when all is.
async function open(url, { body, headers = {}, each = () => {} }) {
  const text = body && JSON.stringify(body);
  const req = httpRequest(url, { agent: ends, method: body ? 'POST' : 'GET', headers: {
    accept: 'application/json, text/event-stream',
    ...(body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }), ...headers } });
  req.on('error', () => {});
  req.end(text);
  const messages = [];
  const take = json => {
    messages.push(json);
    each(json);
  };
  const [res] = await once(req, 'response');
  const stream = /event-stream/.test(res.headers['content-type'] ?? '');
  let got = '';
  res.setEncoding('utf8').on('error', () => {}).on('data', part => {
    got += part;
    for (let end; stream && (end = got.indexOf('\n\n')) >= 0; got = got.slice(end + 2)) {
      const data = got.slice(0, end).split('\n').filter(l => l.startsWith('data:')).map(l => l.slice(5).trim()).join('\n');
      if (data) {
        take(JSON.parse(data));
      }
    }
  });
  const done = new Promise(over => res.once('close', over)).then(() => {
    if (!stream && got) {
      take(JSON.parse(got));
    }
  });
  return { status: res.statusCode, headers: res.headers, messages, done, close: () => req.destroy() };
}

async function post(url, body, headers) {
  const r = await open(url, { body, headers });
  await r.done;
  return { ...r, final: r.messages.find(m => m.id !== undefined && m.method === undefined) };
}

// ---- modern ----

class Modern {
  constructor(url, i, prefix = '') {
    this.url = url;
    this.prefix = prefix;
    this.who = `client-${i}-${Math.random().toString(36).slice(2)}`;
    this.heard = [];
  }

  send(id, method, { name, ...params } = {}, how = post) {
    const tool = name && { name: this.prefix + name };
    const body = { jsonrpc: '2.0', id, method, params: { ...tool, ...params, _meta: modernMeta({
      'example.com/who': this.who, 'io.modelcontextprotocol/logLevel': 'debug', ...params._meta }) } };
    const headers = { 'mcp-protocol-version': MODERN, 'mcp-method': method, ...(tool && { 'mcp-name': tool.name }) };
    return how === post ? post(this.url, body, headers) : open(this.url, { body, headers, each: m => this.heard.push(m) });
  }

  async listen() {
    this.stream = await this.send(2, 'subscriptions/listen', { notifications: { resourceSubscriptions: [`file:///${this.who}`] } }, open);
    await until(() => this.heard.length > 0, 'the subscription is acknowledged', 30000);
    assert.equal(this.heard[0].method, 'notifications/subscriptions/acknowledged');
  }

  async work() {
    const r = await this.send(1, 'tools/call', { name: 'work', arguments: { who: this.who, steps: STEPS }, _meta: { progressToken: 'p' } });
    assert.equal(r.status, 200, JSON.stringify(r.messages));
    assert.equal(r.final.id, 1);
    assert.equal(r.final.result?.content[0].text, this.who, JSON.stringify(r.final));
    const progress = r.messages.filter(m => m.method === 'notifications/progress').map(m => m.params);
    assert.deepEqual(progress.map(p => [p.progressToken, p.progress, p.message]),
      Array.from({ length: STEPS }, (_, i) => ['p', i + 1, this.who]), 'all of its progress, in order, and none of another');
    for (const m of r.messages.filter(m => m.method === 'notifications/message')) {
      assert.equal(m.params.data, this.who, 'a log message of another');
    }
    assert.equal(r.messages.at(-1), r.final, 'the answer comes last');
  }

  async completes() {
    const r = await this.send(3, 'completion/complete', { ref: { type: 'ref/resource', uri: 'file:///{who}' }, argument: { name: 'who', value: this.who } });
    assert.deepEqual(r.final.result?.completion.values, [this.who], JSON.stringify(r.final));
    assert.equal(r.final.id, 3);
  }

  // A call with the id of another that works, given up.
  async giveUp(told) {
    const body = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: `${this.prefix}hang`, arguments: { who: this.who }, _meta: modernMeta({ progressToken: 'p' }) } };
    const text = JSON.stringify(body);
    const req = httpRequest(this.url, { method: 'POST', headers: { accept: 'application/json, text/event-stream', 'content-type': 'application/json',
      'content-length': Buffer.byteLength(text), 'mcp-protocol-version': MODERN, 'mcp-method': 'tools/call', 'mcp-name': `${this.prefix}hang` } });
    let answered = false;
    req.on('error', () => {}).on('response', () => { answered = true; });
    req.end(text);
    await until(() => told('hanging').includes(this.who), `the call of ${this.who} is in flight`, 30000);
    assert.equal(answered, false, 'nobody else\'s answer came');
    req.destroy();
    await until(() => told('cancelled').includes(this.who), `the server hears that ${this.who} gave up`, 30000);
  }

  checkHeard() {
    for (const m of this.heard) {
      assert.equal(m.params._meta?.['io.modelcontextprotocol/subscriptionId'], 2, JSON.stringify(m));
      assert.ok(m.params.uri === undefined || m.params.uri === `file:///${this.who}`, `a change of another: ${JSON.stringify(m)}`);
    }
  }
}

async function modernClients(url, dir, prefix) {
  const clients = Array.from({ length: CLIENTS }, (_, i) => new Modern(url, i, prefix));
  const told = name => (existsSync(join(dir, name)) ? readFileSync(join(dir, name), 'utf8').split('\n') : []);
  await Promise.all(clients.map(c => c.listen()));
  await Promise.all(clients.flatMap((c, i) => [c.work(), c.completes(), ...(i % 4 === 0 ? [c.giveUp(told)] : [])]));
  const fired = await clients[0].send(4, 'tools/call', { name: 'fire', arguments: {} });
  assert.equal(fired.final.result?.content[0].text, 'fired', JSON.stringify(fired.final));
  for (const c of clients) {
    await until(() => c.heard.some(m => m.method === 'notifications/resources/updated'), `${c.who} hears of its resource`, 30000);
  }
  // One of two goes; the others' subscriptions stay as they are.
  clients.filter((c, i) => i % 2).forEach(c => c.stream.close());
  const before = clients.map(c => c.heard.length);
  await new Promise(done => setTimeout(done, 200 * slow));
  await clients[0].send(4, 'tools/call', { name: 'fire', arguments: {} });
  for (const [i, c] of clients.entries()) {
    if (i % 2 === 0) {
      await until(() => c.heard.length > before[i], `${c.who} hears again`, 30000);
    } else {
      assert.equal(c.heard.length, before[i], 'who has left hears nothing');
    }
    c.checkHeard();
    c.stream.close();
  }
  assert.equal(new Set(told('cancelled').filter(Boolean)).size, Math.ceil(CLIENTS / 4), 'one call for each that gave up');
}

// ---- legacy ----

class Legacy {
  constructor(url, i) {
    this.url = url;
    this.who = `session-${i}-${Math.random().toString(36).slice(2)}`;
    this.heard = [];
  }

  get headers() {
    return { 'mcp-session-id': this.session, 'mcp-protocol-version': '2025-11-25' };
  }

  send(id, method, params) {
    return post(this.url, { jsonrpc: '2.0', ...(id !== undefined && { id }), method, params }, this.headers);
  }

  async begin() {
    const r = await post(this.url, { jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {},
      clientInfo: { name: this.who, version: '1' } } });
    assert.equal(r.status, 200, JSON.stringify(r.messages));
    this.session = r.headers['mcp-session-id'];
    assert.equal((await this.send(undefined, 'notifications/initialized')).status, 202);
    this.stream = await open(this.url, { headers: this.headers, each: m => this.heard.push(m) });
    assert.equal(this.stream.status, 200);
    await until(async () => (await this.send(2, 'tools/list')).final.result.tools.length === 1, 'its list is there', 30000);
  }

  async work() {
    const r = await this.send(3, 'tools/call', { name: 'forecast', arguments: { city: this.who }, _meta: { progressToken: 'p' } });
    assert.equal(r.final?.id, 3, JSON.stringify(r.messages));
    assert.equal(r.final.result?.content[0].text, this.who, JSON.stringify(r.final));
    assert.deepEqual(r.messages.filter(m => m.method === 'notifications/progress').map(m => [m.params.progressToken, m.params.message]), [['p', this.who]]);
  }

  // The server has a list for each session, all with the same cursor.
  async lists() {
    for (let cursor; ;) {
      const r = await this.send(5, 'resources/list', { ...(cursor && { cursor }) });
      assert.equal(r.final.id, 5);
      const { resources, nextCursor } = r.final.result ?? {};
      assert.deepEqual(resources?.filter(x => x.name !== this.who), [], 'the list of another session');
      cursor = nextCursor;
      if (cursor === undefined) {
        return;
      }
    }
  }

  // Cancels a call of its own whose id every other session has in flight at the same time.
  async giveUp() {
    const asked = this.send(4, 'tools/call', { name: 'forecast', arguments: { city: `hang ${this.who}` } });
    await new Promise(done => setTimeout(done, 100 * slow));
    assert.equal((await this.send(undefined, 'notifications/cancelled', { requestId: 4 })).status, 202);
    assert.equal((await asked).final, undefined, 'a cancelled call is not answered');
  }
}

async function legacyClients(url, upstream) {
  const sessions = Array.from({ length: CLIENTS }, (_, i) => new Legacy(url, i));
  upstream.capabilities.resources = {};
  const told = new Map(); // the server's session -> who
  upstream.take = (message, req, res, self) => {
    const city = message.params?.arguments?.city;
    if (message.method === 'initialize') {
      told.set(`up-${self.next + 1}`, message.params.clientInfo.name);
      return false;
    }
    if (message.method === 'resources/list') {
      const name = told.get(req.headers['mcp-session-id']);
      const page = message.params?.cursor === undefined ? 1 : 2;
      self.result(res, message, { resources: [{ uri: `file:///${name}/${page}`, name }], ...(page === 1 && { nextCursor: 'c' }) });
      return true;
    }
    if (message.method !== 'tools/call' || /^hang/.test(city)) {
      return message.method === 'tools/call';
    }
    assert.equal(told.get(req.headers['mcp-session-id']), city, 'a call came in the session of another');
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    const event = m => res.write(`data: ${JSON.stringify(m)}\n\n`);
    const [progressToken, session] = [message.params._meta.progressToken, req.headers['mcp-session-id']];
    setTimeout(async () => {
      event({ jsonrpc: '2.0', method: 'notifications/progress', params: { progressToken, progress: 1, message: city } });
      // The gateway opens the session's stream beside its first requests.
      const stream = await until(() => self.streams.get(session), 'the stream of the session', 30000);
      stream.write(`data: ${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/message', params: { level: 'info', data: city } })}\n\n`);
      setTimeout(() => {
        event({ jsonrpc: '2.0', id: message.id, result: said(city, false) });
        res.end();
      }, Math.random() * 300);
    }, Math.random() * 200);
    return true;
  };
  await Promise.all(sessions.map(s => s.begin()));
  assert.equal(new Set(sessions.map(s => s.session)).size, CLIENTS, 'a session each');
  await Promise.all(sessions.flatMap((s, i) => [s.work(), s.lists(), ...(i % 4 === 0 ? [s.giveUp()] : [])]));
  for (const s of sessions) {
    await until(() => s.heard.some(m => m.method === 'notifications/message'), `${s.who} gets its log message`, 30000);
    for (const m of s.heard.filter(m => m.method === 'notifications/message')) {
      assert.equal(m.params.data, s.who, 'a log message of another session');
    }
    s.stream.close();
  }
}

test(`${CLIENTS} modern clients and ${CLIENTS} legacy sessions with the same ids, at once`, async t => {
  const dir = scratch(t, 'multi');
  const upstream = new Upstream([plain]);
  atEnd(t, () => endAll(dir));
  atEnd(t, () => ends.destroy());
  const gate = await serve(t, { limits: { inflight: 4096, sessions: 1024, connections: 4096 }, servers: {
    shared: { command: [process.execPath, join(fixtures, 'multi-server.mjs'), dir], mode: 'trust-first' },
    web: { url: await upstream.listen(t), allow_private: true, mode: 'trust-first' } } });
  const first = new Modern(gate.url('shared'), 'first');
  await until(async () => (await first.send(1, 'tools/call', { name: 'fire', arguments: {} })).final.result, () => `calls pass: ${gate.err}`, 20000);
  const bounds = new Bounds(gate.pid);
  await Promise.all([modernClients(gate.url('shared'), dir), legacyClients(gate.url('web'), upstream)]);
  assert.equal(readFileSync(join(dir, 'pids'), 'utf8').trim().split('\n').length, 1, 'the modern clients shared one server');
  ends.destroy();
  await bounds.assert(192, CLIENTS * 3);
});

test(`${CLIENTS} modern clients with the same ids at the endpoint of all servers`, async t => {
  const dir = scratch(t, 'multi');
  const idle = new Upstream([plain]);
  atEnd(t, () => endAll(dir));
  atEnd(t, () => ends.destroy());
  const gate = await serve(t, { limits: { inflight: 4096, sessions: 1024, connections: 4096 }, servers: {
    shared: { command: [process.execPath, join(fixtures, 'multi-server.mjs'), dir], mode: 'trust-first' },
    idle: { url: await idle.listen(t), allow_private: true, mode: 'trust-first' } } });
  const url = `http://127.0.0.1:${gate.port}/mcp`;
  const first = new Modern(url, 'first', 'shared__');
  await until(async () => (await first.send(1, 'tools/call', { name: 'fire', arguments: {} })).final.result?.content[0].text === 'fired',
    () => `calls pass: ${gate.err}`, 20000);
  const bounds = new Bounds(gate.pid);
  await modernClients(url, dir, 'shared__');
  assert.equal(readFileSync(join(dir, 'pids'), 'utf8').trim().split('\n').length, 1, 'they shared one server');
  assert.deepEqual(idle.passed().map(m => m.method), [], 'the other server heard of nothing');
  ends.destroy();
  await bounds.assert(192, CLIENTS * 3);
});
