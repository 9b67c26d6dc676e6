// Behind the gateway: HTTP servers whose streams break off. Nobody notices, where the protocol allows
// it; where it does not, the client hears at once and clearly.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtures, receipts, scratch, serve, sleep, start, until, wholeLines } from './lib/harness.mjs';
import { connectHttp } from './lib/agents.mjs';
import { LegacySession } from './lib/streams.mjs';

async function behind(t, control = {}, more = {}) {
  const dir = scratch(t, 'resume');
  writeFileSync(join(dir, 'control.json'), JSON.stringify(control));
  const server = start(t, [process.execPath, join(fixtures, 'resume-server.mjs'), dir]);
  const port = await until(() => existsSync(join(dir, 'port')) && readFileSync(join(dir, 'port'), 'utf8'),
    () => `the fixture listens: ${server.err}`);
  const gate = await serve(t, { servers: { srv: { url: `http://127.0.0.1:${port}/mcp`, allow_private: true, mode: 'trust-first', ...more } } });
  const diary = probe => wholeLines(join(dir, 'diary.jsonl')).map(l => JSON.parse(l)).filter(probe ?? (() => true));
  const set = c => writeFileSync(join(dir, 'control.json'), JSON.stringify(c));
  return { dir, server, gate, diary, set, url: gate.url('srv') };
}

async function agentOf(t, sdk, url) {
  const agent = await connectHttp(t, sdk, url);
  await until(async () => (await agent.names()).length > 0, 'the tools are shown', 15000);
  return agent;
}

test('a stream that breaks is taken up again with its last event, in order and once', async t => {
  const { url, diary } = await behind(t);
  const session = await new LegacySession(t, url).begin();
  await until(async () => (await session.post({ jsonrpc: '2.0', id: session.next++, method: 'tools/list' }).whole()).text.includes('broken'),
    'the tools are shown', 15000);
  const call = await session.call('broken', {}, { progressToken: 'p' }).whole();
  assert.deepEqual(call.messages.map(m => m.params?.progress ?? m.result.content[0].text), [1, 2, 3, 'broken done'], call.text);
  assert.deepEqual(call.messages.slice(0, 3).map(m => m.params.progressToken), ['p', 'p', 'p']);
  assert.equal(diary(d => d.tool === 'broken').length, 1, 'the call itself was not made again');
  const resumed = diary(d => d.method === 'GET' && d.lastEventId);
  assert.equal(resumed.length, 1);
  assert.match(resumed[0].lastEventId, /^s\d+\/2$/);
});

test('a server that has its client poll: retry is respected, and the client polls likewise', async t => {
  const { url, diary } = await behind(t);
  const session = await new LegacySession(t, url).begin();
  await until(async () => (await session.post({ jsonrpc: '2.0', id: session.next++, method: 'tools/list' }).whole()).text.includes('polled'),
    'the tools are shown', 15000);
  const call = await session.call('polled', { retry: 400 }).whole();
  assert.match(call.headers['content-type'], /event-stream/);
  assert.deepEqual(call.messages, [], 'the connection was closed before the answer');
  assert.ok(call.events[0].id && call.events[0].data === '', 'primed');
  assert.ok(call.text.includes('retry: 400\n'), call.text);
  const back = session.get(call.lastId);
  await back.open;
  await back.end();
  assert.deepEqual(back.messages.map(m => m.result.content[0].text), ['polled done']);
  const [asked] = diary(d => d.tool === 'polled');
  const [again] = diary(d => d.lastEventId);
  assert.ok(again.at - asked.at >= 400, `came back after ${again.at - asked.at} ms`);
});

test('a server cannot have the gateway or its clients hurry back', async t => {
  const { url, diary } = await behind(t);
  const session = await new LegacySession(t, url).begin();
  await until(async () => (await session.post({ jsonrpc: '2.0', id: session.next++, method: 'tools/list' }).whole()).text.includes('hasty'),
    'the tools are shown', 15000);
  const call = await session.call('hasty', {}, { progressToken: 'p' }).whole();
  assert.deepEqual(call.messages.map(m => m.params?.progress ?? m.result.content[0].text), [1, 2, 3, 4, 'hasty done'], call.text);
  const came = diary(d => d.tool === 'hasty' || d.lastEventId).map(d => d.at);
  assert.equal(came.length, 5);
  for (let i = 1; i < came.length; i++) {
    assert.ok(came[i] - came[i - 1] >= 250, `it came back after ${came[i] - came[i - 1]} ms`);
  }
  const polled = await session.call('polled', { retry: 10 }).whole();
  assert.ok(polled.text.includes('retry: 250\n'), polled.text);
});

for (const sdk of ['v1', 'v2']) {
  test(`${sdk}: calls end well though the server breaks off, each in its way`, async t => {
    const { url } = await behind(t);
    const agent = await agentOf(t, sdk, url);
    for (const name of ['plain', 'polled', 'broken', 'lingering']) {
      assert.equal(await agent.text(name, {}), `${name} done`);
    }
  });
}

test('where nothing can be taken up, the call fails at once', async t => {
  const { url, diary, gate } = await behind(t, {}, { call_timeout: '20s' });
  const agent = await agentOf(t, 'v1', url);
  for (const name of ['nameless', 'forgetful']) {
    const r = await agent.refusal(name, {});
    assert.equal(r.data.reason, 'server_unavailable', name);
    assert.ok(receipts(gate.state).some(x => x.id === r.data.receipt));
  }
  assert.equal(diary(d => d.tool === 'nameless').length, 1, 'it may have been done: not again');
});

test('a server that breaks off for ever is given up', async t => {
  const { url, diary } = await behind(t, {}, { call_timeout: '60s' });
  const agent = await agentOf(t, 'v1', url);
  const r = await agent.refusal('endless', {});
  assert.equal(r.data.reason, 'server_unavailable');
  const tries = diary(d => d.lastEventId).length;
  assert.ok(tries >= 3 && tries <= 7, `${tries} tries`);
});

test('a server that leaves its stream open after the answer is left', async t => {
  const { url, diary, gate } = await behind(t);
  const agent = await agentOf(t, 'v1', url);
  assert.equal(await agent.text('lingering', {}), 'lingering done');
  await sleep(6500);
  assert.equal(diary(d => d.lastEventId).length, 0, 'it is not taken up');
  assert.equal(await agent.text('plain', {}), 'plain done');
  assert.doesNotMatch(gate.err, /stream\.broken/);
});

test('the stream of what is said unasked is kept open, and taken up where it broke', async t => {
  const { url, dir, diary } = await behind(t, { listen: 'drop' });
  await agentOf(t, 'v1', url);
  const opened = () => diary(d => d.method === 'GET' && !d.url.startsWith('/.well-known/'));
  await until(() => opened().length >= 2, 'it is opened again', 15000);
  const gets = opened();
  assert.equal(gets[0].lastEventId, undefined);
  assert.match(gets[1].lastEventId, /^s\d+\/1$/);
  const lists = diary(d => d.rpc === 'tools/list').length;
  writeFileSync(join(dir, 'announce'), '1');
  await until(() => diary(d => d.rpc === 'tools/list').length > lists, 'a change is heard on it', 15000);
});

test('a session that the server has ended: its client is told, and begins a new one', async t => {
  const { url, set } = await behind(t);
  const agent = await agentOf(t, 'v1', url);
  set({ lost: true });
  assert.equal((await agent.refusal('plain', {})).data.reason, 'server_unavailable');
  set({});
  await assert.rejects(agent.names(), /404|not found/i);
  const next = await agentOf(t, 'v1', url);
  assert.equal(await next.text('plain', {}), 'plain done');
});

test('sessions of servers are ended in order: with their client, and with the gateway', async t => {
  const { url, gate, diary } = await behind(t);
  const agent = await agentOf(t, 'v1', url);
  await agentOf(t, 'v1', url);
  await agent.transport.terminateSession();
  await until(() => diary(d => d.method === 'DELETE').length === 1, 'the first is ended');
  await gate.stop();
  const ended = diary(d => d.method === 'DELETE').map(d => d.session);
  assert.equal(new Set(ended).size, 2, 'and the second with the gateway');
});

test('an error that names no request is the answer to it, and no end of the session', async t => {
  const { url } = await behind(t);
  const session = await new LegacySession(t, url).begin();
  const ask = (method, params = {}) => session.post({ jsonrpc: '2.0', id: session.next++, method, params }).whole();
  await until(async () => (await ask('tools/list')).text.includes('plain'), 'the tools are shown', 15000);
  for (let i = 0; i < 3; i++) {
    const r = await ask('completion/complete', { ref: { type: 'ref/prompt', name: 'p' }, argument: { name: 'a', value: 'b' } });
    assert.equal(r.status, 200);
    assert.equal(r.json.error.code, -32601, r.text);
    assert.equal(r.json.id, session.next - 1);
  }
  assert.match((await session.call('plain').whole()).text, /plain done/);
});
