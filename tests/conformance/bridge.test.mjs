// The suite's server leg through a gateway that translates: the requirements of one era against the
// fixture's form of the other, and those of both against the fixture on stdio. As many checks must
// pass in each scenario as pass directly on a fixture of the suite's own era over HTTP, but for what
// expected-failures.json explains.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { approve, receipts, serve } from '../e2e/lib/harness.mjs';
import { compare, failures, fixture, here, knowsOnly, node, single, suite, table } from './lib/suite.mjs';

const PAIRS = [
  { leg: 'modern suite, legacy server', revision: '2026-07-28', path: 'legacy' },
  { leg: 'legacy suite, modern server', revision: '2025-11-25', path: 'modern' },
  { leg: 'modern suite, stdio server', revision: '2026-07-28' },
  { leg: 'legacy suite, stdio server', revision: '2025-11-25' },
];

async function measure(t, revision, url) {
  const all = await suite(t, 'server', ['--url', url, '--requirements', revision]);
  return new Map([...all].filter(([name]) => !name.startsWith('tasks-')).sort());
}

for (const { leg, revision, path } of PAIRS) {
  test(leg, async (t) => {
    const base = await fixture(t);
    const srv = path
      ? { url: `${base}/${path}`, allow_private: true }
      : { command: [node, join(here, 'server/stdio.mjs')] };
    const gate = await serve(t, { servers: { srv } });
    const before = await measure(t, revision, gate.url('srv'));
    assert.ok(failures(before.get('tools-call-image')).length > 0, 'held before the approval');
    await approve(t, gate.state, 'srv');
    const direct = await measure(t, revision, `${base}/mcp`);
    const through = await measure(t, revision, gate.url('srv'));
    for (const line of table(leg, direct, through)) t.diagnostic(line);
    for (const [name, checks] of direct) {
      const again = (url) => single(t, 'server', revision, name, ['--url', url]);
      await t.test(name, () =>
        compare(leg, name, [checks, through.get(name)], async () => [
          await again(`${base}/mcp`),
          await again(gate.url('srv')),
        ]),
      );
    }
    await t.test('every expected difference is one of a scenario that was run', () =>
      knowsOnly(leg, new Set(direct.keys())),
    );
    await t.test('each call left a receipt', () => {
      const calls = receipts(gate.state).filter(({ phase }) => phase === 'decision');
      assert.ok(calls.length > 20, `${calls.length} decisions`);
    });
  });
}
