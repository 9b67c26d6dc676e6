// Calls that a rule wants a human to approve: real clients in front of real servers, in every pairing of
// eras, and the operator at the command line.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v1 from '@modelcontextprotocol/sdk/types.js';
import { Fixture, atEnd, cli, endAll, fixtures, landwaiter, receipts, refusalOf, root, scratch, serve, until } from './lib/harness.mjs';
import { connectHttp, connectStdio } from './lib/agents.mjs';
import { plain } from './lib/surfaces.mjs';

class World {
  constructor(t, approval = {}, { tool = '*' } = {}) {
    this.t = t;
    this.dir = scratch(t, 'approvals');
    this.state = join(this.dir, 'state');
    this.rules({ id: 'ask', match: { tool }, decision: 'require_approval', reason: 'a human looks at this', approval });
    this.fixture = new Fixture(t, { tools: [plain] });
    atEnd(t, () => endAll(this.dir));
  }

  rules(...rules) {
    this.policy = join(this.dir, 'policy.yaml');
    writeFileSync(this.policy, JSON.stringify({ version: 1, rules }));
  }

  // A client through `run`; `answer`: what its human does with a form.
  connect(sdk, { answer, argv = this.fixture.argv } = {}) {
    return connectStdio(this.t, sdk, [landwaiter, 'run', '--state', this.state, '--server', 'srv', '--trust-first',
      '--policy', this.policy, '--', ...argv], {
      capabilities: answer ? { elicitation: {} } : {},
      before: agent => answer && agent.client.setRequestHandler(
        agent.v1 ? v1.ElicitRequestSchema : 'elicitation/create',
        ({ params }) => { this.form = params; return answer(params); }),
    });
  }

  approvals(...args) {
    return cli(this.t, ['approvals', ...args, '--state', this.state]);
  }

  // The one call that waits.
  async waiting() {
    let list = [];
    await until(async () => {
      const r = await this.approvals('list', '--json');
      list = r.out.startsWith('[') ? r.json().filter(a => a.state === 'pending') : [];
      return list.length > 0;
    }, 'a call waits for a human', 20000);
    assert.equal(list.length, 1);
    return list[0];
  }

  async approve(id) {
    const { shown } = (await this.approvals('show', id, '--json')).json();
    const r = await this.approvals('approve', id, '--shown', shown);
    assert.equal(r.status, 0, r.err);
  }

  decisions() {
    return receipts(this.state).filter(r => r.phase === 'decision').map(r => r.data);
  }

  // Both verifiers, once nothing is written any more.
  async verify() {
    const mine = await cli(this.t, ['receipts', 'verify', '--state', this.state]);
    assert.equal(mine.status, 0, mine.out + mine.err);
    const other = spawnSync('python3', [join(root, 'tools/verify-receipts.py'), join(this.state, 'receipts'),
      join(this.state, 'receipts/vkey')], { encoding: 'utf8' });
    assert.equal(other.status, 0, other.stdout + other.stderr);
  }
}

const yes = () => ({ action: 'accept', content: { decision: 'approve' } });
const no = () => ({ action: 'decline' });
const CITY = { city: 'Bergen' };

for (const sdk of ['v1', 'v2', 'modern']) {
  for (const [era, tool, args] of [['legacy', plain.name, CITY], ['modern', 'plain', {}]]) {
    test(`${sdk} client, ${era} server: held until a human approves it at the command line`, async t => {
      const world = new World(t, { ways: ['hold'], wait: '40s' }, { tool });
      const agent = await world.connect(sdk,
        era === 'modern' ? { argv: [process.execPath, join(fixtures, 'sdk-modern-server.mjs'), world.dir] } : {});
      const call = agent.call(tool, args);
      const { id, ask } = await world.waiting();
      assert.deepEqual([ask.server, ask.name, ask.rule], ['srv', tool, 'ask']);
      assert.ok(!world.decisions().some(d => d.name === tool));
      await world.approve(id);
      assert.equal((await call).isError ?? false, false);
      const decision = world.decisions().find(d => d.name === tool);
      assert.deepEqual([decision.verdict, decision.approval], ['allow', id]);
      await agent.close();
      await world.verify();
    });
  }

  test(`${sdk} client: a form is answered by its human, which is asserted and no more`, async t => {
    const world = new World(t);
    const agent = await world.connect(sdk, { answer: yes });
    const result = await agent.call(plain.name, CITY);
    assert.equal(result.isError ?? false, false);
    assert.match(world.form.message, /\| \/city: "Bergen"/);
    assert.deepEqual(world.fixture.calls(), [plain.name]);
    const [answer] = receipts(world.state).filter(r => r.phase === 'answer').map(r => r.data);
    assert.deepEqual([answer.answer, answer.via, answer.verified, answer.by],
      ['approve', 'form', false, userInfo().username]);
    // What was for the gateway did not reach the server.
    assert.ok(!JSON.stringify(world.fixture.seen('tools/call')).includes('decision'));
    await agent.close();
    await world.verify();
  });

  test(`${sdk} client: a form that is declined is a no`, async t => {
    const world = new World(t);
    const agent = await world.connect(sdk, { answer: no });
    assert.equal((await agent.refusal(plain.name, CITY)).data.reason, 'approval_denied');
    assert.equal((await agent.refusal(plain.name, CITY)).data.reason, 'approval_denied'); // not asked again
    assert.equal(receipts(world.state).filter(r => r.phase === 'ask').length, 1);
    assert.deepEqual(world.fixture.calls(), []);
    await agent.close();
    await world.verify();
  });

  test(`${sdk} client: refused with the approval, and the same call passes once it is approved`, async t => {
    const world = new World(t, { ways: ['refuse'] });
    const agent = await world.connect(sdk, { answer: yes });
    const refused = await agent.refusal(plain.name, CITY);
    assert.equal(refused.data.reason, 'approval_required');
    assert.match(refused.message, new RegExp(`landwaiter approvals show ${refused.data.approval}`));
    assert.equal((await agent.refusal(plain.name, CITY)).data.approval, refused.data.approval);
    await world.approve(refused.data.approval);
    // Approved for Bergen is not approved for Oslo.
    const other = await agent.refusal(plain.name, { city: 'Oslo' });
    assert.notEqual(other.data.approval, refused.data.approval);
    assert.equal((await agent.call(plain.name, CITY)).isError ?? false, false);
    assert.deepEqual(world.fixture.calls(), [plain.name]);
    // And once.
    assert.notEqual((await agent.refusal(plain.name, CITY)).data.approval, refused.data.approval);
    assert.equal(world.form, undefined);
    await agent.close();
    await world.verify();
  });
}

test('denied at the command line while the call is held', async t => {
  const world = new World(t, { ways: ['hold'], wait: '40s' });
  const agent = await world.connect('v2');
  const call = agent.refusal(plain.name, CITY);
  const { id } = await world.waiting();
  assert.equal((await world.approvals('deny', id)).status, 0);
  assert.equal((await call).data.reason, 'approval_denied');
  assert.deepEqual(world.fixture.calls(), []);
});

test('nobody answers: the call is refused in time', async t => {
  const world = new World(t, { ways: ['hold'], wait: '1s' });
  const agent = await world.connect('v2');
  assert.equal((await agent.refusal(plain.name, CITY)).data.reason, 'approval_timeout');
  assert.deepEqual(world.fixture.calls(), []);
});

test('a verified answer is wanted: the client is not asked, the operator is', async t => {
  const world = new World(t, { verified: true, requester: 'may', wait: '40s' });
  const agent = await world.connect('v2', { answer: yes });
  const call = agent.call(plain.name, CITY);
  await world.approve((await world.waiting()).id);
  assert.equal((await call).isError ?? false, false);
  assert.equal(world.form, undefined);
});

test('what waits is there after a restart', async t => {
  const world = new World(t, { ways: ['refuse'] });
  const first = await world.connect('v2');
  const { approval } = (await first.refusal(plain.name, CITY)).data;
  await first.close();
  await world.approve(approval);
  const second = await world.connect('v2');
  assert.equal((await second.call(plain.name, CITY)).isError ?? false, false);
  assert.equal(world.decisions().find(d => d.verdict === 'allow').approval, approval);
  assert.deepEqual(world.fixture.calls(), [plain.name]);
  await second.close();
  await world.verify();
});

test('of fifty calls at the same time one has the approval', async t => {
  const world = new World(t, { ways: ['refuse'] });
  const gate = await serve(t, { policies: [world.policy], servers: { srv: { command: world.fixture.argv, mode: 'trust-first' } } },
    { state: world.state });
  const agents = await Promise.all([1, 2, 3, 4, 5].map(() => connectHttp(t, 'v2', gate.url('srv'))));
  const { approval } = (await agents[0].refusal(plain.name, CITY)).data;
  await world.approve(approval);
  const answers = await Promise.all(Array.from({ length: 50 }, (_, i) =>
    agents[i % 5].call(plain.name, CITY).catch(e => ({ isError: true, data: e.data }))));
  assert.equal(answers.filter(a => !a.isError && !refusalOf({ result: a })).length, 1);
  assert.deepEqual(world.fixture.calls(), [plain.name]);
  assert.equal(world.decisions().filter(d => d.verdict === 'allow').length, 1);
  await gate.stop();
  await world.verify();
});
