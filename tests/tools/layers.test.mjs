// tools/check-layers must fail on a violation of each of its rules: a check that cannot fail checks
// nothing. Each case is a small tree of its own.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const tool = join(root, 'tools/check-layers');

function inTree(files, use) {
  const dir = mkdtempSync(join(tmpdir(), 'lw-layers-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    return use(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function check(files) {
  return inTree(files, dir => spawnSync(tool, ['--root', dir], { encoding: 'utf8' }));
}

const base = {
  'lib/base/str.h': '',
  'lib/json/json.h': '#include "lib/base/str.h"\n',
  'lib/manifest/manifest.h': '#include "lib/json/json.h"\n',
  'lib/drift/drift.h': '#include "lib/manifest/manifest.h"\n',
  'lib/receipt/receipt.h': '#include "lib/base/str.h"\n',
  'src/gate/gate.h': '#include "lib/drift/drift.h"\n',
  'src/store/store.h': '',
  'src/ledger/ledger.h': '',
  'cli/cli.h': '',
};

test('a tree that keeps the rule passes', () => {
  const r = check(base);
  assert.equal(r.status, 0, r.stdout + r.stderr);
  assert.match(r.stdout, /layers hold: 9 files/);
});

const violations = [
  ['a lower module including a higher one', 'lib/json/x.c', '\n\n#include "lib/drift/drift.h"\n',
    /lib\/json\/x\.c:3: includes "lib\/drift\/drift\.h": lib\/drift is above lib\/json/],
  ['modules of one rank including each other', 'lib/drift/x.c', '#include "lib/receipt/receipt.h"\n',
    /lib\/receipt is beside lib\/drift/],
  ['lib including src', 'lib/json/x.c', '#include "src/store/store.h"\n',
    /lib\/ includes nothing of src/],
  ['lib including cli', 'lib/json/x.c', '#include "cli/cli.h"\n', /lib\/ includes nothing of cli/],
  ['src including cli', 'src/gate/x.c', '#include "cli/cli.h"\n', /src\/ includes nothing of cli/],
  ['the gate including the store', 'src/gate/x.c', '#include "src/store/store.h"\n',
    /gate's side has no key and no store/],
  ['the ledger including the gate', 'src/ledger/x.c', '#include "src/gate/gate.h"\n',
    /parses no remote bytes/],
  ['lib with a system header of input and output', 'lib/json/x.c', '#include <sys/socket.h>\n',
    /<sys\/socket\.h>: lib\/ does no I\/O/],
  ['lib with the clock', 'lib/json/x.c', '#include <time.h>\n', /<time\.h>/],
  ['a module without a rank', 'lib/helpers/x.c', '', /lib\/helpers has no rank/],
  ['an include that is not named from the root', 'lib/json/x.c', '#include "../base/str.h"\n',
    /not named from the root/],
];
for (const [name, path, text, expected] of violations) {
  test(`fails on ${name}`, () => {
    const r = check({ ...base, [path]: text });
    assert.equal(r.status, 1, r.stdout + r.stderr);
    assert.match(r.stdout, expected);
  });
}

test('fails on a use of a second public header', () => {
  const r = check({ ...base, 'lib/other.h': '', 'lib/json/x.c': '#include "lib/other.h"\n' });
  assert.equal(r.status, 1);
  assert.match(r.stdout, /one public header/);
});

test('an empty tree is no pass', () => {
  const r = check({ 'README.md': '' });
  assert.equal(r.status, 3);
});

function checkObject(code) {
  return inTree({ ...base, 'x.c': code }, dir => {
    for (const argv of [['gcc', '-O1', '-c', 'x.c', '-o', 'x.o'], ['ar', 'rc', 'x.a', 'x.o']]) {
      const r = spawnSync(argv[0], argv.slice(1), { cwd: dir, encoding: 'utf8' });
      assert.equal(r.status, 0, r.stderr);
    }
    return spawnSync(tool, ['--root', dir, '--archive', join(dir, 'x.a')], { encoding: 'utf8' });
  });
}

test('memory and string functions are pure', () => {
  const r = checkObject('#include <string.h>\n#include <stdlib.h>\n' +
    'char *f(const char *s) { char *p = malloc(strlen(s) + 1); return p ? memcpy(p, s, strlen(s) + 1) : p; }\n');
  assert.equal(r.status, 0, r.stdout + r.stderr);
});

for (const [symbol, code] of [
  ['read', '#include <unistd.h>\nlong f(void *p) { return read(0, p, 1); }\n'],
  ['socket', '#include <sys/socket.h>\nint f(void) { return socket(1, 1, 0); }\n'],
  ['time', '#include <time.h>\nlong f(void) { return time(0); }\n'],
  ['printf', '#include <stdio.h>\nint f(int x) { return printf("%d", x); }\n'],
  ['fopen', '#include <stdio.h>\nvoid *f(void) { return fopen("/x", "r"); }\n'],
  ['getenv', '#include <stdlib.h>\nchar *f(void) { return getenv("X"); }\n'],
  ['pthread_create', '#include <pthread.h>\nint f(pthread_t *t, void *(*g)(void *)) ' +
    '{ return pthread_create(t, 0, g, 0); }\n'],
]) {
  test(`fails on an archive that imports ${symbol}`, () => {
    const r = checkObject(code);
    assert.equal(r.status, 1, r.stdout + r.stderr);
    assert.match(r.stdout, new RegExp(`x\\.a\\(x\\.o\\): imports ${symbol},`));
  });
}

test('fails on an archive with a global', () => {
  const r = checkObject('#include <string.h>\nstatic int calls;\n' +
    'int f(const char *s) { return (int)strlen(s) + ++calls; }\n');
  assert.equal(r.status, 1, r.stdout + r.stderr);
  assert.match(r.stdout, /calls in \.bss/);
});

test('constant tables of pointers are no state', () => {
  const r = checkObject('#include <string.h>\nextern const char *const names[];\n' +
    'const char *const names[] = {"a", "b"};\nint f(int i) { return (int)strlen(names[i]); }\n');
  assert.equal(r.status, 0, r.stdout + r.stderr);
});

test('an archive that is not there is no pass', () => {
  const r = inTree(base, dir => spawnSync(tool, ['--root', dir, '--archive', join(dir, 'none.a')],
    { encoding: 'utf8' }));
  assert.equal(r.status, 3);
});
