// Bad input to `serve`, over sockets: every case of cases/http-front.mjs, and what needs time or two
// clients. Behind each the answer is the one that its rule asks for, the server has heard nothing of
// it, and well-behaved clients of both eras are served as before.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { refusalOf, serve, sleep, until } from './lib/harness.mjs';
import { MODERN, http, modernMeta } from './lib/agents.mjs';
import { Bounds, request, send } from './lib/raw.mjs';
import { plain } from './lib/surfaces.mjs';
import { Upstream, said } from './lib/upstream.mjs';
import { TOOL, call, cases, legacy, modern } from './cases/http-front.mjs';

const LIMIT = 4 << 20;

async function openLegacy(url, version) {
  const r = await http(url, { body: { jsonrpc: '2.0', id: 1, method: 'initialize', params: {
    protocolVersion: version, capabilities: {}, clientInfo: { name: 'raw', version: '1' } } } });
  assert.equal(r.status, 200, r.body);
  const session = r.headers['mcp-session-id'];
  await http(url, { headers: { 'mcp-session-id': session, 'mcp-protocol-version': version },
    body: { jsonrpc: '2.0', method: 'notifications/initialized' } });
  return session;
}

// A gateway in front of a server that answers by the book, and what the cases need of it.
async function target(t, path = '/servers/web/mcp') {
  const upstream = new Upstream([plain, { ...plain, name: TOOL }]);
  const web = { url: await upstream.listen(t), allow_private: true, mode: 'trust-first' };
  const gate = await serve(t, { servers: { web, elsewhere: web }, limits: { message: `${LIMIT >> 20}MiB`, inflight: 64 } });
  const url = `http://127.0.0.1:${gate.port}${path}`;
  const x = { upstream, gate, url, port: gate.port, path, other: '/servers/elsewhere/mcp', limit: LIMIT,
    session: await openLegacy(url, '2025-11-25'), older: await openLegacy(url, '2025-03-26') };
  // Until the first sight is approved by itself.
  await until(async () => passed((await send(x.port, modern(call())(x))).answers[0].json), 'calls pass', 20000);
  await until(async () => (await send(x.port, legacy({ jsonrpc: '2.0', id: 1, method: 'tools/list' })(x))).answers[0].json.result?.tools.some(y => y.name === TOOL),
    'the session sees the tool', 20000);
  return x;
}

const passed = json => json?.result && !refusalOf(json);

// Clients of both eras get what is theirs.
async function honest(x) {
  const city = `Oslo ${Math.random()}`;
  const arguments_ = { city };
  const [a, b] = await Promise.all([
    send(x.port, modern(call({ id: 'honest' }, { arguments: arguments_ }))(x)),
    send(x.port, legacy({ jsonrpc: '2.0', id: 'honest', method: 'tools/call', params: { name: TOOL, arguments: arguments_ } })(x)),
  ]);
  for (const r of [a.answers[0], b.answers[0]]) {
    assert.equal(r.status, 200, r.body);
    assert.equal(r.json.id, 'honest');
    assert.match(r.json.result.content[0].text, new RegExp(city), r.body);
  }
}

const among = (wanted, got) => (Array.isArray(wanted) ? wanted.includes(got) : wanted === got);

function check(r, want, i) {
  const pick = v => (want.each && Array.isArray(v) ? v[i] : v);
  const shown = `${r.status} ${r.body.slice(0, 300)}`;
  assert.ok(among(pick(want.status), r.status), `status ${pick(want.status)} wanted: ${shown}`);
  if (want.code !== undefined) {
    assert.ok(among(want.code, r.json?.error?.code), `code ${want.code} wanted: ${shown}`);
  }
  if (want.id !== undefined) {
    assert.equal(r.json?.id ?? null, pick(want.id), shown);
  }
  if (want.text) {
    assert.match(r.body, want.text);
  }
}

for (const path of ['/servers/web/mcp', '/mcp']) {
  test(`bad input over HTTP at ${path}`, async t => {
    const x = await target(t, path);
    const bounds = new Bounds(x.gate.pid);
    assert.equal(new Set(cases.map(c => c.name)).size, cases.length, 'names are unique');
    for (const c of cases) {
      await t.test(c.name, { todo: c.todo }, async () => {
        assert.ok(c.rule && c.want.status, 'the rule and the answer are written down');
        const before = x.upstream.passed().length;
        const bytes = c.bytes(x);
        const got = await send(x.port, Array.isArray(bytes) ? Buffer.concat(bytes) : bytes, { answers: c.want.answers, settle: c.want.closes ? 400 : 4 });
        assert.equal(got.answers.length, c.want.answers ?? 1, `${got.answers.length} answers`);
        got.answers.forEach((r, i) => check(r, c.want, i));
        assert.equal(got.rest, '', 'nothing more was said');
        if (c.want.closes) {
          assert.ok(got.closed, 'the connection is closed');
        }
        assert.deepEqual(x.upstream.passed().slice(before).map(m => m.method), [], 'the server heard of it');
        await honest(x);
      });
    }
    await bounds.assert(96, 8);
  });
}

test('a batch in a session of 2025-03-26 is answered member by member', async t => {
  // 2025-03-26 basic, Batching: "MUST support receiving JSON-RPC batches." JSON-RPC 2.0, 6: one
  // response for each request, none for notifications.
  const x = await target(t);
  const headers = { 'Mcp-Session-Id': x.older, 'MCP-Protocol-Version': '2025-03-26' };
  const got = await send(x.port, legacy([{ jsonrpc: '2.0', id: 1, method: 'ping' }, { jsonrpc: '2.0', method: 'notifications/what' },
    { jsonrpc: '2.0', id: 'b', method: 'tools/call', params: { name: TOOL, arguments: { city: 'Bergen' } } }], headers)(x));
  const r = got.answers[0];
  assert.equal(r.status, 200, r.body);
  const answers = (Array.isArray(r.json) ? r.json : r.events ?? []).flat();
  assert.deepEqual(answers.map(a => a.id).sort(), [1, 'b'].sort());
  assert.match(answers.find(a => a.id === 'b').result.content[0].text, /Bergen/);
  const none = await send(x.port, legacy([{ jsonrpc: '2.0', method: 'notifications/what' }], headers)(x));
  assert.equal(none.answers[0].status, 202, 'a batch of notifications only');
});

test('ids in flight: one twice, another session\'s, another client\'s', async t => {
  const x = await target(t);
  const second = await openLegacy(x.url, '2025-11-25');
  const hanging = new Map(); // city -> function that answers it
  x.upstream.take = (message, req, res, self) => {
    const city = message.params?.arguments?.city;
    if (message.method !== 'tools/call' || !/^hang/.test(city)) {
      return false;
    }
    hanging.set(city, () => self.result(res, message, said(city, message.params._meta !== undefined)));
    res.on('close', () => hanging.delete(city));
    return true;
  };
  const ask = (session, city, id = 5) => send(x.port, legacy({ jsonrpc: '2.0', id, method: 'tools/call',
    params: { name: TOOL, arguments: { city } } }, { 'Mcp-Session-Id': session })(x), { ms: 30000 });
  const cancel = (session, requestId) => send(x.port, legacy({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId } },
    { 'Mcp-Session-Id': session })(x));
  const first = ask(x.session, 'hang 1');
  await until(() => hanging.has('hang 1'), 'the first is in flight', 10000);

  await t.test('a second request with the id of one in flight', async () => {
    // basic, Requests: "MUST NOT match the ID of any other request … not yet received a response for."
    const r = (await ask(x.session, 'hang 2')).answers[0];
    assert.equal(r.json.error.code, -32600, r.body);
    assert.equal(hanging.has('hang 2'), false);
  });
  await t.test('the same id spelled with an escape', async () => {
    const one = ask(x.session, 'hang 3', 'five');
    await until(() => hanging.has('hang 3'), 'in flight', 10000);
    const text = JSON.stringify({ jsonrpc: '2.0', id: 'five', method: 'tools/call', params: { name: TOOL, arguments: { city: 'hang 4' } } });
    const again = send(x.port, legacy(text.replace('"five"', '"f\\u0069ve"'))(x));
    await until(async () => hanging.has('hang 4') || await Promise.race([again, null]), 'passed on or refused');
    hanging.get('hang 4')?.();
    assert.equal((await again).answers[0].json.error?.code, -32600);
    hanging.get('hang 3')();
    assert.equal((await one).answers[0].json.result.content[0].text, 'hang 3');
  });
  await t.test('another session cancels an id that it has not in flight', async () => {
    // patterns/cancellation (2025-11-25): "MUST only reference requests that were previously issued in
    // the same direction"; unknown ids are ignored. An id is the session's own.
    assert.equal((await cancel(second, 5)).answers[0].status, 202);
    await honest(x);
    assert.ok(hanging.has('hang 1'), 'it goes on');
  });
  await t.test('a modern client cancels it', async () => {
    const r = await send(x.port, modern({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 5, _meta: modernMeta() } },
      { 'Mcp-Method': 'notifications/cancelled', 'Mcp-Name': null })(x));
    assert.equal(r.answers[0].status, 202);
    await honest(x);
    assert.ok(hanging.has('hang 1'), 'it goes on');
  });
  await t.test('another session uses the same id at the same time', async () => {
    const other = ask(second, 'hang 5');
    await until(() => hanging.has('hang 5'), 'in flight', 10000);
    hanging.get('hang 5')();
    assert.equal((await other).answers[0].json.result.content[0].text, 'hang 5');
  });
  hanging.get('hang 1')();
  assert.equal((await first).answers[0].json.result.content[0].text, 'hang 1', 'and the first gets its answer');

  await t.test('two modern clients with one id; one goes away', async () => {
    // streamable-http, Cancellation: closing the response stream cancels that request, and no other.
    const stays = send(x.port, modern(call({ id: 5 }, { arguments: { city: 'hang 6' } }))(x), { ms: 30000 });
    const leaves = connect(x.port, '127.0.0.1');
    leaves.on('error', () => {}).write(modern(call({ id: 5 }, { arguments: { city: 'hang 7' } }))(x));
    await until(() => hanging.has('hang 6') && hanging.has('hang 7'), 'both in flight', 10000);
    leaves.destroy();
    await until(() => !hanging.has('hang 7'), 'the server hears that one is cancelled', 10000);
    assert.ok(hanging.has('hang 6'));
    hanging.get('hang 6')();
    assert.equal((await stays).answers[0].json.result.content[0].text, 'hang 6');
  });
});

test('floods: notifications, cancellations, requests, connections that leave', async t => {
  const x = await target(t);
  const bounds = new Bounds(x.gate.pid);
  const before = x.upstream.passed().length;
  await t.test('3,000 notifications on one connection', async () => {
    const one = [legacy({ jsonrpc: '2.0', method: 'notifications/what' })(x), legacy({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 99 } })(x),
      modern({ jsonrpc: '2.0', method: 'notifications/what' }, { 'Mcp-Method': 'notifications/what', 'Mcp-Name': null })(x)];
    const got = await send(x.port, Buffer.concat(Array.from({ length: 3000 }, (_, i) => one[i % 3])), { answers: 3000, ms: 60000 });
    assert.deepEqual([...new Set(got.answers.map(r => `${r.status} ${r.body}`))], ['202 '], 'each is taken, none is answered');
    assert.equal(x.upstream.passed().length, before, 'none is passed on');
    await honest(x);
  });
  await t.test('more calls at once than limits.inflight: each is answered, those beyond it with a refusal', async () => {
    let open = [];
    x.upstream.take = (message, req, res, self) => message.params?.arguments?.city === 'flood'
      && open.push(() => self.result(res, message, said('flood')));
    const asked = Array.from({ length: 150 }, () => send(x.port, modern(call({}, { arguments: { city: 'flood' } }))(x), { ms: 60000 }));
    const seen = [];
    asked.forEach(a => a.then(r => seen.push(r.answers[0])));
    await until(() => open.length + seen.length >= 150, () => `${open.length} passed on, ${seen.length} answered`, 30000);
    assert.ok(open.length <= 64, `${open.length} passed on`);
    open.forEach(answer => answer());
    const all = (await Promise.all(asked)).map(r => r.answers[0].json);
    x.upstream.take = null;
    const refused = all.map(refusalOf).filter(Boolean);
    assert.equal(all.length - refused.length, open.length);
    assert.ok(refused.length > 0);
    assert.deepEqual([...new Set(refused.map(r => `${r.code} ${r.data.reason}`))], ['-31001 inflight_limit']);
    await honest(x);
  });
  await t.test('80 clients that hold back the last byte of a long body', async () => {
    // RFC 9110 15.6.4: 503 when there is no room; what is small is served all the while.
    const whole = modern(call({}, { arguments: { city: 'x'.repeat(LIMIT - 10000) } }))(x);
    const sockets = Array.from({ length: 80 }, () => connect(x.port, '127.0.0.1').on('error', () => {}));
    const refused = new Set();
    sockets.forEach(s => s.on('data', d => /^HTTP\/1.1 503 /.test(d) && refused.add(s)).write(whole.subarray(0, -1)));
    await until(() => refused.size > 40, () => `${refused.size} are refused`, 30000);
    await honest(x);
    sockets.forEach(s => s.destroy());
    await until(async () => (await send(x.port, whole)).answers[0].status === 200, 'there is room again', 20000);
  });
  await t.test('clients that leave in the middle of a request', async () => {
    const whole = modern(call())(x);
    for (const n of [1, 20, whole.indexOf('\r\n\r\n') + 2, whole.indexOf('\r\n\r\n') + 4, whole.length - 1]) {
      await send(x.port, whole.subarray(0, n), { leave: true });
      const half = await send(x.port, whole.subarray(0, n), { half: true, settle: 400 });
      assert.ok(half.closed && half.answers.every(r => r.status === 400), 'at most a 400');
    }
    await honest(x);
  });
  await t.test('200 clients that leave before their answer', async () => {
    const calls = x.upstream.passed().length;
    await Promise.all(Array.from({ length: 200 }, () => send(x.port, modern(call({}, { arguments: { city: 'gone' } }))(x), { leave: true })));
    await sleep(100);
    await honest(x);
    assert.ok(x.upstream.passed().length - calls <= 202);
  });
  await bounds.assert(160, 8);
});

test('slow heads and bodies end with 408, and hold nobody up', async t => {
  // RFC 9110 15.5.9: 408. Both at once, for they take as long as their limits: 10 s and 30 s.
  const x = await target(t);
  const bounds = new Bounds(x.gate.pid);
  const whole = modern(call())(x);
  const head = whole.indexOf('\r\n\r\n');
  const drip = (from, to) => Array.from({ length: 400 }, (_, i) => whole.subarray(from + i, Math.min(from + i + 1, to))).filter(b => b.length > 0);
  const slow = [
    ...Array.from({ length: 20 }, () => send(x.port, drip(0, head), { pause: 250, ms: 60000, settle: 400 })),
    ...Array.from({ length: 20 }, () => send(x.port, [whole.subarray(0, head + 4), ...drip(head + 4, whole.length - 1)], { pause: 500, ms: 90000, settle: 400 })),
  ];
  let over = false;
  const all = Promise.all(slow).finally(() => { over = true; });
  while (!over) {
    await honest(x);
    await sleep(500);
  }
  for (const got of await all) {
    assert.equal(got.answers[0]?.status, 408);
    assert.ok(got.closed);
  }
  await bounds.assert(96, 8);
});

test('what is not a request in its first bytes', async t => {
  // RFC 9112 2.2: "SHOULD respond with a 400"; a client of another protocol gets no more of us.
  const x = await target(t);
  for (const [what, bytes] of [['TLS', Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 10])], ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a JSON-RPC frame', `${JSON.stringify(call())}\n`], ['SSH', 'SSH-2.0-x\r\n'], ['a proxy', 'CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\n\r\n'],
    ['a proxied address', request({ path: `http://127.0.0.1:${x.port}${x.path}`, body: call() })], ['the PROXY protocol', 'PROXY TCP4 1.1.1.1 2.2.2.2 1 2\r\n']]) {
    await t.test(what, async () => {
      const got = await send(x.port, bytes, { settle: 400 });
      assert.ok([400, 405, 501, 505].includes(got.answers[0]?.status), JSON.stringify(got));
      assert.ok(got.closed);
      await honest(x);
    });
  }
  assert.equal(MODERN, '2026-07-28');
});
