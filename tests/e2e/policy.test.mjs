// Rules in force: what is allowed, refused and shown, with real servers; rules that are read again; and
// paths that lead elsewhere than they look. What every transport has to do alike is in parity.test.mjs.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Fixture, approve, cli, landwaiter, makeState, receipts, scratch, serve, servers, until,
} from './lib/harness.mjs';
import { connectHttp, connectStdio } from './lib/agents.mjs';
import { other, plain } from './lib/surfaces.mjs';

const rule = (id, decision, match, more = {}) => ({ id, match, decision, ...more });
const write = (file, rules, more = {}) => writeFileSync(file, JSON.stringify({ version: 1, ...more, rules }));
const policies = state => receipts(state).filter(r => r.phase === 'policy');
const decisions = (state, name) => receipts(state).filter(r => r.phase === 'decision' && r.data.name === name);

// An agent with approved tools behind rules. Which front it is, is the caller's: `run` or `serve`.
async function governed(t, front, argv, rules, { more, needs } = {}) {
  const state = makeState(t);
  const file = join(scratch(t, 'rules'), 'policy.yaml');
  write(file, rules, more);
  let agent;
  let gate;
  if (front === 'run') {
    agent = await connectStdio(t, 'v1', [landwaiter, 'run', '--server', 'srv', '--state', state, '--policy', file, '--', ...argv]);
    gate = { pid: agent.pid, get err() { return agent.err; } };
  } else {
    gate = await serve(t, { policies: [file], servers: { srv: { command: argv } } }, { state });
    agent = await connectHttp(t, 'v1', gate.url('srv'));
  }
  assert.deepEqual(await agent.names(), []);
  await approve(t, state, 'srv');
  await until(async () => (await agent.names()).includes(needs), () => `${needs} is shown: ${gate.err}`, 15000);
  return { state, file, agent, gate };
}

for (const front of ['run', 'serve']) {
  test(`${front}: files under a workspace and nothing else, with the published filesystem server`, async t => {
    const top = scratch(t, 'files');
    const ws = join(top, 'ws');
    mkdirSync(join(ws, 'src'), { recursive: true });
    mkdirSync(join(top, 'out'));
    writeFileSync(join(ws, 'note.txt'), 'the note\n');
    writeFileSync(join(ws, 'prod.env'), 'KEY=1\n');
    writeFileSync(join(top, 'out/secret.txt'), 'the secret\n');
    symlinkSync(join(top, 'out'), join(ws, 'away'));
    symlinkSync(join(top, 'out/new.txt'), join(ws, 'dangling.txt'));
    // The server itself would let all of it pass: its own root is the folder above.
    const { agent, state } = await governed(t, front, [...servers.filesystem, top], [
      rule('read', 'allow', { tool: 'read_text_file', args: { '/path': { inside: ws } } }),
      rule('write', 'allow', { tool: 'write_file', args: { '/path': { inside: join(ws, 'src') }, '/content': {} } }),
      rule('no-keys', 'deny', { tool: '*_file', args: { '/path': { glob: ['*.env', '*.pem', '*.key'] } } }, { reason: 'keys stay here' }),
    ], { needs: 'read_text_file' });

    assert.deepEqual((await agent.names()).sort(), ['read_text_file', 'write_file'], 'the list has no more than could be called');
    const read = path => agent.call('read_text_file', { path });
    const reason = async path => (await agent.refusal('read_text_file', { path })).data.reason;
    assert.match(JSON.stringify(await read(join(ws, 'note.txt'))), /the note/);
    assert.match(JSON.stringify(await read(join(ws, 'src/../note.txt'))), /the note/);
    assert.equal(await reason(join(top, 'out/secret.txt')), 'policy_default_deny');
    assert.equal(await reason(join(ws, 'away/secret.txt')), 'policy_default_deny', 'a link leads out');
    assert.equal(await reason(join(ws, '../out/secret.txt')), 'policy_default_deny');
    assert.equal(await reason(join(ws, 'none/../../out/secret.txt')), 'policy_default_deny');
    const key = await agent.refusal('read_text_file', { path: join(ws, 'prod.env') });
    assert.deepEqual([key.data.reason, key.data.rule], ['policy_denied', 'no-keys']);
    assert.match(key.message, /keys stay here/);
    // Of another type, and an argument that no rule lists.
    assert.notEqual((await agent.refusal('read_text_file', { path: join(ws, 'note.txt'), head: 1 })).data.reason, undefined);
    assert.equal((await agent.refusal('read_text_file', { path: join(ws, 'note.txt'), head: 1 })).data.reason, 'policy_undeclared');

    const save = path => agent.call('write_file', { path, content: 'x' });
    await save(join(ws, 'src/new.txt'));
    const held = await agent.refusal('write_file', { path: join(ws, 'dangling.txt'), content: 'x' });
    assert.equal(held.data.reason, 'policy_default_deny', 'a file would be made elsewhere');
    assert.equal((await agent.refusal('write_file', { path: join(ws, 'note.txt'), content: 'x' })).data.reason, 'policy_default_deny');

    const allowed = decisions(state, 'read_text_file').find(r => r.data.verdict === 'allow');
    assert.equal(allowed.data.rule, 'read');
    assert.equal(allowed.data.policy, policies(state)[0].data.policy);
    assert.equal((await cli(t, ['receipts', 'verify', '--state', state])).status, 0);
  });

  test(`${front}: rules are read again: good ones hold at once, bad ones change nothing`, async t => {
    const fixture = new Fixture(t, { tools: [plain, other] });
    const { agent, state, file, gate } = await governed(t, front, fixture.argv, [rule('all', 'allow', {})], { needs: plain.name });
    const count = () => policies(state).length;
    const reload = async () => {
      const before = count();
      process.kill(gate.pid, 'SIGHUP');
      await until(() => count() > before, () => `the policy is read again: ${gate.err}`, 15000);
      return policies(state).at(-1).data;
    };
    assert.deepEqual(policies(state).map(r => [r.data.cause, r.data.outcome]), [['start', 'loaded']]);
    const first = policies(state)[0].data;
    assert.equal(first.files.length, 1);
    assert.equal(first.files[0].name, file);

    write(file, [rule('all', 'allow', {}), rule('never', 'deny', { tool: plain.name })]);
    const second = await reload();
    assert.equal(second.outcome, 'loaded');
    assert.notEqual(second.policy, first.policy);
    assert.deepEqual(await agent.names(), [other.name]);
    assert.equal((await agent.refusal(plain.name, { city: 'x' })).data.rule, 'never');

    writeFileSync(file, 'version: 1\nrules:\n  - id: x\n    match: {toool: a}\n    decision: allow\n');
    const third = await reload();
    assert.equal(third.outcome, 'kept');
    assert.match(third.error, /policy\.yaml:4:\d+/);
    assert.equal(third.policy, second.policy, 'the old rules stay in force');
    await until(() => /policy\.bad/.test(gate.err), () => `the log says so: ${gate.err}`);
    assert.equal((await agent.refusal(plain.name, { city: 'x' })).data.rule, 'never');

    rmSync(file);
    assert.equal((await reload()).outcome, 'kept');
    assert.equal((await agent.refusal(plain.name, { city: 'x' })).data.rule, 'never');

    write(file, [rule('all', 'allow', {})]);
    const last = await reload();
    assert.equal(last.policy, first.policy, 'the same rules have the same digest');
    assert.equal((await agent.names()).length, 2);
    assert.equal((await cli(t, ['receipts', 'verify', '--state', state])).status, 0);
  });

  test(`${front}: in shadow nothing is refused, and what would have been is recorded`, async t => {
    const fixture = new Fixture(t, { tools: [plain, other] });
    const { agent, state } = await governed(t, front, fixture.argv, [rule('never', 'deny', { tool: plain.name })],
      { more: { mode: 'shadow' }, needs: plain.name });
    await agent.call(plain.name, { city: 'x' });
    assert.equal(fixture.calls().length, 1);
    const [record] = decisions(state, plain.name);
    assert.equal(record.data.verdict, 'allow');
    assert.deepEqual(record.data.shadow, { because: 'rule', rule: 'never', would_be: 'deny' });
    assert.equal(record.data.rule, undefined, 'no rule in force has decided');
  });
}

test('a wrong policy ends the start, with its place, and nothing is served', async t => {
  const dir = scratch(t);
  const fixture = new Fixture(t, { tools: [plain] });
  const file = join(dir, 'policy.yaml');
  writeFileSync(file, 'version: 1\nrules:\n  - id: x\n    match: {}\n    decison: allow\n');
  const run = await cli(t, ['run', '--server', 'srv', '--state', join(dir, 'state'), '--policy', file, '--', ...fixture.argv], { input: '' });
  assert.equal(run.status, 2);
  assert.match(run.err, /policy\.yaml:5:5: .*decison.*decision/);
  assert.deepEqual(fixture.pids(), []);
  const none = await cli(t, ['run', '--server', 'srv', '--state', join(dir, 'state'), '--policy', join(dir, 'none.yaml'), '--', ...fixture.argv],
    { input: '' });
  assert.equal(none.status, 2);
  assert.match(none.err, /none\.yaml.*does not exist/);
  const config = join(dir, 'landwaiter.yaml');
  writeFileSync(config, JSON.stringify({ policies: ['policy.yaml'], servers: { srv: { command: fixture.argv } } }));
  const check = await cli(t, ['serve', '--check', '--config', config]);
  assert.equal(check.status, 2);
  assert.match(check.err, /policy\.yaml:5:5/, 'a path is taken from the folder of the configuration');
  write(file, []);
  assert.equal((await cli(t, ['serve', '--check', '--config', config])).status, 0);
});

test('serve: a configuration with a bad policy leaves servers and rules as they were', async t => {
  const fixture = new Fixture(t, { tools: [plain] });
  const { agent, gate, file, state } = await governed(t, 'serve', fixture.argv, [rule('all', 'allow', {})], { needs: plain.name });
  const before = policies(state).length;
  writeFileSync(file, 'version: 2\nrules: []\n');
  writeFileSync(gate.config, JSON.stringify({ listen: `127.0.0.1:${gate.port}`, policies: [file], servers: { } }));
  gate.child.kill('SIGHUP');
  await until(() => policies(state).length > before, () => `read: ${gate.err}`, 15000);
  await agent.call(plain.name, { city: 'x' });
  assert.equal(fixture.calls().length, 1);
  // Without any policy: what is approved is allowed, and a record says that no rules are in force.
  writeFileSync(gate.config, JSON.stringify({ listen: `127.0.0.1:${gate.port}`, servers: { srv: { command: fixture.argv } } }));
  gate.child.kill('SIGHUP');
  await until(() => policies(state).at(-1).data.outcome === 'none', () => `no rules: ${gate.err}`, 15000);
  await agent.call(plain.name, { city: 'x' });
  assert.equal(decisions(state, plain.name).at(-1).data.policy, undefined);
});
