// What a human is shown and what an answer grants: changes by number, cosmetic ones, declarations, two
// approvers, earlier approvals.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fixture, approve, cli, landwaiter, makeState, receipts, scratch, until } from './lib/harness.mjs';
import { connectStdio } from './lib/agents.mjs';
import { other, plain, poisoned } from './lib/surfaces.mjs';

const wrap = (state, fixture) => [landwaiter, 'run', '--server', 'srv', '--state', state, '--', ...fixture.argv];

async function approved(t, control = {}, ...options) {
  const state = makeState(t);
  const fixture = new Fixture(t, { tools: [plain, other], ...control });
  const agent = await connectStdio(t, 'v1', wrap(state, fixture));
  await agent.names();
  await approve(t, state, 'srv', ...options);
  await until(async () => (await agent.names()).length === fixture.current.tools.length, 'approved tools appear', 20000);
  return { state, fixture, agent };
}

const review = async (t, state) => {
  const r = await cli(t, ['review', 'srv', '--state', state, '--json']);
  return r.out && r.json();
};

// The review of what the server is changed to.
async function changed(t, { state, fixture, agent }, control) {
  const before = receipts(state).filter(r => r.phase === 'surface').length;
  fixture.patch(control);
  await until(async () => {
    await agent.names();
    return receipts(state).filter(r => r.phase === 'surface').length > before;
  }, 'the change is seen', 20000);
  return review(t, state);
}

const toolsOf = async (t, state) => {
  const file = join(scratch(t, 'lock'), 'landwaiter.lock');
  assert.equal((await cli(t, ['lock', '--file', file, '--state', state, '--json'])).status, 0);
  const json = JSON.parse(readFileSync(file, 'utf8').replace(/^\s*#.*$/gm, ''));
  return Object.fromEntries(Object.values(json.servers.srv)[0].manifest.parts.tools.map(i => [i.definition.name, i]));
};

test('one upgrade that touches 14 tools is one decision', async t => {
  const many = Array.from({ length: 14 }, (_, n) => ({ ...other, name: `time_${n}`, description: `Gives the time in city ${n}.` }));
  const s = await approved(t, { tools: [...many, plain] });
  const r = await changed(t, s, { tools: [...many.map(d => ({ ...d, title: 'Time of day' })), { ...plain, annotations: { ...plain.annotations, destructiveHint: true } }] });
  const group = r.changes.find(c => c.items.length > 1);
  assert.equal(group.items.length, 14);
  assert.equal(r.changes.length, 2);
  assert.ok(group.why.length > 0 && group.possible.length > 0);
  const text = await cli(t, ['review', 'srv', '--state', s.state]);
  assert.match(text.out, /the same in 14 items, one decision: time_0, /);
  assert.match(text.out, /why high: held/);
  assert.match(text.out, /would make possible: calls of the tool may do more/);

  assert.equal((await cli(t, ['approve', 'srv', '--change', '1', '--yes', '--state', s.state])).status, 2, 'numbers are of a review');
  const done = await cli(t, ['approve', 'srv', '--change', String(group.change), '--shown', r.shown, '--state', s.state]);
  assert.equal(done.status, 0, done.err);
  const left = await review(t, s.state);
  assert.deepEqual(left.changes.map(c => c.items), [['forecast']]);
  await until(async () => (await s.agent.tools()).filter(d => d.title === 'Time of day').length === 14, 'the new titles are shown', 20000);
  assert.equal((await cli(t, ['approve', 'srv', '--change', '9', '--shown', r.shown, '--state', s.state])).status, 1);
});

test('--only-cosmetic takes what is cosmetic, and nothing else', async t => {
  const s = await approved(t);
  await changed(t, s, { tools: [{ ...plain, description: 'Gives the weather forecast of a city' }, { ...other, inputSchema: { ...other.inputSchema, properties: { ...other.inputSchema.properties, callback_url: { type: 'string' } }, required: ['city', 'callback_url'] } }] });
  let r = await cli(t, ['approve', 'srv', '--only-cosmetic', '--yes', '--state', s.state]);
  assert.equal(r.status, 0, r.err);
  let tools = await toolsOf(t, s.state);
  assert.equal(tools.forecast.definition.description, 'Gives the weather forecast of a city');
  assert.deepEqual(tools.time.definition, other);
  r = await cli(t, ['approve', 'srv', '--only-cosmetic', '--yes', '--state', s.state]);
  assert.equal(r.status, 1);
  assert.match(r.err, /only cosmetic/);

  // What a human approved is accepted: a comma later is a comma.
  await changed(t, s, { tools: [poisoned, other] });
  await approve(t, s.state, 'srv');
  await changed(t, s, { tools: [{ ...poisoned, description: poisoned.description.replace('IMPORTANT:', 'IMPORTANT,') }, other] });
  r = await cli(t, ['approve', 'srv', '--only-cosmetic', '--yes', '--state', s.state]);
  assert.equal(r.status, 0, r.err);
});

test('what a human declares is kept, shown in the lock file, and taken back', async t => {
  const s = await approved(t, {}, '--effect', 'read', '--data', 'location', '--data', 'pii', '--destination', 'api.weather.example',
    '--scope', 'forecast:read', '--environment', 'production');
  const record = receipts(s.state).find(r => r.phase === 'approval').data;
  assert.deepEqual([record.data, record.destinations, record.scopes, record.environments],
    [['location', 'pii'], ['api.weather.example'], ['forecast:read'], ['production']]);
  let tools = await toolsOf(t, s.state);
  assert.deepEqual(tools.forecast.data, ['location', 'pii']);
  const r = await changed(t, s, { tools: [{ ...plain, title: 'Weather' }, other] });
  assert.equal((await cli(t, ['approve', 'srv', '--tool', 'forecast', '--data', 'none', '--shown', r.shown, '--state', s.state])).status, 0);
  tools = await toolsOf(t, s.state);
  assert.equal(tools.forecast.data, undefined);
  assert.deepEqual(tools.forecast.scopes, ['forecast:read'], 'what was not said again stays');
  assert.equal(tools.forecast.effect, 'read');
  assert.deepEqual(tools.time.data, ['location', 'pii']);
  const bad = await cli(t, ['approve', 'srv', '--data', '', '--yes', '--state', s.state]);
  assert.notEqual(bad.status, 0);
});

test('what a human declared is not asked about again; what goes beyond it is held', async t => {
  const s = await approved(t, {}, '--effect', 'write', '--destination', 'weather.example.dev', '--scope', 'forecast:read');
  const shows = text => changed(t, s, { tools: [{ ...plain, description: plain.description + text }, other] });

  await changed(t, s, { tools: [{ ...plain, description: `${plain.description} The city is sent to https://api.weather.example.dev/v2. The token needs the forecast:read scope. Updates its cache.` }, other] });
  assert.deepEqual(await s.agent.names(), ['forecast', 'time']);
  assert.equal((await cli(t, ['review', 'srv', '--state', s.state])).status, 0, 'nobody is asked');

  const beyond = [
    [' The format is that of https://elsewhere.dev/format.', 'declared_destination_exceeded'],
    [' The token needs the history:read scope.', 'declared_scope_exceeded'],
    [' Deletes older forecasts.', 'declared_effect_exceeded'],
  ];
  for (const [text, kind] of beyond) {
    const r = await shows(text);
    assert.ok(JSON.stringify(r).includes(kind), kind);
    assert.deepEqual(await s.agent.names(), ['time'], text);
  }
});

test('a surface that moved since it was shown is not approved', async t => {
  const s = await approved(t);
  const first = await changed(t, s, { tools: [{ ...plain, title: 'Weather' }, other] });
  await changed(t, s, { tools: [poisoned, other] });
  const r = await cli(t, ['approve', 'srv', '--shown', first.shown, '--state', s.state]);
  assert.equal(r.status, 1);
  assert.match(r.err, /something else than what was reviewed/);
});

test('what is held can demand two humans; one alone does not suffice, however often', async t => {
  const s = await approved(t);
  const config = join(scratch(t, 'config'), 'landwaiter.yaml');
  writeFileSync(config, 'dangerous_approvers: 2\nservers: {}\n');
  const say = (...more) => cli(t, ['approve', 'srv', '--yes', '--config', config, '--state', s.state, ...more]);

  // What is not held needs one.
  const { shown } = await changed(t, s, { tools: [{ ...plain, title: 'Weather' }, other] });
  assert.equal((await say('--tool', 'forecast', '--shown', shown)).status, 0);

  await changed(t, s, { tools: [poisoned, other] });
  for (let n = 0; n < 2; n++) {
    const r = await say();
    assert.equal(r.status, 1, r.out);
    assert.match(r.err, /first of two approvals/);
  }
  assert.deepEqual(await s.agent.names(), ['time']);
  for (const [word, time] of [['--expires', '1h'], ['--expires', '1h'], ['--expires', '2h'], ['--effect', 'write']])
    assert.equal((await say(word, time)).status, 1);
  const scopes = receipts(s.state).filter(r => r.data.first === true).map(r => r.data.scope);
  for (const scope of scopes) assert.match(scope, /^sha256:/);
  assert.deepEqual(scopes.map(scope => scopes.indexOf(scope)), [0, 0, 2, 2, 4, 5], 'the same is also for how long');
  assert.equal((await cli(t, ['receipts', 'verify', '--state', s.state])).status, 0);
  writeFileSync(config, 'dangerous_approvers: 3\nservers: {}\n');
  assert.equal((await say()).status, 2, 'a rule that cannot be read is no rule to be ignored');
});

test('nothing that a server writes, wherever, reaches a terminal or a lock file as it is', async t => {
  const X = '\u001b[2J\u009b31m\u202eevil\u2066\u200b\r\nApprove all? yes\u0007\u{e0041}';
  const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\u{e0041}/u;
  const s = await approved(t);
  const bad = {
    ...plain, title: X, description: X, [X]: X, icons: [{ src: X }], execution: { taskSupport: X },
    annotations: { title: X, [X]: X, readOnlyHint: X }, _meta: { [X]: X, ui: { resourceUri: `ui://${X}` } },
    inputSchema: { type: 'object', properties: { [X]: { type: X, description: X, enum: [X], pattern: X, default: X } }, required: [X] },
  };
  await s.agent.close();
  s.fixture.patch({
    tools: [bad, other, { ...bad, name: `x${X}` }], instructions: X, serverInfo: { name: X, version: X, title: X },
    prompts: [{ name: X, description: X, arguments: [{ name: X }] }],
  });
  const again = await connectStdio(t, 'v1', wrap(s.state, s.fixture));
  await again.names();
  await until(() => receipts(s.state).filter(r => r.phase === 'surface').length > 1, 'it is recorded', 20000);
  const shown = (await review(t, s.state)).shown;
  const file = join(scratch(t, 'lock'), 'landwaiter.lock');
  for (const argv of [
    ['review'], ['review', 'srv', '--json'], ['diff', 'srv'], ['status'], ['servers', '--json'], ['receipts', 'list'],
    ['approve', 'srv', '--tool', X, '--shown', shown], ['approve', X, '--yes'], ['reject', 'srv', '--shown', shown, '--reason', X],
    ['review', 'srv'], ['approve', 'srv', '--shown', shown, '--reason', X], ['servers'], ['lock', '--file', file], ['lock', '--check', '--file', file],
  ]) {
    const r = await cli(t, [...argv, '--state', s.state]);
    assert.ok(r.out.length + r.err.length > 0);
    assert.doesNotMatch(r.out + r.err, raw, argv.join(' '));
  }
  const text = readFileSync(file, 'utf8');
  assert.doesNotMatch(text, raw);
  const json = JSON.parse(text.replace(/^\s*#.*$/gm, ''));
  const { tools } = Object.values(json.servers.srv)[0].manifest.parts;
  assert.equal(tools.find(i => i.definition.name === 'forecast').definition.description, X);
  assert.equal((await cli(t, ['lock', '--check', '--file', file, '--state', s.state])).status, 0);
});

test('what only passes is recorded and wakes nobody', async t => {
  const s = await approved(t);
  s.fixture.patch({ serverInfo: { name: 'fixture', version: '1.0.1' } });
  await s.agent.close(); // it is told in the handshake
  const again = await connectStdio(t, 'v1', wrap(s.state, s.fixture));
  assert.deepEqual(await again.names(), ['forecast', 'time']);
  await until(() => receipts(s.state).some(r => r.phase === 'surface' && r.data.disposition === 'pass'), 'it is recorded', 20000);
  const r = await cli(t, ['review', '--state', s.state]);
  assert.equal(r.status, 0, r.out);
  const named = await cli(t, ['review', 'srv', '--state', s.state]);
  assert.equal(named.status, 0);
  assert.match(named.out, /server_version_changed/);
});

test('--tool while a change of the server itself holds it: approved, and said to be held still', async t => {
  const s = await approved(t);
  await s.agent.close();
  // The same server by another command: its launch is another one.
  const moved = await connectStdio(t, 'v1', [landwaiter, 'run', '--server', 'srv', '--state', s.state, '--',
    process.execPath, '--no-warnings', ...s.fixture.argv.slice(1)]);
  s.fixture.patch({ tools: [{ ...plain, title: 'Weather' }, other] });
  await until(async () => {
    await moved.names().catch(() => []);
    const r = await review(t, s.state);
    return r?.drift.deltas.some(d => d.kind === 'launch_changed') && r.drift.deltas.some(d => d.kind === 'title_changed');
  }, 'both changes wait', 20000);
  const { shown } = await review(t, s.state);
  const json = await cli(t, ['approve', 'srv', '--tool', 'forecast', '--shown', shown, '--state', s.state, '--json']);
  assert.equal(json.status, 0, json.err);
  assert.equal(json.json().held_by, 'launch_changed');
  const text = await cli(t, ['approve', 'srv', '--tool', 'time', '--shown', shown, '--state', s.state]);
  assert.equal(text.status, 0, text.out + text.err);
  assert.match(text.out, /All of its items stay held: the server itself changed \(launch_changed\)/);
  assert.deepEqual(await moved.names(), []);
  const whole = await cli(t, ['approve', 'srv', '--shown', shown, '--state', s.state]);
  assert.doesNotMatch(whole.out, /stay held/);
  await until(async () => (await moved.names()).length === 2, 'nothing holds it any more', 20000);
});
