// The server leg of the conformance suite: our fixture, measured directly and through `landwaiter
// serve` with everything on. What the gateway adds must cost no check in any scenario.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { approve, cli, receipts, serve } from '../e2e/lib/harness.mjs';
import { compare, failures, fixture, knowsOnly, passed, single, suite, table } from './lib/suite.mjs';

const isTask = (name) => name.startsWith('tasks-');
// How many scenarios and checks a complete server passes.
const SETS = [
  { name: '2025-11-25', server: 'mcp', scenarios: 33, checks: 84, of: () => true },
  { name: '2026-07-28', server: 'mcp', scenarios: 40, checks: 152, of: (name) => !isTask(name) },
  { name: 'tasks', server: 'tasks', scenarios: 10, checks: 44, of: isTask },
];

const revisionOf = (set) => (set.name === 'tasks' ? '2026-07-28' : set.name);

async function measure(t, set, url) {
  const all = await suite(t, 'server', ['--url', url, '--requirements', revisionOf(set)]);
  return new Map([...all].filter(([name]) => set.of(name)).sort());
}

test('server leg', async (t) => {
  const base = await fixture(t);
  const behind = (path) => ({ url: `${base}/${path}`, allow_private: true });
  const gate = await serve(t, { servers: { mcp: behind('mcp'), tasks: behind('tasks') } });
  const names = new Set();

  // The suite is the first client that the gateway sees: it gets nothing before the approval.
  for (const set of SETS) {
    const first = await measure(t, set, gate.url(set.server));
    const held = set.name === 'tasks' ? 'tasks-lifecycle' : 'tools-call-image';
    assert.ok(failures(first.get(held)).length > 0, `${set.name}: ${held} before the approval`);
  }
  await approve(t, gate.state, 'mcp');
  await approve(t, gate.state, 'tasks');

  for (const set of SETS) {
    const direct = await measure(t, set, `${base}/${set.server}`);
    const through = await measure(t, set, gate.url(set.server));
    for (const line of table(set.name, direct, through)) t.diagnostic(line);
    await t.test(`${set.name}: the fixture is complete`, () => {
      for (const [name, checks] of direct) assert.deepEqual(failures(checks), [], name);
      assert.equal(direct.size, set.scenarios);
      const total = [...direct.values()].reduce((sum, checks) => sum + passed(checks), 0);
      assert.equal(total, set.checks);
      assert.deepEqual([...through.keys()], [...direct.keys()]);
    });
    for (const [name, checks] of direct) {
      names.add(name);
      const again = (url) =>
        single(t, 'server', revisionOf(set), name, ['--url', url]);
      await t.test(`${set.name}: ${name}`, () =>
        compare('server', name, [checks, through.get(name)], async () => [
          await again(`${base}/${set.server}`),
          await again(gate.url(set.server)),
        ]),
      );
    }
  }

  await t.test('every expected difference is one of a scenario that was run', () =>
    knowsOnly('server', names),
  );
  await t.test('each call left a receipt, and the log verifies', async () => {
    const calls = receipts(gate.state).filter(({ phase }) => phase === 'decision');
    assert.ok(calls.length > 100, `${calls.length} decisions`);
    await gate.stop();
    const verified = await cli(t, ['receipts', 'verify', '--state', gate.state]);
    assert.equal(verified.status, 0, verified.out + verified.err);
  });
});
