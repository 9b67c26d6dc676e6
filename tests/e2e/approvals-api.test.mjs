// Answering approvals over HTTP: on a local socket, where the system says who opened the connection, and
// on the listener with an approver's token. The rules are those of the command line.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { chmodSync, existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { hostname, userInfo } from 'node:os';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Fixture, cli, kill, landwaiter, makeState, scratch, slow, start, until, writeConfig } from './lib/harness.mjs';
import { ROOT, TOKENS, World, http, me, sha } from './lib/approvals.mjs';
import { connectHttp, connectStdio } from './lib/agents.mjs';
import { plain } from './lib/surfaces.mjs';

test('on the local socket: listed, shown as on the command line, approved once by who opened the connection', async t => {
  const w = await World.start(t);
  assert.equal(statSync(w.socket).mode & 0o777, 0o600);
  assert.deepEqual((await w.local('GET')).json.approvals, []);
  const args = { to: 'b\u202eob', amount: 250, note: 'a\u200bb\nc' };
  const id = await w.ask('pay', args);
  const list = (await w.local('GET')).json.approvals;
  assert.deepEqual(list.map(a => [a.id, a.state, a.have, a.need, a.server, a.name, a.user, a.method]),
    [[id, 'pending', 0, 1, 'bank', 'pay', 'carol', 'tools/call']]);
  const show = await w.local('GET', `/${id}`);
  assert.equal(show.status, 200);
  assert.equal(show.headers['content-type'], 'application/json');
  assert.equal(show.headers['cache-control'], 'no-store');
  assert.equal(sha(show.json.text), show.json.shown);
  const other = (await cli(t, ['approvals', 'show', id, '--json', '--state', w.state])).json();
  assert.deepEqual([show.json.text, show.json.shown], [other.text, other.shown]);
  assert.match(show.json.text, /\| \/to: "b\\u202eob"\n/);
  assert.match(show.json.text, /\| \/note: "a\\u200bb\\nc"\n/);
  assert.ok(!/[\u200b\u202e]/.test(show.text), 'what is hidden is spelled out');
  assert.deepEqual(show.json.answers, []);

  const wrong = await w.local('POST', `/${id}/approve`, { shown: sha('something else') });
  assert.deepEqual([wrong.status, wrong.json.code], [409, 'changed']);
  const blind = await w.local('POST', `/${id}/approve`, {});
  assert.equal(blind.status, 400);
  assert.match(blind.json.error, /look at it first/);
  assert.equal(w.answers().length, 0);

  const done = await w.local('POST', `/${id}/approve`, { shown: show.json.shown, reason: 'invoice 7' });
  assert.deepEqual([done.status, done.json], [200, { id, state: 'approved', have: 1, need: 1, by: me }]);
  const [answer] = w.answers();
  assert.deepEqual([answer.answer, answer.ask, answer.by, answer.via, answer.verified, answer.shown, answer.reason],
    ['approve', id, me, 'api', true, show.json.shown, 'invoice 7']);
  const after = (await w.local('GET', `/${id}`)).json;
  assert.deepEqual(after.answers.map(a => [a.answer, a.by, a.via, a.reason]), [['approve', me, 'api', 'invoice 7']]);

  assert.equal((await w.protect('pay', { ...args, amount: 251 }, 'carol')).decision, 'require_approval', 'another call');
  assert.equal((await w.protect('pay', args, 'dave')).decision, 'require_approval', 'another user');
  assert.equal((await w.protect('pay', args, 'carol')).decision, 'allow');
  const again = await w.local('POST', `/${id}/approve`, { shown: show.json.shown });
  assert.deepEqual([again.status, again.json.code], [409, 'not_waiting']);
  assert.equal((await w.protect('pay', args, 'carol')).decision, 'require_approval', 'it is used up');
  assert.ok(!(await w.local('GET')).json.approvals.some(a => a.id === id));
  assert.equal((await w.local('GET', '?state=all')).json.approvals.find(a => a.id === id).state, 'consumed');
  await w.verify();
});

test('with a token: who answers is whom the configuration names, and nothing that is sent says otherwise', async t => {
  const w = await World.start(t);
  const id = await w.ask('alice_only');
  const shown = await w.shown(id);
  const bob = await w.as('bob', 'POST', `/${id}/approve`, { shown });
  assert.deepEqual([bob.status, bob.json.code], [403, 'not_allowed']);
  assert.match(bob.json.error, /bob@elsewhere cannot approve .* names others/);
  for (const name of ['by', 'approver', 'user', 'groups', 'verified']) {
    const claimed = await w.as('bob', 'POST', `/${id}/approve`, { shown, [name]: 'alice' });
    assert.equal(claimed.status, 400);
    assert.match(claimed.json.error, /who answers is known/);
  }
  for (const [header, value] of [['x-approver', 'alice'], ['x-remote-user', 'alice'], ['from', 'alice']]) {
    assert.equal((await w.as('bob', 'POST', `/${id}/approve`, { shown }, { [header]: value })).status, 403);
  }
  // Not the user of this machine either, who is not alice.
  assert.equal((await w.local('POST', `/${id}/approve`, { shown })).status, 403);
  const alice = await w.as('alice', 'POST', `/${id}/approve`, { shown });
  assert.deepEqual([alice.status, alice.json.by], [200, `alice@${hostname()}`]);

  const ops = await w.ask('ops');
  assert.equal((await w.approveAs('alice', ops)).status, 403);
  assert.equal((await w.approveAs('bob', ops)).status, 200);
  assert.deepEqual(w.answers().at(-1).groups, ['ops']);
  await w.verify();
});

test('who is not known sees and answers nothing', async t => {
  const w = await World.start(t);
  const id = await w.ask('pay');
  const where = { host: '127.0.0.1', port: w.gate.port };
  const none = await http(where, 'GET', ROOT);
  assert.deepEqual([none.status, none.headers['www-authenticate'], none.json.code], [401, 'Bearer', 'unauthenticated']);
  for (const authorization of ['Bearer alice-has-this-tokeN', 'Bearer alice-has-this-token ', 'Bearer alice-has-this-token x', 'Bearer ',
    'Bearer', 'Basic YWxpY2U6eA==', 'Bearer agent-asks-with-this', `Bearer ${'x'.repeat(513)}`, TOKENS.alice]) {
    for (const [method, path, body] of [['GET', ''], ['GET', `/${id}`], ['POST', `/${id}/deny`, {}]]) {
      const r = await http(where, method, ROOT + path, body, { authorization });
      // A blank behind a header's value is no part of it.
      assert.equal(r.status, authorization === 'Bearer alice-has-this-token ' ? 200 : 401, authorization);
      if (r.status === 200) {
        break;
      }
    }
  }
  // An agent that may ask must not be able to answer: neither on its socket nor with its token.
  const asker = await http({ socketPath: join(w.dir, 'ask.sock') }, 'GET', ROOT);
  assert.equal(asker.status, 404);
  const answerer = await http({ socketPath: w.socket }, 'POST', '/v1/protect', { server: 'bank', tool: 'pay', arguments: {} });
  assert.equal(answerer.status, 404);
  // On the socket a token is a mistake.
  assert.equal((await w.local('GET', '', undefined, { authorization: `Bearer ${TOKENS.alice}` })).status, 400);
  assert.equal(w.answers().length, 0);
  await until(() => /approval\.unauthenticated/.test(w.gate.err), 'the operator is told');
  assert.ok(!w.gate.err.includes('alice-has'), 'and no token is in the log');
});

test('quorum, a no that ends it, and whoever asks is left out', async t => {
  const w = await World.start(t);
  const two = await w.ask('two');
  assert.deepEqual((await w.approveAs('alice', two)).json, { id: two, state: 'pending', have: 1, need: 2, by: `alice@${hostname()}` });
  assert.equal((await w.approveAs('alice', two)).json.have, 1, 'one human is one');
  assert.equal((await w.protect('two', undefined, 'carol')).decision, 'require_approval');
  assert.equal((await w.approveAs('bob', two)).json.state, 'approved');
  assert.equal((await w.protect('two', undefined, 'carol')).decision, 'allow');

  const denied = await w.ask('two', { amount: 2 });
  assert.equal((await w.approveAs('alice', denied)).status, 200);
  const no = await w.as('robot', 'POST', `/${denied}/deny`, { reason: 'wrong account' });
  assert.deepEqual([no.status, no.json.state], [200, 'denied']);
  assert.equal((await w.approveAs('bob', denied)).json.code, 'not_waiting');
  const refused = await w.protect('two', { amount: 2 }, 'carol');
  assert.deepEqual([refused.decision, refused.reason], ['deny', 'approval_denied']);

  const own = await w.ask('others', undefined, 'alice');
  const self = await w.approveAs('alice', own);
  assert.equal(self.status, 403);
  assert.match(self.json.error, /whose agent asks/);
  assert.equal((await w.approveAs('bob', own)).status, 200);

  const sure = await w.ask('sure');
  const asserted = await w.approveAs('robot', sure);
  assert.equal(asserted.status, 403);
  assert.match(asserted.json.error, /verified/);
  assert.equal((await w.approveAs('alice', sure)).json.state, 'approved');
  await w.verify();
});

test('breaking the glass is its own request, its own group, needs a reason, and is loud', async t => {
  const w = await World.start(t);
  const id = await w.ask('two');
  const shown = await w.shown(id);
  const glass = (name, body) => w.as(name, 'POST', `/${id}/break-glass`, body);
  assert.equal((await glass('chief', { shown })).status, 400);
  assert.equal((await glass('chief', { shown, reason: '  ' })).status, 400);
  const alice = await glass('alice', { shown, reason: 'the house is on fire' });
  assert.deepEqual([alice.status, alice.json.code], [403, 'not_allowed']);
  assert.match(alice.json.error, /landwaiter-break-glass/);
  // Approving is not breaking, for the chief neither.
  assert.equal((await w.approveAs('chief', id)).json.state, 'pending');
  assert.equal((await glass('chief', { shown, reason: 'the house is on fire' })).json.state, 'approved');
  const answer = w.answers().at(-1);
  assert.deepEqual([answer.break_glass, answer.by, answer.reason], [true, `chief@${hostname()}`, 'the house is on fire']);
  await until(() => /warn +\S+ approval\.break_glass: .*by=chief@/.test(w.gate.err), 'the operator is told');
  assert.equal((await w.local('GET', `/${id}`)).json.answers.at(-1).break_glass, true);
  await w.verify();
});

test('what is wrong with a request is said', async t => {
  const w = await World.start(t);
  const id = await w.ask('pay');
  const json = { 'content-type': 'application/json' };
  const shown = await w.shown(id);
  const cases = [
    [404, 'GET', '/nothing'], [404, 'GET', '/'], [404, 'GET', `/${id}/`], [404, 'POST', `/${id}/grant`, {}], [404, 'GET', '/%31'],
    [404, 'GET', '/abc-1'], [404, 'POST', '/abc-1/deny', {}],
    [405, 'POST', '', {}], [405, 'DELETE', `/${id}`], [405, 'GET', `/${id}/approve`], [405, 'OPTIONS', ''], [405, 'HEAD', ''],
    [405, 'PUT', `/${id}/deny`, {}],
    [415, 'POST', `/${id}/deny`, '{}', { 'content-type': 'text/plain' }],
    [415, 'POST', `/${id}/deny`, 'reason=no', { 'content-type': 'application/x-www-form-urlencoded' }],
    [400, 'POST', `/${id}/deny`, '', json], [400, 'POST', `/${id}/deny`, '[]'], [400, 'POST', `/${id}/deny`, '{"reason":1}'],
    [400, 'POST', `/${id}/deny`, '{"reason":"a","reason":"b"}'], [400, 'POST', `/${id}/deny`, '{"reason":"\\ud800"}'],
    [400, 'POST', `/${id}/deny`, '{} {}'], [400, 'POST', `/${id}/deny`, { reason: 'x'.repeat(2049) }],
    [400, 'POST', `/${id}/approve`, { shown: 'sha256:xyz' }], [400, 'POST', `/${id}/approve`, { shown, force: true }],
    [400, 'POST', `/${id}/deny?now=1`, {}], [400, 'GET', `/${id}?x=1`], [400, 'GET', '?state=approved'], [400, 'GET', '?wait=5'],
    [400, 'GET', '?state=all&state=all'], [400, 'GET', `?since=${'0'.repeat(64)}&wait=61`],
    [413, 'POST', `/${id}/deny`, { reason: 'x'.repeat(20000) }],
    [403, 'GET', '', undefined, { origin: 'https://evil.test' }], [403, 'GET', '', undefined, { origin: 'null' }],
    [403, 'POST', `/${id}/deny`, {}, { origin: 'http://localhost' }],
  ];
  for (const [status, method, path, body, headers] of cases) {
    for (const [where, r] of [['socket', await w.local(method, path, body, headers)], ['listener', await w.as('alice', method, path, body, headers)]]) {
      assert.equal(r.status, status, `${where}: ${method} ${path} ${r.text}`);
      assert.equal(r.headers['access-control-allow-origin'], undefined);
      if (status === 405) {
        assert.match(r.headers.allow, /^(GET|POST)$/);
      } else if (r.json?.error !== undefined && typeof r.json.error === 'string') {
        assert.match(r.json.code, /^[a-z_]+$/);
      }
    }
  }
  const page = await w.as('alice', 'GET', '', undefined, { origin: `http://127.0.0.1:${w.gate.port}` });
  assert.deepEqual([page.status, page.json.code], [403, 'not_allowed'], 'nor a page of its own');
  const rebound = await w.as('alice', 'GET', '', undefined, { host: 'evil.test' });
  assert.equal(rebound.status, 403);
  // The longest reason there is, all of it escaped, fits.
  const longest = await w.local('POST', `/${id}/deny`, `{"reason":"${'\\u0041'.repeat(2048)}"}`);
  assert.equal(longest.status, 200, longest.text);
  assert.equal(w.answers().at(-1).reason, 'A'.repeat(2048));
  assert.equal(w.answers().length, 1);
});

test('waiting for news: it comes when something changes, by whomever, and else when the time is over', async t => {
  const w = await World.start(t);
  const list = (await w.local('GET')).json;
  const wait = (version, seconds, as) => as ? w.as(as, 'GET', `?since=${version}&wait=${seconds}`) : w.local('GET', `?since=${version}&wait=${seconds}`);
  // Both listeners hear of a new question.
  const both = [wait(list.version, 60), wait(list.version, 60, 'alice')];
  const id = await w.ask('pay');
  for (const news of await Promise.all(both)) {
    assert.deepEqual([news.status, news.json.approvals.map(a => a.id)], [200, [id]]);
  }
  // Of an answer at the command line, which is another process.
  const asked = (await w.local('GET')).json.version;
  assert.notEqual(asked, list.version);
  const answered = wait(asked, 60);
  const shown = await w.shown(id);
  assert.equal((await cli(t, ['approvals', 'approve', id, '--shown', shown, '--state', w.state])).status, 0);
  const after = (await answered).json;
  assert.deepEqual(after.approvals, []);
  assert.notEqual(after.version, asked);
  // Nothing happens: the list as it is, no sooner than asked for.
  const began = Date.now();
  const same = await wait(after.version, 1);
  assert.equal(same.json.version, after.version);
  assert.ok(Date.now() - began >= 990, `${Date.now() - began} ms`);
  // Who has an old list does not wait.
  assert.equal((await wait(list.version, 60)).json.version, after.version);
  // That the time of a question is over is news, too.
  const short = await w.ask('short');
  const before = (await w.local('GET')).json;
  assert.deepEqual(before.approvals.map(a => a.id), [short]);
  const over = (await wait(before.version, 60)).json;
  assert.deepEqual(over.approvals, []);
  assert.equal((await w.local('GET', '?state=all')).json.approvals.find(a => a.id === short).state, 'expired');
  assert.equal((await w.approveAs('alice', short)).json.code, 'not_waiting');
});

test('as many may wait as there is room for, which leaves room for answers; who goes away makes room', async t => {
  const w = await World.start(t);
  const { version } = (await w.local('GET')).json;
  const waiting = [];
  let heard = '';
  const open = (socket, host, more = '') => {
    socket.on('error', () => {});
    socket.on('data', part => { heard += part; });
    socket.write(`GET ${ROOT}?since=${version}&wait=60 HTTP/1.1\r\nHost: ${host}\r\n${more}\r\n`);
    waiting.push(socket);
  };
  for (let i = 0; i < 45; i++) { // 49 in all, of which 48 may
    open(connect(w.socket), 'x');
  }
  for (let i = 0; i < 4; i++) {
    open(connect(w.gate.port, '127.0.0.1'), 'localhost', `Authorization: Bearer ${TOKENS.alice}\r\n`);
  }
  await until(() => /too many wait for news/.test(heard), 'one finds no room', 20000);
  assert.match(heard, /^HTTP\/1\.1 503 /);
  assert.equal(heard.match(/HTTP\/1\.1/g).length, 1);
  const wait = () => w.as('alice', 'GET', `?since=${version}&wait=1`);
  const full = await wait();
  assert.deepEqual([full.status, full.json.code], [503, 'unavailable']);
  assert.equal((await w.local('GET')).status, 200);
  assert.equal((await w.as('alice', 'POST', '/abc-1/deny', {})).status, 404, 'those who answer are heard');
  for (const socket of waiting) {
    socket.destroy();
  }
  await until(async () => (await wait()).status === 200, 'there is room again', 20000);
});

test('tokens change at once, and what waits is there after a restart', async t => {
  const w = await World.start(t);
  const id = await w.ask('pay');
  const next = join(w.dir, 'next');
  writeFileSync(next, 'alice-has-a-fresh-token', { mode: 0o600 });
  renameSync(next, join(w.dir, 'alice'));
  assert.equal((await w.as('alice', 'GET')).status, 401);
  assert.equal((await w.as('alice-has-a-fresh-token', 'GET')).status, 200);
  chmodSync(join(w.dir, 'alice'), 0o644);
  assert.equal((await w.as('alice-has-a-fresh-token', 'GET')).status, 401, 'a token that others can read is none');
  await w.gate.stop();
  assert.equal(existsSync(w.socket), false, 'the socket goes with the gateway');
  chmodSync(join(w.dir, 'alice'), 0o600);
  await w.run();
  assert.deepEqual((await w.local('GET')).json.approvals.map(a => a.id), [id]);
  assert.equal((await w.local('POST', `/${id}/approve`, { shown: await w.shown(id) })).json.state, 'approved');
  assert.equal((await w.protect('pay', undefined, 'carol')).decision, 'allow');
  // A gateway that was killed leaves its socket, which the next replaces.
  kill(w.gate.child.pid, 'SIGKILL');
  await w.gate.exit;
  await until(() => existsSync(w.socket), 'the file is left');
  await w.run();
  assert.equal((await w.local('GET')).status, 200);
});

test('without approvals in the configuration nobody answers over HTTP; without tokens nobody on the listener', async t => {
  const w = await World.start(t, { tokens: false });
  const r = await w.as('alice', 'GET');
  assert.equal(r.status, 404);
  assert.equal((await w.local('GET')).status, 200);
});

test('mistakes in the configuration end it at the start, with what to do', async t => {
  const dir = scratch(t, 'bad');
  const state = makeState(t);
  const file = (name, text, mode = 0o600) => {
    writeFileSync(join(dir, name), text, { mode });
    chmodSync(join(dir, name), mode);
    return join(dir, name);
  };
  const bad = async approvals => {
    const r = await cli(t, ['serve', '--check', '--config', writeConfig(dir, { approvals }), '--state', state]);
    assert.equal(r.status, 2, r.out + r.err);
    return r.err;
  };
  const good = file('good', 'a-token-of-some-length');
  assert.match(await bad({ tokens: [{ approver: 'a', token_file: file('open', 'a-token-of-some-length', 0o644) }] }), /open can be read by others: chmod 600/);
  assert.match(await bad({ tokens: [{ approver: 'a', token_file: file('short', 'too-short') }] }), /too short/);
  assert.match(await bad({ tokens: [{ approver: 'a', token_file: file('blank', 'a token of some length') }] }), /without blanks/);
  assert.match(await bad({ tokens: [{ approver: 'a', token_file: file('long', 'x'.repeat(513)) }] }), /too long/);
  assert.match(await bad({ tokens: [{ approver: 'a', token_file: join(dir, 'nothing') }] }), /cannot be read/);
  assert.match(await bad({ tokens: [{ approver: 'a', token_file: good }, { approver: 'b', token_file: file('same', 'a-token-of-some-length') }] }),
    /another approver/);
  assert.match(await bad({ tokens: [{ approver: 'a', token_file: good }, { approver: 'b', token_file: good }] }), /same token_file/);
  assert.match(await bad({ tokens: [{ approver: 'a' }] }), /needs both approver and token_file/);
  assert.match(await bad({ tokens: [{ approver: 'a b', token_file: good }] }), /name has letters/);
  assert.match(await bad({ tokens: [{ approver: 'a', groups: ['x y'], token_file: good }] }), /name of a group/);
  assert.match(await bad({ tokens: [{ approver: 'a', token: 'inline', token_file: good }] }), /unknown key approvals\.tokens\.token.*token_file/s);
  assert.match(await bad({ tokens: Array.from({ length: 65 }, () => ({ approver: 'a', token_file: good })) }), /65 tokens; at most 64/);

  // What only shows when it starts.
  const starts = async approvals => {
    const run = start(t, [landwaiter, 'serve', '--config', writeConfig(dir, { listen: '127.0.0.1:0', approvals }), '--state', state], { stdin: 'ignore' });
    await run.exit;
    assert.equal(run.status.code, 3, run.err);
    return run.err;
  };
  assert.match(await starts({ socket: file('plain', 'x') }), /file of another kind/);
  assert.match(await starts({ socket: join(dir, 'x'.repeat(120)) }), /at most 107 bytes/);
  assert.match(await starts({ socket: join(dir, 's'), socket_group: 'no-such-group-here' }), /no group of this system/);
  assert.equal(existsSync(join(dir, 's')), false);
});

test('another user of this machine, let in by the group, answers as themselves', { skip: process.getuid?.() !== 0 && 'needs root' }, async t => {
  const w = await World.start(t, { approvals: { socket_group: 'nogroup' } });
  assert.equal(statSync(w.socket).mode & 0o777, 0o660);
  assert.equal(statSync(w.socket).gid, 65534);
  chmodSync(w.dir, 0o711);
  const id = await w.ask('others', undefined, userInfo().username);
  const shown = await w.shown(id);
  assert.equal((await w.local('POST', `/${id}/approve`, { shown })).status, 403, 'whose agent asks');
  const program = `
    const r = require('http').request({ socketPath: process.argv[1], path: process.argv[2], method: 'POST',
      headers: { 'content-type': 'application/json' } }, a => { a.pipe(process.stdout); });
    r.on('error', e => { console.log(e.code); });
    r.end(process.argv[3]);`;
  const other = (path, body, ids) => spawnSync(process.execPath, ['-e', program, w.socket, ROOT + path, JSON.stringify(body)],
    { ...ids, encoding: 'utf8', cwd: '/', env: {}, timeout: 20000 * slow });
  // A user who is not in the group cannot even connect.
  assert.match(other(`/${id}/approve`, { shown }, { uid: 65533, gid: 65533 }).stdout, /EACCES/);
  const done = other(`/${id}/approve`, { shown }, { uid: 65534, gid: 65534 });
  assert.equal(JSON.parse(done.stdout).by, `nobody@${hostname()}`, done.stderr);
  assert.deepEqual([w.answers().at(-1).by, w.answers().at(-1).verified], [`nobody@${hostname()}`, true]);
  await w.verify();
});

for (const [sdk, transport] of [['v1', 'HTTP'], ['modern', 'HTTP'], ['v2', 'stdio']]) {
  test(`${sdk} client over ${transport}: a call that is held runs when it is approved over HTTP`, async t => {
    const fixture = new Fixture(t, { tools: [plain] });
    const rules = { version: 1, rules: [{ id: 'ask', match: { server: 'srv', tool: '*' }, decision: 'require_approval',
      approval: { ways: ['hold'], wait: '40s' } }] };
    const w = await World.start(t, { rules, ...(transport === 'HTTP' && { servers: { srv: { command: fixture.argv, mode: 'trust-first' } } }) });
    const agent = transport === 'HTTP' ? await connectHttp(t, sdk, w.gate.url('srv'))
      : await connectStdio(t, sdk, [landwaiter, 'run', '--state', w.state, '--server', 'srv', '--trust-first', '--policy', w.policy, '--', ...fixture.argv]);
    const held = agent.call(plain.name, { city: 'Oslo' });
    const { version } = (await w.local('GET')).json;
    let id;
    await until(async () => {
      id = (await w.local('GET')).json.approvals[0]?.id;
      return id;
    }, `the call waits (version ${version})`, 20000);
    assert.equal((await w.approveAs('alice', id)).json.state, 'approved');
    assert.equal((await held).isError ?? false, false);
    assert.deepEqual(fixture.calls(), [plain.name]);
    const denied = agent.refusal(plain.name, { city: 'Bergen' });
    await until(async () => {
      id = (await w.local('GET')).json.approvals[0]?.id;
      return id;
    }, 'the next call waits', 20000);
    assert.equal((await w.as('bob', 'POST', `/${id}/deny`, { reason: 'not Bergen' })).json.state, 'denied');
    assert.equal((await denied).data.reason, 'approval_denied');
    assert.deepEqual(fixture.calls(), [plain.name]);
    await agent.close();
    await w.verify();
  });
}
