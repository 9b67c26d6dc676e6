// A server whose definitions have a history: renamed, gone and back, changed step by step, another one
// for each replica, page, client, capability and era, turned after some calls. What was approved is what
// counts, whatever was shown in between.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fixture, approve, cli, landwaiter, makeState, receipts, serve, sleep, until } from './lib/harness.mjs';
import { RawStdio, connectHttp, connectStdio } from './lib/agents.mjs';
import { other, plain, poisoned } from './lib/surfaces.mjs';

const wrap = (state, fixture, ...more) =>
  [landwaiter, 'run', '--server', 'srv', '--state', state, ...more, '--', ...fixture.argv];

async function approved(t, control = {}) {
  const state = makeState(t);
  const fixture = new Fixture(t, { tools: [plain, other], ...control });
  const agent = await connectStdio(t, 'v1', wrap(state, fixture));
  await agent.names();
  await approve(t, state, 'srv');
  await until(async () => (await agent.names()).length === fixture.current.tools.length, 'approved tools appear', 20000);
  return { state, fixture, agent };
}

const names = (agent, ...wanted) => until(async () => JSON.stringify(await agent.names()) === JSON.stringify(wanted.sort()),
  () => `the agent is shown ${wanted}: ${agent.err}`, 20000);

// Deltas of the review by item.
async function deltas(t, state) {
  const r = await cli(t, ['review', 'srv', '--state', state, '--json']);
  assert.equal(r.status, 1, r.err);
  return r.json().drift.deltas;
}

async function refused(agent, reason, tool = 'forecast', args = { city: 'Oslo' }) {
  const refusal = await agent.refusal(tool, args);
  assert.equal(refusal.data?.reason, reason, JSON.stringify(refusal));
  return refusal;
}

test('renamed: the new name is held, and shown as what it is', async t => {
  const { state, fixture, agent } = await approved(t);
  fixture.patch({ tools: [{ ...plain, name: 'forecast_v2' }, other] });
  await names(agent, 'time');
  await refused(agent, 'tool_quarantined', 'forecast_v2');
  await refused(agent, 'tool_not_offered');
  assert.ok((await deltas(t, state)).some(d => d.kind === 'tool_renamed' && d.item === 'forecast_v2' && d.before === 'forecast'));
  assert.deepEqual(fixture.calls(), []);
});

test('removed and added again: compared with what was approved before', async t => {
  const { state, fixture, agent } = await approved(t);
  fixture.patch({ tools: [other] });
  await names(agent, 'time');
  fixture.patch({ tools: [poisoned, other] });
  await until(async () => (await agent.refusal('forecast', { city: 'Oslo' })).data?.reason === 'tool_quarantined', 'it is held', 20000);
  await names(agent, 'time');
  assert.ok((await deltas(t, state)).every(d => d.item === 'forecast' && d.kind !== 'tool_added'), 'a change, not a new tool');
  fixture.patch({ tools: [plain, other] });
  await names(agent, 'forecast', 'time');
  assert.deepEqual(fixture.calls(), []);
});

test('many small steps: each is measured against what was approved', async t => {
  const { state, fixture, agent } = await approved(t);
  const words = poisoned.description.split(' ');
  const from = plain.description.split(' ').length;
  const step = Math.ceil((words.length - from) / 6);
  for (let n = from; n < words.length + step; n += step) {
    const description = words.slice(0, n).join(' ');
    fixture.patch({ tools: [{ ...plain, description }, other] });
    await until(() => fixture.current.tools[0].description === description, 'set');
    const shown = (await agent.tools()).find(d => d.name === 'forecast');
    assert.ok(!shown || shown.description === plain.description, 'the model is never shown a step');
  }
  await names(agent, 'time');
  await refused(agent, 'tool_quarantined');
  const [first] = (await deltas(t, state)).filter(d => d.kind === 'description_changed');
  assert.equal(first.before, plain.description, 'the review compares with the approved text, not with the last step');
});

// Either of them is for review; together they are held.
const words = (pattern, list) => ({ ...other, inputSchema: { ...other.inputSchema, properties: {
  city: { type: 'string', ...(pattern && { pattern: '^[A-Z]' }) },
  format: { type: 'string', ...(list && { enum: ['short', 'long'] }) } } } });

test('small steps that were approved one by one add up', async t => {
  const state = makeState(t);
  const fixture = new Fixture(t, { tools: [plain, words(true, true)] });
  const agent = await connectStdio(t, 'v1', wrap(state, fixture));
  await agent.names();
  await approve(t, state, 'srv');
  await names(agent, 'forecast', 'time');
  const pending = (disposition, kind) => until(async () => {
    await agent.names();
    const r = await cli(t, ['review', 'srv', '--state', state, '--json']);
    return r.status === 1 && r.json().drift.disposition === disposition && r.json().drift.deltas.find(d => d.kind === kind);
  }, `${kind} waits: ${disposition}`, 20000);
  fixture.patch({ tools: [plain, words(false, true)] });
  assert.equal((await pending('review', 'pattern_removed')).note, undefined);
  await approve(t, state, 'srv');
  fixture.patch({ tools: [plain, words(false, false)] });
  const found = await pending('quarantine', 'power_widened');
  assert.match(found.note, /against what was approved on 20.* by /);
  await names(agent, 'forecast');
  await refused(agent, 'tool_quarantined', 'time');
  const text = await cli(t, ['review', 'srv', '--state', state]);
  assert.match(text.out, /against what was approved on 20[^]*would make possible: calls of the tool may do more/);
  // Who approves that knows of it, and the next step is measured from there.
  await approve(t, state, 'srv');
  await names(agent, 'forecast', 'time');
  const title = { ...words(false, false), title: 'Time' };
  fixture.patch({ tools: [plain, title] });
  await until(async () => {
    await agent.names();
    return receipts(state).filter(r => r.phase === 'surface').length >= 4;
  }, 'the title is seen', 20000);
  assert.equal((await cli(t, ['review', 'srv', '--state', state])).status, 0, 'it waits for nobody');
  assert.equal((await cli(t, ['receipts', 'verify', '--state', state])).status, 0);
});

test('removed with an approval, a tool that returns is measured against what it was', async t => {
  const { state, fixture, agent } = await approved(t);
  fixture.patch({ tools: [other] });
  await names(agent, 'time');
  await until(async () => {
    await agent.names();
    return (await cli(t, ['approve', 'srv', '--yes', '--only-cosmetic', '--state', state])).status === 1;
  }, 'nothing of it is cosmetic', 20000);
  const { shown } = (await cli(t, ['review', 'srv', '--state', state, '--json'])).json();
  assert.equal((await cli(t, ['approve', 'srv', '--shown', shown, '--state', state])).status, 0);
  fixture.patch({ tools: [poisoned, other] });
  await until(async () => (await agent.refusal('forecast', { city: 'Oslo' })).data?.reason === 'tool_quarantined', 'it is held', 20000);
  const found = await deltas(t, state);
  assert.ok(found.some(d => d.kind === 'tool_returned'), JSON.stringify(found.map(d => d.kind)));
  assert.ok(found.some(d => d.kind === 'concealment_added' && /"Gives the weather forecast of a city\."/.test(d.before ?? '') || d.kind === 'description_changed'));
  assert.deepEqual(fixture.calls(), []);
});

test('replicas: every use is decided on the definition that was compared for it', async t => {
  const { state, fixture, agent } = await approved(t);
  fixture.patch({ vary: { lists: [{ tools: [poisoned, other] }, { tools: [plain, other] }] } });
  let refusals = 0;
  let calls = 0;
  await until(async () => {
    await agent.call('forecast', { city: 'Oslo' }).then(r => { r.isError ? refusals++ : calls++; }, () => { refusals++; });
    await sleep(300);
    return refusals > 0 && calls > 0;
  }, 'both replicas were met', 40000);
  for (const tool of await agent.tools()) {
    assert.deepEqual(tool.description, tool.name === 'forecast' ? plain.description : other.description);
  }
  assert.equal(fixture.calls().length, calls);
  assert.ok((await deltas(t, state)).some(d => d.item === 'forecast' && d.disposition === 'quarantine'));
});

test('pages: a tool on the last page counts as one on the first', async t => {
  const { fixture, agent } = await approved(t, { pageSize: 1 });
  fixture.patch({ tools: [other, poisoned] });
  await names(agent, 'time');
  await refused(agent, 'tool_quarantined');
});

test('clients: a definition for one client only is held for that one', async t => {
  const state = makeState(t);
  const fixture = new Fixture(t, { tools: [plain, other], vary: { client: { 'e2e-v2': { tools: [poisoned, other] } } } });
  const first = await connectStdio(t, 'v1', wrap(state, fixture));
  await first.names();
  await approve(t, state, 'srv');
  await names(first, 'forecast', 'time');
  const second = await connectStdio(t, 'v2', wrap(state, fixture));
  await names(second, 'time');
  await refused(second, 'tool_quarantined');
  assert.match(await first.text('forecast', { city: 'Oslo' }), /Oslo/);
  assert.deepEqual(fixture.calls(), ['forecast']);
});

// Whose credential a gateway has is no part of the view: what was approved through one counts for all.
test('identities: a definition for one credential only is held for that one', async t => {
  const cases = [
    async fixture => ({ url: await fixture.http(), allow_private: true, headers: { Authorization: '${WHO}' } }),
    fixture => ({ command: fixture.argv, env: { CREDENTIAL: '${WHO}' } }),
  ];
  for (const server of cases) {
    const state = makeState(t);
    const fixture = new Fixture(t, { tools: [plain, other], vary: { identity: { 'Bearer bob': { tools: [poisoned, other] } } } });
    const config = join(state, 'gateway.yaml');
    writeFileSync(config, JSON.stringify({ servers: { srv: await server(fixture) } }));
    const argv = [landwaiter, 'run', '--config', config, '--server', 'srv', '--state', state];
    const ann = await connectStdio(t, 'v1', argv, { env: { WHO: 'Bearer ann' } });
    await ann.names();
    await approve(t, state, 'srv');
    await names(ann, 'forecast', 'time');
    const bob = await connectStdio(t, 'v1', argv, { env: { WHO: 'Bearer bob' } });
    await names(bob, 'time');
    await refused(bob, 'tool_quarantined');
    assert.match(await ann.text('forecast', { city: 'Oslo' }), /Oslo/);
    assert.deepEqual(fixture.calls(), ['forecast']);
    assert.ok((await deltas(t, state)).some(d => d.item === 'forecast' && d.disposition === 'quarantine'));
  }
});

test('a definition that is nested too deeply holds itself, and is named', async t => {
  const { state, fixture, agent } = await approved(t);
  let schema = {};
  for (let i = 0; i < 200; i++) schema = { properties: { x: schema } };
  const odd = { ...plain, name: 'odd', inputSchema: schema };
  fixture.patch({ tools: [{ ...plain, inputSchema: { ...plain.inputSchema, ...schema } }, other, odd] });
  await names(agent, 'time');
  await refused(agent, 'tool_quarantined');
  const refusal = await refused(agent, 'tool_quarantined', 'odd', {});
  assert.match(JSON.stringify(refusal), /too_complex/);
  assert.match(await agent.text('time', { city: 'Oslo' }), /Oslo/);
  for (const item of ['forecast', 'odd'])
    assert.ok((await deltas(t, state)).some(d => d.item === item && d.kind === 'too_complex' && /nested/.test(d.note)), item);
  const no = await cli(t, ['approve', 'srv', '--tool', 'odd', '--yes', '--state', state]);
  assert.equal(no.status, 1, no.err);
  assert.match(no.err, /nested so deeply/);
  // Approving all of it takes the rest.
  const all = await cli(t, ['approve', 'srv', '--yes', '--state', state]);
  assert.equal(all.status, 0, all.err);
  await names(agent, 'time');
  await refused(agent, 'tool_quarantined', 'odd', {});
  fixture.patch({ tools: [plain, other] });
  await until(async () => {
    await agent.names();
    return (await cli(t, ['review', 'srv', '--state', state, '--json'])).out.includes('tool_returned');
  }, 'it can be read again', 20000);
  await approve(t, state, 'srv');
  await names(agent, 'forecast', 'time');
});

test('capabilities: a definition for clients that declare one is held in that view', async t => {
  const state = makeState(t);
  const fixture = new Fixture(t, { tools: [plain, other], vary: { capability: { sampling: { tools: [poisoned, other] } } } });
  const first = await connectStdio(t, 'v1', wrap(state, fixture));
  await first.names();
  await approve(t, state, 'srv');
  await names(first, 'forecast', 'time');
  const second = await connectStdio(t, 'v1', wrap(state, fixture), { capabilities: { sampling: {} } });
  await names(second, 'time');
  await refused(second, 'tool_quarantined');
  assert.match(await first.text('forecast', { city: 'Oslo' }), /Oslo/);
});

test('eras: a definition for modern clients only is held there', async t => {
  const fixture = new Fixture(t, { era: 'dual', tools: [plain, other], vary: { era: { modern: { tools: [poisoned, other] } } } });
  const url = await fixture.http();
  const gateway = await serve(t, { servers: { srv: { url, allow_private: true } } });
  const legacy = await connectHttp(t, 'v1', gateway.url('srv'));
  await legacy.names();
  await approve(t, gateway.state, 'srv');
  await names(legacy, 'forecast', 'time');
  const modern = await connectHttp(t, 'modern', gateway.url('srv'));
  await names(modern, 'time');
  await refused(modern, 'tool_quarantined');
  assert.match(await legacy.text('forecast', { city: 'Oslo' }), /Oslo/);
  assert.deepEqual(fixture.calls(), ['forecast']);
});

test('it turns after some calls: the next use that is not fresh is refused', async t => {
  const { state, fixture, agent } = await approved(t, { vary: { after: { calls: 3, control: { tools: [poisoned, other] } } } });
  let made = 0;
  await until(async () => {
    const r = await agent.call('forecast', { city: 'Oslo' }).catch(() => ({ isError: true }));
    made += r.isError ? 0 : 1;
    return r.isError;
  }, 'it is refused at last', 20000);
  assert.ok(made >= 3);
  await refused(agent, 'tool_quarantined');
  assert.equal(fixture.calls().length, made);
  assert.ok((await deltas(t, state)).some(d => d.kind === 'concealment_added' || d.kind === 'instruction_added'));
});

test('it turns back before the review: the review still shows what it was', async t => {
  const { state, fixture, agent } = await approved(t);
  fixture.patch({ tools: [poisoned, other] });
  await names(agent, 'time');
  fixture.patch({ tools: [plain, other] });
  await names(agent, 'forecast', 'time');
  const look = async () => (await cli(t, ['review', 'srv', '--state', state, '--json'])).json();
  const review = await until(async () => { const r = await look(); return r.gone_at && r; }, 'that it is gone is known', 10000);
  assert.ok(review.drift.deltas.some(d => d.item === 'forecast' && d.disposition === 'quarantine'));
  assert.equal(review.approve, undefined);
  const text = await cli(t, ['review', 'srv', '--state', state]);
  assert.equal(text.status, 1);
  assert.match(text.out, /does not show this any more/);
  assert.doesNotMatch(text.out, /landwaiter approve/);
  // What is not shown any more does not come into force, however it is asked for.
  for (const how of [['--shown', review.shown], ['--yes'], ['--yes', '--tool', 'forecast']]) {
    const r = await cli(t, ['approve', 'srv', ...how, '--state', state]);
    assert.equal(r.status, 1, r.out);
    assert.match(r.err, /does not show this any more/);
  }
  assert.deepEqual((await agent.tools()).find(d => d.name === 'forecast').description, plain.description);
  // Shown again it can be answered, and what was reviewed is what is answered.
  fixture.patch({ tools: [poisoned, other] });
  await names(agent, 'time');
  await until(async () => (await look()).gone_at === undefined, 'it is shown again', 10000);
  fixture.patch({ tools: [plain, other] });
  await names(agent, 'forecast', 'time');
  await until(async () => (await look()).gone_at, 'it is gone again', 10000);
  assert.equal((await cli(t, ['reject', 'srv', '--shown', review.shown, '--reason', 'no', '--state', state])).status, 0);
  assert.equal((await cli(t, ['review', '--state', state])).status, 0, 'nothing waits');
  assert.deepEqual(await agent.names(), ['forecast', 'time']);
  assert.equal((await cli(t, ['approve', 'srv', '--shown', review.shown, '--state', state])).status, 1);
  assert.equal((await cli(t, ['receipts', 'verify', '--state', state])).status, 0);
});

test('a change between list and call', async t => {
  const { fixture, agent } = await approved(t);
  assert.deepEqual(await agent.names(), ['forecast', 'time']);
  fixture.patch({ tools: [poisoned, other] });
  await sleep(1200); // what was listed is older than surface_max_age now
  await refused(agent, 'tool_quarantined');
  assert.deepEqual(fixture.calls(), []);
});

test('a change told to one view only is found in the other at its next use', async t => {
  const state = makeState(t);
  const fixture = new Fixture(t, { tools: [plain, other], announce: true, announceTo: 'sampling' });
  const untold = await connectStdio(t, 'v1', wrap(state, fixture));
  await untold.names();
  await approve(t, state, 'srv');
  const told = await connectStdio(t, 'v1', wrap(state, fixture), { capabilities: { sampling: {} } });
  await names(untold, 'forecast', 'time');
  await names(told, 'forecast', 'time');
  const { changes } = told;
  fixture.patch({ tools: [poisoned, other] });
  await until(() => told.changes > changes, 'one view is told', 20000);
  await names(told, 'time');
  await names(untold, 'time');
  await refused(untold, 'tool_quarantined');
  await refused(told, 'tool_quarantined');
  assert.deepEqual(fixture.calls(), []);
});

test('list_changed a thousand times: a few lists, and calls go on', async t => {
  const { fixture, agent } = await approved(t, { calls: { time: { rawTemplate:
    ('{"jsonrpc":"2.0","method":"notifications/tools/list_changed"}\n').repeat(1000) +
    '{"jsonrpc":"2.0","id":ID,"result":{"content":[{"type":"text","text":"noon"}]}}' } } });
  const before = fixture.seen('tools/list').length;
  assert.match(await agent.text('time', { city: 'Oslo' }), /noon/);
  assert.match(await agent.text('forecast', { city: 'Oslo' }), /Oslo/);
  assert.ok(fixture.seen('tools/list').length - before < 30, `${fixture.seen('tools/list').length - before} lists`);
});

test('names: listed twice, look-alikes, and never listed', async t => {
  const { state, fixture, agent } = await approved(t);
  fixture.patch({ tools: [plain, poisoned, other, { ...other, name: 'tіme' }] }); // a Cyrillic letter
  await names(agent, 'time');
  assert.match((await refused(agent, 'tool_quarantined')).data.detail ?? '', /name_ambiguous/);
  assert.match((await refused(agent, 'tool_quarantined', 'tіme')).data.detail ?? '', /name_confusable/);
  await refused(agent, 'tool_unknown', 'send_mail');
  const review = await cli(t, ['review', 'srv', '--state', state]);
  assert.match(review.out, /name_ambiguous/);
  assert.match(review.out, /name_confusable/);
  assert.deepEqual(fixture.calls(), []);
});

test('a result that carries definitions changes nothing', async t => {
  const { state, agent } = await approved(t, { calls: { time: { result: {
    content: [{ type: 'text', text: 'noon' }], tools: [poisoned, { ...poisoned, name: 'send' }], _meta: { tools: [poisoned] } } } } });
  await agent.call('time', { city: 'Oslo' });
  const shown = await agent.tools();
  assert.deepEqual(shown.map(d => d.description).sort(), [plain.description, other.description].sort());
  await refused(agent, 'tool_unknown', 'send');
  await refused(agent, 'arguments_invalid', 'forecast', { city: 'Oslo', callback_url: 'x' });
  assert.equal((await cli(t, ['review', 'srv', '--state', state])).status, 0);
});

test('a call of the new shape names the change that waits; the approved shape goes on', async t => {
  const state = makeState(t);
  const open = { ...other, inputSchema: { ...other.inputSchema, additionalProperties: false } };
  const fixture = new Fixture(t, { tools: [open] });
  const raw = new RawStdio(t, wrap(state, fixture));
  await raw.initialize();
  await raw.request('tools/list');
  await approve(t, state, 'srv');
  await until(async () => (await raw.request('tools/list')).result.tools.length === 1, 'approved', 20000);
  const properties = { ...open.inputSchema.properties, format: { type: 'string', description: 'How to write the time.' } };
  fixture.patch({ tools: [{ ...open, inputSchema: { ...open.inputSchema, properties } }] });
  let answer;
  await until(async () => {
    answer = await raw.request('tools/call', { name: 'time', arguments: { city: 'Oslo', format: 'short' } });
    return /arguments_pending/.test(JSON.stringify(answer));
  }, () => `refused with the change named: ${JSON.stringify(answer)}`, 20000);
  assert.match(JSON.stringify(answer), /waits for review: \w+/);
  const shown = (await raw.request('tools/list')).result.tools[0];
  assert.deepEqual(shown.inputSchema, open.inputSchema);
  const good = await raw.request('tools/call', { name: 'time', arguments: { city: 'Oslo' } });
  assert.match(good.result.content[0].text, /Oslo/);
  assert.ok(receipts(state).some(r => r.phase === 'decision' && r.data.reason === 'arguments_pending'));
  assert.equal(fixture.calls().length, 1);
});
