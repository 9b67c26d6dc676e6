// The harness itself, without Landwaiter: clients and servers of the other tests really work with
// each other directly. When one of these fails, the failure of another test says nothing.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Fixture, alive, kill, processesWith, scratch, servers, start, until } from './lib/harness.mjs';
import { connectHttp, connectStdio, RawStdio, SDKS } from './lib/agents.mjs';

for (const sdk of SDKS) {
  test(`${sdk} client and server-filesystem, two releases`, async t => {
    const dir = scratch(t);
    for (const [argv, destructive] of [[servers.filesystem, false], [servers.filesystemNext, true]]) {
      const agent = await connectStdio(t, sdk, [...argv, dir]);
      const tools = await agent.tools();
      assert.equal(tools.length, 14);
      assert.equal(tools.find(x => x.name === 'move_file').annotations.destructiveHint, destructive);
      assert.match(await agent.text('list_allowed_directories'), new RegExp(dir));
      await agent.close();
    }
  });

  test(`${sdk} client and server-everything, server-memory`, async t => {
    const everything = await connectStdio(t, sdk, servers.everything);
    assert.match(await everything.text('echo', { message: 'hello' }), /hello/);
    const memory = await connectStdio(t, sdk, servers.memory, { env: { MEMORY_FILE_PATH: `${scratch(t)}/memory.json` } });
    assert.equal((await memory.tools()).length, 9);
  });

  test(`${sdk} client and the fixture over stdio: changes with and without list_changed`, async t => {
    const tool = { name: 'one', description: 'One.', inputSchema: { type: 'object' } };
    const fixture = new Fixture(t, { tools: [tool], announce: true });
    const agent = await connectStdio(t, sdk, fixture.argv);
    assert.deepEqual(await agent.names(), ['one']);
    assert.equal(await agent.text('one', { a: 1 }), 'called one with {"a":1}');
    fixture.patch({ tools: [tool, { ...tool, name: 'two' }] });
    await until(() => agent.changes === 1, 'list_changed');
    assert.deepEqual(await agent.names(), ['one', 'two']);
    fixture.patch({ announce: false, tools: [] });
    assert.deepEqual(await agent.names(), []);
    assert.equal(agent.changes, 1);
    assert.deepEqual(fixture.calls(), ['one']);
    const [pid] = fixture.pids();
    assert.ok(alive(pid));
    assert.deepEqual(processesWith(fixture.dir), [pid]);
    await agent.close();
    await until(() => !alive(pid), 'the server ends with its client');
  });

  test(`${sdk} client and the fixture over HTTP, with sessions and streams`, async t => {
    const tool = { name: 'one', description: 'One.', inputSchema: { type: 'object' } };
    const fixture = new Fixture(t, { tools: [tool], announce: true, http: { sessions: true, sse: true } });
    const agent = await connectHttp(t, sdk, await fixture.http());
    assert.deepEqual(await agent.names(), ['one']);
    await until(() => fixture.headers().some(h => h.method === 'GET'), 'the client listens');
    fixture.patch({ tools: [tool, { ...tool, name: 'two' }] });
    await until(() => agent.changes === 1, 'list_changed');
    assert.deepEqual(await agent.names(), ['one', 'two']);
  });
}

test('modern client: the SDK server and the fixture over stdio and HTTP', async t => {
  const dual = await connectStdio(t, 'modern', servers.dual);
  assert.equal(await dual.text('greet', { name: 'Ada' }), 'hello Ada');
  const tool = { name: 'one', description: 'One.', inputSchema: { type: 'object' } };
  const fixture = new Fixture(t, { tools: [tool], era: 'modern', announce: true });
  const stdio = await connectStdio(t, 'modern', fixture.argv);
  assert.deepEqual(await stdio.names(), ['one']);
  fixture.patch({ tools: [] });
  await until(() => stdio.changes === 1, 'list_changed over stdio');
  const web = new Fixture(t, { tools: [tool], era: 'modern', announce: true });
  const http = await connectHttp(t, 'modern', await web.http());
  assert.equal(await http.text('one', {}), 'called one with {}');
  web.patch({ tools: [] });
  await until(() => http.changes === 1, 'list_changed over HTTP');
  assert.deepEqual(await http.names(), []);
});

test('the fixture paginates, becomes another, hangs and dies on command', async t => {
  const tool = name => ({ name, description: name, inputSchema: { type: 'object' } });
  const fixture = new Fixture(t, { tools: ['a', 'b', 'c'].map(tool), pageSize: 2,
    calls: { a: { become: { tools: [tool('d')] } }, b: { error: { code: -32000, message: 'no' } }, c: { exit: 7 } } });
  const raw = new RawStdio(t, fixture.argv);
  await raw.initialize();
  const first = await raw.request('tools/list');
  assert.equal(first.result.tools.length, 2);
  assert.equal(first.result.nextCursor, 'p1');
  assert.equal((await raw.request('tools/list', { cursor: 'p1' })).result.tools.length, 1);
  assert.equal((await raw.request('tools/call', { name: 'b' })).error.code, -32000);
  await raw.request('tools/call', { name: 'a' });
  assert.deepEqual((await raw.request('tools/list')).result.tools.map(x => x.name), ['d']);
  raw.send({ jsonrpc: '2.0', id: 99, method: 'tools/call', params: { name: 'c' } });
  assert.deepEqual(await raw.run.exit, { code: 7, signal: null });
});

test('a signal to a process that is gone already is no failure', async t => {
  const run = start(t, [process.execPath, '-e', 'setInterval(() => {}, 1000)']);
  assert.equal(kill(run.pid, 'SIGKILL'), true);
  await run.exit;
  assert.equal(kill(run.pid, 'SIGKILL'), false);
});
