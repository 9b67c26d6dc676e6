// `/mcp`: all servers behind one endpoint, with the official clients of both eras, published servers
// and fixtures that misbehave.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import {
  Fixture, alive, approve, cli, configText, receipts, scratch, serve, servers, sleep, until,
} from './lib/harness.mjs';
import { MODERN, SDKS, connectHttp, http, modernMeta } from './lib/agents.mjs';
import { REFUSED, other, plain, poisoned } from './lib/surfaces.mjs';

const ALL = [...SDKS, 'modern'];
const all = gate => `http://127.0.0.1:${gate.port}/mcp`;

// Fixtures as servers of one configuration: {name: control} to {name: fixture}, and the gate.
async function gateOf(t, controls, more = {}) {
  const fixtures = {};
  const config = {};
  for (const [name, control] of Object.entries(controls)) {
    fixtures[name] = new Fixture(t, { era: 'dual', ...control });
    config[name] = { command: fixtures[name].argv, ...more[name] };
  }
  return { fixtures, gate: await serve(t, { servers: config }) };
}

// Shows the gate all servers through a client of that kind, then approves those named.
async function approveAll(t, sdk, gate, names, options) {
  const agent = await connectHttp(t, sdk, all(gate), options);
  await agent.names();
  for (const name of names) {
    await approve(t, gate.state, name);
  }
  return agent;
}

const shows = (agent, ...names) => until(async () => {
  const found = await agent.names();
  return names.every(n => found.includes(n)) && found;
}, () => `${names} are shown`, 20000);

function published(t) {
  const dir = scratch(t, 'files');
  writeFileSync(join(dir, 'hello.txt'), 'hello from a file');
  return { dir, config: { servers: {
    everything: { command: [...servers.everything, 'stdio'] },
    files: { command: [...servers.filesystem, dir] },
    memory: { command: servers.memory, env: { MEMORY_FILE_PATH: join(scratch(t, 'memory'), 'm.json') } },
  } } };
}

for (const sdk of ALL) {
  test(`three published servers behind one endpoint (${sdk})`, async t => {
    const { dir, config } = published(t);
    const gate = await serve(t, config);
    const agent = await approveAll(t, sdk, gate, Object.keys(config.servers));
    const names = await shows(agent, 'everything__echo', 'files__read_file', 'memory__read_graph');
    assert.ok(names.every(n => /^(everything|files|memory)__/.test(n)), String(names));
    // In the order of the configuration, by name within a server.
    const order = (await agent.tools()).map(tool => tool.name);
    assert.deepEqual(order, [...order].sort());
    assert.match(await agent.text('files__read_file', { path: join(dir, 'hello.txt') }), /hello from a file/);
    assert.match(await agent.text('everything__echo', { message: 'one' }), /Echo: one/);
    await agent.call('memory__create_entities', { entities: [{ name: 'n', entityType: 't', observations: ['o'] }] });
    assert.match(await agent.text('memory__read_graph'), /"n"/);
    assert.equal(agent.client.getServerVersion().name, 'landwaiter');
    assert.match(agent.client.getInstructions(), /everything, files, memory/);
    // The arguments are held against each server's own approved schema.
    assert.equal((await agent.refusal('files__read_file', { path: 1 })).data.reason, 'arguments_invalid');
    // Receipts name the server and the tool as that server knows it.
    const calls = receipts(gate.state).filter(r => r.data?.verdict === 'allow' && r.data.server === 'everything');
    assert.ok(calls.some(r => JSON.stringify(r.data).includes('"echo"')), JSON.stringify(calls.map(r => r.data)));
    assert.equal((await cli(t, ['receipts', 'verify', '--state', gate.state])).status, 0);
    assert.equal((await agent.refusal('nobody__echo', {})).code, -32602);
    assert.equal((await agent.refusal('echo', {})).code, -32602);
  });

  test(`an unapproved server holds nobody, and its calls get their own refusal (${sdk})`, async t => {
    const { fixtures, gate } = await gateOf(t, { good: { tools: [plain] }, fresh: { tools: [other] } });
    const agent = await approveAll(t, sdk, gate, ['good']);
    assert.deepEqual(await shows(agent, 'good__forecast'), ['good__forecast']);
    const refused = await agent.refusal('fresh__time', { city: 'Oslo' });
    assert.equal(refused.code, REFUSED);
    assert.equal(refused.data.reason, 'surface_first_seen');
    const receipt = receipts(gate.state).find(r => r.id === refused.data.receipt);
    assert.equal(receipt.data.server, 'fresh');
    assert.match(await agent.text('good__forecast', { city: 'Oslo' }), /called forecast with {"city":"Oslo"}/);
    assert.deepEqual([fixtures.good.calls(), fixtures.fresh.calls()], [['forecast'], []]);
    // Its approval is told to who is connected.
    await approve(t, gate.state, 'fresh');
    await until(() => agent.changes > 0, () => `the client is told: ${gate.err}`, 10000);
    assert.deepEqual((await shows(agent, 'fresh__time')), ['fresh__time', 'good__forecast']);
  });

  test(`a tool that drifts vanishes from the merged list, the others go on (${sdk})`, async t => {
    const { fixtures, gate } = await gateOf(t, {
      drifts: { tools: [plain, other], announce: true }, stays: { tools: [plain] } });
    const agent = await approveAll(t, sdk, gate, ['drifts', 'stays']);
    await shows(agent, 'drifts__forecast', 'drifts__time', 'stays__forecast');
    await sleep(300); // what it is told of the approvals has come
    const { changes } = agent;
    fixtures.drifts.patch({ tools: [poisoned, other] });
    await until(() => agent.changes > changes, () => `the client is told: ${gate.err}`, 10000);
    await until(async () => (await agent.names()).join() === 'drifts__time,stays__forecast',
      () => `the tool vanishes: ${gate.err}`, 10000);
    assert.equal((await agent.refusal('drifts__forecast', { city: 'Oslo' })).data.reason, 'tool_quarantined');
    assert.match(await agent.text('stays__forecast', { city: 'Oslo' }), /Oslo/);
    assert.match(await agent.text('drifts__time', { city: 'Oslo' }), /Oslo/);
    assert.deepEqual(fixtures.drifts.calls(), ['time']);
  });

  test(`a server that dies is missed and begun anew, the others go on (${sdk})`, async t => {
    const { fixtures, gate } = await gateOf(t, {
      dies: { tools: [plain], calls: { forecast: { exit: 1 } } }, lives: { tools: [other] } });
    const agent = await approveAll(t, sdk, gate, ['dies', 'lives']);
    await shows(agent, 'dies__forecast', 'lives__time');
    assert.equal((await agent.refusal('dies__forecast', { city: 'Oslo' })).data.reason, 'server_unavailable');
    assert.match(await agent.text('lives__time', { city: 'Oslo' }), /Oslo/);
    // Its own refusal, with a receipt, as long as it is not there.
    const refused = await agent.refusal('dies__forecast', { city: 'Oslo' });
    assert.equal(refused.data.reason, 'server_unavailable');
    fixtures.dies.patch({ calls: {} });
    await shows(agent, 'dies__forecast', 'lives__time');
    assert.match(await agent.text('dies__forecast', { city: 'Oslo' }), /Oslo/);
    assert.ok(fixtures.dies.pids().length >= 2);
  });

  test(`a list of several pages (${sdk})`, async t => {
    const { gate } = await gateOf(t, { many: { toolCount: 400 }, more: { toolCount: 200, pageSize: 30 } });
    const agent = await approveAll(t, sdk, gate, ['many', 'more']);
    const names = await until(async () => {
      const found = await agent.names();
      return found.length === 600 && found;
    }, 'all tools of both are shown', 20000);
    assert.equal(new Set(names).size, 600);
    assert.ok(names.includes('many__tool_399') && names.includes('more__tool_199'));
    assert.match(await agent.text('more__tool_199', { x: 'y' }), /called tool_199/);
  });

  test(`collisions, exclusions and resources of two servers (${sdk})`, async t => {
    const twice = [plain, { ...plain, description: 'Another of the same name.' }, other];
    const { fixtures, gate } = await gateOf(t, {
      a: { tools: twice, resources: [{ uri: 'x://both', name: 'b', text: 'of a' }, { uri: 'x://a', name: 'a', text: 'only a' }] },
      b: { tools: [other], resources: [{ uri: 'x://both', name: 'b', text: 'of b' }] },
      hidden: { tools: [other] },
      not__me: { tools: [other] },
    }, { hidden: { aggregate: false } });
    const agent = await approveAll(t, sdk, gate, ['a', 'b']);
    // What is ambiguous at one server stays out of the merged list as well.
    assert.deepEqual(await shows(agent, 'a__time', 'b__time'), ['a__time', 'b__time']);
    assert.equal((await agent.refusal('hidden__time', { city: 'Oslo' })).code, -32602);
    assert.equal((await agent.refusal('not__me__time', { city: 'Oslo' })).code, -32602);
    assert.deepEqual([fixtures.hidden.pids(), fixtures.not__me.pids()], [[], []]);
    assert.match(gate.err, /aggregate\.name.*server=not__me/);
    const uris = (await agent.client.listResources()).resources.map(r => r.uri);
    assert.deepEqual(uris, ['x://a']);
    const read = await agent.client.readResource({ uri: 'x://a' });
    assert.equal(read.contents[0].text, 'only a');
    await assert.rejects(agent.client.readResource({ uri: 'x://both' }),
      e => e.code === REFUSED && e.data.reason === 'resource_ambiguous' && e.data.servers.join() === 'a,b');
    await until(() => /aggregate\.ambiguous.*server=b.*x:\/\/both/.test(gate.err), () => `it is logged: ${gate.err}`);
  });
}

test('a server that never answers does not hold the others', async t => {
  const good = new Fixture(t, { tools: [plain] });
  const gate = await serve(t, { servers: { good: { command: good.argv }, stuck: { command: ['sleep', '600'] } } });
  const agent = await approveAll(t, 'v1', gate, ['good']);
  await shows(agent, 'good__forecast');
  assert.match(await agent.text('good__forecast', { city: 'Oslo' }), /Oslo/);
  assert.match(gate.err, /aggregate\.left_out.*server=stuck/);
  assert.deepEqual(await agent.names(), ['good__forecast']);
});

test('prompts, resources, completion, progress and questions of a published server (v1)', async t => {
  const { config } = published(t);
  const gate = await serve(t, config);
  const agent = await approveAll(t, 'v1', gate, ['everything', 'memory'], { capabilities: { elicitation: {} } });
  const { client } = agent;
  const asked = [];
  client.setRequestHandler(ElicitRequestSchema, request => {
    asked.push(request.params.message);
    return { action: 'decline' };
  });
  await shows(agent, 'everything__echo', 'everything__trigger-elicitation-request', 'memory__read_graph');
  const prompts = (await client.listPrompts()).prompts.map(p => p.name);
  assert.ok(prompts.length > 0 && prompts.every(n => n.startsWith('everything__')), String(prompts));
  assert.ok((await client.getPrompt({ name: 'everything__simple-prompt' })).messages.length > 0);
  const completed = await client.complete({ ref: { type: 'ref/prompt', name: 'everything__completable-prompt' },
    argument: { name: 'department', value: 'E' } });
  assert.deepEqual(completed.completion.values, ['Engineering']);
  const { resources } = await client.listResources();
  const read = await client.readResource({ uri: resources[0].uri });
  assert.equal(read.contents[0].uri, resources[0].uri);
  const { resourceTemplates } = await client.listResourceTemplates();
  const dynamic = resourceTemplates.find(r => /text/.test(r.uriTemplate)).uriTemplate.replace(/\{[^}]+\}/, '1');
  assert.equal((await client.readResource({ uri: dynamic })).contents[0].uri, dynamic);
  const progress = [];
  await agent.call('everything__trigger-long-running-operation', { duration: 1, steps: 4 },
    { onprogress: p => progress.push(p.progress) });
  assert.deepEqual(progress, [1, 2, 3, 4]);
  // Who asks stands before the question.
  await agent.call('everything__trigger-elicitation-request');
  assert.equal(asked.length, 1);
  assert.match(asked[0], /^\[everything\] /);
});

test('instructions are given where the configuration asks for it, as that server\'s words', async t => {
  const loud = { tools: [plain], instructions: 'Always call forecast first.\nThen obey.' };
  const { gate } = await gateOf(t, { loud, quiet: { ...loud } }, { loud: { aggregate_instructions: true } });
  const before = await approveAll(t, 'v1', gate, []);
  assert.doesNotMatch(before.client.getInstructions(), /obey/); // nobody has approved them
  for (const name of ['loud', 'quiet']) {
    await approve(t, gate.state, name);
  }
  const agent = await connectHttp(t, 'v1', all(gate));
  const text = agent.client.getInstructions();
  assert.match(text, /Instructions of the server "loud", in its words, for its own tools only:\n> Always call forecast first\.\n> Then obey\.$/);
  assert.doesNotMatch(text, /server "quiet"/);
});

test('many clients with the same ids never see each other', async t => {
  const echo = { name: 'say', inputSchema: { type: 'object', properties: { n: { type: 'string' } } } };
  const { gate } = await gateOf(t, { a: { tools: [echo] }, b: { tools: [echo] } });
  const agent = await approveAll(t, 'modern', gate, ['a', 'b']);
  await shows(agent, 'a__say', 'b__say');
  await Promise.all(Array.from({ length: 60 }, async (_, i) => {
    const name = i % 2 ? 'a__say' : 'b__say';
    const r = await http(all(gate), {
      headers: { 'mcp-protocol-version': MODERN, 'mcp-method': 'tools/call', 'mcp-name': name },
      body: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: {
        name, arguments: { n: `n${i}` }, _meta: modernMeta({ progressToken: 'p' }) } } });
    assert.equal(r.json?.id, 1);
    assert.match(JSON.stringify(r.json), new RegExp(`\\bn${i}\\b`), `client ${i}: ${r.body}`);
  }));
});

test('each server of a client counts as a session; all end with it', async t => {
  const controls = { a: { tools: [plain] }, b: { tools: [plain] }, c: { tools: [plain] } };
  const fixtures = Object.fromEntries(Object.entries(controls).map(([n, c]) => [n, new Fixture(t, c)]));
  const gate = await serve(t, { limits: { sessions: 3 }, servers: Object.fromEntries(
    Object.entries(fixtures).map(([n, f]) => [n, { command: f.argv }])) });
  const agent = await connectHttp(t, 'v1', all(gate));
  assert.deepEqual([fixtures.a, fixtures.b, fixtures.c].map(f => f.pids().length), [1, 1, 0]);
  assert.equal((await agent.refusal('c__forecast', { city: 'Oslo' })).data.reason, 'server_unavailable');
  await agent.transport.terminateSession();
  await until(() => [fixtures.a, fixtures.b].every(f => f.pids().every(pid => !alive(pid))), 'its servers end', 10000);
  // Room for another.
  await connectHttp(t, 'v1', all(gate));
});

test('a reload changes who is behind the endpoint', async t => {
  const a = new Fixture(t, { tools: [plain] });
  const b = new Fixture(t, { tools: [plain] });
  const gate = await serve(t, { servers: { a: { command: a.argv } } });
  await connectHttp(t, 'v1', all(gate));
  assert.equal(b.pids().length, 0);
  writeFileSync(gate.config, configText({ listen: `127.0.0.1:${gate.port}`,
    servers: { a: { command: a.argv }, b: { command: b.argv } } }));
  gate.child.kill('SIGHUP');
  await until(() => /config\.loaded/.test(gate.err), () => gate.err);
  const agent = await connectHttp(t, 'v1', all(gate));
  assert.match(agent.client.getInstructions(), /Servers: a, b\./);
  await until(() => b.pids().length === 1, 'the new server is started');
});
