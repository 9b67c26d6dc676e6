// Bad input over stdio: what a client writes to `run`, and what a server behind it writes. The cases
// stand in cases/stdio.mjs. Behind each the connection works as before.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alive, endAll, fixtures, atEnd, landwaiter, makeState, refusalOf, scratch, until } from './lib/harness.mjs';
import { RawStdio, modernMeta } from './lib/agents.mjs';
import { Bounds } from './lib/raw.mjs';
import { client, server } from './cases/stdio.mjs';

// A session with the wicked server, its one tool approved.
class Session {
  constructor(t, era = 'legacy', dir = scratch(t, 'wicked')) {
    this.dir = dir;
    this.era = era;
    this.next = 0;
    atEnd(t, () => endAll(dir));
    this.raw = new RawStdio(t, [landwaiter, 'run', '--server', 'srv', '--trust-first', '--state', makeState(t), '--log-level', 'error',
      '--', process.execPath, join(fixtures, 'wicked-server.mjs'), dir]);
  }

  static async open(t, era, dir) {
    const s = new Session(t, era, dir);
    if (s.era === 'legacy') {
      await s.raw.initialize();
    }
    await until(async () => (await s.say([{ answer: 'ready' }])).result?.content[0].text === 'ready', () => `it is approved: ${s.raw.run.err}`, 20000);
    return s;
  }

  // The answer to a call of `say`.
  say(script, token) {
    const id = `say-${++this.next}`;
    const meta = { ...(this.era === 'modern' && modernMeta()), ...(token && { progressToken: token }) };
    this.raw.send({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'say', arguments: { script },
      ...(Object.keys(meta).length > 0 && { _meta: meta }) } });
    return this.raw.answer(id, 30000);
  }

  async honest() {
    const text = `honest ${Math.random()}`;
    const r = await this.say([{ answer: text }]);
    assert.equal(r.result?.content[0].text, text, JSON.stringify(r));
  }

  // Lines that reached the server for a client, the script of our own calls left out.
  seen() {
    return readFileSync(join(this.dir, 'seen.jsonl'), 'utf8').split('\n').filter(Boolean);
  }

  pid() {
    return Number(readFileSync(join(this.dir, 'pids'), 'utf8').trim().split('\n').at(-1));
  }
}

// What a case of the client's must be answered with.
function assertAnswers(got, want) {
  const short = got.slice(0, 5).map(m => JSON.stringify(m).slice(0, 200));
  assert.equal(got.length, want.length, `${want.length} answers wanted, ${got.length} came: ${short}`);
  got.forEach((m, i) => {
    const codes = [want[i].code].flat();
    assert.equal(m.id ?? null, want[i].id, short[i]);
    assert.ok(codes.includes(m.error?.code), `${codes} wanted: ${JSON.stringify(m).slice(0, 300)}`);
  });
}

test('bad frames of a client', async t => {
  const s = await Session.open(t);
  const bounds = new Bounds(s.raw.run.pid);
  assert.equal(new Set(client.map(c => c.name)).size, client.length, 'names are unique');
  for (const c of client) {
    await t.test(c.name, { todo: c.todo }, async () => {
      assert.ok(c.rule && c.want);
      const at = s.raw.messages.length;
      const seen = s.seen().length;
      s.raw.run.child.stdin.write(c.bytes);
      await s.honest();
      // The honest answer comes last, for it takes the longest way.
      const got = s.raw.messages.slice(at).filter(m => !/^say-/.test(m.id) && m.method === undefined);
      assertAnswers(got, c.want);
      const passed = s.seen().slice(seen).map(l => JSON.parse(l)).filter(m => !/list$/.test(m.method));
      assert.deepEqual(passed.map(m => m.method), ['tools/call'], 'the server saw the honest call only');
    });
  }
  await bounds.assert(160, 4);
});

test('before a session begins, and in one byte at a time', async t => {
  const s = new Session(t);
  const versions = [['1999-01-01', -32022], [7, -32602], [null, -32602], [{}, -32602]];
  for (const [version, code] of versions) {
    await t.test(`opens with version ${JSON.stringify(version)}`, async () => {
      // basic, _meta and versioning: -32602 for a field that is missing or of another type, -32022 with
      // data.supported for a version that is not known.
      const r = await s.raw.request('tools/list', { _meta: modernMeta({ 'io.modelcontextprotocol/protocolVersion': version }) });
      assert.equal(r.error?.code, code, JSON.stringify(r));
      if (code === -32022) {
        assert.ok(r.error.data.supported.includes('2026-07-28') && r.error.data.requested === version);
      }
    });
  }
  await t.test('a request before initialize', async () => {
    // 2025-11-25 lifecycle: "The initialization phase MUST be the first interaction"
    for (const method of ['tools/list', 'tools/call', 'resources/list']) {
      assert.equal((await s.raw.request(method, { name: 'say', arguments: {} })).error?.code, -32600, method);
    }
    assert.deepEqual((await s.raw.request('ping')).result, {}, 'ping may come first');
  });
  await t.test('initialize in single bytes', async () => {
    const text = JSON.stringify({ jsonrpc: '2.0', id: 'slow', method: 'initialize', params: {
      protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'ä€😀', version: '1' } } });
    for (const byte of Buffer.from(`${text}\n`)) {
      await new Promise(next => s.raw.run.child.stdin.write(Buffer.from([byte]), next));
    }
    assert.equal((await s.raw.answer('slow')).result.protocolVersion, '2025-11-25');
  });
});

test('ids in flight, and what is cancelled', async t => {
  const s = await Session.open(t);
  const hang = id => s.raw.send({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'say', arguments: { script: [{ wait: 1500 }, { answer: `of ${id}` }] } } });
  await t.test('an id that is in flight: the first is answered, and once', async () => {
    // basic, Requests: "MUST NOT match the ID of any other request the sender has issued and not yet received a response for."
    hang('twice');
    const at = s.raw.messages.length;
    s.raw.send({ jsonrpc: '2.0', id: 'twice', method: 'ping' });
    s.raw.run.child.stdin.write('{"jsonrpc":"2.0","id":"tw\\u0069ce","method":"ping"}\n');
    await until(() => s.raw.messages.some(m => m.result?.content?.[0].text === 'of twice'), 'the first is answered', 20000);
    const got = s.raw.messages.slice(at);
    assert.equal(got.filter(m => m.error?.code === -32600).length, 2, JSON.stringify(got));
    assert.equal(got.filter(m => m.result).length, 1, JSON.stringify(got));
  });
  await t.test('1 and "1" are two ids', async () => {
    hang(1);
    hang('1');
    await until(() => s.raw.messages.filter(m => m.result?.content?.[0].text === 'of 1').length === 2, 'both are answered', 20000);
    assert.deepEqual(s.raw.messages.filter(m => m.result?.content?.[0].text === 'of 1').map(m => typeof m.id).sort(), ['number', 'string']);
  });
  await t.test('a cancelled call is not answered; its id, spelled otherwise, is the same id', async () => {
    // patterns/cancellation: "Not send a response for the cancelled request"
    hang('away');
    await until(() => s.seen().some(l => l.includes('of away')), 'it is in flight', 10000);
    s.raw.run.child.stdin.write('{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"aw\\u0061y"}}\n');
    await until(() => s.seen().some(l => l.includes('notifications/cancelled')), 'the server hears of it', 10000);
    await s.say([{ wait: 2000 }, { answer: 'later' }]);
    assert.deepEqual(s.raw.messages.filter(m => m.id === 'away'), []);
  });
  await t.test('a cancellation of the string "1" does not touch the number 1', async () => {
    hang(1001);
    s.raw.send({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: '1001' } });
    assert.ok((await s.raw.answer(1001, 20000)).result);
  });
});

test('a client that goes: in the middle of a line, and with calls in flight', async t => {
  for (const last of ['{"jsonrpc":"2.0","id":7,"method":"pi', '', '\n\n{']) {
    const s = await Session.open(t);
    const server_ = s.pid();
    s.raw.send({ jsonrpc: '2.0', id: 'gone', method: 'tools/call', params: { name: 'say', arguments: { script: [{ wait: 60000 }] } } });
    s.raw.run.child.stdin.end(last);
    const { code } = await s.raw.run.exit;
    assert.equal(code, 0, s.raw.run.err);
    assert.equal(alive(server_), false, 'the server has ended');
    assert.deepEqual(s.raw.messages.filter(m => m.id === 7), [], 'half a line is no message');
  }
});

for (const era of ['legacy', 'modern']) {
  test(`a server that misbehaves, ${era}`, async t => {
    let s = await Session.open(t, era);
    let bounds = new Bounds(s.raw.run.pid);
    for (const c of server.filter(c => (c.era ?? era) === era)) {
      await t.test(c.name, { todo: c.todo }, async () => {
        const at = s.raw.messages.length;
        const r = await s.say(c.script, c.token);
        const refusal = refusalOf(r);
        if (refusal) {
          assert.equal(refusal.code, -31001, JSON.stringify(r));
          assert.ok(c.want.reason?.includes(refusal.data.reason), JSON.stringify(r));
          assert.ok(refusal.data.receipt, 'its receipt is named');
        } else {
          assert.equal(r.result.content?.[0]?.text, c.want.text, JSON.stringify(r).slice(0, 300));
        }
        if (c.gone) {
          const after = await s.say([{ answer: 'x' }]);
          assert.ok(after.result?.content[0].text === 'x' || refusalOf(after)?.data.reason === 'server_unavailable', JSON.stringify(after));
          s = await Session.open(t, era);
          bounds = new Bounds(s.raw.run.pid);
          return;
        }
        await s.honest();
        if (c.told) {
          await until(() => s.seen().some(l => l.includes(c.told)), `the server is told ${c.told}`);
        }
        if (c.hidden) {
          const shown = s.raw.messages.slice(at).map(m => JSON.stringify(m)).filter(l => l.includes(c.hidden));
          assert.deepEqual(shown, [], 'the client sees it');
        }
        assert.equal(s.raw.messages.slice(at).filter(m => m.id === r.id).length, 1, 'one answer');
      });
    }
    assert.ok(s.seen().filter(l => l.includes('"tools/list"')).length < 400, 'lists are not asked for without end');
    await bounds.assert(160, 4);
  });
}
