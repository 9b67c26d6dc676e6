// The operator's verbs against a state folder that is filled through the store's own interface.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, cpSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { landwaiter, root, sleep } from './lib/harness.mjs';

const seed = join(dirname(landwaiter), 'cli_store_seed');
const VIEW = 'legacy:0123456789abcdef';
const OTHER_VIEW = 'modern:fedcba9876543210';

const tool = (name, more = {}) => ({ name, description: `Does ${name}.`, inputSchema: { type: 'object' }, ...more });
const FIRST = { serverInfo: { name: 'files', version: '1' }, tools: [tool('read', { annotations: { readOnlyHint: true } }),
  tool('move', { annotations: { destructiveHint: false } })] };
const SECOND = { ...FIRST, tools: [FIRST.tools[0], tool('move', { annotations: { destructiveHint: true } })] };

class Case {
  constructor(t) {
    this.dir = mkdtempSync(join(tmpdir(), 'lw-cli-'));
    this.state = join(this.dir, 'state');
    t.after(() => rmSync(this.dir, { recursive: true, force: true }));
  }

  seed(...args) {
    const r = spawnSync(seed, [this.state, ...args], { encoding: 'utf8' });
    assert.equal(r.status, 0, r.stderr);
    return r.stdout.trim();
  }

  observe(dump, server = 'files', view = VIEW) {
    const file = join(this.dir, 'dump.json');
    writeFileSync(file, JSON.stringify(dump));
    return this.seed('observe', server, view, file);
  }

  // A run to its end; stdin is no terminal.
  run(args, { env = {}, status } = {}) {
    const r = spawnSync(landwaiter, [...args, '--state', this.state], {
      encoding: 'utf8', input: '', env: { ...process.env, XDG_CONFIG_HOME: join(this.dir, 'config'), ...env },
    });
    assert.equal(r.signal, null);
    assert.doesNotMatch(r.stderr, /Sanitizer|runtime error/);
    if (status !== undefined) {
      assert.equal(r.status, status, `landwaiter ${args.join(' ')}\n${r.stdout}${r.stderr}`);
    }
    return { ...r, out: r.stdout, err: r.stderr, json: () => JSON.parse(r.stdout),
      lines: () => r.stdout.trim().split('\n').filter(Boolean).map(l => JSON.parse(l)) };
  }

  log() {
    return readFileSync(join(this.state, 'receipts/000001.jsonl'), 'utf8').trimEnd().split('\n');
  }
}

const shownIn = text => /surface shown: (sha256:[0-9a-f]{64})/.exec(text)[1];

test('nothing was governed yet', t => {
  const c = new Case(t);
  assert.match(c.run(['status'], { status: 0 }).out, /not made yet/);
  assert.equal(c.run(['status', '--json'], { status: 0 }).json().records, 0);
  assert.match(c.run(['servers'], { status: 0 }).out, /No server/);
  assert.match(c.run(['review'], { status: 0 }).out, /Nothing waits/);
  assert.match(c.run(['review', 'files'], { status: 1 }).err, /no state folder[^]*landwaiter run --/);
  assert.match(c.run(['approve', 'files', '--yes'], { status: 1 }).err, /no state folder/);
  assert.match(c.run(['reject', 'files'], { status: 1 }).err, /no state folder/);
  c.run(['receipts', 'verify'], { status: 3 });
  c.run(['doctor'], { status: 0 });
  assert.throws(() => readdirSync(c.state)); // none of them made it
});

test('first sight: review, approve with what was shown', t => {
  const c = new Case(t);
  const record = c.observe(FIRST);
  const status = c.run(['status'], { status: 1 });
  assert.match(status.out, new RegExp(`files +${VIEW} +pending`));
  assert.ok(status.out.includes(`landwaiter review files --state ${c.state}`));
  assert.equal(c.run(['status', '--json'], { status: 1 }).json().waiting, 1);

  const review = c.run(['review'], { status: 1 });
  assert.match(review.out, /first sight/);
  assert.ok(review.out.includes('read') && review.out.includes('move') && review.out.includes(record));
  const shown = shownIn(review.out);
  const command = `landwaiter approve files --state ${c.state} --view ${VIEW} --shown ${shown}`;
  assert.ok(review.out.includes(command), review.out);
  const json = c.run(['review', 'files', '--json'], { status: 1 }).json();
  assert.equal(json.shown, shown);
  assert.equal(json.approve, command);
  assert.equal(json.drift.deltas.filter(d => d.item).length, 2);

  // nobody to ask, nothing said: refused
  const silent = c.run(['approve', 'files'], { status: 2 });
  assert.match(silent.err, /--shown[^]*--yes/);
  // another digest than what waits
  const moved = c.run(['approve', 'files', '--shown', shown.replace(/.$/, x => (x === '0' ? '1' : '0'))], { status: 1 });
  assert.match(moved.err, /something else[^]*landwaiter review files/);
  c.run(['status'], { status: 1 });

  const approved = c.run(['approve', 'files', '--shown', shown, '--reason', 'looked at it', '--json'], { status: 0 }).json();
  assert.equal(approved.approved, shown);
  assert.equal(approved.tools, 2);
  const last = JSON.parse(c.log().find(l => l.includes(`"id":"${approved.record}"`)));
  assert.equal(last.phase, 'approval');
  assert.equal(last.data.by, `${userInfo().username}@${hostname()}`);
  assert.equal(last.data.reason, 'looked at it');
  c.run(['status'], { status: 0 });
  c.run(['review', 'files'], { status: 0 });
  assert.match(c.run(['approve', 'files', '--shown', shown], { status: 0 }).out, /already/);
  assert.match(c.run(['approve', 'files', '--yes'], { status: 1 }).err, /nothing of it waits/);
  const row = c.run(['servers', '--json'], { status: 0 }).json();
  assert.deepEqual([row.state, row.tools, row.approved_by], ['approved', 2, last.data.by]);
});

test('who approved is the user of the process, not what the environment says', t => {
  const c = new Case(t);
  c.observe(FIRST);
  c.run(['approve', 'files', '--yes'], { status: 0, env: { USER: 'mallory', LOGNAME: 'mallory', HOSTNAME: 'elsewhere' } });
  assert.ok(!c.log().some(l => l.includes('mallory') || l.includes('elsewhere')));
});

test('a dangerous change is held; what moved since it was shown is not approved', t => {
  const c = new Case(t);
  c.observe(FIRST);
  c.run(['approve', 'files', '--yes'], { status: 0 });
  c.observe(SECOND);
  assert.match(c.run(['status'], { status: 1 }).out, /held/);
  const review = c.run(['review', 'files'], { status: 1 });
  assert.match(review.out, /destructiveHint/);
  assert.doesNotMatch(review.out, /\bread\b/);
  const shown = shownIn(review.out);
  c.observe({ ...SECOND, tools: [...SECOND.tools, tool('wipe')] });
  assert.match(c.run(['approve', 'files', '--shown', shown], { status: 1 }).err, /something else[^]*review files/);
  assert.match(c.run(['status'], { status: 1 }).out, /held/);
  // one tool only: the rest waits on
  const one = c.run(['approve', 'files', '--yes', '--tool', 'move', '--effect', 'destructive', '--expires', '90d'], { status: 0 });
  assert.match(one.out, /2 tools/);
  const rest = c.run(['review', 'files'], { status: 1 });
  assert.match(rest.out, /wipe/);
  assert.doesNotMatch(rest.out, /destructiveHint/);
  assert.match(c.run(['approve', 'files', '--yes', '--tool', 'nosuch'], { status: 1 }).err, /nosuch|not approved/);
});

test('reject and revoke', t => {
  const c = new Case(t);
  c.observe(FIRST);
  c.run(['approve', 'files', '--yes'], { status: 0 });
  assert.match(c.run(['reject', 'files'], { status: 1 }).err, /--revoke/);
  c.observe(SECOND);
  assert.match(c.run(['reject', 'files', '--reason', 'no'], { status: 0 }).out, /stays in force/);
  assert.equal(c.run(['servers', '--json']).json().state, 'rejected');
  c.run(['status'], { status: 0 });
  const revoked = c.run(['reject', 'files', '--revoke', '--json'], { status: 0 }).json();
  assert.equal(revoked.revoked, true);
  assert.equal(c.run(['servers', '--json']).json().approved, false);
});

test('an answer can be changed: rejected, revoked, expired', async t => {
  const c = new Case(t);
  c.observe(FIRST);
  c.observe(FIRST, 'files', OTHER_VIEW);
  c.run(['reject', 'files', '--view', VIEW], { status: 0 });
  c.run(['approve', 'files', '--view', OTHER_VIEW, '--yes'], { status: 0 });
  const both = ['approve', 'files', '--view', VIEW];
  assert.match(c.run([...both, '--yes'], { status: 1 }).err, /rejected[^]*landwaiter review files/);
  const shown = shownIn(c.run(['review', 'files', '--view', VIEW], { status: 0 }).out);
  c.run([...both, '--shown', shown], { status: 0 });
  assert.deepEqual(c.run(['servers', '--json']).lines().map(r => r.state), ['approved', 'approved']);

  c.run(['reject', 'files', '--revoke'], { status: 0 });
  for (const view of [VIEW, OTHER_VIEW]) {
    const one = ['files', '--view', view];
    c.run(['approve', ...one, '--yes'], { status: 1 });
    c.run(['approve', ...one, '--shown', shownIn(c.run(['review', ...one], { status: 0 }).out)], { status: 0 });
  }
  c.run(['status'], { status: 0 });

  c.observe(FIRST, 'notes');
  c.run(['approve', 'notes', '--yes', '--expires', '1s'], { status: 0 });
  c.run(['status'], { status: 0 });
  await sleep(1100);
  assert.match(c.run(['status'], { status: 1 }).out, /expired +landwaiter review notes/);
  assert.equal(c.run(['servers', '--json']).lines()[2].state, 'expired');
  assert.match(c.run(['review', 'notes'], { status: 1 }).out, /approval of at least one item has ended/);
  c.run(['reject', 'notes'], { status: 1 });
  c.run(['approve', 'notes', '--yes', '--tool', 'read', '--expires', '1h'], { status: 0 });
  assert.equal(c.run(['servers', '--json']).lines()[2].state, 'expired', 'move is still not renewed');
  c.run(['approve', 'notes', '--yes'], { status: 0 });
  c.run(['status'], { status: 0 });
  assert.match(c.run(['review', 'notes'], { status: 0 }).out, /Nothing waits/);
});

test('views are told apart', t => {
  const c = new Case(t);
  c.observe(FIRST);
  c.observe(SECOND, 'files', OTHER_VIEW);
  c.observe(FIRST, 'notes');
  assert.equal(c.run(['servers', '--names'], { status: 0 }).out, 'files\nnotes\n');
  assert.deepEqual(c.run(['servers', '--names', '--json'], { status: 0 }).lines(), ['files', 'notes']);
  c.run(['approve', 'files', '--view', OTHER_VIEW, '--yes'], { status: 0 });
  const states = Object.fromEntries(c.run(['servers', '--json']).lines().map(r => [`${r.server} ${r.view}`, r.state]));
  assert.equal(states[`files ${OTHER_VIEW}`], 'approved');
  assert.notEqual(states[`files ${VIEW}`], 'approved');
  assert.match(c.run(['review', 'files', '--view', 'x'], { status: 1 }).err, /not seen through the view/);
  assert.match(c.run(['review', 'fils'], { status: 1 }).err, /did you mean files/);
  c.run(['review', '--view', VIEW], { status: 2 });
});

test("a server's text does not reach the terminal as it is", t => {
  const c = new Case(t);
  c.observe({ serverInfo: { name: '\u001b]0;owned\u0007' }, instructions: '\u001b[2J\u202eevil\u200b',
    tools: [tool('a', { description: '\u001b[31mred\u009b0m \u{e0041} \ufeff', title: 'x\u2066y' })] });
  for (const args of [['review'], ['status'], ['receipts', 'list'], ['receipts', 'show', '1']]) {
    const { out } = c.run(args);
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u{e0041}/u, args.join(' '));
  }
  assert.match(c.run(['review']).out, /<U\+202E>evil/);
});

test('receipts: list, filters, show', t => {
  const c = new Case(t);
  c.observe(FIRST);
  const denied = c.seed('record', 'decision', JSON.stringify({ method: 'tools/call', name: 'wipe', reason: 'tool_unknown', server: 'files', verdict: 'deny' }));
  c.seed('record', 'decision', JSON.stringify({ method: 'tools/call', name: 'x', reason: 'allowed', server: 'other', verdict: 'allow' }));
  const all = c.log();
  assert.equal(c.run(['receipts', 'list', '--json'], { status: 0 }).out, all.map(l => `${l}\n`).join('')); // byte for byte
  const decisions = c.run(['receipts', 'list', '--phase', 'decision', '--server', 'files', '--json'], { status: 0 }).lines();
  assert.deepEqual(decisions.map(r => r.id), [denied]);
  assert.equal(c.run(['receipts', 'list', '--limit', '2', '--json'], { status: 0 }).out, all.slice(-2).map(l => `${l}\n`).join(''));
  assert.match(c.run(['receipts', 'list', '--limit', '2'], { status: 0 }).out, new RegExp(`${all.length - 2} more before`));
  assert.equal(c.run(['receipts', 'list', '--since', '1h', '--json']).lines().length, all.length);
  assert.equal(c.run(['receipts', 'list', '--since', '2199-01-01T00:00:00.000Z', '--json']).out, '');
  assert.match(c.run(['receipts', 'list']).out, new RegExp(`${denied} .* deny tool_unknown tools/call wipe`));
  for (const bad of [['--phase', 'x'], ['--limit', '0'], ['--limit', 'many'], ['--since', 'yesterday'], ['--sinze', '1h'], ['x']]) {
    c.run(['receipts', 'list', ...bad], { status: 2 });
  }
  const shown = c.run(['receipts', 'show', denied], { status: 0 }).out;
  assert.match(shown, /verdict: deny/);
  assert.match(shown, /The name is not in the manifest\./);
  assert.equal(c.run(['receipts', 'show', denied.split('-')[1], '--json'], { status: 0 }).out, `${all[Number(denied.split('-')[1])]}\n`);
  c.run(['receipts', 'show', '99999'], { status: 1 });
  c.run(['receipts', 'show', `00000000-1`], { status: 1 });
  c.run(['receipts', 'show', 'x-y'], { status: 2 });
  c.run(['receipts', 'show'], { status: 2 });
  assert.match(c.run(['receipts', 'lst'], { status: 2 }).err, /did you mean list/);
});

test('receipts: verify names the damaged record', t => {
  const c = new Case(t);
  for (let i = 0; i < 5; i++) {
    c.observe({ ...FIRST, tools: [tool(`t${i}`)] });
  }
  const vkey = c.run(['receipts', 'key'], { status: 0 }).out.trim();
  const file = join(c.dir, 'vkey');
  writeFileSync(file, `${vkey}\n`);
  for (const given of [[], ['--vkey', file], ['--vkey', vkey]]) {
    const good = c.run(['receipts', 'verify', '--json', ...given], { status: 0 }).json();
    assert.equal(good.ok, true);
    assert.equal(good.records, c.log().length);
    assert.equal(good.key, given.length ? 'given' : 'own');
    assert.equal(good.properties.find(p => p.name === 'tail').finding, 'not_established');
    assert.equal(good.properties.find(p => p.name === 'signatures').finding, 'passed');
  }
  assert.match(c.run(['receipts', 'verify'], { status: 0 }).out, /not established +tail[^]*beside the log/);

  // a copy, one byte of one record changed: number 3 is line 4
  const copy = join(c.dir, 'copy/receipts');
  cpSync(join(c.state, 'receipts'), copy, { recursive: true });
  const log = join(copy, '000001.jsonl');
  const lines = readFileSync(log, 'utf8').split('\n');
  lines[3] = lines[3].replace('"disposition":"', '"disposition":"x');
  writeFileSync(log, lines.join('\n'));
  for (const place of [copy, `${copy}/`, dirname(copy)]) {
    const bad = c.run(['receipts', 'verify', '--log', place, '--vkey', vkey], { status: 1 });
    assert.match(bad.out, /FAILED +chain[^\n]*000001\.jsonl:4 \(number 3\)/);
    assert.match(bad.out, /changed or damaged/);
  }
  const json = c.run(['receipts', 'verify', '--log', copy, '--json'], { status: 1 }).json();
  assert.equal(json.ok, false);
  assert.deepEqual(json.properties.filter(p => p.name === 'chain').map(p => [p.finding, p.seq]), [['failed', 3]]);

  // a key that is not the log's; texts that are no keys; no log
  const other = new Case(t);
  other.observe(FIRST);
  const foreign = other.run(['receipts', 'key']).out.trim();
  assert.match(c.run(['receipts', 'verify', '--vkey', foreign], { status: 1 }).out, /FAILED +signatures/);
  c.run(['receipts', 'verify', '--vkey', 'a+b+c'], { status: 2 });
  c.run(['receipts', 'verify', '--vkey', '/nonexistent'], { status: 2 });
  c.run(['receipts', 'verify', '--log', '/nonexistent/receipts', '--vkey', vkey], { status: 3 });
  c.run(['receipts', 'verify', '--log', tmpdir()], { status: 2 });
});

test('receipts: a checkpoint kept elsewhere shows that the end was cut off', t => {
  const c = new Case(t);
  c.observe(FIRST);
  const early = c.log().length;
  c.observe(SECOND);
  const kept = c.log().map(l => JSON.parse(l)).filter(r => r.phase === 'checkpoint').at(-1);
  const note = join(c.dir, 'note');
  writeFileSync(note, kept.data.note);
  c.run(['receipts', 'verify', '--expect', note], { status: 0 });
  writeFileSync(join(c.state, 'receipts/000001.jsonl'), c.log().slice(0, early).map(l => `${l}\n`).join(''));
  c.run(['receipts', 'verify'], { status: 0 });
  assert.match(c.run(['receipts', 'verify', '--expect', note], { status: 1 }).out, /FAILED/);
  // only the first record: nothing is signed; no record at all
  const vkey = c.run(['receipts', 'key']).out.trim();
  writeFileSync(join(c.state, 'receipts/000001.jsonl'), `${c.log()[0]}\n`);
  c.run(['receipts', 'verify'], { status: 0 });
  assert.match(c.run(['receipts', 'verify', '--vkey', vkey], { status: 1 }).out, /nothing is signed/);
  writeFileSync(join(c.state, 'receipts/000001.jsonl'), '');
  assert.match(c.run(['receipts', 'verify'], { status: 1 }).out, /no records/);
  writeFileSync(note, 'no note');
  c.run(['receipts', 'verify', '--expect', note], { status: 2 });
});

test('doctor: each problem with its remedy', t => {
  const c = new Case(t);
  c.observe(FIRST);
  const config = join(c.dir, 'landwaiter.yaml');
  const doctor = (text, status) => {
    writeFileSync(config, text);
    chmodSync(config, 0o644);
    return c.run(['doctor', '--config', config], { status }).out;
  };
  assert.match(doctor('servers:\n  a: {command: [sh]}\n  b: {url: "https://b.example/mcp?token=hunter2"}\n', 0), /server a +starts \/[^ ]*\/sh/);
  assert.doesNotMatch(doctor('servers:\n  b: {url: "https://b.example/mcp?token=hunter2"}\n', 0), /hunter2/);
  assert.match(doctor('servers:\n  a: {command: [no-such-program]}\n', 1), /no-such-program is not found[^]*to do: install it/);
  assert.match(doctor('servers:\n  a: {command: [sh], cwd: /nonexistent}\n', 1), /no folder \/nonexistent/);
  assert.match(doctor('listen: 0.0.0.0:7411\n', 0), /warn +listen[^]*without TLS[^]*tls:/);
  assert.match(doctor('tls: {cert: a.pem, key: b.pem}\n', 1), /certificate .*a\.pem cannot be read/);
  assert.match(doctor('listn: x\n', 1), /fail +config[^]*:1:1: unknown key listn; did you mean listen\?/);
  writeFileSync(config, '');
  chmodSync(config, 0o666);
  assert.match(c.run(['doctor', '--config', config], { status: 1 }).out, /can be written by others/);
  assert.match(c.run(['doctor', '--config', '/nonexistent.yaml'], { status: 1 }).out, /does not exist/);

  const checks = c.run(['doctor', '--json'], { status: 0 }).json();
  assert.equal(checks.ok, true);
  assert.deepEqual(checks.checks.filter(x => x.result !== 'ok'), []);
  assert.ok(['state', 'key', 'space', 'index', 'log', 'store', 'landlock', 'seccomp'].every(n => checks.checks.some(x => x.check === n)));

  chmodSync(join(c.state, 'key'), 0o644);
  assert.match(c.run(['doctor'], { status: 1 }).out, /fail +key[^]*0644[^]*chmod 600/);
  chmodSync(join(c.state, 'key'), 0o600);
  const log = join(c.state, 'receipts/000001.jsonl');
  const good = readFileSync(log, 'utf8');
  writeFileSync(log, good.replace('"disposition":"', '"disposition":"x'));
  assert.match(c.run(['doctor'], { status: 1 }).out, /fail +log/);
  writeFileSync(log, good);
  c.run(['doctor'], { status: 0 });
});

test('wrong command lines end with 2 and a hint', t => {
  const c = new Case(t);
  for (const [args, hint] of [
    [['reveiw'], /no verb "reveiw"; did you mean review\?/],
    [['xyzzy'], /no verb "xyzzy"; see landwaiter --help/],
    [['status', 'x'], /no arguments/],
    [['approve'], /name the server/],
    [['approve', 'a', 'b', '--yes'], /one server/],
    [['approve', 'a', '--shown', 'sha256:12'], /64 hexadecimal/],
    [['approve', 'a', '--yes', '--effect', 'unknown'], /read, write/],
    [['approve', 'a', '--yes', '--expires', '5'], /12h or 90d/],
    [['approve', 'a', '--yes', '--resaon', 'x'], /did you mean --reason/],
    [['reject'], /name the server/],
    [['receipts'], /list, show, verify/],
    [['completion'], /bash/],
    [['completion', 'fish'], /bash only/],
    [['help', 'xyzzy'], /no verb/],
    [['version', 'x'], /no arguments/],
  ]) {
    const r = c.run(args, { status: 2 });
    assert.match(r.err, hint);
    assert.equal(r.out, '');
  }
  const bare = spawnSync(landwaiter, [], { encoding: 'utf8' });
  assert.equal(bare.status, 2);
  assert.match(bare.stderr, /Usage/);
});

const verbs = () => /Verbs\n([^]*?)\n\n/.exec(spawnSync(landwaiter, ['--help'], { encoding: 'utf8' }).stdout)[1]
  .split('\n').map(l => l.trim().split(' ')[0]);

test('every verb has a page with usage, exit status and example', () => {
  assert.ok(verbs().length >= 10);
  for (const verb of verbs()) {
    const page = spawnSync(landwaiter, [verb, '--help'], { encoding: 'utf8' });
    assert.equal(page.status, 0);
    assert.equal(page.stderr, '');
    assert.match(page.stdout, new RegExp(`^landwaiter ${verb} - `));
    assert.match(page.stdout, new RegExp(`\nUsage: landwaiter ${verb}`));
    assert.match(page.stdout, /\nExit status\n/);
    assert.match(page.stdout, /\nExample\n/);
    assert.ok(page.stdout.split('\n').every(l => l.length <= 100), `${verb}: a line is longer than 100`);
    assert.equal(page.stdout, spawnSync(landwaiter, ['help', verb], { encoding: 'utf8' }).stdout);
  }
});

test('docs/cli.md is what the verbs say', () => {
  const made = spawnSync(landwaiter, ['help', '--markdown'], { encoding: 'utf8' }).stdout;
  assert.equal(readFileSync(join(root, 'docs/cli.md'), 'utf8'), made, 'stale: build/cli/landwaiter help --markdown > docs/cli.md');
});

test('completion offers verbs, options and names', t => {
  const c = new Case(t);
  c.observe(FIRST);
  c.observe(FIRST, 'notes');
  const complete = (...words) => {
    const script = `source <("${landwaiter}" completion bash)
      landwaiter() { "${landwaiter}" "$@"; }
      compopt() { :; }
      COMP_WORDS=(${words.map(w => `'${w}'`).join(' ')}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
      _landwaiter; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const r = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8', env: { ...process.env, XDG_STATE_HOME: join(c.dir, 'none') } });
    assert.equal(r.stderr, '');
    return r.stdout.trim().split('\n');
  };
  assert.deepEqual(complete('landwaiter', 're'), ['review', 'reject', 'receipts']);
  assert.deepEqual(complete('landwaiter', '--state', c.state, 'approve', ''), ['files', 'notes']);
  assert.deepEqual(complete('landwaiter', '--state', c.state, 'approve', 'f'), ['files']);
  assert.deepEqual(complete('landwaiter', 'approve', '--sh'), ['--shown']);
  assert.deepEqual(complete('landwaiter', 'approve', 'x', '--effect', 'd'), ['destructive']);
  assert.deepEqual(complete('landwaiter', 'receipts', 'v'), ['verify']);
  assert.deepEqual(complete('landwaiter', 'doctor', '--conf'), ['--config-help', '--config']);
});

test('output: no colours into a pipe, a closed reader is no failure, a full disk is one', t => {
  const c = new Case(t);
  c.observe(FIRST);
  for (const args of [['status'], ['review'], ['doctor'], ['receipts', 'verify'], ['servers']]) {
    assert.doesNotMatch(c.run(args, { env: { TERM: 'xterm' } }).out, /\u001b/);
  }
  // script(1) gives a terminal
  const onTerminal = (extra, env = {}) => spawnSync('script', ['-qec', `"${landwaiter}" status --state "${c.state}" ${extra}`, '/dev/null'],
    { encoding: 'utf8', input: '', env: { ...process.env, NO_COLOR: '', TERM: 'xterm', ...env } }).stdout;
  assert.match(onTerminal(''), /\u001b\[/);
  assert.doesNotMatch(onTerminal('--no-color'), /\u001b\[/);
  assert.doesNotMatch(onTerminal('--json'), /\u001b\[/);
  assert.doesNotMatch(onTerminal('', { NO_COLOR: '1' }), /\u001b\[/);
  assert.doesNotMatch(onTerminal('', { TERM: 'dumb' }), /\u001b\[/);

  const closed = spawnSync('bash', ['-c', `"${landwaiter}" help --markdown | head -n 1; exit \${PIPESTATUS[0]}`], { encoding: 'utf8' });
  assert.deepEqual([closed.status, closed.stderr], [0, '']);
  const full = openSync('/dev/full', 'w');
  const r = spawnSync(landwaiter, ['help', '--markdown'], { encoding: 'utf8', stdio: ['ignore', full, 'pipe'] });
  closeSync(full);
  assert.equal(r.status, 3);
  assert.match(r.stderr, /could not be written/);
});

test('approve asks on a terminal, and only yes is yes', t => {
  const c = new Case(t);
  const ask = answer => spawnSync('script', ['-qec', `"${landwaiter}" approve files --state "${c.state}"`, '/dev/null'],
    { encoding: 'utf8', input: answer, env: { ...process.env, TERM: 'dumb' }, timeout: 10000 });
  c.observe(FIRST);
  for (const answer of ['\n', 'y\n', 'no\n', 'YES\n', 'yes please\n', '\u0004']) {
    const r = ask(answer);
    assert.match(r.stdout, /Approve all of files as shown\? Type yes: /);
    assert.match(r.stdout, /Nothing was approved/);
    assert.equal(r.status, 1);
  }
  c.run(['status'], { status: 1 });
  assert.equal(ask('yes\n').status, 0);
  c.run(['status'], { status: 0 });
});

test('version names the libraries', t => {
  const c = new Case(t);
  const v = c.run(['version', '--json'], { status: 0 }).json();
  assert.match(v.version, /^\d+\.\d+\.\d+$/);
  assert.deepEqual(Object.keys(v.libraries), ['OpenSSL', 'SQLite', 'libuv', 'libfyaml', 'llhttp']);
  assert.equal(spawnSync(landwaiter, ['--version'], { encoding: 'utf8' }).stdout, c.run(['version']).out);
});
