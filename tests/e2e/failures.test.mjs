// What breaks around Landwaiter: disks, keys, ports, servers and clients out of all proportion. Each
// has a clear message, nothing is forwarded, and memory stays bounded.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import { chmodSync, chownSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Fixture, approve, atEnd, cli, descendants, landwaiter, makeState, receipts, refusalOf, scratch, serve, slow, start,
  until, writeConfig,
} from './lib/harness.mjs';
import { RawStdio, connectHttp, connectStdio, http, modernMeta } from './lib/agents.mjs';
import { REFUSED, other, plain } from './lib/surfaces.mjs';

const MIB = 1 << 20;
const NOBODY = 65534;
const asRoot = process.getuid() === 0;

function wrap(state, argv, ...options) {
  return [landwaiter, 'run', '--server', 'srv', '--state', state, ...options, '--', ...argv];
}

// Highest resident size so far of a process and its Landwaiter descendants, in bytes.
function peak(pid) {
  return Math.max(...[pid, ...descendants(pid)].map(p => {
    try {
      return readFileSync(`/proc/${p}/cmdline`, 'utf8').includes('landwaiter')
        ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${p}/status`, 'utf8'))[1]) * 1024 : 0;
    } catch {
      return 0;
    }
  }));
}

function assertBounded(pid, bytes) {
  const used = peak(pid);
  assert.ok(used > 0);
  // ASan keeps freed memory and shadows all of it.
  assert.ok(used < bytes * (slow > 1 ? 6 : 1), `${(used / MIB).toFixed(0)} MiB used`);
}

function assertExplains(r, what, ...patterns) {
  assert.ok([1, 2, 3].includes(r.status), `${what}: status ${r.status}\n${r.out}${r.err}`);
  for (const pattern of patterns) {
    assert.match(r.out + r.err, pattern, what);
  }
}

async function approvedRaw(t, state, control = {}, argv = wrap) {
  const fixture = new Fixture(t, { tools: [plain, other], ...control });
  const raw = new RawStdio(t, argv(state, fixture.argv));
  await raw.initialize();
  await raw.request('tools/list');
  await approve(t, state, 'srv');
  await until(async () => (await raw.request('tools/list')).result.tools.length === 2, () => `approved: ${raw.run.err}`);
  return { fixture, raw };
}

// ---- the ledger's disk and key ----

test('no room for a receipt: calls are refused, and made again when there is room', async t => {
  const state = makeState(t);
  const { fixture, raw: first } = await approvedRaw(t, state);
  first.run.child.stdin.end();
  await first.run.exit;
  const sizes = readdirSync(state, { recursive: true, withFileTypes: true }).filter(e => e.isFile())
    .map(e => readFileSync(join(e.parentPath ?? e.path, e.name)).length);
  // RLIMIT_FSIZE stands in for a full disk: writes beyond it fail. Blocks of 1024 bytes.
  const limit = Math.ceil(Math.max(...sizes) / 1024) + 24;
  const raw = new RawStdio(t, ['/bin/bash', '-c', `ulimit -f ${limit}; exec "$@"`, '-', ...wrap(state, fixture.argv)]);
  await raw.initialize();
  await raw.request('tools/list');
  let answer;
  let passed = 0;
  for (; passed < 2000; passed++) {
    answer = await raw.request('tools/call', { name: 'forecast', arguments: { city: 'Oslo' } });
    if (refusalOf(answer)) {
      break;
    }
  }
  assert.ok(passed > 0 && passed < 2000, 'the limit was reached');
  assert.equal(refusalOf(answer).code, REFUSED, JSON.stringify(answer));
  assert.ok(['receipt_failed', 'ledger_unavailable'].includes(refusalOf(answer).data.reason), JSON.stringify(answer));
  // The outcome of the last call may be what found no room; every call that went out has its decision.
  const decisions = receipts(state).filter(r => r.phase === 'decision').length;
  assert.ok(fixture.calls().length <= decisions, `${fixture.calls().length} calls, ${decisions} decisions`);
  assert.ok(fixture.calls().length <= passed + 1);
  const before = fixture.calls().length;
  assert.equal(refusalOf(await raw.request('tools/call', { name: 'forecast', arguments: { city: 'Oslo' } }))?.code, REFUSED);
  assert.equal(fixture.calls().length, before, 'nothing is forwarded');
  assert.match(raw.run.err, /receipt|ledger|record/i);
  raw.run.child.stdin.end();
  await raw.run.exit;
  // With room again the log is whole and goes on.
  const again = new RawStdio(t, wrap(state, fixture.argv));
  await again.initialize();
  await again.request('tools/list');
  assert.ok((await again.request('tools/call', { name: 'forecast', arguments: { city: 'Oslo' } })).result);
  again.run.child.stdin.end();
  await again.run.exit;
  const verify = await cli(t, ['receipts', 'verify', '--state', state]);
  assert.match(verify.out + verify.err, /chain/);
  assert.equal(/chain\W+fail/i.test(verify.out), false, verify.out);
});

test('a disk that is full (tmpfs)', async t => {
  if (!asRoot) {
    return t.skip('mounting needs root');
  }
  const dir = scratch(t);
  const mount = start(t, ['mount', '-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', dir], { stdin: 'ignore' });
  if ((await mount.exit).code !== 0) {
    return t.skip('tmpfs cannot be mounted here');
  }
  try {
    const state = join(dir, 'state');
    mkdirSync(state, { mode: 0o700 });
    const { fixture, raw } = await approvedRaw(t, state);
    assert.ok((await raw.request('tools/call', { name: 'forecast', arguments: { city: 'a' } })).result);
    try {
      writeFileSync(join(dir, 'filler'), Buffer.alloc(MIB));
    } catch (e) {
      assert.equal(e.code, 'ENOSPC');
    }
    let refused;
    for (let i = 0; i < 100 && !refused; i++) { // what is left of the last page may hold a few
      refused = refusalOf(await raw.request('tools/call', { name: 'forecast', arguments: { city: 'a' } }));
    }
    assert.equal(refused?.code, REFUSED);
    assert.ok(['receipt_failed', 'ledger_unavailable'].includes(refused.data.reason));
    const before = fixture.calls().length;
    await raw.request('tools/call', { name: 'forecast', arguments: { city: 'a' } });
    assert.equal(fixture.calls().length, before);
    assert.match(raw.run.err, /space|full/i);
    raw.run.child.stdin.end();
    await raw.run.exit;
  } finally {
    await start(t, ['umount', dir], { stdin: 'ignore' }).exit;
  }
  return undefined;
});

test('a key that is damaged, of the wrong kind, or open to others', async t => {
  for (const [what, spoil, pattern] of [
    ['damaged', key => writeFileSync(key, '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'), /key/],
    ['empty', key => writeFileSync(key, ''), /key/],
    ['readable by others', key => chmodSync(key, 0o644), /key[^]*(permission|mode|600|readable|others)/i],
  ]) {
    const state = makeState(t);
    const { fixture, raw } = await approvedRaw(t, state);
    raw.run.child.stdin.end();
    await raw.run.exit;
    spoil(join(state, 'key'));
    const calls = fixture.calls().length;
    const again = new RawStdio(t, wrap(state, fixture.argv));
    again.send({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'forecast', arguments: { city: 'a' } } });
    await until(() => again.run.status !== null || again.messages.length > 0, `${what}: an end or an answer`);
    assert.equal(again.messages.some(m => m.result), false, what);
    assert.match(again.run.err, pattern, what);
    assert.equal(fixture.calls().length, calls, what);
    again.run.child.stdin.end();
    const { code } = await again.run.exit;
    assert.notEqual(code, 0, what);
  }
});

// As root permissions hold nothing: these run as nobody, with a copy of the program.
async function asNobody(t, prepare) {
  const dir = scratch(t);
  chmodSync(dir, 0o755);
  const program = join(dir, 'landwaiter');
  copyFileSync(landwaiter, program);
  chmodSync(program, 0o755);
  const state = join(dir, 'state');
  mkdirSync(state, { mode: 0o700 });
  const chown = path => asRoot && chownSync(path, NOBODY, NOBODY);
  chown(state);
  const prefix = asRoot ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', program] : [program];
  const first = start(t, [...prefix, 'run', '--state', state, '--', '/bin/cat'], { input: '', env: { HOME: dir } });
  await first.exit;
  prepare(state);
  const run = start(t, [...prefix, 'run', '--state', state, '--', '/bin/cat'],
    { input: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}\n', env: { HOME: dir } });
  await until(() => run.status !== null, () => `it ends: ${run.err}`, 10000);
  return run;
}

test('a key that cannot be read', async t => {
  const run = await asNobody(t, state => chmodSync(join(state, 'key'), 0));
  assert.notEqual(run.status.code, 0);
  assert.match(run.err, /key/);
  assert.match(run.err, /permission/i);
});

test('a state folder that cannot be written', async t => {
  const run = await asNobody(t, state => {
    for (const entry of readdirSync(state, { recursive: true, withFileTypes: true })) {
      chmodSync(join(entry.parentPath ?? entry.path, entry.name), entry.isDirectory() ? 0o500 : 0o400);
    }
    chmodSync(state, 0o500);
  });
  assert.notEqual(run.status.code, 0);
  assert.match(run.err, /permission|read-only|written/i);
  assert.match(run.err, /state/);
});

test('a state folder that is a file', async t => {
  const path = join(scratch(t), 'state');
  writeFileSync(path, '');
  const r = await cli(t, ['run', '--state', path, '--', '/bin/cat'], { input: '' });
  assertExplains(r, 'a file', /state/, /director/i);
});

// ---- the listener and its configuration ----

test('a port that is taken', async t => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  atEnd(t, () => taken.close());
  const { port } = taken.address();
  const config = writeConfig(scratch(t), { listen: `127.0.0.1:${port}`, servers: { a: { command: ['/bin/cat'] } } });
  const r = await cli(t, ['serve', '--config', config, '--state', makeState(t)]);
  assertExplains(r, 'port taken', new RegExp(String(port)), /in use/i);
});

test('a configuration that is wrong names file, line and column', async t => {
  const dir = scratch(t);
  const path = join(dir, 'landwaiter.yaml');
  for (const [text, pattern] of [
    ['servers:\n  a:\n    comand: [x]\n', /landwaiter\.yaml:3:5: /],
    ['servers: [', /landwaiter\.yaml:\d+:\d+: /],
    ['servers:\n  a:\n    command: [x]\n    url: https://x.example/\n', /landwaiter\.yaml:\d+:\d+: /],
  ]) {
    writeFileSync(path, text);
    const r = await cli(t, ['serve', '--config', path, '--state', makeState(t)]);
    assert.equal(r.status, 2, r.err);
    assert.match(r.err, pattern);
  }
  const none = await cli(t, ['serve', '--config', join(dir, 'none.yaml'), '--state', makeState(t)]);
  assertExplains(none, 'no file', /none\.yaml/);
});

// ---- servers ----

test('a server that cannot be started', async t => {
  const raw = new RawStdio(t, wrap(makeState(t), ['/nonexistent/server']));
  raw.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'x', version: '1' } } });
  await until(() => raw.run.status !== null || raw.messages.length > 0, 'an answer or the end');
  await until(() => /\/nonexistent\/server/.test(raw.run.err) && /No such file/.test(raw.run.err), () => `it says what: ${raw.run.err}`);
  for (const m of raw.messages) {
    assert.ok(m.error, JSON.stringify(m));
  }
});

test('a server that exits at once', async t => {
  const fixture = new Fixture(t, { tools: [plain], start: { exit: 3, stderr: 'cannot find my database\n' } });
  const raw = new RawStdio(t, wrap(makeState(t), fixture.argv));
  raw.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'x', version: '1' } } });
  await until(() => raw.run.status !== null || raw.messages.length > 0, 'an answer or the end');
  await until(() => /exited with status 3/.test(raw.run.err), () => `it says how: ${raw.run.err}`);
  assert.match(raw.run.err, /cannot find my database/, "the server's own words are passed on");
  for (const m of raw.messages) {
    assert.ok(m.error, JSON.stringify(m));
  }
});

test('a server that dies in a call', async t => {
  const state = makeState(t);
  const { raw, fixture } = await approvedRaw(t, state, { calls: { time: { exit: 9 } } });
  const answer = await raw.request('tools/call', { name: 'time', arguments: { city: 'x' } });
  assert.equal(refusalOf(answer)?.data?.reason, 'server_unavailable', JSON.stringify(answer));
  assert.deepEqual(fixture.calls(), ['time']);
  await until(() => receipts(state).some(r => r.phase === 'outcome'), 'the outcome is recorded');
});

test('a server that prints words between its messages', async t => {
  const state = makeState(t);
  const { raw } = await approvedRaw(t, state, { start: { garbage: 'Starting server...\n{"half": \n[1,2]\nnull\n\x1b[2Jready\n' } });
  const answer = await raw.request('tools/call', { name: 'forecast', arguments: { city: 'x' } });
  assert.ok(answer.result, JSON.stringify(answer));
  assert.equal(raw.run.err.includes('\x1b[2J'), false, 'no escape reaches the terminal');
  assert.equal(raw.messages.every(m => m.jsonrpc === '2.0'), true, 'nor the client');
});

test('a server that answers with what is no MCP', async t => {
  const state = makeState(t);
  const bad = [
    '{"jsonrpc":"2.0","id":ID,"result":{"content":[],"content":[]}}', '{"jsonrpc":"2.0","id":ID}',
    '{"jsonrpc":"2.0","id":ID,"result":{},"error":{"code":1,"message":"x"}}', '[{"jsonrpc":"2.0","id":ID,"result":{}}]',
    '{"jsonrpc":"1.0","id":ID,"result":{}}', '{"jsonrpc":"2.0","id":ID,"result":"\\ud800"}',
  ];
  const { raw, fixture } = await approvedRaw(t, state);
  for (const text of bad) {
    // The fixture does not know the id beforehand: it takes it from what it was sent.
    fixture.patch({ calls: { time: { rawTemplate: text } } });
    const answer = await raw.request('tools/call', { name: 'time', arguments: { city: 'x' } }, 4000).catch(() => null);
    if (answer) {
      assert.ok(refusalOf(answer), `${text}: ${JSON.stringify(answer)}`);
    } else {
      raw.send({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: raw.next - 1 } });
    }
  }
  assert.ok((await raw.request('tools/call', { name: 'forecast', arguments: { city: 'x' } })).result, 'the session goes on');
});

test('a server that prints a line of 1 GB', async t => {
  const fixture = new Fixture(t, { tools: [plain], start: { hugeLine: 1e9 } });
  const raw = new RawStdio(t, wrap(makeState(t), fixture.argv));
  raw.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'x', version: '1' } } });
  await until(() => raw.run.status !== null || raw.messages.length > 0, 'an answer or the end', 60000);
  assert.match(raw.run.err, /too long|too large|oversize|limit|not a message/i);
  if (raw.run.status === null) {
    assertBounded(raw.run.pid, 160 * MIB);
  }
});

test('10,000 tools are listed, approved and called', async t => {
  const state = makeState(t);
  const fixture = new Fixture(t, { toolCount: 10000, pageSize: 500 });
  const agent = await connectStdio(t, 'v1', wrap(state, fixture.argv));
  assert.deepEqual(await agent.names(), []);
  await approve(t, state, 'srv');
  const started = Date.now();
  await until(async () => (await agent.names()).length === 10000, () => `all are served: ${agent.err}`, 20000);
  assert.match(await agent.text('tool_9999', { x: 'last' }), /last/);
  assert.ok(Date.now() - started < 20000 * slow);
  assertBounded(agent.pid, 400 * MIB);
});

// A schema that nests `depth` objects.
function nested(depth) {
  let schema = { type: 'string' };
  for (let i = 0; i < depth; i++) {
    schema = { type: 'object', properties: { a: schema } };
  }
  return schema;
}

test('schemas nested 64 deep are served, ones nested 10,000 deep are refused with a reason', async t => {
  const state = makeState(t);
  const deep = { name: 'deep', description: 'Deep.', inputSchema: nested(20) }; // 20 objects are 61 levels of JSON
  const fixture = new Fixture(t, { tools: [plain, deep] });
  const agent = await connectStdio(t, 'v1', wrap(state, fixture.argv));
  await agent.names();
  await approve(t, state, 'srv');
  await until(async () => (await agent.names()).length === 2, () => `deep is served: ${agent.err}`);
  let args = 'x';
  for (let i = 0; i < 20; i++) {
    args = { a: args };
  }
  assert.match(await agent.text('deep', args), /deep/);
  let wrong = 7;
  for (let i = 0; i < 20; i++) {
    wrong = { a: wrong };
  }
  assert.equal((await agent.refusal('deep', wrong)).data.reason, 'arguments_invalid', 'the innermost level is checked');

  const text = '{"a":'.repeat(10000) + '1' + '}'.repeat(10000);
  const raw = new RawStdio(t, wrap(makeState(t), new Fixture(t, { tools: [plain] }).argv));
  await raw.initialize();
  raw.send(`{"jsonrpc":"2.0","id":9,"method":"tools/call","params":{"name":"forecast","arguments":${text}}}`);
  const answer = await until(() => raw.messages.find(m => m.error), 'an error');
  assert.match(answer.error.message, /deep|nest/i);
});

test('a definition that is nested out of proportion is not served, and the others are', async t => {
  const state = makeState(t);
  const fixture = new Fixture(t, { tools: [{ name: 'x', inputSchema: nested(500) }, plain] });
  const raw = new RawStdio(t, wrap(state, fixture.argv));
  await raw.initialize();
  const [list, answer] = await Promise.all([raw.request('tools/list'),
    raw.request('tools/call', { name: 'x', arguments: {} })]);
  assert.deepEqual(list.result?.tools ?? [], []);
  assert.equal(refusalOf(answer)?.data.reason, 'surface_first_seen');
  await approve(t, state, 'srv');
  const shown = await until(async () => {
    const { tools } = (await raw.request('tools/list')).result;
    return tools.length > 0 && tools.map(x => x.name);
  }, () => `approved: ${raw.run.err}`, 15000);
  assert.deepEqual(shown, [plain.name]);
  assert.equal(refusalOf(await raw.request('tools/call', { name: 'x', arguments: {} }))?.data.reason, 'tool_quarantined');
  assert.equal(fixture.calls().length, 0);
});

// ---- clients ----

test('a client that sends a line of 1 GB', async t => {
  const state = makeState(t);
  const { raw, fixture } = await approvedRaw(t, state);
  const part = Buffer.alloc(MIB, 0x20);
  const before = raw.messages.length;
  raw.run.child.stdin.write('{"jsonrpc":"2.0","id":70,"method":"tools/call","params":{"name":"forecast","arguments":{"city":"');
  for (let i = 0; i < 1000; i++) {
    if (!raw.run.child.stdin.write(part)) {
      await once(raw.run.child.stdin, 'drain');
    }
  }
  raw.run.child.stdin.write('"}}}\n');
  const answer = await until(() => raw.messages.slice(before).find(m => m.error), 'an error', 60000);
  assert.match(answer.error.message, /long|large|limit|bytes/i);
  assertBounded(raw.run.pid, 160 * MIB);
  assert.ok((await raw.request('tools/call', { name: 'forecast', arguments: { city: 'x' } })).result, 'the session goes on');
  assert.deepEqual(fixture.calls(), ['forecast']);
});

// Sends `total` bytes of a body; resolves to the status, or 'closed'.
function pour(url, headers, total) {
  return new Promise(done => {
    const part = Buffer.alloc(MIB, 0x20);
    let left = total;
    let ended = false;
    const req = httpRequest(url, { method: 'POST', headers: { 'content-type': 'application/json',
      accept: 'application/json, text/event-stream', ...headers } });
    const end = what => {
      ended = true;
      done(what);
      req.destroy();
    };
    req.on('response', res => { res.resume(); end(res.statusCode); });
    req.on('error', () => ended || done('closed'));
    const more = () => {
      while (left > 0 && !ended) {
        left -= part.length;
        if (!req.write(part)) {
          req.once('drain', more);
          return;
        }
      }
      if (!ended) {
        req.end();
      }
    };
    more();
  });
}

test('a client that sends a body of 1 GB over HTTP, announced or chunked', async t => {
  const fixture = new Fixture(t, { tools: [plain] });
  const gate = await serve(t, { servers: { srv: { command: fixture.argv } } });
  const announced = await pour(gate.url('srv'), { 'content-length': 1000 * MIB }, 1000 * MIB);
  assert.ok([413, 'closed'].includes(announced), String(announced));
  const chunked = await pour(gate.url('srv'), {}, 1000 * MIB);
  assert.ok([413, 'closed'].includes(chunked), String(chunked));
  // Read without waiting for the body, 413 is seen for certain.
  const req = httpRequest(gate.url('srv'), { method: 'POST', headers: { 'content-length': 1000 * MIB, 'content-type': 'application/json' } });
  req.on('error', () => {});
  req.flushHeaders();
  const [res] = await once(req, 'response');
  assert.equal(res.statusCode, 413);
  req.destroy();
  assertBounded(gate.pid, 160 * MIB);
  const agent = await connectHttp(t, 'v1', gate.url('srv'));
  assert.deepEqual(await agent.names(), [], 'it goes on serving');
});

test('endless headers and endless connections are bounded', async t => {
  const fixture = new Fixture(t, { tools: [plain] });
  const gate = await serve(t, { servers: { srv: { command: fixture.argv } }, limits: { connections: 32 } });
  const r = await http(gate.url('srv'), { headers: { 'x-long': 'a'.repeat(15000), 'x-longer': 'b'.repeat(100000) }, body: {} })
    .catch(e => ({ status: e.code }));
  assert.ok([400, 431, 'ECONNRESET', 'EPIPE'].includes(r.status), String(r.status));
  const { connect } = await import('node:net');
  const sockets = Array.from({ length: 300 }, () => connect(gate.port, '127.0.0.1').on('error', () => {}));
  atEnd(t, () => sockets.forEach(s => s.destroy()));
  await until(() => sockets.filter(s => s.closed).length >= 300 - 32 - 64, 'those over the limit are closed', 10000);
  const fds = [gate.pid, ...descendants(gate.pid)].map(p => existsSync(`/proc/${p}/fd`) ? readdirSync(`/proc/${p}/fd`).length : 0);
  // 32 are served, 64 more are told 503, the others are closed unheard.
  assert.ok(Math.max(...fds) < 32 + 64 + 20, `${fds} descriptors`);
  sockets.forEach(s => s.destroy());
  await until(async () => (await http(`http://127.0.0.1:${gate.port}/none`, { body: {} }).catch(() => ({}))).status === 404,
    'it serves again');
});

test('a server that answers over HTTP with a body of 1 GB', async t => {
  const fixture = new Fixture(t, { tools: [plain, other] });
  const gate = await serve(t, { servers: { srv: { url: await fixture.http(), allow_private: true } } });
  const agent = await connectHttp(t, 'v1', gate.url('srv'));
  await agent.names();
  await approve(t, gate.state, 'srv');
  await until(async () => (await agent.names()).length === 2, 'approved');
  fixture.patch({ http: { body: 1e9 } });
  const refusal = await agent.refusal('forecast', { city: 'x' });
  assert.ok(['server_unavailable', 'server_protocol', 'surface_unknown'].includes(refusal.data?.reason), JSON.stringify(refusal));
  assertBounded(gate.pid, 160 * MIB);
});

test('an outcome that never comes: the call times out with a reason', async t => {
  const fixture = new Fixture(t, { tools: [plain, other], calls: { time: { hang: true } } });
  const gate = await serve(t, { servers: { srv: { command: fixture.argv, call_timeout: '300ms' } } });
  const agent = await connectHttp(t, 'v1', gate.url('srv'));
  await agent.names();
  await approve(t, gate.state, 'srv');
  await until(async () => (await agent.names()).length === 2, 'approved');
  assert.equal((await agent.refusal('time', { city: 'x' })).data.reason, 'timeout');
  await until(() => receipts(gate.state).some(r => r.phase === 'outcome' && r.data.status === 'timeout'), 'it is recorded');
});

test('the ledger is killed: no answer is given, and the address is free to start again', async t => {
  const fixture = new Fixture(t, { era: 'dual', tools: [plain], calls: { [plain.name]: { hang: true } } });
  const config = { servers: { srv: { command: fixture.argv } } };
  const first = await serve(t, config);
  const agent = await connectHttp(t, 'v1', first.url('srv'));
  await agent.names();
  await approve(t, first.state, 'srv');
  await until(async () => (await agent.names()).includes(plain.name), () => `approved: ${first.err}`, 15000);
  const running = http(first.url('srv'), {
    headers: { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/call', 'mcp-name': plain.name },
    body: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: plain.name, arguments: { city: 'Oslo' }, _meta: modernMeta() } },
  }).catch(() => null);
  await until(() => fixture.calls().length === 1, 'it runs');
  const { port } = first;
  first.child.kill('SIGKILL');
  // The listener is closed as soon as the gate sees it, while it still waits for clients to read.
  await until(() => new Promise(done => {
    const probe = createServer().once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  }), 'the address is free');
  const answer = await running;
  assert.ok(answer === null || !answer.json?.result, JSON.stringify(answer));
  await first.exit;
  fixture.patch({ calls: {} });
  const again = await serve(t, config, { state: first.state, port });
  const back = await connectHttp(t, 'v1', again.url('srv'));
  await until(async () => (await back.names()).includes(plain.name), () => `as before: ${again.err}`, 15000);
  await back.call(plain.name, { city: 'Oslo' });
});
