// The runner must not count as passed what did not pass: a crash, no test at all, a missing result.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

// Runs tools/run-tests over a build folder whose only test is a shell script.
function withTest(script, name = 'tests/case_test', only = 'unit') {
  const dir = mkdtempSync(join(tmpdir(), 'lw-runner-'));
  try {
    mkdirSync(join(dir, 'tests'));
    if (script !== null) {
      writeFileSync(join(dir, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    }
    const r = spawnSync(join(root, 'tools/run-tests'), ['--build', dir, '--only', only],
      { encoding: 'utf8' });
    return { status: r.status, out: r.stdout, last: r.stdout.trimEnd().split('\n').at(-1) };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test('counts passing tests over several groups', () => {
  const r = withTest('printf "1..2\\nok 1 - a\\nok 2 - b\\n1..1\\nok 1 - c\\n"');
  assert.equal(r.last, '3 passed, 0 failed');
  assert.equal(r.status, 0);
});

test('a failing test fails the run and shows its output', () => {
  const r = withTest('printf "1..2\\nok 1 - a\\nnot ok 2 - b\\n# because of this\\n"; exit 1');
  assert.equal(r.last, '1 passed, 1 failed');
  assert.equal(r.status, 1);
  assert.match(r.out, /because of this/);
});

test('a crash half-way is a failure', () => {
  const r = withTest('printf "1..2\\nok 1 - a\\n"; kill -SEGV $$');
  assert.equal(r.last, '1 passed, 1 failed');
  assert.equal(r.status, 1);
});

test('a crash after the last test is a failure', () => {
  const r = withTest('printf "1..1\\nok 1 - a\\n"; exit 99');
  assert.equal(r.last, '1 passed, 1 failed');
  assert.equal(r.status, 1);
});

test('a program that runs no test is a failure', () => {
  const r = withTest('exit 0');
  assert.equal(r.last, '0 passed, 1 failed');
  assert.equal(r.status, 1);
});

test('a build without tests is a failure', () => {
  const r = withTest(null);
  assert.equal(r.last, '0 passed, 1 failed');
  assert.equal(r.status, 1);
});

test('a skipped test is neither passed nor failed', () => {
  // cmocka 1.1 prints the second form.
  for (const line of ['ok 2 - b # SKIP no such machine', 'not ok 2 # SKIP b']) {
    const r = withTest(`printf "1..2\\nok 1 - a\\n${line}\\n"`);
    assert.equal(r.last, '1 passed, 0 failed, 1 skipped');
    assert.equal(r.status, 0);
  }
});

test('a fuzz target that replays nothing is a failure', () => {
  const r = withTest('echo "replayed 0 inputs"', 'tests/case_fuzz', 'fuzz');
  assert.equal(r.last, '0 passed, 1 failed');
});

test('a fuzz target that replays its corpus passes', () => {
  const r = withTest('echo "replayed 7 inputs"', 'tests/case_fuzz', 'fuzz');
  assert.equal(r.last, '1 passed, 0 failed');
});
