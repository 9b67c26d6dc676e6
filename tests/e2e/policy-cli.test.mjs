// `landwaiter policy`: what an author of rules works with, on the examples that are published and on
// files with faults.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fixture, approve, cli, landwaiter, makeState, receipts, root, scratch, until } from './lib/harness.mjs';
import { connectStdio } from './lib/agents.mjs';
import { other, plain } from './lib/surfaces.mjs';

const examples = join(root, 'examples/policies');
const names = readdirSync(examples).filter(n => n.endsWith('.yaml') && !n.endsWith('.test.yaml')).map(n => n.slice(0, -5));

function write(t, files) {
  const dir = scratch(t, 'policy');
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(dir, name), text);
  }
  return name => join(dir, name);
}

const small = `version: 1
rules:
  - id: read
    match: {server: files, tool: "read_*", args: {/path: {glob: "notes/*"}}}
    decision: allow
  - id: never
    match: {server: files, tool: delete}
    decision: deny
    reason: nothing is deleted here
`;

for (const name of names) {
  test(`example ${name}: no fault, and a fixture for every rule`, async t => {
    const state = makeState(t);
    const check = await cli(t, ['policy', 'check', join(examples, `${name}.yaml`), '--json', '--state', state]);
    assert.equal(JSON.parse(check.out).errors, 0, check.out + check.err);
    const done = await cli(t, ['policy', 'test', '--coverage', join(examples, `${name}.test.yaml`), '--state', state]);
    assert.equal(done.status, 0, done.out + done.err);
    assert.match(done.out, /^\d+ passed, 0 failed, 0 rules untested$/m);
  });
}

test('check: faults have their place and a remedy', async t => {
  const at = write(t, {
    'key.yaml': small.replace('match:', 'mach:'),
    'word.yaml': small.replace('decision: deny', 'decision: forbid'),
    'twice.yaml': small.replace('id: never', 'id: read'),
    'pattern.yaml': small.replace('glob: "notes/*"', 'regex: "(a"'),
    'anchor.yaml': small.replace('id: read', 'id: &x read'),
    'empty.yaml': '# nothing\n',
  });
  for (const [name, place, text] of [
    ['key.yaml', ':4:5:', /match/], ['word.yaml', ':8:15:', /deny/], ['twice.yaml', ':6:', /read/],
    ['pattern.yaml', ':4:', /regex|\)|parenthes/i], ['anchor.yaml', ':3:', /anchor/], ['empty.yaml', ':', /empty/],
  ]) {
    const run = await cli(t, ['policy', 'check', at(name), '--state', makeState(t)]);
    assert.equal(run.status, 1, `${name}: ${run.out}${run.err}`);
    assert.ok(run.err.includes(at(name) + place), `${name}: ${run.err}`);
    assert.match(run.err, text, name);
  }
  const missing = await cli(t, ['policy', 'check', at('missing.yaml')]);
  assert.equal(missing.status, 3);
  assert.match(missing.err, /does not exist/);
});

test('check: a rule that can change nothing is found', async t => {
  const at = write(t, { 'p.yaml': `${small}  - id: again\n    match: {server: files, tool: delete, args: {/x: {equals: 1}}}\n    decision: allow\n` });
  const run = await cli(t, ['policy', 'check', at('p.yaml'), '--json', '--state', makeState(t)]);
  assert.equal(run.status, 1);
  const found = JSON.parse(run.out).findings.filter(f => f.rule === 'again');
  assert.equal(found[0].finding, 'unreachable', run.out);
  assert.match(found[0].at, /p\.yaml:10:/);
});

test('test: a wrong expectation, an untested rule and a broken fixture fail', async t => {
  const fixture = body => `version: 1\npolicies: [p.yaml]\ntests:\n${body}`;
  const at = write(t, {
    'p.yaml': small,
    'good.yaml': fixture('  - {name: reads, given: {server: files, tool: read_a, arguments: {path: notes/a}}, expect: {decision: allow, rule: read, rules: [read], would_be: null}}\n'),
    'wrong.yaml': fixture('  - {name: reads, given: {server: files, tool: read_a, arguments: {path: other/a}}, expect: {decision: allow, rule: read}}\n'),
    'unknown.yaml': fixture('  - {name: reads, given: {server: files, tol: read_a}, expect: {decision: allow}}\n'),
    'nothing.yaml': fixture('  - {name: reads, given: {server: files, tool: read_a}}\n'),
  });
  const good = await cli(t, ['policy', 'test', at('good.yaml')]);
  assert.equal(good.status, 0, good.out + good.err);
  const coverage = await cli(t, ['policy', 'test', '--coverage', at('good.yaml')]);
  assert.equal(coverage.status, 1);
  assert.match(coverage.out, /p\.yaml:6:\d+: rule never counts in no fixture/);
  const wrong = await cli(t, ['policy', 'test', at('wrong.yaml'), '--json']);
  assert.equal(wrong.status, 1);
  assert.match(JSON.parse(wrong.out).tests[0].why, /decision is deny, not allow; rule is none, not read/);
  const unknown = await cli(t, ['policy', 'test', at('unknown.yaml')]);
  assert.equal(unknown.status, 3);
  assert.match(unknown.err, /unknown\.yaml:4:\d+: there is no "tol" here; did you mean tool/);
  const nothing = await cli(t, ['policy', 'test', at('nothing.yaml')]);
  assert.equal(nothing.status, 3);
  assert.match(nothing.err, /what is expected/);
});

test('explain: every rule about the call, and which condition failed', async t => {
  const at = write(t, { 'p.yaml': small });
  const ask = (...more) => cli(t, ['policy', 'explain', '--policy', at('p.yaml'), '--server', 'files', '--state', makeState(t), '--json', ...more]);
  const allowed = await ask('--tool', 'read_a', '--arguments', '{"path":"notes/a"}');
  assert.equal(allowed.status, 0, allowed.out + allowed.err);
  assert.equal(JSON.parse(allowed.out).decided_by, 'read');
  const refused = await ask('--tool', 'read_a', '--arguments', '{"path":"etc/a"}');
  assert.equal(refused.status, 1);
  const rule = JSON.parse(refused.out).rules.find(r => r.rule === 'read');
  assert.equal(rule.matches, 'no');
  assert.deepEqual(rule.conditions.filter(c => c.holds === 'no').map(c => /path/.test(c.at)), [true]);
  const confused = JSON.parse((await ask('--tool', 'read_a', '--arguments', '{"path":["notes/a"]}')).out);
  assert.equal(confused.decision, 'deny');
  assert.equal(confused.rules.find(r => r.rule === 'read').matches, 'unknown');
  const usage = await ask('--tool', 'read_a', '--arguments', '{"path"');
  assert.equal(usage.status, 2);
});

test('replay, suggest and import: from what happened to rules, and back', async t => {
  const state = makeState(t);
  const fixture = new Fixture(t, { tools: [plain, other] });
  const argv = [landwaiter, 'run', '--server', 'srv', '--state', state, '--', ...fixture.argv];
  const first = await connectStdio(t, 'v1', argv);
  await first.refusal('forecast', { city: 'Oslo' });
  await approve(t, state, 'srv');
  await until(async () => (await first.names()).length === 2, 'the approval is known');
  for (let i = 0; i < 3; i++) {
    await first.text('forecast', { city: 'Oslo' });
  }
  await until(() => receipts(state).filter(r => r.phase === 'outcome').length >= 3, 'the calls are recorded');
  const suggested = await cli(t, ['policy', 'suggest', '--state', state]);
  assert.equal(suggested.status, 0, suggested.out + suggested.err);
  const at = write(t, {
    'suggested.yaml': suggested.out,
    'none.yaml': 'version: 1\nrules:\n  - {id: other, match: {server: srv, tool: time}, decision: allow}\n',
    'args.yaml': 'version: 1\nrules:\n  - {id: oslo, match: {server: srv, tool: forecast, args: {/city: {equals: Oslo}}}, decision: allow}\n',
    'list.txt': '# ours\nsrv forecast\nsrv/time # both\n',
    'list.json': '{"srv": ["forecast", "time"]}',
    'bad.txt': 'srv\n',
  });
  assert.match(suggested.out, /tool: "forecast"/);
  assert.doesNotMatch(suggested.out, /"time"/, 'what was not called is not allowed');
  const same = await cli(t, ['policy', 'replay', '--policy', at('suggested.yaml'), '--state', state]);
  assert.equal(same.status, 0, same.out + same.err);
  assert.match(same.out, /0 would be another one, 0 depend/);
  const changed = await cli(t, ['policy', 'replay', '--policy', at('none.yaml'), '--state', state, '--json']);
  assert.equal(changed.status, 1);
  const changes = JSON.parse(changed.out);
  assert.equal(changes.changed, 3);
  assert.deepEqual([changes.changes[0].name, changes.changes[0].was, changes.changes[0].now], ['forecast', 'allow', 'deny']);
  const depends = JSON.parse((await cli(t, ['policy', 'replay', '--policy', at('args.yaml'), '--state', state, '--json'])).out);
  assert.deepEqual([depends.changed, depends.depends], [0, 3]);
  for (const name of ['list.txt', 'list.json']) {
    const imported = await cli(t, ['policy', 'import', at(name)]);
    assert.equal(imported.status, 0, imported.err);
    writeFileSync(at('imported.yaml'), imported.out);
    const check = await cli(t, ['policy', 'check', at('imported.yaml'), '--json', '--state', makeState(t)]);
    assert.equal(JSON.parse(check.out).rules, 1, check.out + check.err);
    const again = await cli(t, ['policy', 'replay', '--policy', at('imported.yaml'), '--state', state]);
    assert.equal(again.status, 0, again.out);
  }
  const bad = await cli(t, ['policy', 'import', at('bad.txt')]);
  assert.equal(bad.status, 3);
  assert.match(bad.err, /bad\.txt:1:/);
});
