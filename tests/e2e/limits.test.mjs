// Limits of rules: exactly as many calls run as they say, whoever asks and however many ask at once; over
// restarts and for all gateways on a state folder together; what cannot be counted is refused.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fixture, approve, cli, receipts, refusalOf, scratch, serve, until } from './lib/harness.mjs';
import { http, modernMeta } from './lib/agents.mjs';

const schema = { type: 'object', properties: { id: { type: 'string' } } };
const read = { name: 'read', description: 'Reads a note.', annotations: { readOnlyHint: true }, inputSchema: schema };
const move = { name: 'move', description: 'Moves a note.', annotations: { destructiveHint: false }, inputSchema: schema };

function request(url, method, params, { name = 'raw', signal } = {}) {
  const subject = params.name;
  return http(url, { signal, headers: { 'mcp-protocol-version': '2026-07-28', 'mcp-method': method, ...(subject && { 'mcp-name': subject }) },
    body: { jsonrpc: '2.0', id: 1, method, params: { ...params, _meta: modernMeta({
      'io.modelcontextprotocol/clientInfo': { name, version: '1' } }) } } });
}

const call = (url, id, options = {}) => request(url, 'tools/call', { name: options.tool ?? 'move', arguments: { id } }, options);
const reason = r => refusalOf(r.json)?.data.reason ?? (r.json?.result ? 'ran' : r.body);

// A gateway with one approved server; its only rule allows all with these limits.
async function limited(t, limits, { calls, cost } = {}) {
  const fixture = new Fixture(t, { era: 'dual', tools: [read, move], ...(calls && { calls }) });
  const file = join(scratch(t, 'rules'), 'policy.yaml');
  const write = (more = {}) => writeFileSync(file, JSON.stringify({ version: 1,
    rules: [{ id: 'r', match: { server: 'srv' }, decision: 'allow', limits, ...(cost && { cost }), ...more }] }));
  write();
  const config = { policies: [file], servers: { srv: { command: fixture.argv } } };
  const gate = await serve(t, config);
  const w = { fixture, config, gate, url: gate.url('srv'), state: gate.state, file, write };
  await request(w.url, 'tools/list', {});
  await approve(t, gate.state, 'srv', '--tool', 'read', '--effect', 'read');
  await approve(t, gate.state, 'srv', '--tool', 'move', '--effect', 'write');
  await listed(w.url, gate);
  return w;
}

const listed = (url, gate) => until(async () => (await request(url, 'tools/list', {})).json.result?.tools.length === 2,
  () => `it is served: ${gate.err}`, 15000);
const verified = async (t, state) => {
  const r = await cli(t, ['receipts', 'verify', '--state', state]);
  assert.equal(r.status, 0, r.out + r.err);
};

for (const tool of ['move', 'read']) {
  test(`a race of 50 calls of ${tool} over a limit of 10, at two gateways: 10 run`, async t => {
    const w = await limited(t, [{ budget: { calls: '10/d' } }]);
    const second = await serve(t, w.config, { state: w.state });
    const urls = [w.url, second.url('srv')];
    await listed(urls[1], second);
    const all = await Promise.all(Array.from({ length: 50 }, (_, i) => call(urls[i % 2], `n${i}`, { tool })));
    const seen = all.map(reason);
    assert.equal(seen.filter(x => x === 'ran').length, 10, seen.join(' '));
    assert.equal(seen.filter(x => x === 'budget_exhausted').length, 40, seen.join(' '));
    assert.equal(w.fixture.calls().length, 10, 'and no more reached the server');
    const refused = refusalOf(all[seen.indexOf('budget_exhausted')].json);
    assert.ok(refused.data.retry_ms > 0 && refused.data.retry_ms <= 86400000 * 17 / 16, JSON.stringify(refused));
    assert.match(refused.message, /10 calls per 1 d \(r\/1\): retry in \d+ (h|min)/);
    const decisions = receipts(w.state).filter(r => r.phase === 'decision');
    assert.equal(decisions.filter(r => r.data.verdict === 'allow').length, 10);
    assert.equal(decisions.filter(r => r.data.reason === 'budget_exhausted').length, 40, 'each refusal has its receipt');
    assert.deepEqual(decisions.find(r => r.data.verdict === 'allow').data.limits, ['r/1']);
    await verified(t, w.state);
  });
}

test('what was used is used after a restart, and when only the amount of the rule changes', async t => {
  const w = await limited(t, [{ window: '3/h' }]);
  for (const expected of ['ran', 'ran', 'ran', 'rate_limited']) {
    assert.equal(reason(await call(w.url, 'a')), expected);
  }
  w.gate.child.kill('SIGTERM');
  await w.gate.exit;
  rmSync(join(w.state, 'landwaiter.db'));
  w.write({ limits: [{ window: '4/h' }] });
  const again = await serve(t, w.config, { state: w.state });
  await listed(again.url('srv'), again);
  assert.equal(reason(await call(again.url('srv'), 'a')), 'ran');
  assert.equal(reason(await call(again.url('srv'), 'a')), 'rate_limited');
});

test('calls at once: given back when a call ends, however it ends', async t => {
  const w = await limited(t, [{ concurrent: 2 }], { calls: { move: { hang: true } } });
  const stop = [new AbortController(), new AbortController()];
  const running = stop.map((s, i) => call(w.url, `n${i}`, { signal: s.signal }).catch(() => null));
  await until(() => w.fixture.calls().length === 2, 'two run');
  const third = await call(w.url, 'n3');
  assert.equal(reason(third), 'concurrency_limit');
  assert.match(refusalOf(third.json).message, /2 at once \(r\/1\): retry when another call has ended/);
  assert.equal(refusalOf(third.json).data.retry_ms, undefined, 'no time is promised');
  // Cancelled: room for one more, of another tool, as the rule counts all.
  stop[0].abort();
  await until(async () => reason(await call(w.url, 'x', { tool: 'read' })) === 'ran', 'it is given back');
  assert.equal(reason(await call(w.url, 'y', { tool: 'read' })), 'ran', 'and again, as that ended');
  // The gateway is killed while calls run: they are over, and hold nothing.
  const late = call(w.url, 'n4', { signal: stop[0].signal }).catch(() => null);
  w.gate.child.kill('SIGKILL');
  await w.gate.exit;
  await Promise.all([...running, late]);
  w.fixture.patch({ calls: {} });
  const again = await serve(t, w.config, { state: w.state });
  await listed(again.url('srv'), again);
  for (let i = 0; i < 3; i++) {
    assert.equal(reason(await call(again.url('srv'), `z${i}`)), 'ran');
  }
});

test('the same call again and again is a loop; other arguments are other calls', async t => {
  const w = await limited(t, [{ repeat: '3/60s' }]);
  for (const expected of ['ran', 'ran', 'ran', 'repeated_call', 'repeated_call']) {
    assert.equal(reason(await call(w.url, 'a')), expected);
  }
  assert.equal(reason(await call(w.url, 'b')), 'ran');
  assert.equal(reason(await call(w.url, 'a', { tool: 'read' })), 'ran', 'another tool');
  assert.equal(reason(await call(w.url, 'a', { name: 'other' })), 'ran', 'another agent');
  // Another spelling of the same arguments is the same call.
  const spelt = await http(w.url, { headers: { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/call', 'mcp-name': 'move' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'move', arguments: { id: 'a' }, _meta: modernMeta() } })
      .replace('{"id":"a"}', '{ "\\u0069d" : "\\u0061" }') });
  assert.equal(reason(spelt), 'repeated_call', spelt.body);
});

test('budgets of bytes and of cost', async t => {
  const text = 'x'.repeat(3000);
  const bytes = await limited(t, [{ budget: { bytes: '5KB/d' } }],
    { calls: { move: { result: { content: [{ type: 'text', text }] } } } });
  for (const expected of ['ran', 'ran', 'budget_exhausted']) {
    assert.equal(reason(await call(bytes.url, 'a')), expected);
  }
  assert.equal(bytes.fixture.calls().length, 2);
  const cost = await limited(t, [{ budget: { cost: '0.30/d' } }], { cost: '0.1' });
  for (const expected of ['ran', 'ran', 'ran', 'budget_exhausted']) {
    assert.equal(reason(await call(cost.url, 'a')), expected);
  }
});

test('a budget of bytes that is spent lets no call through, whichever gateway is asked next', async t => {
  const text = 'x'.repeat(500);
  const w = await limited(t, [{ budget: { bytes: '10KB/d' } }],
    { calls: { move: { result: { content: [{ type: 'text', text }] } }, read: { result: { content: [{ type: 'text', text }] } } } });
  const second = await serve(t, w.config, { state: w.state });
  const urls = [w.url, second.url('srv')];
  await listed(urls[1], second);
  // One after the other: whoever has an answer asks the other gateway at once.
  let got = 0;
  for (let i = 0; i < 40; i++) {
    const r = await call(urls[i % 2], `n${i}`, { tool: i % 3 ? 'move' : 'read' });
    if (reason(r) !== 'ran') {
      assert.equal(reason(r), 'budget_exhausted');
      break;
    }
    got++;
  }
  await until(() => receipts(w.state).filter(r => r.phase === 'outcome').length === got, 'all are recorded');
  const sizes = receipts(w.state).filter(r => r.phase === 'outcome').map(r => r.data.bytes);
  const before = sizes.slice(0, -1).reduce((a, b) => a + b, 0);
  assert.ok(before < 10000, `the last one was let through while something was left: ${before}`);
  assert.ok(before + sizes.at(-1) >= 10000, `and it spent the rest: ${sizes}`);
  assert.equal(w.fixture.calls().length, got);
  for (const url of urls) assert.equal(reason(await call(url, 'more')), 'budget_exhausted');
  await verified(t, w.state);
});

test('modern clients of two users of the machine have a session each', { skip: process.getuid() !== 0 && 'only root can become another user' }, async t => {
  const w = await limited(t, [{ window: '1/h', per: ['session'] }]);
  const meta = modernMeta();
  // The same request, from a process of another user.
  const other = () => {
    const code = `fetch(${JSON.stringify(w.url)}, { method: 'POST', headers: { 'content-type': 'application/json',
      accept: 'application/json, text/event-stream', 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/call', 'mcp-name': 'move' },
      body: ${JSON.stringify(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'move', arguments: { id: 'a' }, _meta: meta } }))} })
      .then(r => r.text()).then(text => console.log(text))`;
    const r = spawnSync(process.execPath, ['-e', code], { uid: 54321, gid: 54321, cwd: '/', env: {}, encoding: 'utf8', timeout: 60000 });
    assert.equal(r.status, 0, r.stderr);
    const data = r.stdout.split('\n').find(l => l.startsWith('data: '));
    return reason({ json: JSON.parse(data ? data.slice(6) : r.stdout), body: r.stdout });
  };
  assert.equal(reason(await call(w.url, 'a')), 'ran');
  assert.equal(reason(await call(w.url, 'b')), 'rate_limited', 'one session for all connections of a user');
  assert.equal(reason(await call(w.url, 'b', { name: 'another' })), 'rate_limited', 'whatever a client calls itself');
  await until(() => other() === 'ran', () => `another user is another session: ${w.gate.err}`, 20000);
  assert.equal(other(), 'rate_limited');
  assert.equal(w.fixture.calls().length, 2);
});

test('a rate comes back at the time that it says', async t => {
  const w = await limited(t, [{ rate: '1/2s' }]);
  assert.equal(reason(await call(w.url, 'a')), 'ran');
  const from = Date.now();
  const second = await call(w.url, 'a');
  assert.equal(reason(second), 'rate_limited');
  const { retry_ms } = refusalOf(second.json).data;
  assert.ok(retry_ms > 0 && retry_ms <= 2000, `${retry_ms}`);
  await until(async () => reason(await call(w.url, 'a')) === 'ran', 'it comes back', 10000);
  assert.ok(Date.now() - from >= retry_ms - 1, `not before: ${Date.now() - from} of ${retry_ms} ms`);
});

test('counted apart by agent and tool', async t => {
  const w = await limited(t, [{ window: '1/h', per: ['agent', 'tool'] }]);
  assert.equal(reason(await call(w.url, 'a')), 'ran');
  assert.equal(reason(await call(w.url, 'a')), 'rate_limited');
  assert.equal(reason(await call(w.url, 'a', { tool: 'read' })), 'ran');
  assert.equal(reason(await call(w.url, 'a', { name: 'other' })), 'ran');
});

test('what is refused for another reason takes nothing', async t => {
  const w = await limited(t, [{ window: '1/h' }]);
  for (let i = 0; i < 3; i++) {
    assert.equal(reason(await request(w.url, 'tools/call', { name: 'move', arguments: { id: 7 } })), 'arguments_invalid');
  }
  assert.equal((await cli(t, ['kill', '--all', '--state', w.state])).status, 0);
  assert.equal(reason(await call(w.url, 'a')), 'killed');
  assert.equal((await cli(t, ['kill', '--all', '--lift', '--state', w.state])).status, 0);
  await listed(w.url, w.gate);
  assert.equal(reason(await call(w.url, 'a')), 'ran');
  assert.equal(reason(await call(w.url, 'a')), 'rate_limited');
});

test('counters that cannot be read refuse what has limits', async t => {
  const w = await limited(t, [{ window: '5/h' }]);
  assert.equal(reason(await call(w.url, 'a')), 'ran');
  w.gate.child.kill('SIGTERM');
  await w.gate.exit;
  for (const name of readdirSync(w.state).filter(x => x.startsWith('limits.db'))) {
    rmSync(join(w.state, name));
  }
  writeFileSync(join(w.state, 'limits.db'), 'this is no database, and it is long enough to be looked at as one by whoever opens it'.repeat(20));
  const again = await serve(t, w.config, { state: w.state });
  await listed(again.url('srv'), again);
  assert.equal(reason(await call(again.url('srv'), 'a')), 'receipt_failed');
  assert.equal(w.fixture.calls().length, 1, 'nothing more ran');
  assert.match(again.err, /limits\.db cannot be used/);
});
