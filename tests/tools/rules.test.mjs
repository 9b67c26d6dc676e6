// tests/replay/rules.txt names scenarios that are there, and every section has some.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const dir = resolve(import.meta.dirname, '../replay');
const rows = readFileSync(join(dir, 'rules.txt'), 'utf8').split('\n').filter(l => l && !l.startsWith('#'))
  .map(l => l.split('|').map(x => x.trim()));

test('each rule is shown by scenarios that exist', () => {
  assert.ok(rows.length > 50);
  for (const [section, rule, scenarios, ...rest] of rows) {
    assert.ok(section && rule && scenarios && rest.length === 0, `three columns: ${section} | ${rule}`);
    for (const name of scenarios.split(/\s+/)) {
      assert.ok(existsSync(join(dir, `${name}.rpl`)) || existsSync(join(dir, `${name}.inc`)), `${name}: ${rule}`);
    }
  }
});

test('a scenario of the protocol is in the list of rules', () => {
  const named = new Set(rows.flatMap(r => r[2].split(/\s+/)));
  const protocol = /^(era|mrtr|bridge|param-headers|cancel|progress|cursor|ids?-|notifications|listen|tasks)/;
  const missing = readdirSync(dir).filter(f => f.endsWith('.rpl')).map(f => f.slice(0, -4))
    .filter(name => protocol.test(name) && !named.has(name));
  assert.deepEqual(missing, []);
});
