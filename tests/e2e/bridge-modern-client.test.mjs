// A modern client (2026-07-28) before legacy servers, over `run` and `serve`, stdio and HTTP: what
// one era has and the other lacks is translated, and nothing else changes.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Fixture, approve, connects, decided, fixtures, freePort, landwaiter, makeState, modules, scratch, serve, servers, sleep, start,
  until, writeConfig,
} from './lib/harness.mjs';
import { RawStdio, connectHttp, connectStdio, http, modernMeta } from './lib/agents.mjs';
import { other, plain, poisoned } from './lib/surfaces.mjs';

const META = 'io.modelcontextprotocol/';
const ALL = { elicitation: { form: {}, url: {} }, sampling: { tools: {} }, roots: {} };
const LEGACY = [process.execPath, join(fixtures, 'sdk-legacy-server.mjs')];
const FILESYSTEM = [process.execPath, join(modules, 'fs-2026-8-31/dist/index.js')];

// ---- the ways through ----

async function legacyHttp(t) {
  const run = start(t, [...LEGACY, 'http'], { stdin: 'ignore' });
  const port = await until(() => /^port (\d+)/m.exec(run.err)?.[1], () => `the fixture listens: ${run.err}`, 15000);
  return `http://127.0.0.1:${port}/mcp`;
}

async function everythingHttp(t) {
  const port = await freePort();
  const run = start(t, [...servers.everything, 'streamableHttp'], { env: { PORT: String(port) }, stdin: 'ignore' });
  await until(() => connects(port), () => `server-everything listens: ${run.err}`, 15000);
  return `http://127.0.0.1:${port}/mcp`;
}

// How a server is reached through the gateway: {agent(capabilities)...} whose surface is approved.
const WAYS = {
  'run, stdio server': async (t, argv) => {
    const state = makeState(t);
    return { state, connect: capabilities => connectStdio(t, 'modern',
      [landwaiter, 'run', '--server', 'srv', '--state', state, '--', ...argv], { capabilities }) };
  },
  'run, HTTP server': async (t, argv, url) => {
    const state = makeState(t);
    const config = writeConfig(scratch(t, 'run'), { servers: { srv: { url: await url(t), allow_private: true } } });
    return { state, connect: capabilities => connectStdio(t, 'modern',
      [landwaiter, 'run', '--config', config, '--server', 'srv', '--state', state], { capabilities }) };
  },
  'serve, stdio server': async (t, argv) => {
    const gate = await serve(t, { servers: { srv: { command: argv } } });
    return { state: gate.state, gate, connect: capabilities => connectHttp(t, 'modern', gate.url('srv'), { capabilities }) };
  },
  'serve, HTTP server': async (t, argv, url) => {
    const gate = await serve(t, { servers: { srv: { url: await url(t), allow_private: true } } });
    return { state: gate.state, gate, connect: capabilities => connectHttp(t, 'modern', gate.url('srv'), { capabilities }) };
  },
};

// A client whose questions are answered from a script; what it was asked and told is kept.
async function client(way, t, capabilities = ALL) {
  const agent = await way.connect(capabilities);
  const c = agent.client;
  Object.assign(agent, { asked: [], logs: [], updated: [], resourceChanges: 0 });
  if (capabilities.elicitation) {
    c.setRequestHandler('elicitation/create', request => {
      agent.asked.push(request.params);
      return agent.onAsk ? agent.onAsk(request.params) : { action: 'accept', ...(request.params.mode !== 'url' && { content: { name: 'Ada' } }) };
    });
  }
  if (capabilities.sampling) {
    c.setRequestHandler('sampling/createMessage', request => {
      agent.asked.push(request.params);
      return { role: 'assistant', model: 'm', content: { type: 'text', text: 'Paris' }, stopReason: 'endTurn' };
    });
  }
  if (capabilities.roots) {
    c.setRequestHandler('roots/list', () => ({ roots: [{ uri: 'file:///project', name: 'project' }] }));
  }
  c.setNotificationHandler('notifications/message', n => { agent.logs.push(n.params); });
  c.setNotificationHandler('notifications/resources/updated', n => { agent.updated.push(n.params.uri); });
  c.setNotificationHandler('notifications/resources/list_changed', () => { agent.resourceChanges++; });
  return agent;
}

async function approved(t, way, count, capabilities) {
  const agent = await client(way, t, capabilities);
  assert.deepEqual(await agent.names(), []);
  await approve(t, way.state, 'srv');
  await until(async () => (await agent.names()).length >= count, () => `the tools appear: ${way.gate?.err ?? agent.err}`, 20000);
  return agent;
}

for (const [name, through] of Object.entries(WAYS)) {
  test(`${name}: tools, prompts, resources, completion, progress`, async t => {
    const agent = await approved(t, await through(t, [...LEGACY, 'stdio'], legacyHttp), 7);
    const c = agent.client;
    const all = await agent.tools();
    assert.ok(all.every(tool => tool.execution === undefined), 'the modern era has no execution');
    assert.deepEqual((await c.listPrompts()).prompts.map(p => p.name), ['letter']);
    assert.deepEqual((await c.listResourceTemplates()).resourceTemplates.map(r => r.uriTemplate), ['note:{n}']);
    const list = await c.listResources();
    assert.deepEqual(list.resources.map(r => r.uri), ['note:1', 'note:ask']);
    const note = await c.readResource({ uri: 'note:1' });
    assert.equal(note.contents[0].text, 'a note');
    assert.deepEqual([note.ttlMs, note.cacheScope], [0, 'private']);
    await assert.rejects(c.readResource({ uri: 'note:gone' }), e => e.code === -32602);
    assert.deepEqual((await c.complete({ ref: { type: 'ref/prompt', name: 'letter' },
      argument: { name: 'to', value: 'A' } })).completion.values, ['Ada', 'Alan']);
    const seen = [];
    const result = await agent.call('steps', {}, { onprogress: p => seen.push(p.progress) });
    assert.equal(result.content[0].text, 'stepped');
    assert.equal(result._meta[META + 'serverInfo'].name, 'legacy');
    assert.deepEqual(seen, [1, 2, 3]);
    assert.equal(await agent.text('steps', {}), 'no token');
  });

  test(`${name}: questions in calls, prompts and reads, several rounds`, async t => {
    const way = await through(t, [...LEGACY, 'stdio'], legacyHttp);
    const agent = await approved(t, way, 7);
    assert.equal(await agent.text('questions', {}), JSON.stringify([['file:///project'], 'accept', 'Ada', 'Paris']));
    assert.deepEqual(agent.asked.map(a => a.message ?? a.messages[0].content.text), ['name?', 'capital?']);
    const prompt = await agent.client.getPrompt({ name: 'letter', arguments: { to: 'Bob' } });
    assert.equal(prompt.messages[0].content.text, 'Dear Bob, yours Ada');
    const read = await agent.client.readResource({ uri: 'note:ask' });
    assert.equal(read.contents[0].text, 'by Ada');
    agent.onAsk = () => ({ action: 'decline' });
    assert.equal(await agent.text('greet', { who: 'Eve' }), 'Eve is decline');
    // Several at once, each answered for itself.
    agent.onAsk = p => ({ action: 'accept', content: { name: p.message.toUpperCase() } });
    const names = ['a', 'b', 'c', 'd'];
    assert.deepEqual(await Promise.all(names.map(who => agent.text('greet', { who }))),
      names.map(who => `${who} is WHO IS ${who.toUpperCase()}?`));
  });

  test(`${name}: what the client did not declare is not asked`, async t => {
    const way = await through(t, [...LEGACY, 'stdio'], legacyHttp);
    const agent = await approved(t, way, 7, { roots: {} });
    await assert.rejects(agent.call('greet', { who: 'x' }), e => {
      assert.equal(e.code, -32021);
      assert.deepEqual(e.data.requiredCapabilities, { elicitation: { form: {} } });
      return true;
    });
    assert.equal(await agent.text('steps', {}), 'no token', 'and the server goes on');
  });

  test(`${name}: log messages go to the request that asked`, async t => {
    const way = await through(t, [...LEGACY, 'stdio'], legacyHttp);
    const agent = await approved(t, way, 7);
    await agent.text('log', { who: 'silent' });
    assert.deepEqual(agent.logs, []);
    await agent.client.callTool({ name: 'log', arguments: { who: 'loud' }, _meta: { [META + 'logLevel']: 'error' } });
    assert.deepEqual(agent.logs.map(l => [l.level, l.data]),
      ['error', 'critical', 'alert', 'emergency'].map(level => [level, 'loud']));
  });

  test(`${name}: subscriptions and cancellation`, async t => {
    const way = await through(t, [...LEGACY, 'stdio'], legacyHttp);
    const agent = await approved(t, way, 7);
    const heard = await agent.client.listen({ resourcesListChanged: true, resourceSubscriptions: ['note:1'] });
    assert.deepEqual(heard.honoredFilter, { resourcesListChanged: true, resourceSubscriptions: ['note:1'] });
    assert.equal(await agent.text('count', {}), '0 cancelled, note:1');
    await agent.text('touch', { who: 'note:2' });
    await until(() => agent.resourceChanges >= 1, 'the client is told of the list');
    // Changes that come together may be told once.
    await agent.text('touch', { who: 'note:1' });
    await until(() => agent.updated.length > 0, 'the client is told of what it subscribed to');
    assert.deepEqual(agent.updated, ['note:1']);
    await heard.close();
    await until(async () => /cancelled, $/.test(await agent.text('count', {})), 'it is unsubscribed from', 10000);
    const stop = new AbortController();
    const hanging = agent.client.callTool({ name: 'hang', arguments: {} }, { signal: stop.signal });
    hanging.catch(() => {});
    await decided(way.state, 'hang');
    await sleep(300); // and forwarded
    stop.abort();
    await assert.rejects(hanging);
    await until(async () => /^1 cancelled/.test(await agent.text('count', {})), 'the server has stopped', 10000);
  });

  test(`${name}: server-everything asks, samples, lists roots, sends to a URL`, async t => {
    const way = await through(t, [...servers.everything, 'stdio'], everythingHttp);
    const agent = await approved(t, way, 15);
    assert.match(await agent.text('echo', { message: 'hello' }), /hello/);
    agent.onAsk = p => p.mode === 'url' ? { action: 'accept' } : { action: 'accept', content: { name: 'Ada', check: true,
      email: 'ada@example.org', homepage: 'https://example.org/', birthdate: '1815-12-10', integer: 7, number: 3,
      untitledSingleSelectEnum: 'Monica', untitledMultipleSelectEnum: ['Guitar'], titledSingleSelectEnum: 'hero-1',
      titledMultipleSelectEnum: ['fish-1'], legacyTitledEnum: 'pet-1', firstLine: 'x' } };
    const form = await agent.call('trigger-elicitation-request', {});
    assert.match(JSON.stringify(form.content), /Ada/);
    const sampled = await agent.call('trigger-sampling-request', { prompt: 'capital?', maxTokens: 10 });
    assert.match(JSON.stringify(sampled.content), /Paris/);
    const roots = await agent.call('get-roots-list', {});
    assert.match(JSON.stringify(roots.content), /file:\/\/\/project/);
    const url = await agent.call('trigger-url-elicitation', { url: 'https://example.org/a', message: 'go', errorPath: false });
    assert.match(JSON.stringify(url.content), /accept/);
    agent.asked.length = 0;
    const path = await agent.call('trigger-url-elicitation', { url: 'https://example.org/b', message: 'go', errorPath: true });
    assert.match(JSON.stringify(path.content), /accept/);
    assert.equal(agent.asked.length, 2, 'first what the error asks for, then the call');
    const steps = [];
    await agent.call('trigger-long-running-operation', { duration: 1, steps: 2 }, { onprogress: p => steps.push(p.progress) });
    assert.equal(steps[0], 1); // the last comes together with the answer, where the SDK drops it
  });

  test(`${name}: a tool that runs as a task only, for a client without tasks`, async t => {
    const way = await through(t, [...servers.everything, 'stdio'], everythingHttp);
    const agent = await approved(t, way, 15);
    agent.onAsk = () => ({ action: 'accept', content: { interpretation: 'technical' } });
    const result = await agent.call('simulate-research-query', { topic: 'python', ambiguous: true }, { timeout: 60000 });
    assert.match(result.content[0].text, /Research Report: python \(technical/);
    assert.equal(agent.asked.length, 1);
  });
}

for (const kind of ['stdio', 'http']) {
  test(`${kind} server: approvals, drift and list changes are those of any client`, async t => {
    const fixture = new Fixture(t, { tools: [plain, other], announce: true, http: { sessions: true, sse: true } });
    const gate = await serve(t, { servers: { srv: kind === 'stdio' ? { command: fixture.argv }
      : { url: await fixture.http(), allow_private: true } } });
    const agent = await connectHttp(t, 'modern', gate.url('srv'), { capabilities: ALL });
    assert.deepEqual(await agent.names(), []);
    assert.equal((await agent.refusal('forecast', { city: 'Oslo' })).data.reason, 'surface_first_seen');
    await approve(t, gate.state, 'srv');
    await until(() => agent.changes > 0, () => `the client is told of the approval: ${gate.err}`, 20000);
    assert.deepEqual(await agent.names(), ['forecast', 'time']);
    assert.match(await agent.text('forecast', { city: 'Oslo' }), /Oslo/);
    assert.equal((await agent.refusal('forecast', { city: 'Oslo', x: 1 })).data.reason, 'arguments_invalid');
    const changes = agent.changes;
    fixture.patch({ tools: [poisoned, other] });
    await until(() => agent.changes > changes, 'the client is told of the quarantine', 20000);
    assert.deepEqual(await agent.names(), ['time']);
    assert.equal((await agent.refusal('forecast', { city: 'Oslo' })).data.reason, 'tool_quarantined');
    const call = fixture.seen('tools/call')[0];
    assert.deepEqual(Object.keys(call.params._meta ?? {}).filter(k => k.startsWith(META)), [], 'no modern claim reaches it');
  });
}

// Clients with the same capabilities share one session of a legacy server: their ids, tokens, states,
// questions and answers must not meet.
for (const kind of ['stdio', 'http']) {
  test(`${kind} server: clients with the same ids on one session are never asked for each other`, async t => {
    const server = kind === 'stdio' ? { command: [...LEGACY, 'stdio'] } : { url: await legacyHttp(t), allow_private: true };
    const gate = await serve(t, { servers: { srv: server } });
    const way = { state: gate.state, gate, connect: capabilities => connectHttp(t, 'modern', gate.url('srv'), { capabilities }) };
    const first = await approved(t, way, 7);
    const agents = [first];
    while (agents.length < 8) {
      agents.push(await client(way, t));
    }
    await Promise.all(agents.map(async (agent, i) => {
      agent.onAsk = () => ({ action: 'accept', content: { name: `answer of ${i}` } });
      for (let round = 0; round < 3; round++) {
        const seen = [];
        const who = `${i}/${round}`;
        const [greeting, steps] = await Promise.all([agent.text('greet', { who }),
          agent.call('steps', {}, { onprogress: p => seen.push(p.progress) })]);
        assert.equal(greeting, `${who} is answer of ${i}`);
        assert.equal(steps.content[0].text, 'stepped');
        assert.deepEqual(seen, [1, 2, 3]);
      }
      assert.deepEqual(agent.asked.map(a => a.message), [0, 1, 2].map(round => `who is ${i}/${round}?`));
    }));
    // What one of them was given is nothing to another: same tool, same arguments, its state.
    const raw = (id, params) => http(gate.url('srv'), { headers: { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/call',
      'mcp-name': 'greet' }, body: { jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'greet', ...params,
      _meta: modernMeta({ [META + 'clientCapabilities']: ALL }) } } });
    const asked = (await raw(1, { arguments: { who: 'me' } })).json.result;
    assert.equal(asked.resultType, 'input_required');
    const inputResponses = { [Object.keys(asked.inputRequests)[0]]: { action: 'accept', content: { name: 'you' } } };
    const other = (await raw(1, { arguments: { who: 'you' }, inputResponses, requestState: asked.requestState })).json;
    assert.equal(other.error.code, -32602);
    const mine = (await raw(1, { arguments: { who: 'me' }, inputResponses, requestState: asked.requestState })).json;
    assert.equal(mine.result.content[0].text, 'me is you');
    const again = (await raw(1, { arguments: { who: 'me' }, inputResponses, requestState: asked.requestState })).json;
    assert.equal(again.error.code, -32602);
  });
}

// ---- tasks, for a client that knows them: raw, as the SDK's client does not ----

const TASKS = { ...ALL, extensions: { [META + 'tasks']: {} } };

function asker(t, kind) {
  return kind === 'stdio' ? stdioAsker(t) : httpAsker(t);
}

async function stdioAsker(t) {
  const state = makeState(t);
  const raw = new RawStdio(t, [landwaiter, 'run', '--server', 'srv', '--state', state, '--', ...servers.everything, 'stdio']);
  const ask = (method, params) => raw.request(method, { ...params,
    _meta: modernMeta({ [META + 'clientCapabilities']: TASKS }) }, 20000);
  return { state, ask };
}

async function httpAsker(t) {
  const gate = await serve(t, { servers: { srv: { url: await everythingHttp(t), allow_private: true } } });
  let id = 1;
  const ask = async (method, params) => {
    const name = params?.name ?? params?.uri ?? params?.taskId;
    const r = await http(gate.url('srv'), { headers: { 'mcp-protocol-version': '2026-07-28', 'mcp-method': method,
      ...(name && { 'mcp-name': name }) }, body: { jsonrpc: '2.0', id: id++, method,
      params: { ...params, _meta: modernMeta({ [META + 'clientCapabilities']: TASKS }) } } });
    return r.json;
  };
  return { state: gate.state, ask };
}

for (const kind of ['stdio', 'http']) {
  test(`${kind}: tasks of a legacy server in the modern form`, async t => {
    const { state, ask } = await asker(t, kind);
    const discovered = await ask('server/discover', {});
    await until(async () => (await ask('tools/list', {})).result, 'the list is there');
    await approve(t, state, 'srv');
    await until(async () => (await ask('tools/list', {})).result.tools.length > 10, 'approved', 20000);
    const after = await ask('server/discover', {});
    assert.deepEqual((after.result ?? discovered.result).capabilities.extensions, { [META + 'tasks']: {} });
    const { result: task } = await ask('tools/call', { name: 'simulate-research-query',
      arguments: { topic: 'python', ambiguous: true } });
    assert.equal(task.resultType, 'task');
    assert.equal(task.status, 'working');
    assert.ok(Number.isInteger(task.ttlMs));
    assert.equal((await ask('tasks/get', { taskId: 'nobody' })).error.code, -32602);
    let asked;
    await until(async () => {
      const { result } = await ask('tasks/get', { taskId: task.taskId });
      assert.equal(result.resultType, 'complete');
      asked = result.inputRequests;
      return result.status === 'input_required';
    }, 'it asks', 20000);
    const [key] = Object.keys(asked);
    assert.equal(asked[key].method, 'elicitation/create');
    assert.equal((await ask('tasks/update', { taskId: task.taskId, inputResponses: {
      [key]: { action: 'accept', content: { interpretation: 'technical' } } } })).result.resultType, 'complete');
    let last;
    await until(async () => {
      last = (await ask('tasks/get', { taskId: task.taskId })).result;
      return last.status === 'completed';
    }, () => `it completes: ${JSON.stringify(last)}`, 20000);
    assert.match(last.result.content[0].text, /Research Report: python \(technical/);
    assert.equal(last.result._meta?.[META + 'related-task'], undefined);
    const { result: second } = await ask('tools/call', { name: 'simulate-research-query', arguments: { topic: 'go' } });
    assert.equal((await ask('tasks/cancel', { taskId: second.taskId })).result.resultType, 'complete');
    await until(async () => (await ask('tasks/get', { taskId: second.taskId })).result.status === 'cancelled', 'it is cancelled', 20000);
  });
}

test('published legacy servers behind one gateway', async t => {
  const dir = scratch(t);
  writeFileSync(join(dir, 'note.txt'), 'the note\n');
  const gate = await serve(t, { servers: {
    files: { command: [...FILESYSTEM, dir] },
    memory: { command: ['/usr/bin/env', `MEMORY_FILE_PATH=${join(dir, 'memory.json')}`, ...servers.memory] } } });
  const files = await connectHttp(t, 'modern', gate.url('files'));
  const memory = await connectHttp(t, 'modern', gate.url('memory'));
  assert.deepEqual([await files.names(), await memory.names()], [[], []]);
  await approve(t, gate.state, 'files');
  await approve(t, gate.state, 'memory');
  await until(async () => (await files.names()).length === 14 && (await memory.names()).length === 9, () => `approved: ${gate.err}`, 20000);
  assert.match(await files.text('read_text_file', { path: join(dir, 'note.txt') }), /the note/);
  assert.match(await memory.text('create_entities', { entities: [{ name: 'Ada', entityType: 'person', observations: [] }] }), /Ada/);
});
