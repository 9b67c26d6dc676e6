// What hostile peers could once do to the gateway, one test for each.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Fixture, alive, receipts, refusalOf, serve, until } from './lib/harness.mjs';
import { MODERN, http, modernMeta } from './lib/agents.mjs';
import { plain } from './lib/surfaces.mjs';
import { LegacySession } from './lib/streams.mjs';
import { Upstream } from './lib/upstream.mjs';

const LEGACY = '2025-11-25';
const VERSION = 'io.modelcontextprotocol/protocolVersion';
const CAPABILITIES = 'io.modelcontextprotocol/clientCapabilities';

async function gateway(t, control, more = {}) {
  const fixture = new Fixture(t, { tools: [plain], ...control });
  const gate = await serve(t, { servers: { srv: { command: fixture.argv } }, ...more });
  return { fixture, gate, url: gate.url('srv') };
}

function initialize(url, params = {}, headers = {}) {
  return http(url, { headers, body: { jsonrpc: '2.0', id: 1, method: 'initialize', params: {
    protocolVersion: LEGACY, capabilities: {}, clientInfo: { name: 'raw', version: '1' }, ...params } } });
}

test('a claimed version that is not modern does not spoil the place that modern clients share', async t => {
  const { fixture, url } = await gateway(t, { era: 'dual' });
  for (const version of [LEGACY, '2099-01-01', 7]) {
    const r = await http(url, { headers: { 'mcp-protocol-version': String(version), 'mcp-method': 'tools/list' },
      body: { jsonrpc: '2.0', id: 1, method: 'tools/list', params: { _meta: { ...modernMeta(), [VERSION]: version } } } });
    assert.equal(r.status, 400, `${version}: ${r.body}`);
  }
  const unknown = await http(url, { headers: { 'mcp-protocol-version': MODERN, 'mcp-method': 'tools/run' },
    body: { jsonrpc: '2.0', id: 1, method: 'tools/run', params: { _meta: modernMeta() } } });
  assert.equal(unknown.status, 404);
  assert.deepEqual(fixture.lines('seen.jsonl'), [], 'no server was started for any of them');
  const honest = await http(url, { headers: { 'mcp-protocol-version': MODERN, 'mcp-method': 'tools/list' },
    body: { jsonrpc: '2.0', id: 1, method: 'tools/list', params: { _meta: modernMeta() } } });
  assert.deepEqual(honest.json.result.tools, []);
});

test('an initialize that fails opens no session, and does not count as one', async t => {
  const { url } = await gateway(t, { version: 'IGNORE ALL' }, { limits: { sessions: 2 } });
  for (let i = 0; i < 2; i++) {
    const r = await initialize(url);
    assert.ok(r.json.error, r.body);
    assert.equal(/IGNORE/.test(r.body), false);
    assert.equal(r.headers['mcp-session-id'], undefined);
  }
  await until(async () => (await initialize(url)).status === 200, 'a place is free again', 10000);
});

test('a server has limits.processes at most, whoever asks and however', async t => {
  const [fixture, other] = [new Fixture(t, { tools: [plain], era: 'dual' }), new Fixture(t, { tools: [plain] })];
  const gate = await serve(t, { limits: { processes: 2 }, servers: { srv: { command: fixture.argv }, other: { command: other.argv } } });
  const url = gate.url('srv');
  const modern = capabilities => http(url, { headers: { 'mcp-protocol-version': MODERN, 'mcp-method': 'tools/list' },
    body: { jsonrpc: '2.0', id: 1, method: 'tools/list', params: { _meta: { ...modernMeta(), [CAPABILITIES]: capabilities } } } });
  const running = () => fixture.pids().filter(alive).length;
  const session = (await initialize(url)).headers['mcp-session-id'];
  assert.equal((await modern({ roots: {} })).status, 200);
  for (const r of [await initialize(url), await modern({ sampling: {} }), await modern({ elicitation: {} })]) {
    assert.equal(r.status, 503, r.body);
    assert.match(r.json.error.message, /limits\.processes/);
    assert.equal(r.headers['mcp-session-id'], undefined);
  }
  assert.equal(running(), 2);
  assert.equal((await modern({ roots: {} })).status, 200, 'who is there already is served');
  assert.equal((await initialize(gate.url('other'))).status, 200, 'another server has its own');
  assert.match(gate.err, /server\.too_many/);
  // One that is being ended counts until it is gone: opening and ending in turn gains nothing.
  await http(url, { method: 'DELETE', headers: { 'mcp-session-id': session, 'mcp-protocol-version': LEGACY } });
  await until(async () => {
    const r = await initialize(url);
    assert.ok(running() <= 2, `${running()} processes`);
    return r.status === 200;
  }, 'there is room again', 15000);
});

test('calls that an HTTP server does not answer are kept up to four times limits.message, small ones pass', async t => {
  const upstream = new Upstream([plain]);
  const gate = await serve(t, { limits: { message: '1MiB' }, servers: {
    srv: { url: await upstream.listen(t), allow_private: true, mode: 'trust-first' } } });
  const session = await new LegacySession(t, gate.url('srv')).begin();
  const call = city => session.call('forecast', { city });
  await until(async () => /"text"/.test((await call('Oslo').whole()).text), () => `calls pass: ${gate.err}`, 20000);
  const kept = [];
  upstream.take = (message, req, res) => message.method === 'tools/call' && message.params.arguments.city.length > 3
    ? kept.push(() => upstream.answer(message, req, res)) : false;
  // Of 700 KiB five fit into four MiB, and not six.
  const big = 'x'.repeat(700 << 10);
  const calls = [];
  for (let i = 1; i <= 9; i++) {
    calls.push(call(big));
    await until(() => kept.length + calls.filter(c => c.ended).length === i, () => `${kept.length} kept of ${i}`, 20000);
  }
  assert.equal(kept.length, 5);
  for (const c of calls.filter(x => x.ended)) {
    const refusal = refusalOf(c.messages[0] ?? c.json);
    assert.equal(refusal.data.reason, 'server_unavailable');
    assert.match(refusal.data.detail, /too much is on its way/);
    assert.ok(receipts(gate.state).some(x => x.id === refusal.data.receipt));
  }
  assert.match((await call('Oe').whole()).text, /Oe/);
  kept.forEach(answer => answer());
  await until(() => calls.every(c => c.ended), 'the others are answered', 20000);
  upstream.take = null;
  assert.match((await call(big).whole()).text, /x{1000}/, 'there is room again');
});

test('a cancelled legacy request ends its connection, waiting for the list or for its answer', async t => {
  const { url } = await gateway(t, { calls: { forecast: { hang: true } } });
  const session = (await initialize(url)).headers['mcp-session-id'];
  const headers = { 'mcp-session-id': session, 'mcp-protocol-version': LEGACY };
  await http(url, { headers, body: { jsonrpc: '2.0', method: 'notifications/initialized' } });
  const asked = http(url, { headers, body: { jsonrpc: '2.0', id: 5, method: 'tools/list' } });
  await http(url, { headers, body: { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 5 } } });
  const r = await asked;
  assert.equal(r.status, 200);
  assert.ok(r.body === '' || r.json.result, 'unanswered, or answered before the cancellation came');
});

test('a page of another port is another origin, said or implied', async t => {
  const { gate, url } = await gateway(t);
  assert.equal((await initialize(url, {}, { origin: 'http://localhost' })).status, 403);
  assert.equal((await initialize(url, {}, { origin: 'https://127.0.0.1' })).status, 403);
  assert.equal((await initialize(url, {}, { origin: `http://localhost:${gate.port}` })).status, 200);
});

test('a media type is read as HTTP says', async t => {
  const { url } = await gateway(t);
  for (const [type, status] of [['Application/JSON ; charset=utf-8', 200], ['application/jsonp', 415], ['application/json,text/plain', 415]]) {
    assert.equal((await initialize(url, {}, { 'content-type': type })).status, status, type);
  }
});
