// The kill switch: what is decided after `landwaiter kill` has returned is not permitted, what is under way
// is ended and its results are not delivered, lists show nothing; until it is lifted, over restarts, and
// for every gateway on the state folder.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Fixture, approve, cli, receipts, refusalOf, serve, until } from './lib/harness.mjs';
import { connectHttp, http, modernMeta } from './lib/agents.mjs';

const schema = { type: 'object', properties: { id: { type: 'string' } } };
const read = { name: 'read', description: 'Reads a note.', annotations: { readOnlyHint: true }, inputSchema: schema };
const move = { name: 'move', description: 'Moves a note.', annotations: { destructiveHint: false }, inputSchema: schema };

async function kill(t, state, ...args) {
  const r = await cli(t, ['kill', '--state', state, ...args]);
  assert.equal(r.status, 0, r.out + r.err);
  return r;
}

function request(url, method, params, name = 'raw') {
  const subject = params.name;
  return http(url, { headers: { 'mcp-protocol-version': '2026-07-28', 'mcp-method': method, ...(subject && { 'mcp-name': subject }) },
    body: { jsonrpc: '2.0', id: 1, method, params: { ...params, _meta: modernMeta({
      'io.modelcontextprotocol/clientInfo': { name, version: '1' } }) } } });
}

const call = (url, name, agent) => request(url, 'tools/call', { name, arguments: { id: 'a' } }, agent);
const names = async (url, agent) => (await request(url, 'tools/list', {}, agent)).json.result.tools.map(x => x.name).sort();
const ok = r => assert.ok(r.json?.result && !refusalOf(r.json), r.body);
function killed(r, reason) {
  const refused = refusalOf(r.json);
  assert.equal(refused?.data.reason, 'killed', r.body);
  if (reason) {
    assert.equal(refused.data.detail, reason);
    assert.ok(refused.message.includes(reason), refused.message);
  }
  return refused;
}

// A gateway with one approved server, `read` declared to be a read, so that it runs while its decision is
// written.
async function ready(t, { calls } = {}) {
  const fixture = new Fixture(t, { era: 'dual', tools: [read, move], ...(calls && { calls }) });
  const config = { servers: { srv: { command: fixture.argv } } };
  const gate = await serve(t, config);
  const url = gate.url('srv');
  await request(url, 'tools/list', {});
  await approve(t, gate.state, 'srv', '--tool', 'read', '--effect', 'read');
  await approve(t, gate.state, 'srv', '--tool', 'move', '--effect', 'write');
  await until(async () => (await names(url)).length === 2, () => `it is approved: ${gate.err}`, 15000);
  return { fixture, config, gate, url, state: gate.state };
}

test('20 times: killed, then called at once, reads and others', async t => {
  const w = await ready(t);
  for (let i = 0; i < 20; i++) {
    ok(await call(w.url, i % 2 ? 'read' : 'move'));
    await kill(t, w.state, '--server', 'srv', '--reason', `incident ${i}`);
    const both = await Promise.all([call(w.url, 'read'), call(w.url, 'move')]);
    both.forEach(r => killed(r));
    // Not shown, as soon as the gate has heard of it.
    await until(async () => (await names(w.url)).length === 0, 'lists show nothing');
    killed(await call(w.url, 'read'), `incident ${i}`);
    await kill(t, w.state, '--server', 'srv', '--lift');
    await until(async () => (await names(w.url)).length === 2, 'lists show it again');
  }
  // In the log no permit stands between a kill and its lift.
  let off = false;
  for (const r of receipts(w.state)) {
    if (r.phase === 'kill') {
      off = !r.data.lift;
    }
    assert.ok(!(off && r.phase === 'decision' && r.data.verdict !== 'deny'), JSON.stringify(r));
  }
  const refused = receipts(w.state).filter(r => r.phase === 'decision' && r.data.reason === 'killed');
  assert.equal(refused.length, 60, 'each refusal has a receipt');
  assert.equal((await cli(t, ['receipts', 'verify', '--state', w.state])).status, 0);
});

test('what is under way is ended and its result reaches nobody', async t => {
  for (const tool of ['read', 'move']) {
    const w = await ready(t, { calls: { [tool]: { hang: true } } });
    const running = call(w.url, tool);
    await until(() => w.fixture.calls().length === 1, 'it runs');
    await until(() => receipts(w.state).some(r => r.phase === 'decision' && r.data.name === tool), 'it is recorded');
    await kill(t, w.state, '--all', '--reason', 'stop');
    killed(await running, 'stop');
    await until(() => w.fixture.seen('notifications/cancelled').length === 1, 'the server is told');
    const outcome = await until(() => receipts(w.state).find(r => r.phase === 'outcome'), 'it has an outcome');
    assert.equal(outcome.data.status, 'cancelled');
    assert.equal((await cli(t, ['receipts', 'verify', '--state', w.state])).status, 0);
  }
});

test('it survives a restart, is listed and lifted', async t => {
  const w = await ready(t);
  const r = await kill(t, w.state, '--server', 'srv', '--reason', 'leak');
  assert.match(r.out, /^Switched off: server srv, record /);
  w.gate.child.kill('SIGKILL');
  await w.gate.exit;
  const again = await serve(t, w.config, { state: w.state });
  const url = again.url('srv');
  assert.deepEqual(await names(url), []);
  killed(await call(url, 'move'), 'leak');
  assert.equal(w.fixture.calls().length, 0, 'nothing has ever run');
  const list = await cli(t, ['kill', '--state', w.state, '--json']);
  assert.equal(list.status, 1, 'something is switched off');
  const [one] = list.json().killed;
  assert.equal(one.kind, 'server');
  assert.equal(one.name, 'srv');
  assert.equal(one.reason, 'leak');
  assert.match(one.by, /@/);
  assert.match((await cli(t, ['kill', '--state', w.state])).out, /^server srv {2}since 20.*: leak \(/);
  assert.equal((await cli(t, ['kill', '--server', 'other', '--lift', '--state', w.state])).status, 1);
  await kill(t, w.state, '--server', 'srv', '--lift');
  await until(async () => (await names(url)).length === 2, 'lists show it again');
  ok(await call(url, 'move'));
  const none = await cli(t, ['kill', '--state', w.state]);
  assert.equal(none.status, 0);
  assert.match(none.out, /Nothing is switched off/);
});

test('two gateways on one state folder', async t => {
  const w = await ready(t);
  const second = await serve(t, w.config, { state: w.state });
  const urls = [w.url, second.url('srv')];
  for (const url of urls) {
    await until(async () => (await names(url)).length === 2, 'both serve it');
    ok(await call(url, 'read'));
  }
  for (let i = 0; i < 5; i++) {
    await kill(t, w.state, '--all');
    const all = await Promise.all(urls.flatMap(url => [call(url, 'read'), call(url, 'move')]));
    all.forEach(r => killed(r));
    await kill(t, w.state, '--all', '--lift');
    for (const url of urls) {
      await until(async () => (await names(url)).length === 2, 'lists show it again');
      ok(await call(url, 'move'));
    }
  }
});

test('an agent by the name that its client gives', async t => {
  const w = await ready(t);
  const r = await kill(t, w.state, '--agent', 'bot');
  assert.match(r.out, /one that says another is not/, 'it says what a name is worth');
  killed(await call(w.url, 'read', 'bot'));
  ok(await call(w.url, 'read', 'other'));
  await until(async () => (await names(w.url, 'bot')).length === 0, 'it is shown nothing');
  assert.equal((await names(w.url, 'other')).length, 2, 'others are');
});

test('a server by its name: others go on; clients hear that the list changed', async t => {
  const one = new Fixture(t, { era: 'legacy', tools: [read] });
  const two = new Fixture(t, { era: 'legacy', tools: [read] });
  const gate = await serve(t, { servers: { one: { command: one.argv }, two: { command: two.argv } } });
  const agents = [];
  for (const name of ['one', 'two']) {
    const agent = await connectHttp(t, 'v1', gate.url(name));
    await agent.names();
    await approve(t, gate.state, name);
    await until(async () => (await agent.names()).length === 1, `${name} is approved`, 15000);
    agents.push(agent);
  }
  await kill(t, gate.state, '--server', 'one');
  await until(async () => (await agents[0].names()).length === 0, 'the one shows nothing');
  assert.deepEqual(await agents[1].names(), ['read']);
});

test('what is wrong with the command line is said', async t => {
  const w = await ready(t);
  for (const [args, text] of [
    [['--server', 'a', '--all'], /one of --server, --agent and --all/],
    [['--lift'], /say which/],
    [['--reason', 'x'], /say which/],
    [['--server', ''], /1 to 128 bytes/],
    [['--agent', 'x'.repeat(129)], /1 to 128 bytes/],
    [['--all', '--reason', 'x'.repeat(161)], /1 to 160 bytes/],
    [['srv'], /say what to switch off/],
  ]) {
    const r = await cli(t, ['kill', '--state', w.state, ...args]);
    assert.equal(r.status, 2, args.join(' '));
    assert.match(r.err, text);
  }
  assert.equal((await cli(t, ['kill', '--all', '--state', `${w.state}/none`])).status, 1, 'no state, no kill');
  ok(await call(w.url, 'read'));
});
