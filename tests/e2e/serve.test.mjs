// `landwaiter serve`: Streamable HTTP for clients, stdio and HTTP servers behind it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Fixture, alive, approve, atEnd, cli, configText, processesWith, receipts, scratch, serve, servers, sleep, until,
} from './lib/harness.mjs';
import { MODERN, SDKS, connectHttp, http, modernMeta } from './lib/agents.mjs';
import { REFUSED, other, plain, poisoned } from './lib/surfaces.mjs';

const stdio = argv => ({ command: argv });
const web = url => ({ url, allow_private: true });

async function behind(t, kind, control) {
  const fixture = new Fixture(t, control);
  return { fixture, server: kind === 'stdio' ? stdio(fixture.argv) : web(await fixture.http()) };
}

// Approves as soon as the first sight has been recorded.
async function approveSeen(t, gate, name, ...more) {
  await until(async () => (await cli(t, ['review', name, '--state', gate.state])).status === 1,
    () => `${name} was seen: ${gate.err}`, 10000);
  await approve(t, gate.state, name, ...more);
}

function initialize(url, headers = {}) {
  return http(url, { headers, body: { jsonrpc: '2.0', id: 1, method: 'initialize', params: {
    protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'raw', version: '1' } } } });
}

for (const sdk of SDKS) {
  for (const kind of ['stdio', 'http']) {
    test(`${sdk} client, ${kind} server: held, approved, called, quarantined`, async t => {
      const { fixture, server } = await behind(t, kind, { tools: [plain, other], announce: true,
        http: { sessions: true, sse: true } });
      const gate = await serve(t, { servers: { srv: server } });
      const agent = await connectHttp(t, sdk, gate.url('srv'));
      assert.deepEqual(await agent.names(), []);
      const first = await agent.refusal('forecast', { city: 'Oslo' });
      assert.equal(first.code, REFUSED);
      assert.equal(first.data.reason, 'surface_first_seen');
      assert.ok(receipts(gate.state).some(r => r.id === first.data.receipt));
      await approve(t, gate.state, 'srv');
      await until(() => agent.changes > 0, () => `the client is told over its stream: ${gate.err}`);
      assert.deepEqual(await agent.names(), ['forecast', 'time']);
      assert.match(await agent.text('forecast', { city: 'Oslo' }), /Oslo/);
      assert.equal((await agent.refusal('forecast', { city: 'Oslo', x: 1 })).data.reason, 'arguments_invalid');
      const changes = agent.changes;
      fixture.patch({ tools: [poisoned, other] });
      await until(() => agent.changes > changes, 'the client is told of the quarantine');
      assert.equal((await agent.refusal('forecast', { city: 'Oslo' })).data.reason, 'tool_quarantined');
      assert.deepEqual(await agent.names(), ['time']);
      assert.match(await agent.text('time', { city: 'Oslo' }), /Oslo/);
      assert.deepEqual(fixture.calls(), ['forecast', 'time']);
    });
  }

  test(`${sdk} client: published servers behind one gateway`, async t => {
    const dir = scratch(t);
    writeFileSync(join(dir, 'note.txt'), 'the note\n');
    const gate = await serve(t, { servers: {
      files: stdio([...servers.filesystem, dir]), everything: stdio(servers.everything) } });
    const files = await connectHttp(t, sdk, gate.url('files'));
    const everything = await connectHttp(t, sdk, gate.url('everything'));
    assert.deepEqual(await files.names(), []);
    assert.deepEqual(await everything.names(), []);
    await approve(t, gate.state, 'files');
    await until(async () => (await files.names()).length === 14, 'files is approved');
    assert.deepEqual(await everything.names(), [], 'and only files');
    assert.equal((await everything.refusal('echo', { message: 'x' })).data.reason, 'surface_first_seen');
    await approve(t, gate.state, 'everything');
    await until(async () => (await everything.names()).length > 10, 'everything is approved');
    assert.match(await files.text('read_text_file', { path: join(dir, 'note.txt') }), /the note/);
    assert.match(await everything.text('echo', { message: 'hello' }), /hello/);
  });
}

test('modern client, modern servers over stdio and HTTP', async t => {
  const { fixture, server } = await behind(t, 'http', { era: 'modern', tools: [plain, other], announce: true });
  const gate = await serve(t, { servers: { dual: stdio(servers.dual), srv: server } });
  const dual = await connectHttp(t, 'modern', gate.url('dual'));
  assert.deepEqual(await dual.names(), []);
  await approve(t, gate.state, 'dual');
  await until(async () => (await dual.names()).length === 2, () => `dual is approved: ${gate.err}`);
  assert.equal(await dual.text('greet', { name: 'Ada' }), 'hello Ada');

  const first = await connectHttp(t, 'modern', gate.url('srv'));
  assert.deepEqual(await first.names(), []);
  await approve(t, gate.state, 'srv');
  await until(async () => (await first.names()).length === 2, () => `srv is approved: ${gate.err}`);
  await first.close();
  const agent = await connectHttp(t, 'modern', gate.url('srv')); // listens from its start
  assert.match(await agent.text('forecast', { city: 'Oslo' }), /Oslo/);
  const sent = fixture.headers().find(h => h.headers['mcp-method'] === 'tools/call');
  assert.equal(sent.headers['mcp-name'], 'forecast');
  assert.equal(sent.headers['mcp-protocol-version'], MODERN);
  const changes = agent.changes;
  fixture.patch({ tools: [poisoned, other] });
  await until(() => agent.changes > changes, 'the client is told');
  assert.equal((await agent.refusal('forecast', { city: 'Oslo' })).data.reason, 'tool_quarantined');
  assert.deepEqual(await agent.names(), ['time']);
});

test('a server of both eras speaks each client\'s own, whoever came first', async t => {
  const gate = await serve(t, { servers: { dual: stdio(servers.dual) } });
  for (const sdk of ['v1', 'modern', 'v1']) {
    const agent = await connectHttp(t, sdk, gate.url('dual'));
    assert.deepEqual(await agent.names(), []);
    await agent.close();
  }
  const seen = (await cli(t, ['servers', '--json', '--state', gate.state])).out.trim().split('\n');
  const eras = seen.map(line => JSON.parse(line).view.split(':')[0]);
  assert.deepEqual(eras.sort(), ['legacy', 'modern']);
});

test('a silent change behind HTTP is caught before the next call', async t => {
  const { fixture, server } = await behind(t, 'http', { tools: [plain, other] });
  const gate = await serve(t, { servers: { srv: server } });
  const agent = await connectHttp(t, 'v1', gate.url('srv'));
  await agent.names();
  await approve(t, gate.state, 'srv');
  await until(async () => (await agent.names()).length === 2, 'approved');
  fixture.patch({ tools: [poisoned, other] });
  await sleep(1100);
  assert.equal((await agent.refusal('forecast', { city: 'Oslo' })).data.reason, 'tool_quarantined');
  assert.deepEqual(fixture.calls(), []);
});

test('Host and Origin: a web page reaches nothing', async t => {
  const { server, fixture } = await behind(t, 'stdio', { tools: [plain] });
  const gate = await serve(t, { servers: { srv: server } });
  const url = gate.url('srv');
  for (const headers of [
    { host: 'evil.example' }, { host: `evil.example:${gate.port}` }, { host: '127.0.0.1.evil.example' },
    { origin: 'https://evil.example' }, { origin: 'null' }, { origin: `http://127.0.0.1.evil.example:${gate.port}` },
  ]) {
    const r = await initialize(url, headers);
    assert.equal(r.status, 403, `${JSON.stringify(headers)}: ${r.status} ${r.body}`);
  }
  for (const headers of [{}, { host: `localhost:${gate.port}` }, { host: `127.0.0.1:${gate.port}` },
    { origin: `http://127.0.0.1:${gate.port}` }, { origin: `http://localhost:${gate.port}` }]) {
    assert.equal((await initialize(url, headers)).status, 200, JSON.stringify(headers));
  }
  assert.deepEqual(fixture.calls(), []);
});

test('legacy sessions: minted, required, not known to each other, ended', async t => {
  const { server } = await behind(t, 'stdio', { tools: [plain] });
  const gate = await serve(t, { servers: { srv: server, two: server } });
  const url = gate.url('srv');
  const opened = await initialize(url);
  const session = opened.headers['mcp-session-id'];
  assert.match(session, /^[\x21-\x7e]{16,}$/);
  assert.notEqual((await initialize(url)).headers['mcp-session-id'], session);
  const list = { jsonrpc: '2.0', id: 2, method: 'tools/list' };
  const version = { 'mcp-protocol-version': '2025-11-25' };
  const known = { ...version, 'mcp-session-id': session };
  assert.equal((await http(url, { headers: known, body: { jsonrpc: '2.0', method: 'notifications/initialized' } })).status, 202);
  assert.equal((await http(url, { headers: known, body: list })).status, 200);
  assert.equal((await http(url, { headers: version, body: list })).status, 400, 'without a session');
  assert.equal((await http(url, { headers: { ...version, 'mcp-session-id': 'x'.repeat(32) }, body: list })).status, 404);
  assert.equal((await http(gate.url('two'), { headers: known, body: list })).status, 404, "another server's session");
  assert.equal((await http(url, { headers: { ...known, 'mcp-protocol-version': '1999-01-01' }, body: list })).status, 400);
  assert.equal((await http(url, { method: 'DELETE', headers: known })).status < 300, true);
  assert.equal((await http(url, { headers: known, body: list })).status, 404, 'after its end');
});

test('what is no message is refused with the right status', async t => {
  const { server, fixture } = await behind(t, 'stdio', { tools: [plain] });
  const gate = await serve(t, { servers: { srv: server } });
  const url = gate.url('srv');
  const session = (await initialize(url)).headers['mcp-session-id'];
  const headers = { 'mcp-session-id': session, 'mcp-protocol-version': '2025-11-25' };
  const call = '{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"forecast","arguments":{"city":"a"';
  for (const [what, body, status, more] of [
    ['no JSON', 'hello', [400]],
    ['an empty body', '', [400]],
    ['a duplicate key', `${call},"city":"b"}}}`, [400]],
    ['a lone surrogate', `${call.slice(0, -2)}\\ud800"}}}`, [400]],
    ['an array', `[${call}}}}]`, [400]],
    ['another content type', `${call}}}}`, [415, 400], { 'content-type': 'text/plain' }],
    ['an Accept that takes no answer', `${call}}}}`, [406], { accept: 'image/png' }],
  ]) {
    const r = await http(url, { headers: { ...headers, ...more }, body });
    assert.ok(status.includes(r.status), `${what}: ${r.status} ${r.body}`);
  }
  assert.equal((await http(`http://127.0.0.1:${gate.port}/servers/none/mcp`, { body: call })).status, 404);
  assert.equal((await http(`http://127.0.0.1:${gate.port}/`, { method: 'GET' })).status, 404);
  assert.equal((await http(url, { method: 'PUT', body: call })).status, 405);
  assert.deepEqual(fixture.calls(), []);
});

test('modern requests: headers must say what the body says', async t => {
  const { server, fixture } = await behind(t, 'stdio', { era: 'modern', tools: [plain, other] });
  const gate = await serve(t, { servers: { srv: server } });
  const url = gate.url('srv');
  const body = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'forecast', arguments: { city: 'a' }, _meta: modernMeta() } };
  const right = { 'mcp-protocol-version': MODERN, 'mcp-method': 'tools/call', 'mcp-name': 'forecast' };
  await http(url, { headers: right, body });
  await approveSeen(t, gate, 'srv');
  const good = await until(async () => {
    const r = await http(url, { headers: right, body });
    return r.json?.result && r;
  }, 'a call passes');
  assert.equal(good.status, 200);
  assert.equal(good.headers['mcp-session-id'], undefined, 'a modern exchange has no session');
  const before = fixture.calls().length;
  for (const [headers, code] of [
    [{ ...right, 'mcp-name': 'time' }, -32020],
    [{ ...right, 'mcp-method': 'tools/list' }, -32020],
    [{ 'mcp-protocol-version': MODERN, 'mcp-method': 'tools/call' }, -32020],
    [{ 'mcp-method': 'tools/call', 'mcp-name': 'forecast' }, -32020],
    [{ ...right, 'mcp-protocol-version': '2025-11-25' }, -32020],
  ]) {
    const r = await http(url, { headers, body });
    assert.equal(r.status, 400, `${JSON.stringify(headers)}: ${r.body}`);
    assert.equal(r.json.error.code, code, r.body);
  }
  const unknown = { ...body, params: { ...body.params, _meta: { ...modernMeta(), 'io.modelcontextprotocol/protocolVersion': '2099-01-01' } } };
  const refused = await http(url, { headers: { ...right, 'mcp-protocol-version': '2099-01-01' }, body: unknown });
  assert.equal(refused.status, 400);
  assert.equal(refused.json.error.code, -32022);
  assert.deepEqual(refused.json.error.data.supported.includes(MODERN), true);
  const method = { jsonrpc: '2.0', id: 2, method: 'tools/run', params: { _meta: modernMeta() } };
  assert.equal((await http(url, { headers: { 'mcp-protocol-version': MODERN, 'mcp-method': 'tools/run' }, body: method })).status, 404);
  assert.equal((await http(url, { method: 'GET', headers: { 'mcp-protocol-version': MODERN } })).status, 405);
  assert.equal(fixture.calls().length, before, 'none of these reached the server');
});

test('a legacy client that closes its stream does not cancel, a modern one does', async t => {
  const { server, fixture } = await behind(t, 'stdio', { era: 'dual', tools: [plain], calls: { forecast: { delayMs: 1500 } } });
  const gate = await serve(t, { servers: { srv: server } });
  const url = gate.url('srv');
  const legacy = await connectHttp(t, 'v1', url);
  await legacy.names();
  const modern = await connectHttp(t, 'modern', url);
  await modern.names();
  await approve(t, gate.state, 'srv');
  await until(async () => (await modern.names()).length === 1 && (await legacy.names()).length === 1,
    () => `both views are approved: ${gate.err}`);
  const stop = new AbortController();
  const gone = http(url, { signal: stop.signal, headers: { 'mcp-protocol-version': MODERN, 'mcp-method': 'tools/call', 'mcp-name': 'forecast' },
    body: { jsonrpc: '2.0', id: 77, method: 'tools/call', params: { name: 'forecast', arguments: { city: 'x' }, _meta: modernMeta() } } });
  gone.catch(() => {});
  await until(() => fixture.calls().length === 1, 'the modern call arrives');
  stop.abort();
  await until(() => fixture.seen('notifications/cancelled').length === 1, 'and is cancelled');
});

test('requests one after another and many at once, on kept connections', async t => {
  const { server } = await behind(t, 'stdio', { tools: [plain] });
  const gate = await serve(t, { servers: { srv: server } });
  const agents = await Promise.all(Array.from({ length: 8 }, () => connectHttp(t, 'v1', gate.url('srv'))));
  await Promise.all(agents.map(a => a.names()));
  await approve(t, gate.state, 'srv');
  await Promise.all(agents.map(a => until(async () => (await a.names()).length === 1, 'approved')));
  await Promise.all(agents.map(async (agent, n) => {
    const texts = await Promise.all(Array.from({ length: 25 }, (_, i) => agent.text('forecast', { city: `${n}-${i}` })));
    assert.deepEqual(texts, Array.from({ length: 25 }, (_, i) => `called forecast with {"city":"${n}-${i}"}`));
  }));
});

test('a request in pieces, and one that smuggles a second, are read as HTTP says', async t => {
  const { server } = await behind(t, 'stdio', { tools: [plain] });
  const gate = await serve(t, { servers: { srv: server } });
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-11-25',
    capabilities: {}, clientInfo: { name: 'x', version: '1' } } });
  const head = `POST /servers/srv/mcp HTTP/1.1\r\nHost: 127.0.0.1:${gate.port}\r\nContent-Type: application/json\r\n` +
    'Accept: application/json, text/event-stream\r\n';
  // What is answered until `enough`, or until the connection ends.
  const exchange = async (text, enough) => {
    const socket = connect(gate.port, '127.0.0.1');
    atEnd(t, () => socket.destroy());
    let got = '';
    socket.setEncoding('utf8').on('data', part => { got += part; });
    socket.on('error', () => {});
    await once(socket, 'connect');
    for (const part of text.match(/[^]{1,7}/g)) {
      socket.write(part);
      await new Promise(done => setImmediate(done));
    }
    await until(() => socket.closed || enough?.test(got), () => `an answer to ${JSON.stringify(text)}: ${got}`, 15000);
    socket.destroy();
    return got;
  };
  assert.match(await exchange(`${head}Content-Length: ${body.length}\r\n\r\n${body}`, /\r\n\r\n/), /^HTTP\/1\.1 200 /);
  for (const bad of [
    `Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`,
    `Content-Length: 4\r\nContent-Length: 5\r\n\r\n${body}`,
    `Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`,
    `Content-Length: +4\r\n\r\n${body}`,
  ]) {
    const got = await exchange(head + bad);
    assert.match(got, /^HTTP\/1\.1 (400|501) /, JSON.stringify(bad));
    assert.equal(got.match(/HTTP\/1\.1 /g).length, 1, 'one answer, and the connection ends');
  }
});

test('the log says where it listens; SIGTERM ends it, its servers, and the log verifies', async t => {
  const { server, fixture } = await behind(t, 'stdio', { tools: [plain], start: { children: 1 } });
  const gate = await serve(t, { servers: { srv: server } });
  assert.match(gate.err, new RegExp(`listening[^]*${gate.port}`));
  const agent = await connectHttp(t, 'v1', gate.url('srv'));
  await agent.names();
  await until(() => fixture.pids().length === 2, 'the server runs');
  const { code } = await gate.stop();
  assert.equal(code, 0);
  await until(() => processesWith(fixture.dir).length === 0, () => `left: ${processesWith(fixture.dir)}`);
  assert.ok(!alive(gate.pid));
  assert.equal((await cli(t, ['receipts', 'verify', '--state', gate.state])).status, 0);
});

test('SIGHUP reads the configuration again', async t => {
  const { server } = await behind(t, 'stdio', { tools: [plain] });
  const gate = await serve(t, { servers: { srv: server } });
  assert.equal((await initialize(gate.url('later'))).status, 404);
  writeFileSync(gate.config, configText({ listen: `127.0.0.1:${gate.port}`, servers: { srv: server, later: server } }));
  gate.child.kill('SIGHUP');
  await until(async () => (await initialize(gate.url('later'))).status === 200, () => `later is there: ${gate.err}`);
  writeFileSync(gate.config, 'servers: [nonsense');
  gate.child.kill('SIGHUP');
  await until(() => /config\.bad/.test(gate.err), () => `the file was read: ${gate.err}`);
  assert.equal((await initialize(gate.url('later'))).status, 200, 'a wrong file changes nothing');
  assert.doesNotMatch(gate.err, /config\.restart/);
  writeFileSync(gate.config, configText({ listen: '127.0.0.1:1', servers: { srv: server } }));
  gate.child.kill('SIGHUP');
  await until(() => /config\.restart/.test(gate.err), 'it says that the listener stays as it is');
});

test('an HTTP server that misbehaves: statuses, redirects, cut streams', async t => {
  const { fixture, server } = await behind(t, 'http', { tools: [plain, other], http: { sse: true } });
  const gate = await serve(t, { servers: { srv: server } });
  const agent = await connectHttp(t, 'v1', gate.url('srv'));
  await agent.names();
  await approve(t, gate.state, 'srv');
  await until(async () => (await agent.names()).length === 2, 'approved');
  const elsewhere = new Fixture(t, { tools: [plain] });
  const stolen = await elsewhere.http();
  for (const how of [{ status: 500 }, { status: 401 }, { redirect: stolen }, { sse: true, cut: true }]) {
    fixture.patch({ http: how });
    const refusal = await agent.refusal('time', { city: 'x' });
    assert.ok(['server_unavailable', 'server_protocol', 'surface_unknown', 'timeout'].includes(refusal.data?.reason),
      `${JSON.stringify(how)}: ${JSON.stringify(refusal)}`);
  }
  assert.deepEqual(elsewhere.lines('seen.jsonl'), [], 'a redirect is not followed');
  fixture.patch({ http: { sse: true } });
  await until(async () => /Oslo/.test(await agent.text('time', { city: 'Oslo' }).catch(() => '')), 'it recovers');
});

test('an HTTP server that forgets its sessions: the client is sent to begin a new one', async t => {
  const { fixture, server } = await behind(t, 'http', { tools: [plain], http: { sessions: true } });
  const gate = await serve(t, { servers: { srv: { ...server, mode: 'trust-first' } } });
  const agent = await connectHttp(t, SDKS[0], gate.url('srv'));
  await until(async () => (await agent.names()).length === 1, 'the tools are shown');
  fixture.patch({ http: { status: 404 } });
  assert.equal((await agent.refusal('forecast', { city: 'Oslo' })).data.reason, 'server_unavailable');
  fixture.patch({ http: { sessions: true } });
  await assert.rejects(agent.names(), /404|Session not found/);
  const next = await connectHttp(t, SDKS[0], gate.url('srv'));
  assert.match(await next.text('forecast', { city: 'Oslo' }), /Oslo/);
  // As published servers do it: not with 404. The first such answer may be about the request.
  fixture.patch({ http: { status: 400 } });
  await until(() => next.names().then(() => false, e => /404|Session not found/.test(e.message)),
    'its session is ended too', 10000);
});

test('a private address is refused where it is not allowed', async t => {
  const fixture = new Fixture(t, { tools: [plain] });
  const url = await fixture.http();
  const gate = await serve(t, { servers: { srv: { url } } }).catch(e => e);
  if (gate instanceof Error) {
    assert.match(gate.message, /https|private|loopback/i); // refused when the configuration is read
  } else {
    await initialize(gate.url('srv')).catch(() => {});
    await sleep(500);
  }
  assert.deepEqual(fixture.lines('seen.jsonl'), []);
});

test('the operator is told why a remote server cannot be reached', async t => {
  const gate = await serve(t, { servers: { down: web('http://127.0.0.1:9/mcp'), inside: { url: 'https://127.0.0.1:9/mcp' } } });
  for (const [name, why] of [['down', /refused/], ['inside', /allow_private/]]) {
    await initialize(gate.url(name));
    const line = await until(() => gate.err.split('\n').find(l => l.includes(`server=${name} `)), `a log line: ${gate.err}`);
    assert.match(line, why);
  }
});

test('slow clients do not hold others', async t => {
  const { server } = await behind(t, 'stdio', { tools: [plain] });
  const gate = await serve(t, { servers: { srv: server } });
  const sockets = Array.from({ length: 50 }, () => connect(gate.port, '127.0.0.1'));
  atEnd(t, () => sockets.forEach(s => s.destroy()));
  for (const socket of sockets) {
    socket.on('error', () => {}).write('POST /servers/srv/mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\n{');
  }
  const started = Date.now();
  assert.equal((await initialize(gate.url('srv'))).status, 200);
  assert.ok(Date.now() - started < 5000);
});
