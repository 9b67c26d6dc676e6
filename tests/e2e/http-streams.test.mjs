// Legacy streams toward clients: priming, replay after a broken connection, several streams, batches,
// keep-alive. Expected values: specification 2025-11-25 and 2025-03-26, basic/transports.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Fixture, serve, sleep, until } from './lib/harness.mjs';
import { MODERN, connectHttp, http, modernMeta } from './lib/agents.mjs';
import { LegacySession, Stream } from './lib/streams.mjs';
import { other, plain } from './lib/surfaces.mjs';

async function gateway(t, control = {}, limits) {
  const fixture = new Fixture(t, { era: 'dual', tools: [plain, other], ...control });
  const gate = await serve(t, { servers: { srv: { command: fixture.argv, mode: 'trust-first' } }, ...(limits && { limits }) });
  return { fixture, gate, url: gate.url('srv') };
}

// A session that has been shown its tools.
async function ready(t, url, version) {
  const session = await new LegacySession(t, url, version).begin();
  await until(async () => (await session.post({ jsonrpc: '2.0', id: session.next++, method: 'tools/list' }).whole())
    .text.includes('forecast'), 'the tools are shown', 15000);
  return session;
}

test('an answer that is there at once is JSON; one that takes longer is a primed stream', async t => {
  const { url } = await gateway(t, { calls: { time: { delayMs: 600 } } });
  const session = await ready(t, url);
  const quick = await session.call('forecast', { city: 'Oslo' }).whole();
  assert.match(quick.headers['content-type'], /application\/json/);
  const liked = await session.post({ jsonrpc: '2.0', id: 9, method: 'tools/list' }, { accept: 'text/event-stream, application/json' }).whole();
  assert.match(liked.headers['content-type'], /text\/event-stream/, 'or where the client names streams first');
  assert.equal(liked.events.length, 2);
  const slow = await session.call('time', { city: 'Oslo' }).whole();
  assert.match(slow.headers['content-type'], /text\/event-stream/);
  assert.equal(slow.headers['x-accel-buffering'], 'no');
  assert.equal(slow.events.length, 2);
  const [primed, answer] = slow.events;
  assert.ok(primed.id && primed.data === '' && Number(primed.retry) > 0, slow.text);
  assert.ok(answer.id && answer.id !== primed.id);
  assert.match(answer.json.result.content[0].text, /Oslo/);
});

test('clients of older versions get ids, but no event without data', async t => {
  const { url } = await gateway(t, { calls: { time: { delayMs: 400 } } });
  for (const version of ['2025-03-26', '2025-06-18']) {
    const session = await ready(t, url, version);
    assert.equal(session.negotiated, version);
    const slow = await session.call('time', { city: 'Oslo' }).whole();
    assert.deepEqual(slow.events.map(e => [typeof e.id, e.json?.result !== undefined]), [['string', true]], slow.text);
  }
});

test('a broken connection is no cancellation: the client comes back for what it missed, and only for that', async t => {
  const { url, fixture } = await gateway(t, { calls: { forecast: { delayMs: 1500, progress: 3 }, time: { delayMs: 1500 } } });
  const session = await ready(t, url);
  const listen = session.get();
  await listen.open;
  const first = session.call('forecast', { city: 'Oslo' }, { progressToken: 'p' });
  const second = session.call('time', { city: 'Bergen' });
  await first.event(e => e.json?.params?.progress === 1, 'the first progress');
  await second.event(e => e.id, 'the second stream is primed');
  first.drop();
  second.drop();
  await sleep(1800); // both are answered while nobody reads
  const back = session.get(first.lastId);
  await back.open;
  assert.equal(back.status, 200);
  await back.end();
  assert.deepEqual(back.messages.map(m => m.params?.progress ?? m.result.content[0].text),
    [2, 3, 'called forecast with {"city":"Oslo"}'], 'in the order sent, the answer last, nothing of the other stream');
  // Once more from the same place: the client may not have got it either.
  const again = session.get(first.lastId);
  await again.open;
  await again.end();
  assert.deepEqual(again.messages, back.messages);
  const other_ = session.get(second.lastId);
  await other_.open;
  await other_.end();
  assert.deepEqual(other_.messages.map(m => m.result.content[0].text), ['called time with {"city":"Bergen"}']);
  assert.deepEqual(fixture.seen('notifications/cancelled'), []);
  assert.deepEqual(fixture.calls(), ['forecast', 'time'], 'nothing was called twice');
  assert.deepEqual(listen.messages.filter(m => !/list_changed/.test(m.method)), [], 'nothing of it on another stream');
  const ids = [...first.events, ...second.events, ...back.events, ...other_.events, ...listen.events].map(e => e.id);
  assert.equal(new Set(ids.filter(Boolean)).size, ids.filter(Boolean).length, 'ids are unique in the session');
});

test('a client that comes back early gets the rest as it comes', async t => {
  const { url } = await gateway(t, { calls: { forecast: { delayMs: 2000, progress: 4 } } });
  const session = await ready(t, url);
  const first = session.call('forecast', { city: 'Oslo' }, { progressToken: 7 });
  await first.event(e => e.json?.params?.progress === 2, 'the second progress');
  first.drop();
  const back = session.get(first.lastId);
  await back.end();
  assert.deepEqual(back.messages.map(m => m.params?.progress ?? 'answer'), [3, 4, 'answer']);
  // The old connection need not be known to be dead: who comes back takes the stream over.
  const held = session.call('forecast', { city: 'Oslo' }, { progressToken: 8 });
  await held.event(e => e.json?.params?.progress === 1, 'the first progress');
  const taken = session.get(held.lastId);
  await held.end();
  await taken.end();
  assert.deepEqual([...held.messages, ...taken.messages].map(m => m.params?.progress ?? 'answer'), [1, 2, 3, 4, 'answer']);
});

test('the endpoint of all servers has its streams too', async t => {
  const fixture = new Fixture(t, { era: 'dual', tools: [plain, other], calls: { time: { delayMs: 1200 } } });
  const gate = await serve(t, { servers: { one: { command: fixture.argv, mode: 'trust-first' } } });
  const session = await new LegacySession(t, `http://127.0.0.1:${gate.port}/mcp`).begin();
  await until(async () => (await session.post({ jsonrpc: '2.0', id: session.next++, method: 'tools/list' }).whole())
    .text.includes('one__time'), 'the tools are shown', 20000);
  const call = session.call('one__time', { city: 'Oslo' });
  await call.event(e => e.id && e.data === '', 'the stream is primed');
  call.drop();
  const back = session.get(call.lastId);
  await back.open;
  await back.end();
  assert.deepEqual(back.messages.map(m => m.result.content[0].text), ['called time with {"city":"Oslo"}']);
  assert.deepEqual(fixture.calls(), ['time']);
});

test('what cannot be replayed is refused with 400, and never from another session', async t => {
  const { url } = await gateway(t, { calls: { time: { delayMs: 400 } } });
  const session = await ready(t, url);
  const slow = await session.call('time', { city: 'Oslo' }).whole();
  for (const id of ['x', '', '-', '1', '99-1', `${slow.lastId}0`, '1-99', '18446744073709551617-1', `${slow.lastId} `.repeat(200)]) {
    const r = session.get(id === '' ? ' ' : id);
    await r.open;
    assert.equal(r.status, 400, `${JSON.stringify(id)}: ${r.text}`);
    await r.end();
    assert.equal(r.json.error.code, -32000);
  }
  const stranger = await ready(t, url);
  const theft = stranger.get(slow.lastId);
  await theft.open;
  assert.equal(theft.status, 400);
  await theft.end();
  assert.doesNotMatch(theft.text, /Oslo/);
});

test('what is kept has a limit in bytes: the oldest goes first', async t => {
  const { url } = await gateway(t, { calls: { time: { delayMs: 300, text: 'x'.repeat(3000) } } }, { replay: '8KiB' });
  const session = await ready(t, url);
  const done = [];
  for (let i = 0; i < 4; i++) {
    done.push(await session.call('time', { city: `c${i}` }).whole());
  }
  const status = [];
  for (const stream of done) {
    const r = session.get(stream.events[0].id);
    await r.open;
    status.push(r.status);
    r.drop();
  }
  assert.deepEqual(status, [400, 400, 200, 200]);
});

test('in number: of messages, of streams, of what is said before anybody listens', async t => {
  const { url } = await gateway(t, { calls: { time: { progress: 4200, delayMs: 0 }, forecast: { delayMs: 60000, log: 'x' } } });
  const session = await ready(t, url);
  const flood = await session.call('time', { city: 'Oslo' }, { progressToken: 'p' }).whole();
  assert.equal(flood.messages.length, 4201);
  const back = session.get(flood.events[0].id);
  await back.open;
  await back.end();
  assert.equal(back.messages.length, 4096);
  assert.equal(back.messages.at(-1).result.content[0].text, 'called time with {"city":"Oslo"}', 'the youngest are kept');
  assert.deepEqual(back.messages.slice(0, -1).map(m => m.params.progress), Array.from({ length: 4095 }, (_, i) => 106 + i));
  // Calls that nobody comes back to, beyond the number of streams that are kept.
  const left = [];
  for (let i = 0; i < 135; i++) {
    left.push(session.call('forecast', { city: `${i}` }));
    if (i % 20 === 19 || i === 134) {
      await Promise.all(left.slice(-20).map(s => s.event(e => e.id, 'the stream is primed')));
      left.slice(-20).forEach(s => s.drop());
    }
  }
  let probed = 0; // who is looked at is the youngest again
  await until(async () => {
    const r = session.get(left[probed++].lastId);
    await r.open;
    r.drop();
    return r.status === 400;
  }, 'one of those that were left first is forgotten');
  const last = session.get(left.at(-1).lastId);
  await last.open;
  assert.equal(last.status, 200);
  // Each of these calls had something said beside it, on no request's stream: the first 64 are kept.
  const listen = session.get();
  await until(() => listen.messages.filter(m => m.method === 'notifications/message').length >= 60, 'what was kept is told', 15000);
  await sleep(500);
  assert.ok(listen.messages.length <= 64, `${listen.messages.length} messages`);
});

test('and in time', async t => {
  const { url } = await gateway(t, { calls: { time: { delayMs: 300 } } }, { replay_age: '1s' });
  const session = await ready(t, url);
  const slow = await session.call('time', { city: 'Oslo' }).whole();
  await until(async () => {
    await sleep(1500); // each look begins the time anew
    const r = session.get(slow.events[0].id);
    await r.open;
    r.drop();
    return r.status === 400;
  }, 'it is forgotten', 20000);
});

test('all sessions together keep limits.replay_total: each an equal share', async t => {
  const { url } = await gateway(t, { calls: { time: { delayMs: 300 } } }, { replay_total: '64KiB' });
  const session = await ready(t, url);
  const slow = await session.call('time', { city: 'x'.repeat(20000) }).whole();
  const again = async () => {
    const r = session.get(slow.events[0].id);
    await r.open;
    await r.end();
    return r;
  };
  assert.match((await again()).messages.at(-1).result.content[0].text, /x{20000}/);
  for (let i = 0; i < 7; i++) {
    await new LegacySession(t, url).begin();
  }
  // 64 KiB for 8 sessions: what is longer than 8 KiB goes, from a session that says nothing too.
  await until(async () => (await again()).status === 400, 'it is kept no more', 15000);
});

test('several GET streams: each message goes to exactly one; what came before the first is kept for it', async t => {
  const { url, fixture } = await gateway(t, { announce: true });
  const session = await ready(t, url);
  fixture.patch({ tools: [plain] });
  await sleep(1500); // told while nobody listens
  const first = session.get();
  const changed = e => e.json?.method === 'notifications/tools/list_changed';
  await first.event(changed, 'it is told to the first who listens');
  const second = session.get();
  await second.open;
  assert.equal(second.status, 200);
  await second.event(e => e.id && e.data === '', 'a primed stream of its own');
  const before = first.messages.length;
  fixture.patch({ tools: [plain, other] });
  await until(() => first.messages.length + second.messages.length > before, 'the next change is told');
  await sleep(300);
  assert.equal(first.messages.length + second.messages.length, before + 1, 'once');
  // The one that listened goes: what is said meanwhile waits for it, or goes to the other.
  first.drop();
  await sleep(200);
  fixture.patch({ tools: [plain] });
  await second.event(changed, 'the other is told');
  second.drop();
  await sleep(200);
  fixture.patch({ tools: [plain, other] });
  await sleep(1500);
  const back = session.get(second.lastId);
  await back.event(changed, 'told after its return');
  assert.equal(back.messages.length, 1);
  const many = [];
  for (let i = 0; i < 5; i++) {
    many.push(session.get());
    await many[i].open;
  }
  assert.deepEqual(many.map(s => s.status), [200, 200, 200, 409, 409]);
});

test('quiet streams get comments', async t => {
  const { url } = await gateway(t, { calls: { time: { delayMs: 3500 } } }, { keepalive: '1s' });
  const session = await ready(t, url);
  const listen = session.get();
  const slow = session.call('time', { city: 'Oslo' });
  const modern = new Stream(t, url, { headers: { 'mcp-protocol-version': MODERN, 'mcp-method': 'tools/call', 'mcp-name': 'time' },
    body: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'time', arguments: { city: 'x' }, _meta: modernMeta() } } });
  await until(() => listen.comments > 0 && slow.comments > 0 && modern.comments > 0, 'comments on all three', 15000);
  await slow.end();
  await modern.end();
  assert.match(slow.messages.at(-1).result.content[0].text, /Oslo/);
  assert.match(modern.text, /^:\n\n/, 'no id, no priming in the modern era');
  assert.ok(modern.events.every(e => e.id === undefined), modern.text);
});

test('a batch of a 2025-03-26 session is answered, request by request; of others it is refused', async t => {
  const { url, fixture } = await gateway(t, { calls: { time: { delayMs: 300 } } });
  const session = await ready(t, url, '2025-03-26');
  const call = (id, name, city) => ({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: { city } } });
  const note = { jsonrpc: '2.0', method: 'notifications/roots/list_changed' };
  const r = await session.post([call('a', 'time', 'Oslo'), note, call('b', 'forecast', 'Bergen'), { jsonrpc: '2.0', id: 'c', method: 'no/such' }]).whole();
  assert.equal(r.status, 200);
  assert.match(r.headers['content-type'], /text\/event-stream/);
  assert.deepEqual(Object.fromEntries(r.messages.map(m => [m.id, m.result?.content[0].text ?? m.error.code])),
    { a: 'called time with {"city":"Oslo"}', b: 'called forecast with {"city":"Bergen"}', c: -32601 });
  const notes = await session.post([note, note]).whole();
  assert.equal(notes.status, 202);
  assert.equal(notes.text, '');
  const calls = fixture.calls().length;
  for (const [what, body] of [
    ['empty', []],
    ['an element that is no message', [call(1, 'time', 'x'), 7]],
    ['an array in an array', [[call(1, 'time', 'x')]]],
    ['initialize', [{ jsonrpc: '2.0', id: 1, method: 'initialize', params: {} }]],
    ['a modern element', [call(1, 'time', 'x'), { ...call(2, 'time', 'x'), params: { name: 'time', arguments: {}, _meta: modernMeta() } }]],
    ['too many', Array.from({ length: 129 }, (_, i) => call(i, 'time', 'x'))],
  ]) {
    const bad = await session.post(body).whole();
    assert.equal(bad.status, 400, `${what}: ${bad.text}`);
    assert.equal(bad.json.error.code, -32600, what);
  }
  const later = await ready(t, url, '2025-06-18');
  const refused = await later.post([call(1, 'time', 'x')]).whole();
  assert.equal(refused.status, 400);
  assert.equal(refused.json.error.code, -32600);
  assert.equal(fixture.calls().length, calls, 'nothing of these was called');
});

test('a version header that is not of this era is refused, one that is missing is not', async t => {
  const { url } = await gateway(t);
  const session = await ready(t, url);
  const list = id => ({ jsonrpc: '2.0', id, method: 'tools/list' });
  for (const [version, status] of [['2025-03-26', 200], ['1999-01-01', 400], ['', 400], ['2025-11-25x', 400]]) {
    const r = await http(url, { headers: { 'mcp-session-id': session.id, 'mcp-protocol-version': version }, body: list(5) });
    assert.equal(r.status, status, `${version}: ${r.body}`);
  }
  assert.equal((await http(url, { headers: { 'mcp-session-id': session.id }, body: list(6) })).status, 200);
});

for (const sdk of ['v1', 'v2']) {
  test(`${sdk}: the client's call ends well though its connection breaks`, async t => {
    const { url, fixture } = await gateway(t, { calls: { time: { delayMs: 2500 } } });
    const agent = await connectHttp(t, sdk, url);
    await until(async () => (await agent.names()).length === 2, 'the tools are shown', 15000);
    // The SDK's own reader is cut off once it has been primed.
    const fetch_ = agent.transport._fetch ?? globalThis.fetch;
    let cut = 0;
    agent.transport._fetch = async (to, init) => {
      const r = await fetch_(to, init);
      if (init?.method !== 'POST' || !/event-stream/.test(r.headers.get('content-type') ?? '') || cut > 0) {
        return r;
      }
      cut++;
      const reader = r.body.getReader();
      const { value } = await reader.read();
      const body = new ReadableStream({ start(c) {
        c.enqueue(value);
        setTimeout(() => { reader.cancel().catch(() => {}); c.error(new TypeError('terminated')); }, 100);
      } });
      return new Response(body, { status: r.status, headers: r.headers });
    };
    assert.match(await agent.text('time', { city: 'Oslo' }), /Oslo/);
    assert.equal(cut, 1);
    assert.deepEqual(fixture.calls(), ['time']);
  });
}
