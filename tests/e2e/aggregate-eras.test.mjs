// `/mcp` before servers of the other era: two translations in a row, and nothing is mixed up. One
// server of the other era, a second one beside it that has the same tool names.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as v1 from '@modelcontextprotocol/sdk/types.js';
import { approve, atEnd, decided, endAll, fixtures, scratch, serve, servers, sleep, until, wholeLines } from './lib/harness.mjs';
import { MODERN, connectHttp, http, modernMeta } from './lib/agents.mjs';

const META = 'io.modelcontextprotocol/';
const CAPABILITIES = { elicitation: { form: {}, url: {} }, sampling: {}, roots: { listChanged: true } };
const all = gate => `http://127.0.0.1:${gate.port}/mcp`;
const fixture = (name, ...args) => [process.execPath, join(fixtures, name), ...args];

// A connected client whose servers are approved, with all tools in sight.
async function approved(t, gate, connect, names, tool) {
  const agent = await connect();
  await agent.names();
  for (const name of names) {
    await approve(t, gate.state, name);
  }
  await until(async () => (await agent.names()).includes(tool), () => `${tool} is shown: ${gate.err}`, 20000);
  return agent;
}

test('a modern client before legacy servers: questions, log messages, subscriptions, cancellation', async t => {
  const gate = await serve(t, { servers: {
    notes: { command: fixture('sdk-legacy-server.mjs', 'stdio') },
    memory: { command: servers.memory, env: { MEMORY_FILE_PATH: join(scratch(t, 'memory'), 'm.json') } } } });
  const asked = [];
  const logs = [];
  const updated = [];
  let onAsk = () => ({ action: 'accept', content: { name: 'Ada' } });
  const connect = () => connectHttp(t, 'modern', all(gate), { capabilities: CAPABILITIES, before: ({ client: c }) => {
    c.setRequestHandler('elicitation/create', ({ params }) => { asked.push(params.message); return onAsk(params); });
    c.setRequestHandler('sampling/createMessage', () => ({ role: 'assistant', model: 'm',
      content: { type: 'text', text: 'Paris' }, stopReason: 'endTurn' }));
    c.setRequestHandler('roots/list', () => ({ roots: [{ uri: 'file:///project', name: 'work' }] }));
    c.setNotificationHandler('notifications/message', n => { logs.push(n.params); });
    c.setNotificationHandler('notifications/resources/updated', n => { updated.push(n.params.uri); });
  } });
  const agent = await approved(t, gate, connect, ['notes', 'memory'], 'notes__questions');
  // Several rounds of input_required; the human sees who asks.
  assert.equal(await agent.text('notes__questions', {}), JSON.stringify([['file:///project'], 'accept', 'Ada', 'Paris']));
  assert.deepEqual(asked, ['[notes] name?']);
  const prompt = await agent.client.getPrompt({ name: 'notes__letter', arguments: { to: 'Bob' } });
  assert.equal(prompt.messages[0].content.text, 'Dear Bob, yours Ada');
  assert.equal((await agent.client.readResource({ uri: 'note:ask' })).contents[0].text, 'by Ada');
  onAsk = p => ({ action: 'accept', content: { name: p.message.toUpperCase() } });
  const names = ['a', 'b', 'c', 'd'];
  assert.deepEqual(await Promise.all(names.map(who => agent.text('notes__greet', { who }))),
    names.map(who => `${who} is [NOTES] WHO IS ${who.toUpperCase()}?`));
  const result = await agent.client.callTool({ name: 'notes__log', arguments: { who: 'loud' },
    _meta: { [META + 'logLevel']: 'emergency' } });
  assert.ok(result.content);
  assert.deepEqual(logs.map(l => [l.level, l.data, l.logger.split('/')[0]]), [['emergency', 'loud', 'notes']]);
  const heard = await agent.client.listen({ resourcesListChanged: true, resourceSubscriptions: ['note:1', 'x:nobody'] });
  assert.deepEqual(heard.honoredFilter, { resourcesListChanged: true, resourceSubscriptions: ['note:1'] });
  await agent.text('notes__touch', { who: 'note:2' });
  await agent.text('notes__touch', { who: 'note:1' });
  await until(() => updated.length > 0, 'the client is told');
  assert.deepEqual(updated, ['note:1']);
  await heard.close();
  const stop = new AbortController();
  const hanging = agent.client.callTool({ name: 'notes__hang', arguments: {} }, { signal: stop.signal });
  hanging.catch(() => {});
  await decided(gate.state, 'hang');
  await sleep(300); // and forwarded
  stop.abort();
  await assert.rejects(hanging);
  await until(async () => /^1 cancelled/.test(await agent.text('notes__count', {})), 'the server has stopped', 10000);
});

test('a modern client without a capability is told so through the endpoint', async t => {
  const gate = await serve(t, { servers: { notes: { command: fixture('sdk-legacy-server.mjs', 'stdio') } } });
  const agent = await approved(t, gate, () => connectHttp(t, 'modern', all(gate)), ['notes'], 'notes__greet');
  await assert.rejects(agent.call('notes__greet', { who: 'x' }),
    e => e.code === -32021 && e.data.requiredCapabilities.elicitation !== undefined);
});

test('tasks of a legacy server in the modern form, bound to their server', async t => {
  const gate = await serve(t, { servers: {
    one: { command: [...servers.everything, 'stdio'] }, two: { command: [...servers.everything, 'stdio'] } } });
  const capabilities = { ...CAPABILITIES, extensions: { [META + 'tasks']: {} } };
  let id = 1;
  const ask = async (method, params = {}) => {
    const name = params.name ?? params.uri ?? params.taskId;
    return (await http(all(gate), { headers: { 'mcp-protocol-version': MODERN, 'mcp-method': method,
      ...(name && { 'mcp-name': name }) }, body: { jsonrpc: '2.0', id: id++, method,
      params: { ...params, _meta: modernMeta({ [META + 'clientCapabilities']: capabilities }) } } })).json;
  };
  await ask('tools/list');
  for (const name of ['one', 'two']) {
    await approve(t, gate.state, name);
  }
  await until(async () => (await ask('tools/list')).result.tools.length > 30, 'both are shown', 20000);
  assert.deepEqual((await ask('server/discover')).result.capabilities.extensions, { [META + 'tasks']: {} });
  const { result: task } = await ask('tools/call', { name: 'two__simulate-research-query',
    arguments: { topic: 'python', ambiguous: true } });
  assert.equal(task.resultType, 'task');
  assert.match(task.taskId, /^two__/);
  assert.equal((await ask('tasks/get', { taskId: `one${task.taskId.slice(3)}` })).error.code, -32602);
  let last;
  await until(async () => {
    last = (await ask('tasks/get', { taskId: task.taskId })).result;
    return last.status === 'input_required';
  }, () => `it asks: ${JSON.stringify(last)}`, 20000);
  assert.equal(last.taskId, task.taskId);
  const [key] = Object.keys(last.inputRequests);
  assert.match(last.inputRequests[key].params.message, /^\[two\] /);
  await ask('tasks/update', { taskId: task.taskId, inputResponses: {
    [key]: { action: 'accept', content: { interpretation: 'technical' } } } });
  await until(async () => {
    last = (await ask('tasks/get', { taskId: task.taskId })).result;
    return last.status === 'completed';
  }, () => `it completes: ${JSON.stringify(last)}`, 20000);
  assert.match(last.result.content[0].text, /Research Report: python \(technical/);
});

for (const sdk of ['v1', 'v2']) {
  test(`a legacy client before modern servers: questions, log, subscriptions, cancellation (${sdk})`, async t => {
    const dir = scratch(t, 'modern');
    atEnd(t, () => endAll(dir));
    const gate = await serve(t, { servers: {
      fresh: { command: fixture('sdk-modern-server.mjs', dir) },
      memory: { command: servers.memory, env: { MEMORY_FILE_PATH: join(scratch(t, 'memory'), 'm.json') } } } });
    const events = () => wholeLines(join(dir, 'events')).map(l => JSON.parse(l));
    const asked = [];
    const heard = [];
    const names = ['Ada', 'Bea', 'Cid'];
    const connect = () => connectHttp(t, sdk, all(gate), { capabilities: CAPABILITIES, before: agent => {
      const on = (method, schema, handler) => (method.startsWith('notifications/')
        ? agent.client.setNotificationHandler(agent.v1 ? schema : method, handler)
        : agent.client.setRequestHandler(agent.v1 ? schema : method, handler));
      on('elicitation/create', v1.ElicitRequestSchema, ({ params }) => {
        asked.push(params);
        return params.mode === 'url' ? { action: 'accept' } : { action: 'accept', content: { name: names.shift() } };
      });
      on('sampling/createMessage', v1.CreateMessageRequestSchema,
        () => ({ role: 'assistant', model: 'm', content: { type: 'text', text: 'Paris' } }));
      on('roots/list', v1.ListRootsRequestSchema, () => ({ roots: [{ uri: 'file:///project' }] }));
      on('notifications/message', v1.LoggingMessageNotificationSchema, ({ params }) => { heard.push(['message', params]); });
      on('notifications/resources/updated', v1.ResourceUpdatedNotificationSchema,
        ({ params }) => { heard.push(['updated', params.uri]); });
    } });
    const agent = await approved(t, gate, connect, ['fresh', 'memory'], 'fresh__greet');
    const { client } = agent;
    assert.equal(await agent.text('fresh__greet'), 'hello Ada');
    assert.equal(asked[0].message, '[fresh] who?');
    assert.equal(await agent.text('fresh__journey'), 'from Bea to Cid');
    assert.equal(await agent.text('fresh__signin'), 'page: accept');
    assert.match(asked.at(-1).elicitationId, /^fresh__./);
    assert.equal(await agent.text('fresh__sample'), 'model said Paris');
    assert.deepEqual(JSON.parse(await agent.text('fresh__roots')), ['file:///project']);
    const seen = [];
    await agent.call('fresh__steps', {}, { onprogress: p => seen.push(p.progress) });
    assert.deepEqual(seen, [1, 2, 3]);
    await client.setLoggingLevel('info');
    await agent.call('fresh__log');
    await until(() => heard.some(([kind]) => kind === 'message'), 'a log message is heard', 20000);
    assert.match(heard.find(([kind]) => kind === 'message')[1].logger, /^fresh/);
    assert.equal((await client.readResource({ uri: 'memo://one' })).contents[0].text, 'memo one');
    await client.subscribeResource({ uri: 'memo://one' });
    await agent.call('fresh__touch');
    await until(() => heard.some(([kind, uri]) => kind === 'updated' && uri === 'memo://one'), 'it is updated', 20000);
    const abort = new AbortController();
    const slow = agent.call('fresh__slow', {}, { signal: abort.signal });
    await until(() => events().some(e => e.slow === 'begun'), 'the call runs', 20000);
    abort.abort();
    await assert.rejects(slow);
    await until(() => events().some(e => e.slow === 'cancelled'), 'the server is told', 20000);
    assert.equal(await agent.text('fresh__plain'), 'plain');
  });
}
