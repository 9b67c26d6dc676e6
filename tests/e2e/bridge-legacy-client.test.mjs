// A legacy client (2025-11-25 and before) and a server that speaks 2026-07-28 alone: what each of them
// cannot say, the gateway says for it. Through `run` and `serve`, to servers on stdio and HTTP.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v1 from '@modelcontextprotocol/sdk/types.js';
import {
  approve, endAll, atEnd, fixtures, landwaiter, scratch, serve, servers, start, until, wholeLines, writeConfig,
} from './lib/harness.mjs';
import { RawStdio, connectHttp, connectStdio } from './lib/agents.mjs';

const CAPABILITIES = {
  elicitation: { form: {}, url: {} }, sampling: {}, roots: { listChanged: true },
};

// Handlers of both SDKs under the method's name.
function on(agent, method, handler) {
  if (!agent.v1) {
    (method.startsWith('notifications/') ? agent.client.setNotificationHandler(method, handler)
      : agent.client.setRequestHandler(method, handler));
    return;
  }
  const schema = {
    'elicitation/create': v1.ElicitRequestSchema,
    'sampling/createMessage': v1.CreateMessageRequestSchema,
    'roots/list': v1.ListRootsRequestSchema,
    'notifications/message': v1.LoggingMessageNotificationSchema,
    'notifications/resources/updated': v1.ResourceUpdatedNotificationSchema,
    'notifications/resources/list_changed': v1.ResourceListChangedNotificationSchema,
    'notifications/prompts/list_changed': v1.PromptListChangedNotificationSchema,
    'notifications/elicitation/complete': v1.ElicitationCompleteNotificationSchema,
  }[method];
  (method.startsWith('notifications/') ? agent.client.setNotificationHandler(schema, handler)
    : agent.client.setRequestHandler(schema, handler));
}

class World {
  constructor(t, server = 'sdk-modern-server.mjs') {
    this.t = t;
    this.server = server;
    this.dir = scratch(t, 'modern');
    this.state = join(this.dir, 'state');
    this.heard = [];
    this.asked = [];
    this.names = ['Ada', 'Bea', 'Cid'];
    atEnd(t, () => endAll(this.dir));
  }

  get argv() {
    return [process.execPath, join(fixtures, this.server), this.dir];
  }

  async url() {
    const run = start(this.t, [...this.argv, 'http'], { stdin: 'ignore' });
    const port = await until(() => existsSync(join(this.dir, 'port')) && readFileSync(join(this.dir, 'port'), 'utf8'),
      () => `the server listens: ${run.err}`, 20000);
    return `http://127.0.0.1:${port}/mcp`;
  }

  events() {
    return wholeLines(join(this.dir, 'events')).map(l => JSON.parse(l));
  }

  equip(agent) {
    on(agent, 'elicitation/create', ({ params }) => {
      this.asked.push(params);
      if (this.elicit) {
        return this.elicit(params);
      }
      return params.mode === 'url' ? { action: 'accept' } : { action: 'accept', content: { name: this.names.shift() } };
    });
    on(agent, 'sampling/createMessage', ({ params }) => {
      this.asked.push(params);
      if (this.refuse) {
        throw new Error('the user refuses');
      }
      return { role: 'assistant', model: 'm', content: { type: 'text', text: 'Paris' } };
    });
    on(agent, 'roots/list', () => ({ roots: [{ uri: 'file:///project' }] }));
    for (const kind of ['message', 'resources/updated', 'resources/list_changed', 'prompts/list_changed',
      ...(agent.v1 ? ['elicitation/complete'] : [])]) {
      on(agent, `notifications/${kind}`, ({ params }) => { this.heard.push([kind, params]); });
    }
  }

  async connect(sdk, place, capabilities) {
    const options = { capabilities, before: agent => capabilities.roots && this.equip(agent) };
    if (place === 'run' || place === 'run, http') {
      this.config ??= place === 'run, http' && writeConfig(this.dir,
        { servers: { srv: { url: await this.url(), allow_private: true } } });
      const from = this.config ? ['--config', this.config] : ['--', ...this.argv];
      return connectStdio(this.t, sdk, [landwaiter, 'run', '--state', this.state, '--server', 'srv', ...from], options);
    }
    if (!this.gate) {
      const server = place === 'serve, stdio' ? { command: this.argv } : { url: await this.url(), allow_private: true };
      this.gate = await serve(this.t, { servers: { srv: server } }, { state: this.state });
    }
    return connectHttp(this.t, sdk, this.gate.url('srv'), options);
  }

  // A client in front of the gateway, the server approved.
  async client(sdk, place, capabilities = CAPABILITIES) {
    const agent = await this.connect(sdk, place, capabilities);
    assert.deepEqual(await agent.names(), []);
    await approve(this.t, this.state, 'srv');
    await until(async () => (await agent.names()).length > 2, () => `approved: ${agent.err}${this.gate?.err}`, 20000);
    return agent;
  }

  seen(method) {
    return wholeLines(join(this.dir, 'seen.jsonl')).map(l => JSON.parse(l))
      .filter(m => m.method === method);
  }

  hears(kind) {
    return until(() => this.heard.find(([k]) => k === kind), () => `${kind} is heard: ${JSON.stringify(this.heard)}`, 20000);
  }
}

for (const sdk of ['v1', 'v2']) {
  for (const place of ['run', 'run, http', 'serve, stdio', 'serve, http']) {
    const where = `${sdk} client, ${place}`;

    test(`${where}: tools, prompts, resources, completion`, async t => {
      const world = new World(t);
      const agent = await world.client(sdk, place);
      const { client } = agent;
      assert.equal(client.getServerCapabilities().tasks, undefined);
      assert.equal(await agent.text('plain'), 'plain');
      // An outputSchema that is no object's does not exist for it, nor such a result.
      const list = (await agent.tools()).find(tool => tool.name === 'list');
      assert.equal(list.outputSchema, undefined);
      const listed = await agent.call('list');
      assert.equal(listed.structuredContent, undefined);
      assert.equal(listed.resultType, undefined);
      assert.deepEqual(JSON.parse(listed.content[0].text), [1, 2]);
      assert.deepEqual((await client.listPrompts()).prompts.map(p => p.name).sort(), ['asking', 'review']);
      assert.equal((await client.getPrompt({ name: 'review', arguments: { language: 'c' } })).messages[0].content.text,
        'review c');
      assert.deepEqual((await client.listResources()).resources.map(r => r.uri), ['memo://one']);
      assert.deepEqual((await client.listResourceTemplates()).resourceTemplates.map(r => r.uriTemplate), ['memo://{name}']);
      assert.equal((await client.readResource({ uri: 'memo://one' })).contents[0].text, 'memo one');
      assert.deepEqual((await client.complete({ ref: { type: 'ref/prompt', name: 'review' },
        argument: { name: 'language', value: 'p' } })).completion.values, ['python', 'pascal']);
      await client.ping();
      assert.equal(await agent.text('region', { region: ' Zürich ' }), 'in  Zürich ');
    });

    test(`${where}: elicitation, sampling, roots`, async t => {
      const world = new World(t);
      const agent = await world.client(sdk, place);
      assert.equal(await agent.text('greet'), 'hello Ada');
      assert.equal(world.asked[0].message, 'who?');
      assert.equal(await agent.text('journey'), 'from Bea to Cid');
      assert.equal(await agent.text('signin'), 'page: accept');
      assert.equal(world.asked.at(-1).url, 'https://login.example/x');
      assert.match(world.asked.at(-1).elicitationId, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      if (agent.v1) {
        assert.equal((await world.hears('elicitation/complete'))[1].elicitationId, world.asked.at(-1).elicitationId);
      }
      assert.equal(await agent.text('sample'), 'model said Paris');
      assert.deepEqual(JSON.parse(await agent.text('roots')), ['file:///project']);
      assert.equal(await agent.text('wait'), 'after 3');
      world.names = ['Dan'];
      assert.equal((await agent.client.getPrompt({ name: 'asking' })).messages[0].content.text, 'I am Dan');
      // Several at once, each with its own question.
      world.names = ['Eva', 'Fay', 'Gus'];
      const all = await Promise.all([agent.text('greet'), agent.text('greet'), agent.text('greet')]);
      assert.deepEqual(all.sort(), ['hello Eva', 'hello Fay', 'hello Gus']);
      world.elicit = () => ({ action: 'decline' });
      assert.equal(await agent.text('greet'), 'not told: decline');
      world.elicit = () => { throw new Error('no window'); };
      assert.equal(await agent.text('greet'), 'not told: cancel');
      world.refuse = true;
      const refused = await agent.call('sample');
      assert.equal(refused.isError, true);
      assert.match(refused.content[0].text, /refused/);
    });

    test(`${where}: progress, log messages, cancellation`, async t => {
      const world = new World(t);
      const agent = await world.client(sdk, place);
      const seen = [];
      await agent.call('steps', {}, { onprogress: p => seen.push(p.progress) });
      assert.deepEqual(seen, [1, 2, 3]);
      await agent.call('log');
      await agent.client.setLoggingLevel('info');
      await agent.call('log');
      await world.hears('message');
      assert.deepEqual(world.heard.filter(([kind]) => kind === 'message').map(([, p]) => [p.level, p.data]),
        [['warning', { big: true }]]);
      const abort = new AbortController();
      const slow = agent.call('slow', {}, { signal: abort.signal });
      await until(() => world.events().some(e => e.slow === 'begun'), 'the call runs', 20000);
      abort.abort();
      await assert.rejects(slow);
      await until(() => world.events().some(e => e.slow === 'cancelled'), 'the server is told', 20000);
      assert.equal(await agent.text('plain'), 'plain');
    });

    test(`${where}: list changes and subscriptions`, async t => {
      const world = new World(t);
      const agent = await world.client(sdk, place);
      const { client } = agent;
      await client.subscribeResource({ uri: 'memo://one' });
      await agent.call('touch');
      assert.equal((await world.hears('resources/updated'))[1].uri, 'memo://one');
      await world.hears('resources/list_changed');
      await client.unsubscribeResource({ uri: 'memo://one' });
      world.heard.length = 0;
      await agent.call('touch');
      await world.hears('resources/list_changed');
      assert.equal(world.heard.some(([kind]) => kind === 'resources/updated'), false);
      // Announced at once; shown when somebody has approved it.
      const prompts = async () => (await client.listPrompts()).prompts.map(p => p.name).sort();
      await agent.call('grow');
      await world.hears('prompts/list_changed');
      assert.deepEqual(await prompts(), ['asking', 'review']);
      await approve(t, world.state, 'srv');
      await until(async () => (await prompts()).includes('more'), 'the new prompt is shown', 20000);
    });
  }
}

// A v2 client that tries 2026-07-28 first needs no bridge; the same questions reach it as results.
for (const place of ['run', 'serve, stdio', 'serve, http']) {
  test(`v2 client in auto mode, ${place}: modern all the way`, async t => {
    const world = new World(t);
    const agent = await world.client('auto', place);
    assert.equal(agent.client.getProtocolEra(), 'modern');
    assert.equal(await agent.text('greet'), 'hello Ada');
    assert.equal(await agent.text('region', { region: 'x' }), 'in x');
  });
}

// Older revisions know fewer words.
for (const version of ['2024-11-05', '2025-03-26', '2025-06-18']) {
  test(`a client of ${version}: its version, its form of questions`, async t => {
    const world = new World(t);
    const raw = new RawStdio(t, [landwaiter, 'run', '--state', world.state, '--server', 'srv', '--', ...world.argv]);
    const hello = await raw.request('initialize', { protocolVersion: version,
      capabilities: { elicitation: { url: {}, form: {} } }, clientInfo: { name: 'old', version: '1' } });
    assert.equal(hello.result.protocolVersion, version);
    raw.send({ jsonrpc: '2.0', method: 'notifications/initialized' });
    await raw.request('tools/list');
    await approve(t, world.state, 'srv');
    await until(async () => (await raw.request('tools/list')).result.tools.length > 2, 'approved', 20000);
    const call = raw.request('tools/call', { name: 'greet', arguments: {} });
    const question = await until(() => raw.messages.find(m => m.method === 'elicitation/create'), 'it is asked', 20000);
    assert.deepEqual(Object.keys(question.params).sort(), ['message', 'requestedSchema']);
    raw.send({ jsonrpc: '2.0', id: question.id, result: { action: 'accept', content: { name: 'Old' } } });
    assert.equal((await call).result.content[0].text, 'hello Old');
    assert.equal((await raw.request('tools/call', { name: 'signin', arguments: {} })).error.code, -32603);
    assert.equal((await raw.request('tasks/list')).error.code, -32601);
    assert.equal(raw.messages.filter(m => m.method === 'elicitation/create').length, 1);
  });
}

for (const place of ['run', 'serve, http']) {
  test(`a client without capabilities, ${place}: is asked nothing`, async t => {
    const world = new World(t);
    const agent = await world.client('v1', place, {});
    await assert.rejects(agent.call('greet'), e => e.code === -32603);
    assert.equal(await agent.text('plain'), 'plain');
  });
}

// Behind one endpoint with others: what is a member's own is translated for it alone.
test('v1 client, /mcp: modern and legacy members', async t => {
  const world = new World(t);
  const gate = await serve(t, { servers: {
    modern: { command: world.argv }, legacy: { command: servers.memory, env: { MEMORY_FILE_PATH: join(world.dir, 'm.json') } },
  } }, { state: world.state });
  const options = { capabilities: CAPABILITIES, before: a => world.equip(a) };
  const agent = await connectHttp(t, 'v1', `http://127.0.0.1:${gate.port}/mcp`, options);
  await agent.names();
  await approve(t, world.state, 'modern');
  await approve(t, world.state, 'legacy');
  await until(async () => {
    const names = await agent.names();
    return names.includes('modern__greet') && names.includes('legacy__read_graph');
  }, () => `approved: ${gate.err}`, 20000);
  assert.equal(await agent.text('modern__greet'), 'hello Ada');
  assert.equal(await agent.text('modern__journey'), 'from Bea to Cid');
  assert.equal(await agent.text('modern__sample'), 'model said Paris');
  assert.equal(await agent.text('modern__wait'), 'after 3');
  assert.match(await agent.text('legacy__read_graph'), /entities/);
  await agent.client.subscribeResource({ uri: 'memo://one' });
  await agent.call('modern__touch');
  assert.equal((await world.hears('resources/updated'))[1].uri, 'memo://one');
});

// Tasks of the core of 2025-11-25, which the v1 SDK still speaks, on the extension.
for (const place of ['run', 'serve, stdio', 'serve, http']) {
  test(`v1 client, ${place}: tasks`, async t => {
    const world = new World(t, 'modern-tasks-server.mjs');
    await (await world.client('v1', place)).close();
    const agent = await world.connect('v1', place, CAPABILITIES); // what was approved can be shown now
    const { client } = agent;
    assert.deepEqual(client.getServerCapabilities().tasks, { list: {}, cancel: {}, requests: { tools: { call: {} } } });
    const tools = await agent.tools();
    assert.deepEqual(tools.map(tool => tool.execution?.taskSupport), ['optional', 'optional', 'optional', 'optional']);
    const statuses = [];
    client.setNotificationHandler(v1.TaskStatusNotificationSchema, ({ params }) => { statuses.push(params.status); });
    const create = name => client.request({ method: 'tools/call', params: { name, arguments: {}, task: { ttl: 60000 } } },
      v1.CreateTaskResultSchema);
    const result = taskId => client.request({ method: 'tasks/result', params: { taskId } }, v1.CallToolResultSchema);
    const get = taskId => client.request({ method: 'tasks/get', params: { taskId } }, v1.GetTaskResultSchema);

    const { task } = await create('later');
    assert.equal(task.status, 'working');
    assert.equal(task.pollInterval, 100);
    const done = await result(task.taskId);
    assert.equal(done.content[0].text, 'done for Ada');
    assert.equal(done._meta['io.modelcontextprotocol/related-task'].taskId, task.taskId);
    assert.equal(world.asked.length, 1, 'asked once, however often it was looked at');
    assert.equal(world.asked[0]._meta['io.modelcontextprotocol/related-task'].taskId, task.taskId);
    await until(() => statuses.includes('completed'), () => `told of its state: ${statuses}`, 20000);
    assert.equal((await get(task.taskId)).status, 'completed');

    const failing = await create('fails');
    await assert.rejects(result(failing.task.taskId), /it broke/);

    // Answered at once: a task that is over.
    const now = await create('now');
    assert.equal((await get(now.task.taskId)).status, 'completed');
    assert.equal((await result(now.task.taskId)).content[0].text, 'at once');

    const forever = await create('forever');
    const waits = assert.rejects(result(forever.task.taskId), /cancelled/);
    const stopped = await client.request({ method: 'tasks/cancel', params: { taskId: forever.task.taskId } },
      v1.CancelTaskResultSchema);
    assert.equal(stopped.status, 'cancelled');
    await waits;
    const listed = await client.request({ method: 'tasks/list' }, v1.ListTasksResultSchema);
    assert.deepEqual(listed.tasks.map(each => each.status).sort(), ['cancelled', 'completed', 'completed', 'failed']);

    // Without task: the extension is not declared, and the server says what it needs.
    await assert.rejects(agent.call('later'), e => e.code === -32601);
    const declared = world.seen('tools/call').map(m => m.params._meta['io.modelcontextprotocol/clientCapabilities'].extensions);
    assert.equal(declared.at(-1), undefined);
    assert.equal(declared.length, 5);
    // Another client does not see them.
    const other = await world.connect('v1', place, CAPABILITIES);
    assert.deepEqual((await other.client.request({ method: 'tasks/list' }, v1.ListTasksResultSchema)).tasks, []);
    await assert.rejects(other.client.request({ method: 'tasks/get', params: { taskId: task.taskId } }, v1.GetTaskResultSchema));
  });
}
