// What `status` says of rules: which are in force for which server and since when, whether reading them
// again failed, what is switched off, what is used of limits, how many calls wait for a human.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fixture, approve, cli, makeState, receipts, scratch, serve, until } from './lib/harness.mjs';
import { connectHttp } from './lib/agents.mjs';
import { plain } from './lib/surfaces.mjs';

const show = async (t, state) => (await cli(t, ['status', '--json', '--state', state])).json();
const text = async (t, state) => (await cli(t, ['status', '--state', state])).out;

test('the rules in force, a reload that failed, and a start without rules', async t => {
  const fixture = new Fixture(t, { tools: [plain] });
  const dir = scratch(t, 'rules');
  const file = join(dir, 'policy.yaml');
  const rules = [{ id: 'all', match: {}, decision: 'allow' }];
  const write = more => writeFileSync(file, JSON.stringify({ version: 1, servers: { web: { mode: 'shadow' } }, rules, ...more }));
  write();
  const config = { policies: [file], servers: { files: { command: fixture.argv }, web: { command: fixture.argv } } };
  const gate = await serve(t, config);
  const policies = () => receipts(gate.state).filter(r => r.phase === 'policy');
  await until(() => policies().length === 1, () => `the start is recorded: ${gate.err}`);
  const first = policies()[0];

  const start = await show(t, gate.state);
  assert.deepEqual(start.policies.map(p => [p.server, p.mode, p.rules, p.file, p.files, p.failed]),
    [['files', 'enforce', 1, file, 1, false], ['web', 'shadow', 1, file, 1, false]]);
  assert.ok(start.policies.every(p => p.policy === first.data.policy && p.record === first.id && p.since === first.ts));
  assert.deepEqual([start.killed, start.limits, start.approvals], [[], [], 0]);
  assert.match(await text(t, gate.state), /files +1 +enforce +sha256:[0-9a-f]{12} /);
  assert.match(await text(t, gate.state), /Nothing is switched off\./);

  const reload = async () => {
    const n = policies().length;
    process.kill(gate.pid, 'SIGHUP');
    await until(() => policies().length > n, () => `it is read again: ${gate.err}`, 15000);
  };
  writeFileSync(file, 'version: 1\nrules:\n  - id: x\n    match: {toool: a}\n    decision: allow\n');
  await reload();
  const failed = (await show(t, gate.state)).policies[0];
  assert.deepEqual([failed.failed, failed.policy, failed.since], [true, first.data.policy, first.ts]);
  assert.match(failed.error, /policy\.yaml:4:\d+/);
  assert.ok(failed.read >= failed.since);
  assert.match(await text(t, gate.state), /files: the files were bad when they were read last.*policy\.yaml:4/);

  rules.push({ id: 'never', match: { tool: 'x' }, decision: 'deny' });
  write({ mode: 'shadow', servers: {} });
  await reload();
  const last = await show(t, gate.state);
  assert.deepEqual(last.policies.map(p => [p.server, p.mode, p.rules, p.failed, p.since]),
    [['files', 'shadow', 2, false, policies().at(-1).ts], ['web', 'shadow', 2, false, policies().at(-1).ts]]);
  assert.notEqual(last.policies[0].policy, first.data.policy);

  gate.child.kill('SIGTERM');
  await gate.exit;
  const bare = await serve(t, { servers: { files: config.servers.files } }, { state: gate.state });
  await until(async () => (await show(t, gate.state)).policies[0].mode === 'none', () => `no rules are in force: ${bare.err}`);
  assert.equal((await show(t, gate.state)).policies[0].policy, undefined);
});

test('what is used of limits, what waits for a human and what is switched off', async t => {
  const fixture = new Fixture(t, { tools: [plain] });
  const file = join(scratch(t, 'rules'), 'policy.yaml');
  writeFileSync(file, JSON.stringify({ version: 1, rules: [
    { id: 'rest', match: { tool: plain.name, args: { '/city': { equals: 'free' } } }, decision: 'allow',
      limits: [{ window: '5/h' }] },
    { id: 'ask', match: { tool: plain.name, args: { '/city': { equals: 'held' } } }, decision: 'require_approval',
      approval: { ways: ['refuse'] } },
  ] }));
  const state = makeState(t);
  const gate = await serve(t, { policies: [file], servers: { srv: { command: fixture.argv } } }, { state });
  const agent = await connectHttp(t, 'v1', gate.url('srv'));
  await agent.names();
  await approve(t, state, 'srv');
  await until(async () => (await agent.names()).includes(plain.name), () => `it is served: ${gate.err}`, 15000);
  await agent.call(plain.name, { city: 'free' });
  await agent.call(plain.name, { city: 'free' });
  assert.equal((await agent.refusal(plain.name, { city: 'held' })).data.reason, 'approval_required');
  assert.equal((await cli(t, ['kill', '--agent', 'bot', '--reason', 'incident 42', '--state', state])).status, 0);

  const run = await cli(t, ['status', '--json', '--state', state]);
  const now = run.json();
  assert.equal(run.status, 1, 'a call waits for a human');
  assert.deepEqual(now.limits, [{ limit: 'rest/1', kind: 'window', text: '5 calls per 1 h', used: '2', counters: 1 }]);
  assert.equal(now.approvals, 1);
  assert.deepEqual(now.killed.map(k => [k.kind, k.name, k.reason]), [['agent', 'bot', 'incident 42']]);
  const shown = await text(t, state);
  assert.match(shown, /rest\/1 +5 calls per 1 h +2 +1/);
  assert.match(shown, /approval {2}1 call: landwaiter approvals list/);
  assert.match(shown, /switched off {2}agent bot since .*: incident 42/);

  await cli(t, ['approvals', 'deny', (await cli(t, ['approvals', 'list', '--json', '--state', state])).json()[0].id, '--state', state]);
  assert.equal((await show(t, state)).approvals, 0);
});

test('the arguments of a call are forgotten when its ask is over; the receipt keeps their digest', async t => {
  const fixture = new Fixture(t, { tools: [plain] });
  const file = join(scratch(t, 'rules'), 'policy.yaml');
  writeFileSync(file, JSON.stringify({ version: 1, rules: [
    { id: 'ask', match: { tool: plain.name }, decision: 'require_approval', approval: { ways: ['refuse'] } },
  ] }));
  const state = makeState(t);
  const gate = await serve(t, { policies: [file], approvals: { keep_arguments: '1s' }, servers: { srv: { command: fixture.argv } } }, { state });
  const agent = await connectHttp(t, 'v1', gate.url('srv'));
  await agent.names();
  await approve(t, state, 'srv');
  await until(async () => (await agent.names()).includes(plain.name), () => `it is served: ${gate.err}`, 15000);
  const kept = () => readdirSync(join(state, 'arguments'), { recursive: true, withFileTypes: true }).filter(e => e.isFile());
  for (const city of ['Oslo', 'Bern']) {
    assert.equal((await agent.refusal(plain.name, { city })).data.reason, 'approval_required');
  }
  assert.equal(kept().length, 2);
  const [first, second] = (await cli(t, ['approvals', 'list', '--json', '--state', state])).json().map(a => a.id);
  const show = id => cli(t, ['approvals', 'show', id, '--state', state]);
  assert.match((await show(first)).out, /Oslo|Bern/);
  assert.equal((await cli(t, ['approvals', 'deny', first, '--state', state])).status, 0);
  await until(() => kept().length === 1, () => `those of the one that is over: ${gate.err}`, 20000);
  assert.match((await show(second)).out, /Oslo|Bern/, 'those of the one that waits stay');
  const gone = await show(first);
  assert.notEqual(gone.status, 0);
  const asked = receipts(state).find(r => r.id === first).data.ask;
  assert.ok(gone.err.includes(`not kept any more; their digest is ${asked.args.exact}`), gone.err);
  assert.equal((await cli(t, ['receipts', 'verify', '--state', state])).status, 0);
});
