// The client leg of the conformance suite: our driver, measured with the suite's servers directly
// and with `landwaiter serve` in between. expected-failures.json says what cannot be the same.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { landwaiter } from '../e2e/lib/harness.mjs';
import { compare, failures, here, knowsOnly, node, passed, single, suite, table } from './lib/suite.mjs';

// What no client on the official SDK passes, which has neither DPoP nor workload identity.
const BEYOND_THE_SDK = ['auth/dpop', 'auth/dpop-nonce', 'auth/wif-jwt-bearer'];
const SETS = [
  { revision: '2025-11-25', scenarios: 25 },
  { revision: '2026-07-28', scenarios: 39 },
];

const env = { LANDWAITER: landwaiter };
const commandOf = (program) => ['--command', `${node} ${join(here, 'client', program)}`];

async function measure(t, revision, program) {
  const args = [...commandOf(program), '--requirements', revision];
  return new Map([...(await suite(t, 'client', args, env))].sort());
}

test('client leg', async (t) => {
  const names = new Set();
  for (const { revision, scenarios } of SETS) {
    const direct = await measure(t, revision, 'driver.mjs');
    const through = await measure(t, revision, 'through.mjs');
    for (const line of table(revision, direct, through)) t.diagnostic(line);
    await t.test(`${revision}: the driver is complete`, () => {
      assert.equal(direct.size, scenarios);
      for (const [name, checks] of direct) {
        assert.ok(passed(checks) > 0, name);
        if (!BEYOND_THE_SDK.includes(name)) assert.deepEqual(failures(checks), [], name);
      }
    });
    for (const [name, checks] of direct) {
      names.add(name);
      const again = (program) => single(t, 'client', revision, name, commandOf(program), env);
      await t.test(`${revision}: ${name}`, () =>
        compare('client', name, [checks, through.get(name)], async () => [
          await again('driver.mjs'),
          await again('through.mjs'),
        ]),
      );
    }
  }
  await t.test('every expected difference is one of a scenario that was run', () =>
    knowsOnly('client', names),
  );
});
