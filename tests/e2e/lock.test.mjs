// The lock file: written from what is approved, checked as a gate, and the mode that is held to it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fixture, approve, cli, landwaiter, makeState, receipts, root, scratch, serve, servers, until } from './lib/harness.mjs';
import { connectHttp, connectStdio } from './lib/agents.mjs';
import { REFUSED, other, plain, poisoned } from './lib/surfaces.mjs';

const MS = 60000;

// A state folder with the fixture's tools approved, and the lock file of it.
async function locked(t, control = {}, lockOptions = []) {
  const state = makeState(t);
  const dir = scratch(t, 'lock');
  const file = join(dir, 'landwaiter.lock');
  const fixture = new Fixture(t, { tools: [plain, other], ...control });
  const agent = await connectStdio(t, 'v1', [landwaiter, 'run', '--server', 'srv', '--state', state, '--', ...fixture.argv]);
  await agent.names();
  await approve(t, state, 'srv', '--effect', 'read', '--reason', 'looked at it');
  await agent.close();
  const r = await cli(t, ['lock', '--file', file, '--state', state, ...lockOptions]);
  assert.equal(r.status, 0, r.err);
  return { state, dir, file, fixture };
}

const lockedRun = (state, file, argv, ...more) =>
  [landwaiter, 'run', '--server', 'srv', '--state', state, '--mode', 'locked', '--lock', file, ...more, '--', ...argv];

test('the file is stable, readable JSON with comments, and says what a human declared', async t => {
  const { state, file } = await locked(t);
  const text = readFileSync(file, 'utf8');
  const json = JSON.parse(text.replace(/^\s*#.*$/gm, ''));
  const [view] = Object.keys(json.servers.srv);
  const { manifest, assay_v0: assay } = json.servers.srv[view];
  assert.deepEqual(manifest.parts.tools.map(i => [i.definition.name, i.effect, i.reason]),
    [['forecast', 'read', 'looked at it'], ['time', 'read', 'looked at it']]);
  assert.deepEqual(assay.tools.map(i => i.name), ['forecast', 'time']);
  assert.match(text, /^# /);
  const again = await cli(t, ['lock', '--file', file, '--state', state, '--json']);
  assert.equal(again.json().written, false, 'nothing to change');
  assert.equal(readFileSync(file, 'utf8'), text);
  assert.equal((await cli(t, ['lock', '--check', '--file', file, '--state', state])).status, 0);
});

test('what a killed process left beside the file stands in nobody\'s way', async t => {
  const { state, dir, file } = await locked(t);
  writeFileSync(file, readFileSync(file, 'utf8').replace('looked at it', 'did not look')); // to be written anew
  const leave = 'echo half > "$1.$$.new"; exec "$0" lock --file "$1" --state "$2"'; // of the same number, as in containers
  const r = spawnSync('sh', ['-c', leave, landwaiter, file, state], { encoding: 'utf8', timeout: MS });
  assert.equal(r.status, 0, r.stderr);
  assert.match(readFileSync(file, 'utf8'), /looked at it/);
  assert.deepEqual(readdirSync(dir), ['landwaiter.lock']);
});

test('a server in mode locked is held to the file: no approval, no change counts', async t => {
  const { file, fixture } = await locked(t);
  const state = makeState(t); // another machine: nothing was approved here
  const agent = await connectStdio(t, 'v1', lockedRun(state, file, fixture.argv));
  assert.deepEqual(await agent.names(), ['forecast', 'time']);
  assert.match(await agent.text('forecast', { city: 'Oslo' }), /Oslo/);
  const record = receipts(state).find(r => r.phase === 'approval');
  assert.equal(record.data.by, 'lock file');
  assert.match(record.data.lock, /^sha256:/);

  fixture.patch({ tools: [poisoned, other] });
  await until(async () => (await agent.names()).length === 1, 'the changed tool is hidden', 20000);
  assert.equal((await agent.refusal('forecast', { city: 'Oslo' })).code, REFUSED);
  assert.equal((await cli(t, ['review', 'srv', '--state', state])).status, 1);

  // A human approves it in the state folder: the file still says something else.
  await approve(t, state, 'srv');
  await until(() => receipts(state).filter(r => r.phase === 'approval').length === 2, 'it is recorded');
  assert.deepEqual(await agent.names(), ['time']);
  assert.equal((await agent.refusal('forecast', { city: 'Oslo' })).code, REFUSED);
  assert.deepEqual(fixture.calls(), ['forecast']);

  // The file is written anew from that: running sessions learn of it.
  assert.equal((await cli(t, ['lock', '--check', '--file', file, '--state', state])).status, 1);
  assert.equal((await cli(t, ['lock', '--file', file, '--state', state])).status, 0);
  await until(async () => (await agent.names()).length === 2, () => `the new file is in force: ${agent.err}`, 20000);
});

test('a file that becomes wrong leaves in force what it said before', async t => {
  const { file, fixture } = await locked(t);
  const state = makeState(t);
  const agent = await connectStdio(t, 'v1', lockedRun(state, file, fixture.argv));
  assert.deepEqual(await agent.names(), ['forecast', 'time']);
  writeFileSync(file, readFileSync(file, 'utf8').replace('"effect": "read"', '"effect": "harmless"'));
  await until(() => /lock\.unusable/.test(agent.err), () => `the mistake is logged: ${agent.err}`, 20000);
  assert.match(agent.err, /landwaiter\.lock:\d+:\d+: /);
  assert.deepEqual(await agent.names(), ['forecast', 'time']);
});

test('nothing is served without the file, with a wrong one, or one signed by nobody', async t => {
  const { dir, state, file, fixture } = await locked(t);
  const fresh = makeState(t);
  const run = (...more) => cli(t, lockedRun(fresh, ...more).slice(1), { input: '' });
  const missing = await run(join(dir, 'none.lock'), fixture.argv);
  assert.equal(missing.status, 2);
  assert.match(missing.err, /none\.lock/);

  const key = join(state, 'receipts/vkey');
  const unsigned = await run(file, fixture.argv, '--lock-key', key);
  assert.equal(unsigned.status, 2);
  assert.match(unsigned.err, /not signed/);

  assert.equal((await cli(t, ['lock', '--file', file, '--state', state, '--sign'])).status, 0);
  assert.equal((await run(file, fixture.argv, '--lock-key', key)).status, 0);
  writeFileSync(file, readFileSync(file, 'utf8').replace('"effect": "read"', '"effect": "admin"'));
  const changed = await run(file, fixture.argv, '--lock-key', key);
  assert.equal(changed.status, 2);
  assert.match(changed.err, /changed after it was signed/);
  assert.equal((await run(file, fixture.argv)).status, 0, 'whose signature does not matter is not looked at');

  const broken = join(dir, 'broken.lock');
  writeFileSync(broken, '# mine\n{\n  "schema": nonsense\n}\n');
  const r = await run(broken, fixture.argv);
  assert.equal(r.status, 2);
  assert.match(r.err, /broken\.lock:3:13: /);
  assert.deepEqual(fixture.calls(), []);
});

test('lock --check starts the server: exit codes of a gate', async t => {
  const { file, fixture, dir } = await locked(t);
  const check = (...more) => cli(t, ['lock', '--check', 'srv', '--file', file, '--json', ...more, '--', ...fixture.argv], { ms: MS });
  const before = readdirSync(tmpdir()).filter(n => n.startsWith('landwaiter-lock.')).length;
  let r = await check();
  assert.equal(r.status, 0, r.err);
  assert.equal(r.json().disposition, 'pass');

  fixture.patch({ tools: [{ ...plain, inputSchema: { ...plain.inputSchema, additionalProperties: true } }, other] });
  r = await check();
  assert.equal(r.status, 10, r.err);
  assert.equal(r.json().disposition, 'review');

  fixture.patch({ tools: [poisoned, other] });
  r = await check();
  assert.equal(r.status, 11, r.err);
  assert.ok(r.json().drift.deltas.some(d => d.item === 'forecast' && d.disposition === 'quarantine'));

  fixture.patch({ tools: [plain, other], start: { exit: 7 } });
  assert.equal((await check()).status, 3);
  fixture.patch({ start: {} });
  assert.equal((await cli(t, ['lock', '--check', 'nobody', '--file', file, '--', ...fixture.argv])).status, 1);
  assert.equal((await cli(t, ['lock', '--check', '--file', file, '--', ...fixture.argv])).status, 2);
  assert.equal(readdirSync(tmpdir()).filter(n => n.startsWith('landwaiter-lock.')).length, before, 'its folder is gone');

  const dump = join(dir, 'dump.json');
  writeFileSync(dump, JSON.stringify({ tools: [plain, other], serverInfo: { name: 'fixture', version: '1.0.0' } }));
  assert.equal((await cli(t, ['lock', '--check', 'srv', '--file', file, '--surface', dump])).status, 0);
  writeFileSync(dump, JSON.stringify({ tools: [poisoned, other] }));
  assert.equal((await cli(t, ['lock', '--check', 'srv', '--file', file, '--surface', dump])).status, 11);
});

// Either of them is for review; together they are held.
const words = (pattern, list) => ({ ...other, inputSchema: { ...other.inputSchema, properties: {
  city: { type: 'string', ...(pattern && { pattern: '^[A-Z]' }) },
  format: { type: 'string', ...(list && { enum: ['short', 'long'] }) } } } });

test('small steps that were approved one by one add up against the file', async t => {
  const { state, file, fixture, dir } = await locked(t, { tools: [words(true, true), plain] });
  const agent = await connectStdio(t, 'v1', [landwaiter, 'run', '--server', 'srv', '--state', state, '--', ...fixture.argv]);
  fixture.patch({ tools: [words(false, true), plain] });
  await until(async () => {
    await agent.names();
    return (await cli(t, ['review', 'srv', '--state', state])).status === 1;
  }, 'the first step waits', 20000);
  await approve(t, state, 'srv');
  await agent.close();
  const write = (to, ...more) => cli(t, ['lock', '--file', to, '--state', state, ...more]);
  const check = (...more) => cli(t, ['lock', '--check', 'srv', '--file', file, ...more, '--', ...fixture.argv], { ms: MS });
  const bare = join(dir, 'bare.lock');
  for (const r of [await write(file), await write(bare, '--no-history')]) assert.equal(r.status, 0, r.err);
  assert.match(readFileSync(file, 'utf8'), /"earlier": \[/);
  assert.doesNotMatch(readFileSync(bare, 'utf8'), /"earlier"/);
  for (const f of [file, bare]) assert.equal((await cli(t, ['lock', '--check', '--file', f, '--state', state])).status, 0, 'what is approved');
  assert.equal((await check()).status, 0);

  fixture.patch({ tools: [words(false, false), plain] });
  const found = await check();
  assert.equal(found.status, 11, found.err);
  assert.match(found.out, /against what was approved on 20/);
  assert.match(found.out, /power_widened/);
  const short = await cli(t, ['lock', '--check', 'srv', '--file', bare, '--json', '--', ...fixture.argv], { ms: MS });
  assert.equal(short.status, 10, 'measured against the last step only');

  // Who is held to the file is held to its history too, whatever this folder knows.
  const empty = makeState(t);
  const bound = await connectStdio(t, 'v1', lockedRun(empty, file, fixture.argv));
  await until(async () => (await bound.names()).join() === 'forecast', 'it is held', 20000);

  // What is left out of it is of the launch.
  const next = readFileSync(file, 'utf8');
  assert.equal((await write(file, '--portable')).status, 0);
  assert.match(readFileSync(file, 'utf8'), /"earlier": \[/);
  assert.notEqual(readFileSync(file, 'utf8'), next);
});

test('lock --check shows the same change in several tools as one', async t => {
  const many = Array.from({ length: 5 }, (_, n) => ({ ...other, name: `time_${n}`, description: `Gives the time in city ${n}.`,
    inputSchema: { ...other.inputSchema, additionalProperties: false } }));
  const { file, dir } = await locked(t, { tools: many });
  const dump = join(dir, 'dump.json');
  writeFileSync(dump, JSON.stringify({ serverInfo: { name: 'fixture', version: '1.0.0' },
    tools: many.map(d => ({ ...d, inputSchema: { ...d.inputSchema, additionalProperties: true } })) }));
  const argv = ['lock', '--check', 'srv', '--file', file, '--surface', dump];
  const r = await cli(t, argv);
  assert.equal(r.status, 10, r.err);
  assert.match(r.out, /the same in 5 items, one decision: time_0, time_1/);
  const json = (await cli(t, [...argv, '--json'])).json();
  assert.deepEqual(json.changes.map(c => c.items.length), [5]);
});

test('a portable lock file is not of one machine', async t => {
  const state = makeState(t);
  const dir = scratch(t, 'portable');
  const file = join(dir, 'landwaiter.lock');
  const argv = ['node', servers.filesystem[1]];
  for (const place of ['here', 'there']) {
    mkdirSync(join(dir, place));
    mkdirSync(join(dir, place, 'docs'));
  }
  const agent = await connectStdio(t, 'v1', [landwaiter, 'run', '--server', 'srv', '--state', state, '--', ...argv, join(dir, 'here/docs')]);
  await agent.names();
  await approve(t, state, 'srv');
  await agent.close();
  assert.equal((await cli(t, ['lock', '--file', file, '--portable', '--state', state])).status, 0);
  const json = JSON.parse(readFileSync(file, 'utf8').replace(/^\s*#.*$/gm, ''));
  const { launch } = Object.values(json.servers.srv)[0].manifest.facts;
  assert.equal(launch.portable, true);
  assert.equal(launch.executable, undefined);
  // the same command line: nothing of the machine is compared, and it says so
  let r = await cli(t, ['lock', '--check', 'srv', '--file', file, '--json', '--', ...argv, join(dir, 'here/docs')], { ms: MS });
  assert.equal(r.status, 0, r.err);
  // another command line is still another server
  r = await cli(t, ['lock', '--check', 'srv', '--file', file, '--json', '--', ...argv, join(dir, 'there/docs')], { ms: MS });
  assert.equal(r.status, 11, r.err);
});

test('serve: mode locked in the configuration', async t => {
  const { file, fixture, dir } = await locked(t);
  const agentOf = async gateway => connectHttp(t, 'v1', gateway.url('srv'));
  copyFileSync(file, join(dir, 'copy.lock'));
  const gateway = await serve(t, { lock: file, servers: { srv: { command: fixture.argv, mode: 'locked', inherit_env: true } } });
  const agent = await agentOf(gateway);
  assert.deepEqual(await agent.names(), ['forecast', 'time']);
  fixture.patch({ tools: [poisoned, other] });
  await until(async () => (await agent.names()).length === 1, 'the changed tool is hidden', 20000);
  const without = join(dir, 'without.yaml');
  writeFileSync(without, JSON.stringify({ servers: { srv: { command: ['true'], mode: 'locked' } } }));
  const r = await cli(t, ['serve', '--check', '--config', without]);
  assert.equal(r.status, 2);
  assert.match(r.err, /without\.yaml:1:\d+: .*there is no lock file/);
  assert.ok(existsSync(file));
});

// The step of the example, as the runner of GitHub runs it: bash -e, with pipefail where the shell is named.
test('the example for GitHub Actions fails when the server drifts', async t => {
  const { state, dir, file, fixture } = await locked(t, {}, ['--portable', '--sign']);
  const yaml = readFileSync(join(root, 'examples/github-actions-lock.yml'), 'utf8');
  const [, folded] = /- name: Compare the server with the lock file\n(?:\s+#.*\n)*\s+run: >\n((?:\s{10}.*\n)+)/.exec(yaml);
  const shell = /^\s{4}defaults:\n\s+run:\n(?:\s+#.*\n)*\s+shell: bash$/m.test(yaml) ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
  const server = 'npx -y @modelcontextprotocol/server-filesystem@2025.8.21 /srv';
  assert.ok(folded.includes(server) && folded.includes('check files '));
  const script = folded.trim().replace(/\n\s*/g, ' ').replace(server, fixture.argv.join(' ')).replace('check files ', 'check srv ');
  const bin = join(dir, 'bin');
  mkdirSync(bin);
  copyFileSync(landwaiter, join(bin, 'landwaiter'));
  copyFileSync(join(state, 'receipts/vkey'), join(dir, 'landwaiter.vkey'));
  assert.ok(existsSync(file));
  const step = () => spawnSync('bash', [...shell, '-c', script], { cwd: dir, encoding: 'utf8', timeout: MS,
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, HOME: dir } });
  let r = step();
  assert.equal(r.status, 0, r.stdout + r.stderr);
  fixture.patch({ tools: [poisoned, other] });
  r = step();
  assert.equal(r.status, 11, r.stdout + r.stderr);
  assert.equal(JSON.parse(readFileSync(join(dir, 'surface.json'), 'utf8')).disposition, 'quarantine');
  writeFileSync(file, readFileSync(file, 'utf8').replace('looked at it', 'never looked'));
  r = step();
  assert.equal(r.status, 2, r.stdout + r.stderr);
});
