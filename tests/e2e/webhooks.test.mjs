// Approvals by webhook: news of them are sent to receivers, and answers come from senders, in messages of
// Standard Webhooks. The published library of that is the other side of both.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { hostname } from 'node:os';
import { createServer as createSocket } from 'node:net';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { atEnd, cli, makeState, scratch, until, writeConfig } from './lib/harness.mjs';
import { ROOT, World, http, sha } from './lib/approvals.mjs';

const HOOK = `${ROOT}/webhook`;
const secret = () => `whsec_${randomBytes(32).toString('base64')}`;

function secretFile(dir, text = secret()) {
  const path = join(dir, `secret-${randomBytes(4).toString('hex')}`);
  writeFileSync(path, `${text}\n`, { mode: 0o600 });
  return path;
}

// A receiver that verifies with the library; `answer` says what it does with the nth message of an id.
class Receiver {
  static async start(t, { answer = () => 200, key = secret() } = {}) {
    const r = new Receiver();
    r.key = key;
    r.got = []; // {id, at, headers, body, ok}
    r.server = createServer((request, response) => {
      const pieces = [];
      request.on('data', piece => pieces.push(piece));
      request.on('end', () => {
        const text = Buffer.concat(pieces).toString();
        const id = request.headers['webhook-id'];
        const entry = { id, at: Date.now(), method: request.method, url: request.url, headers: request.headers, text };
        try {
          entry.body = new Webhook(r.key).verify(text, request.headers);
          entry.ok = true;
        } catch (e) {
          entry.ok = false;
          entry.error = e.message;
        }
        r.got.push(entry);
        const what = answer(r.got.filter(g => g.id === id).length, entry);
        if (what === undefined) {
          return; // never answers
        }
        const [status, headers] = Array.isArray(what) ? what : [what, {}];
        response.writeHead(status, headers).end();
      });
    });
    r.server.listen(0, '127.0.0.1');
    await once(r.server, 'listening');
    r.url = `http://127.0.0.1:${r.server.address().port}/hooks/approvals?from=gateway`;
    atEnd(t, () => {
      r.server.closeAllConnections();
      r.server.close();
    });
    return r;
  }

  config(dir, more = {}) {
    return { name: `r${this.server.address().port}`, url: this.url, secret_files: [secretFile(dir, this.key)], ...more };
  }

  types(id) {
    return this.got.filter(g => g.body?.data.approval.id === id).map(g => g.body.type);
  }
}

test('receivers are told that a call waits, was answered, was used or is over, signed as the library wants it', async t => {
  const dir = scratch(t, 'hooks');
  const brief = await Receiver.start(t);
  const full = await Receiver.start(t);
  const w = await World.start(t, { approvals: { webhooks: [brief.config(dir), full.config(dir, { arguments: true })] } });
  const args = { to: 'b\u202eob', amount: 250, account: 'very-secret-account' };
  const id = await w.ask('pay', args);
  await until(() => brief.got.length === 1 && full.got.length === 1, 'both are told');
  const [one] = brief.got;
  assert.deepEqual([one.ok, one.method, one.url, one.headers['content-type'], one.body.type],
    [true, 'POST', '/hooks/approvals?from=gateway', 'application/json', 'approval.requested'], one.error);
  assert.match(one.id, /^msg_[0-9a-f]{32}$/);
  assert.match(one.headers['webhook-signature'], /^v1,[A-Za-z0-9+/]{43}=$/);
  assert.match(one.body.timestamp, /^\d{4}-\d\d-\d\dT/);
  const { data } = one.body;
  assert.deepEqual([data.approval.id, data.approval.state, data.approval.name, data.approval.user], [id, 'pending', 'pay', 'carol']);
  // Only the digest of the arguments, as they came, and nothing that could be answered blindly.
  assert.deepEqual([data.arguments_digest, data.arguments_bytes], [sha(JSON.stringify(args)), Buffer.byteLength(JSON.stringify(args))]);
  assert.ok(!one.text.includes('very-secret-account') && data.text === undefined && data.shown === undefined);
  const told = full.got[0].body.data;
  const shown = (await w.local('GET', `/${id}`)).json;
  assert.deepEqual([told.text, told.shown], [shown.text, shown.shown]);
  assert.match(told.text, /\| \/to: "b\\u202eob"/);
  assert.equal(full.got[0].id, one.id, 'one event has one id');

  assert.equal((await w.approveAs('alice', id)).status, 200);
  await until(() => brief.types(id).includes('approval.answered'), 'the answer is told');
  assert.equal((await w.protect('pay', args, 'carol')).decision, 'allow');
  await until(() => brief.types(id).includes('approval.used'), 'its use is told');
  const no = await w.ask('two');
  await until(() => brief.types(no).length === 1, 'the next is told');
  assert.equal((await w.approveAs('alice', no)).status, 200);
  await until(() => brief.types(no).length === 2, 'one of two is told');
  assert.equal((await w.as('bob', 'POST', `/${no}/deny`, {})).status, 200);
  await until(() => brief.types(no).length === 3, 'the no is told');
  const states = brief.got.filter(g => g.body.data.approval.id === no).map(g => [g.body.type, g.body.data.approval.state, g.body.data.approval.have]);
  assert.deepEqual(states, [['approval.requested', 'pending', 0], ['approval.answered', 'pending', 1], ['approval.answered', 'denied', 1]]);
  const short = await w.ask('short');
  await until(() => brief.types(short).at(-1) === 'approval.expired', 'that it is over is told', 30000);
  for (const r of [brief, full]) {
    assert.ok(r.got.every(g => g.ok));
    assert.equal(new Set(r.got.map(g => g.id)).size, r.got.length, 'each is told once');
  }
});

test('with two secrets there are two signatures, and a file that changes counts at once', async t => {
  const dir = scratch(t, 'hooks');
  const r = await Receiver.start(t);
  const other = secret();
  const later = secret();
  const file = secretFile(dir, r.key);
  process.env.LW_E2E_HOOK_SECRET = other;
  atEnd(t, () => { delete process.env.LW_E2E_HOOK_SECRET; });
  const w = await World.start(t, { approvals: { webhooks: [{ name: 'r', url: r.url, secret_files: [file], secret_env: ['LW_E2E_HOOK_SECRET'] }] } });
  await w.ask('pay');
  await until(() => r.got.length === 1, 'told');
  assert.match(r.got[0].headers['webhook-signature'], /^v1,\S+ v1,\S+$/);
  assert.ok(r.got[0].ok, 'by the first');
  new Webhook(other).verify(r.got[0].text, r.got[0].headers);
  assert.throws(() => new Webhook(later).verify(r.got[0].text, r.got[0].headers));
  writeFileSync(file, later);
  await w.ask('pay', { amount: 2 });
  await until(() => r.got.length === 2, 'told again');
  assert.equal(r.got[1].ok, false, 'the old one has gone');
  new Webhook(later).verify(r.got[1].text, r.got[1].headers);
});

test('a message that is not taken comes again, later each time, under its id and with a new time', async t => {
  const dir = scratch(t, 'hooks');
  const r = await Receiver.start(t, { answer: n => n < 3 ? 500 : 200 });
  const w = await World.start(t, { approvals: { webhooks: [r.config(dir)] } });
  await w.ask('pay');
  await until(() => r.got.length === 3, 'it comes a third time', 20000);
  assert.equal(new Set(r.got.map(g => g.id)).size, 1);
  assert.ok(r.got.every(g => g.ok), 'each with a signature of its own');
  const [first, second] = [r.got[1].at - r.got[0].at, r.got[2].at - r.got[1].at];
  assert.ok(first >= 490 && second >= 990, `${first} ms, ${second} ms`); // a half of 1 s, and of 2 s, at least
  await w.ask('pay', { amount: 2 });
  await until(() => r.got.filter(g => g.id !== r.got[0].id).length === 3, 'the next is tried by itself', 20000);
  assert.equal(r.got.length, 6, 'what was taken does not come again');
});

test('who says how long to wait is waited for', async t => {
  const dir = scratch(t, 'hooks');
  const r = await Receiver.start(t, { answer: n => n === 1 ? [503, { 'retry-after': '3' }] : 200 });
  const w = await World.start(t, { approvals: { webhooks: [r.config(dir)] } });
  await w.ask('pay');
  await until(() => r.got.length === 2, 'it comes again', 20000);
  assert.ok(r.got[1].at - r.got[0].at >= 2900, `${r.got[1].at - r.got[0].at} ms`);
});

test('a receiver that is dead, hangs, redirects or wants no more costs its own messages and nothing else', async t => {
  const dir = scratch(t, 'hooks');
  const good = await Receiver.start(t);
  const hangs = await Receiver.start(t, { answer: () => undefined });
  const target = await Receiver.start(t);
  const redirects = await Receiver.start(t, { answer: () => [302, { location: target.url }] });
  const gone = await Receiver.start(t, { answer: () => 410 });
  const chatter = createSocket(socket => {
    socket.on('error', () => {});
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n');
    const more = setInterval(() => socket.write('x'.repeat(65536)), 5);
    socket.on('close', () => clearInterval(more));
  });
  chatter.listen(0, '127.0.0.1');
  await once(chatter, 'listening');
  atEnd(t, () => chatter.close());
  // A port that the system gives to nobody, so that no other test's server comes to be there.
  const nobody = { name: 'nobody', url: 'http://127.0.0.1:1/', secret_files: [secretFile(dir)], attempts: 2 };
  const twice = { attempts: 2 };
  const w = await World.start(t, { approvals: { webhooks: [good.config(dir), hangs.config(dir, { name: 'hangs', timeout: '300ms', ...twice }),
    redirects.config(dir, { name: 'redirects', ...twice }), gone.config(dir, { name: 'gone' }), nobody,
    { name: 'chatter', url: `http://localhost:${chatter.address().port}/`, secret_files: [secretFile(dir)], ...twice }] } });
  const id = await w.ask('pay');
  assert.equal((await w.approveAs('alice', id)).status, 200);
  assert.equal((await w.protect('pay', undefined, 'carol')).decision, 'allow');
  await until(() => good.types(id).includes('approval.used'), 'the good one is told all');
  for (const [name, why] of [['hangs', 'no answer in time'], ['redirects', 'redirects, which is not followed'],
    ['nobody', 'could not be reached'], ['chatter', 'longer than 64 KiB']]) {
    await until(() => new RegExp(`webhook\\.failed: .*webhook=${name} .*${why}.*attempts=2`).test(w.gate.err), () => `${name}: ${w.gate.err}`, 60000);
  }
  await until(() => /webhook\.gone: .*webhook=gone/.test(w.gate.err), 'the operator is told');
  const before = gone.got.length;
  const next = await w.ask('pay', { amount: 2 });
  await until(() => good.types(next).length === 1, 'the good one goes on');
  assert.equal(gone.got.length, before, 'who wants no more gets no more');
  assert.equal(target.got.length, 0, 'redirects are not followed');
  await w.gate.stop(); // which does not wait for them
});

test('as many messages wait for a receiver as there is room for; the oldest go', async t => {
  const dir = scratch(t, 'hooks');
  const hangs = await Receiver.start(t, { answer: () => undefined });
  const w = await World.start(t, { approvals: { webhooks: [hangs.config(dir, { timeout: '60s' })] } });
  for (let user = 0; user < 66; user++) { // four each: 264 of 256
    await Promise.all([1, 2, 3, 4].map(amount => w.ask('pay', { amount }, `u${user}`)));
  }
  await until(() => /webhook\.failed: .*too many messages wait/.test(w.gate.err), 'the oldest was given up', 60000);
  assert.equal((await w.local('GET')).json.approvals.length, 264);
});

test('however few, they are not kept when they are large', async t => {
  const dir = scratch(t, 'hooks');
  const hangs = await Receiver.start(t, { answer: () => undefined });
  const w = await World.start(t, { approvals: { webhooks: [hangs.config(dir, { timeout: '60s', arguments: true })] } });
  const args = { note: '\u200b'.repeat(20000) }; // of which each is shown as \\u200b: 140 kB as JSON, 60 of which fit
  for (let user = 0; user < 16; user++) {
    await Promise.all([1, 2, 3, 4].map(amount => w.ask('pay', { ...args, amount }, `u${user}`)));
  }
  await until(() => /webhook\.failed: .*too many messages wait/.test(w.gate.err), 'the oldest was given up', 60000);
  assert.equal((await w.local('GET')).json.approvals.length, 64);
});

test('after a restart what waits is told again, as the same message', async t => {
  const dir = scratch(t, 'hooks');
  const r = await Receiver.start(t);
  const w = await World.start(t, { approvals: { webhooks: [r.config(dir)] } });
  const id = await w.ask('two');
  const done = await w.ask('pay');
  assert.equal((await w.approveAs('alice', done)).status, 200);
  assert.equal((await w.approveAs('alice', id)).status, 200);
  await until(() => r.types(id).length === 2 && r.types(done).length >= 1, 'told');
  await until(() => r.types(done).includes('approval.answered'), 'told of the answer');
  await w.gate.stop();
  const [request] = r.got.filter(g => g.body.data.approval.id === id);
  const before = r.got.length;
  await w.run();
  await until(() => r.got.length > before, 'told again');
  const again = r.got[before];
  assert.deepEqual([again.id, again.body.type, again.body.data.approval.id, again.body.data.approval.have], [request.id, 'approval.requested', id, 1]);
  await w.ask('pay', { amount: 3 });
  await until(() => r.got.length === before + 2, 'and what is new');
  assert.ok(!r.got.slice(before).some(g => g.body.data.approval.id === done), 'what does not wait is not');
});

// ---- answers ----

class Senders extends World {
  static async start(t, options = {}) {
    const dir = scratch(t, 'senders');
    const keys = { desk: secret(), sure: secret(), fresh: secret() };
    const files = Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, secretFile(dir, key)]));
    const w = Object.assign(new Senders(), await World.start(t, { ...options, approvals: { senders: [
      { approver: 'alice', secret_files: [files.desk, files.fresh] },
      { approver: 'erin', groups: ['ops'], verified: true, secret_files: [files.sure] },
    ] } }));
    return Object.assign(w, { keys, files });
  }

  // A message as the library signs it.
  message(data, { key = 'desk', id = `msg_${randomBytes(8).toString('hex')}`, at = new Date(), type = 'approval.answer', body } = {}) {
    const text = body ?? JSON.stringify({ type, timestamp: at.toISOString(), data });
    return { text, headers: { 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(this.keys[key] ?? key).sign(id, at, text) } };
  }

  send({ text, headers }, more = {}) {
    return http({ host: '127.0.0.1', port: this.gate.port }, 'POST', HOOK, text, { ...headers, ...more });
  }

  async answer(approval, answer = 'approve', more = {}) {
    return { approval, answer, shown: await this.shown(approval), ...more };
  }
}

test('an answer by webhook is that of whom the key is bound to, and counts once', async t => {
  const w = await Senders.start(t);
  const id = await w.ask('pay');
  const message = w.message(await w.answer(id, 'approve', { reason: 'fine' }));
  const done = await w.send(message);
  assert.deepEqual([done.status, done.json], [200, { id, state: 'approved', have: 1, need: 1, by: `alice@${hostname()}` }]);
  const [answer] = w.answers();
  assert.deepEqual([answer.answer, answer.by, answer.via, answer.verified, answer.reason, answer.webhook, answer.shown],
    ['approve', `alice@${hostname()}`, 'webhook', false, 'fine', message.headers['webhook-id'], await w.shown(id)]);
  assert.equal((await w.protect('pay', undefined, 'carol')).decision, 'allow');
  const denied = await w.ask('two');
  assert.equal((await w.send(w.message(await w.answer(denied, 'deny'), { key: 'sure' }))).json.state, 'denied');
  // Configured as verified or not.
  const sure = await w.ask('sure');
  const asserted = await w.send(w.message(await w.answer(sure)));
  assert.deepEqual([asserted.status, asserted.json.code], [403, 'not_allowed']);
  assert.equal((await w.send(w.message(await w.answer(sure), { key: 'sure' }))).json.state, 'approved');
  // The rule's approvers, as for any other answer.
  const ops = await w.ask('ops');
  assert.equal((await w.send(w.message(await w.answer(ops)))).status, 403);
  assert.equal((await w.send(w.message(await w.answer(ops), { key: 'sure' }))).json.by, `erin@${hostname()}`);
  const own = await w.ask('others', undefined, 'alice');
  assert.match((await w.send(w.message(await w.answer(own)))).json.error, /whose agent asks/);
  await w.verify();
});

test('a replay is refused: the same message, its id with another answer, many at once, after a restart', async t => {
  const w = await Senders.start(t);
  const id = await w.ask('two');
  const other = await w.ask('two', { amount: 2 });
  const message = w.message(await w.answer(id));
  const race = await Promise.all(Array.from({ length: 20 }, () => w.send(message)));
  assert.equal(race.filter(r => r.status === 200).length, 1);
  assert.ok(race.every(r => r.status === 200 || (r.status === 409 && r.json.code === 'replayed')), JSON.stringify(race.map(r => r.json)));
  assert.equal(w.answers().length, 1);
  const reused = w.message(await w.answer(other), { id: message.headers['webhook-id'] });
  assert.equal((await w.send(reused)).json.code, 'replayed');
  await w.gate.stop();
  await w.run();
  assert.equal((await w.send(message)).json.code, 'replayed');
  assert.equal((await w.send(reused)).json.code, 'replayed');
  await w.gate.stop();
  rmSync(join(w.state, 'landwaiter.db')); // the log alone knows it
  await w.run();
  assert.equal((await w.send(message)).json.code, 'replayed');
  assert.equal((await w.send(w.message(await w.answer(other)))).json.have, 1, 'a new message is none');
  await w.verify();
});

test('what is not signed, not now, changed, or about something else is refused', async t => {
  const w = await Senders.start(t);
  const id = await w.ask('pay');
  const other = await w.ask('pay', { amount: 2 });
  const data = await w.answer(id);
  const good = w.message(data);
  const minutes = n => new Date(Date.now() + n * 60000);
  const refused = async (message, status, code, more) => {
    const r = await w.send(message, more);
    assert.deepEqual([r.status, r.json?.code], [status, code], r.text);
    assert.equal(w.answers().length, 0);
    return r.json.error;
  };
  await refused(w.message(data, { at: minutes(-5.5) }), 401, 'stale');
  await refused(w.message(data, { at: minutes(5.5) }), 401, 'stale');
  await refused(w.message(data, { key: secret() }), 401, 'unauthenticated');
  await refused({ ...good, text: good.text.replace('approve', 'deny   ') }, 401, 'unauthenticated');
  await refused({ ...good, text: `${good.text} ` }, 401, 'unauthenticated');
  await refused({ ...good, text: good.text.replace(id, other) }, 401, 'unauthenticated');
  // An old message cannot be made young, nor get another id.
  const old = w.message(data, { at: minutes(-6) });
  await refused({ ...old, headers: { ...old.headers, 'webhook-timestamp': String(Math.floor(Date.now() / 1000)) } }, 401, 'unauthenticated');
  await refused({ ...good, headers: { ...good.headers, 'webhook-id': 'msg_other' } }, 401, 'unauthenticated');
  for (const signature of ['v1,', 'v1', 'v1a,' + good.headers['webhook-signature'].slice(3), good.headers['webhook-signature'].slice(3),
    good.headers['webhook-signature'].replace('v1', 'v2'), 'v1,' + Buffer.alloc(32).toString('base64')]) {
    await refused({ ...good, headers: { ...good.headers, 'webhook-signature': signature } }, 401, 'unauthenticated');
  }
  // Signed, and about another call than was shown, or none.
  await refused(w.message({ ...data, approval: other }), 409, 'changed');
  await refused(w.message({ ...data, shown: sha('nothing') }), 409, 'changed');
  await refused(w.message({ ...data, approval: 'abc-1' }), 404, 'unknown');
  // Signed, and naming somebody else.
  for (const name of ['by', 'approver', 'user', 'groups', 'verified', 'break_glass']) {
    assert.match(await refused(w.message({ ...data, [name]: 'erin' }), 400, 'bad_request'), /who answers is known from the key/);
  }
  const glass = { ...data, answer: 'break-glass', reason: 'fire' };
  await refused(w.message(glass), 400, 'bad_request');
  const { shown, ...blind } = data;
  assert.match(shown, /^sha256:/);
  await refused(w.message(blind), 400, 'bad_request');
  await refused(w.message({ ...blind, answer: 'deny' }), 400, 'bad_request');
  await refused(w.message(data, { type: 'approval.requested' }), 400, 'bad_request');
  await refused(w.message(data, { body: JSON.stringify([data]) }), 400, 'bad_request');
  await refused(w.message(data, { body: good.text.replace('"data"', '"type":"approval.answer","data"') }), 400, 'bad_request');
  await refused(w.message({ ...data, reason: 'x'.repeat(2049) }), 400, 'bad_request');
  await refused(w.message({ ...data, reason: 'x'.repeat(17000) }), 413, 'bad_request');
  // The form of the headers.
  for (const name of Object.keys(good.headers)) {
    const { [name]: gone, ...rest } = good.headers;
    assert.ok(gone);
    await refused({ ...good, headers: rest }, 400, 'bad_request');
    await refused({ ...good, headers: { ...rest, [name]: [gone, gone] } }, 400, 'bad_request');
  }
  await refused({ ...good, headers: { ...good.headers, 'webhook-id': 'a.b' } }, 400, 'bad_request');
  await refused({ ...good, headers: { ...good.headers, 'webhook-id': 'a'.repeat(129) } }, 400, 'bad_request');
  await refused({ ...good, headers: { ...good.headers, 'webhook-timestamp': '1e9' } }, 400, 'bad_request');
  await refused({ ...good, headers: { ...good.headers, 'webhook-signature': `${good.headers['webhook-signature']} `.repeat(40) } }, 400, 'bad_request');
  await refused(good, 415, 'bad_request', { 'content-type': 'text/plain' });
  await refused(good, 403, undefined, { origin: 'https://evil.test' });
  await refused(good, 403, 'not_allowed', { origin: `http://127.0.0.1:${w.gate.port}` });
  assert.equal((await http({ host: '127.0.0.1', port: w.gate.port }, 'GET', HOOK)).status, 405);
  // A token is no signature, and the local socket takes none.
  assert.equal((await w.as('alice', 'POST', '/webhook', { ...data })).status, 400);
  assert.equal((await w.local('POST', '/webhook', good.text, good.headers)).status, 404);
  // What was refused was not remembered: it is the first to count.
  assert.equal((await w.send(good)).json.state, 'approved');
  assert.ok(!w.gate.err.includes('whsec_'));
});

test('an answer that comes too late is none, and keys change without a gap', async t => {
  const w = await Senders.start(t);
  const short = await w.ask('short');
  const late = w.message(await w.answer(short));
  await until(async () => (await w.local('GET', `/${short}`)).json.approval.state === 'expired', 'it is over', 30000);
  assert.deepEqual((r => [r.status, r.json.code])(await w.send(late)), [409, 'not_waiting']);
  const id = await w.ask('two');
  const data = await w.answer(id);
  // Signed with the new key only, with both, then the old one is taken away.
  assert.equal((await w.send(w.message(data, { key: 'fresh' }))).json.have, 1);
  const both = w.message(data);
  const again = w.message(data, { key: 'fresh', id: both.headers['webhook-id'], body: both.text });
  both.headers['webhook-signature'] = `v1,${Buffer.alloc(32).toString('base64')} v1a,AAAA ${again.headers['webhook-signature']} ${both.headers['webhook-signature']}`;
  assert.equal((await w.send(both)).status, 200);
  writeFileSync(w.files.desk, secret());
  assert.equal((await w.send(w.message(data))).json.code, 'unauthenticated');
  assert.equal((await w.send(w.message(data, { key: 'fresh' }))).status, 200);
  assert.equal((await w.local('GET', `/${id}`)).json.approval.have, 1, 'alice is one human whatever the key');
  await w.verify();
});

test('without senders there is nobody to send', async t => {
  const w = await World.start(t);
  assert.equal((await w.as('alice', 'POST', '/webhook', {})).status, 404);
});

test('mistakes in the configuration of webhooks end it at the start, with what to do', async t => {
  const dir = scratch(t, 'bad');
  const state = makeState(t);
  const bad = async approvals => {
    const r = await cli(t, ['serve', '--check', '--config', writeConfig(dir, { approvals }), '--state', state]);
    assert.equal(r.status, 2, r.out + r.err);
    return r.err;
  };
  const file = secretFile(dir);
  const hook = (more, { url = 'https://hooks.example/x' } = {}) => bad({ webhooks: [{ name: 'a', url, secret_files: [file], ...more }] });
  assert.match(await hook({}, { url: 'http://hooks.example/x' }), /not encrypted; write https/);
  assert.match(await hook({}, { url: 'http://localhost.evil.example/x' }), /not encrypted; write https/);
  assert.match(await hook({}, { url: 'http://127.0.0.1.evil.example/x' }), /not encrypted; write https/);
  assert.match(await hook({ secret_files: [] }), /needs a secret/);
  assert.match(await hook({ secret: secret() }), /unknown key approvals\.webhooks\.secret/);
  assert.match(await hook({ secret_files: [secretFile(dir, 'whsec_c2hvcnQ=')] }), /24 to 64 bytes/);
  assert.match(await hook({ secret_files: [secretFile(dir, 'not-a-secret-of-this-form')] }), /must be whsec_ and Base64/);
  assert.match(await hook({ secret_files: [], secret_env: ['LW_E2E_IS_NOT_SET'] }), /LW_E2E_IS_NOT_SET is not set/);
  assert.match(await hook({ secret_env: ['a b'] }), /secret_env/);
  assert.match(await hook({ secret_files: Array.from({ length: 4 }, () => secretFile(dir)), secret_env: ['PATH'] }), /4 at most/);
  assert.match(await hook({ attempts: 17 }), /between 1 and 16/);
  assert.match(await bad({ webhooks: [{ name: 'a', url: 'https://x.example/', secret_files: [file] }, { name: 'a', url: 'https://y.example/', secret_files: [file] }] }),
    /two webhooks are called a/);
  assert.match(await bad({ senders: [{ approver: 'alice' }] }), /needs both approver and a secret/);
  assert.match(await bad({ senders: [{ secret_files: [file] }] }), /needs both approver and a secret/);
  // What is sent out must not pass for an answer that comes in.
  assert.match(await bad({ webhooks: [{ name: 'a', url: 'https://x.example/', secret_files: [file] }], senders: [{ approver: 'alice', secret_files: [file] }] }),
    /another webhook or sender/);
});
