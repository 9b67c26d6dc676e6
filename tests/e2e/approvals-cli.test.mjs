// `landwaiter approvals` against a state folder in which calls wait.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { landwaiter, root, wholeLines } from './lib/harness.mjs';

const seed = join(dirname(landwaiter), 'cli_store_seed');
const sha = text => `sha256:${createHash('sha256').update(text).digest('hex')}`;

class Case {
  constructor(t) {
    this.dir = mkdtempSync(join(tmpdir(), 'lw-approvals-'));
    this.state = join(this.dir, 'state');
    t.after(() => rmSync(this.dir, { recursive: true, force: true }));
  }

  seed(...args) {
    const r = spawnSync(seed, [this.state, ...args], { encoding: 'utf8' });
    assert.equal(r.status, 0, r.stderr);
    return r.stdout.trim();
  }

  ask(args = { amount: 250, to: 'bob' }, { user = 'someone-else', quorum = 1, tool = 'pay' } = {}) {
    return this.seed('ask', 'bank', tool, user, JSON.stringify(args), String(quorum));
  }

  run(...args) {
    const r = spawnSync(landwaiter, ['approvals', ...args, '--state', this.state], { encoding: 'utf8', input: '' });
    assert.equal(r.signal, null);
    assert.doesNotMatch(r.stderr, /Sanitizer|runtime error/);
    return { status: r.status, out: r.stdout, err: r.stderr, json: () => JSON.parse(r.stdout) };
  }

  // The data of all records of a phase.
  records(phase) {
    return wholeLines(join(this.state, 'receipts/000001.jsonl'))
      .map(line => JSON.parse(line)).filter(r => r.phase === phase).map(r => r.data);
  }

  verify() {
    const r = spawnSync('python3', [join(root, 'tools/verify-receipts.py'), join(this.state, 'receipts'),
      join(this.state, 'receipts/vkey')], { encoding: 'utf8' });
    assert.equal(r.status, 0, r.stdout + r.stderr);
  }
}

test('what waits is listed, shown in full, and approved as shown', t => {
  const c = new Case(t);
  const id = c.ask({ amount: 250, note: 'hidden\u202e text', to: 'bob' });
  const list = c.run('list');
  assert.equal(list.status, 1);
  assert.match(list.out, new RegExp(`${id} +pending +0/1 +bank +pay +someone-else`));
  const show = c.run('show', id);
  assert.equal(show.status, 0, show.err);
  assert.match(show.out, /\| \/amount: 250\n/);
  assert.match(show.out, /\| \/to: "bob"\n/);
  assert.match(show.out, /\| \/note: "hidden\\u202e text"\n/);
  assert.ok(!show.out.includes('\u202e'));
  const shown = /--shown (sha256:[0-9a-f]{64})/.exec(show.out)[1];
  // The digest is that of the text between the heading and what follows it.
  const json = c.run('show', id, '--json').json();
  assert.equal(json.shown, shown);
  assert.equal(sha(json.text), shown);
  assert.ok(show.out.includes('| /amount: 250'));
  assert.equal(json.approval.state, 'pending');

  assert.equal(c.run('approve', id).status, 2);
  assert.match(c.run('approve', id).err, /approvals show/);
  assert.equal(c.run('approve', id, '--shown', sha('other')).status, 1);
  assert.equal(c.records('answer').length, 0);
  const approve = c.run('approve', id, '--shown', shown, '--reason', 'invoice 7');
  assert.equal(approve.status, 0, approve.err);
  assert.match(approve.out, /approved now/);
  const [answer] = c.records('answer');
  assert.equal(answer.answer, 'approve');
  assert.equal(answer.shown, shown);
  assert.equal(answer.reason, 'invoice 7');
  assert.equal(answer.via, 'cli');
  assert.equal(answer.verified, true);
  assert.ok(answer.by.startsWith(`${userInfo().username}@`));
  assert.equal(answer.binding, c.records('ask')[0].binding);
  // Answered: nothing waits, and a second yes is refused.
  assert.equal(c.run('list').status, 0);
  assert.match(c.run('list', '--all').out, /approved/);
  assert.equal(c.run('approve', id, '--shown', shown).status, 1);
  assert.match(c.run('show', id).out, /approve by .* through cli: invoice 7/);
  c.verify();
});

test('what is recorded can be recomputed from the record', t => {
  const c = new Case(t);
  c.ask();
  const line = readFileSync(join(c.state, 'receipts/000001.jsonl'), 'utf8').split('\n').find(l => l.includes('"phase":"ask"'));
  const { data } = JSON.parse(line);
  const start = line.indexOf('"ask":{') + 6;
  const text = line.slice(start, line.indexOf(',"binding":'));
  assert.equal(data.request, sha(text));
  assert.equal(data.binding, sha(`{"nonce":"${data.nonce}","request":"${data.request}"}`));
  assert.equal(data.ask.args.exact, sha('{"amount":250,"to":"bob"}'));
});

test('a no ends it, also after a yes', t => {
  const c = new Case(t);
  const id = c.ask();
  const { shown } = c.run('show', id, '--json').json();
  assert.equal(c.run('approve', id, '--shown', shown).status, 0);
  const deny = c.run('deny', id, '--json', '--reason', 'on second thought');
  assert.equal(deny.status, 0, deny.err);
  assert.equal(deny.json().state, 'denied');
  assert.equal(c.run('approve', id, '--shown', shown).status, 1);
  assert.equal(c.ask(), id); // the same call again: it stays denied
});

test('the requester is left out where several are wanted', t => {
  const c = new Case(t);
  const own = c.ask({ amount: 1 }, { user: userInfo().username, quorum: 2 });
  let shown = c.run('show', own, '--json').json().shown;
  const r = c.run('approve', own, '--shown', shown);
  assert.equal(r.status, 1);
  assert.match(r.err, /the user whose agent asks/);
  const other = c.ask({ amount: 1 }, { quorum: 2 });
  shown = c.run('show', other, '--json').json().shown;
  for (let i = 0; i < 2; i++) { // one human twice is one answer
    const a = c.run('approve', other, '--shown', shown, '--json').json();
    assert.deepEqual([a.state, a.have, a.need], ['pending', 1, 2]);
  }
  const glass = c.run('approve', other, '--shown', shown, '--break-glass');
  assert.equal(glass.status, 1);
  assert.match(glass.err, /landwaiter-break-glass/);
});

test('a standing answer is listed, works and can be revoked', t => {
  const c = new Case(t);
  c.ask({ amount: 1 });
  assert.equal(c.run('grant', '--server', 'bank', '--tool', 'pay').status, 2);
  assert.match(c.run('grant', '--server', 'bank', '--tool', 'pay', '--for', '1h', '--arg', '/to=bob').err, /no JSON/);
  assert.equal(c.run('grant', '--server', 'bank', '--tool', 'pay', '--for', '25h').status, 2);
  const grant = c.run('grant', '--server', 'bank', '--tool', 'pay', '--for', '1h', '--arg', '/to="bob"', '--arg', '/amount=250', '--json');
  assert.equal(grant.status, 0, grant.err);
  const { id } = grant.json();
  const [listed] = c.run('grants', '--json').json();
  assert.equal(listed.id, id);
  assert.deepEqual(listed.grant.args, { '/amount': 250, '/to': 'bob' });
  const call = c.ask();
  const all = c.run('list', '--all', '--json').json();
  assert.equal(all.find(a => a.id === call).state, 'approved');
  assert.equal(c.records('answer').at(-1).grant, id);
  const other = c.ask({ amount: 251, to: 'bob' });
  assert.equal(c.run('list', '--json').json().find(a => a.id === other).state, 'pending');
  assert.equal(c.run('revoke', id).status, 0);
  assert.deepEqual(c.run('grants', '--json').json(), []);
  const later = c.ask({ amount: 250, to: 'bob' }, { user: 'third' });
  assert.equal(c.run('list', '--json').json().find(a => a.id === later).state, 'pending');
  c.verify();
});

test('watch tells what comes and what becomes of it', async t => {
  const c = new Case(t);
  const first = c.ask({ amount: 1 });
  const child = spawn(landwaiter, ['approvals', 'watch', '--json', '--for', '60s', '--state', c.state],
    { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value);
  assert.equal((await next()).id, first);
  const second = c.ask({ amount: 2 });
  const came = await next();
  assert.deepEqual([came.id, came.state], [second, 'pending']);
  assert.equal(c.run('deny', second).status, 0);
  const gone = await next();
  assert.deepEqual([gone.id, gone.state], [second, 'denied']);
});

test('bad input is refused with its remedy', t => {
  const c = new Case(t);
  assert.equal(c.run('list').status, 1); // no state folder yet
  c.ask();
  assert.equal(c.run().status, 2);
  assert.match(c.run('aprove').err, /did you mean approve/);
  assert.equal(c.run('show').status, 2);
  assert.equal(c.run('show', '00000000-99').status, 1);
  assert.equal(c.run('deny', '00000000-99').status, 1);
  assert.equal(c.run('list', 'x').status, 2);
  assert.equal(c.run('approve', 'x', '--shown', 'abc').status, 2);
});
