// The way `url`: the client is given the address of a page of the gateway, where a human sees the call
// and answers past the client. Real clients of both eras, and what an attacker would send to the page.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { spawn } from 'node:child_process';
import { userInfo } from 'node:os';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v1 from '@modelcontextprotocol/sdk/types.js';
import { Fixture, atEnd, cli, endAll, landwaiter, receipts, scratch, serve, until, writeConfig } from './lib/harness.mjs';
import { connectHttp, connectStdio } from './lib/agents.mjs';
import { plain } from './lib/surfaces.mjs';

const CITY = { city: 'Bergen' };
const FORM = 'application/x-www-form-urlencoded';

// One request as a browser would make it: {status, headers, body}.
async function fetchPage(url, { method = 'GET', headers = {}, body } = {}) {
  const req = request(url, { method, agent: false, headers: {
    ...(body !== undefined && { 'content-type': FORM, 'content-length': Buffer.byteLength(body) }), ...headers } });
  req.on('error', () => {});
  req.end(body);
  const [res] = await once(req, 'response');
  let text = '';
  res.setEncoding('utf8');
  for await (const part of res) {
    text += part;
  }
  return { status: res.statusCode, headers: res.headers, body: text };
}

const viewOf = page => page.body.match(/name="view" value="([0-9a-f]+)"/)[1];

function send(url, body, headers = {}) {
  return fetchPage(url, { method: 'POST', body, headers: { origin: new URL(url).origin, ...headers } });
}

// What a human does: looks, and presses a button.
async function press(url, answer) {
  const page = await fetchPage(url);
  assert.equal(page.status, 200, page.body);
  return { page, done: await send(url, `view=${viewOf(page)}&answer=${answer}`) };
}

class World {
  constructor(t, { approval = {}, page = '127.0.0.1:0', tools = [plain] } = {}) {
    this.t = t;
    this.dir = scratch(t, 'url');
    this.state = join(this.dir, 'state');
    this.policy = join(this.dir, 'policy.yaml');
    writeFileSync(this.policy, JSON.stringify({ version: 1, rules: [{ id: 'ask', match: { tool: '*' },
      decision: 'require_approval', reason: 'a human looks at this', approval: { ways: ['url', 'refuse'], wait: '40s', ...approval } }] }));
    this.fixture = new Fixture(t, { tools });
    this.config = { policies: [this.policy], ...(page && { decision_point: { page } }),
      servers: { srv: { command: this.fixture.argv, mode: 'trust-first' } } };
    this.asked = [];   // what the client was asked to open
    this.complete = []; // elicitations that it was told are complete
    atEnd(t, () => endAll(this.dir));
  }

  // Gives the agent a human: `opens` is what they do with an address, and what the client answers.
  human(agent, opens) {
    agent.client.setRequestHandler(agent.v1 ? v1.ElicitRequestSchema : 'elicitation/create', async ({ params }) => {
      this.asked.push(params);
      return opens(params);
    });
    agent.client.setNotificationHandler(
      agent.v1 ? v1.ElicitationCompleteNotificationSchema : 'notifications/elicitation/complete',
      ({ params }) => { this.complete.push(params.elicitationId); });
  }

  connect(sdk, opens, { capabilities = { elicitation: { url: {} } } } = {}) {
    return connectStdio(this.t, sdk, [landwaiter, 'run', '--state', this.state,
      '--config', writeConfig(this.dir, this.config), '--server', 'srv'], {
      capabilities, before: agent => this.human(agent, opens) });
  }

  // An address that nobody has opened yet, and the call that waits for it.
  async address(sdk = 'v2', args = CITY) {
    const agent = await this.connect(sdk, () => ({ action: 'accept' }));
    const call = agent.call(plain.name, args).catch(e => e);
    await until(() => this.asked.length > 0, 'the client is given an address', 20000);
    return { agent, call, url: this.asked[0].url };
  }

  answers() {
    return receipts(this.state).filter(r => r.phase === 'answer').map(r => r.data);
  }
}

for (const sdk of ['v1', 'v2', 'modern']) {
  test(`${sdk} client: approved on the page while the call waits`, async t => {
    const world = new World(t);
    let done;
    const agent = await world.connect(sdk, ({ url }) => {
      done = until(() => world.pending, 'the client has said that it opens it', 20000).then(() => press(url, 'approve'));
      setImmediate(() => { world.pending = true; });
      return { action: 'accept' };
    });
    const result = await agent.call(plain.name, CITY);
    assert.equal(result.isError ?? false, false);
    assert.deepEqual(world.fixture.calls(), [plain.name]);
    const { page, done: after } = await done;
    assert.match(page.body, /\| <bdo dir="ltr">\/city: &quot;Bergen&quot;<\/bdo>/);
    assert.match(page.body, /<bdo dir="ltr">&quot;a human looks at this&quot;<\/bdo>/);
    assert.equal(after.status, 200);
    assert.match(after.body, /<h1>Approved<\/h1>/);
    const [ask] = world.asked;
    assert.equal(ask.mode, 'url');
    assert.match(ask.url, /^http:\/\/127\.0\.0\.1:\d+\/approve\/[0-9a-f]{64}$/);
    assert.ok(!ask.message.includes('http'), 'the address stands in url only');
    if (sdk === 'modern') {
      assert.equal(ask.elicitationId, undefined);
    } else {
      await until(() => world.complete.length > 0, 'the client is told that it is complete');
      assert.deepEqual(world.complete, [ask.elicitationId]);
    }
    // Asserted and no more; what was shown is in the record; the address is not.
    const [answer] = world.answers();
    assert.deepEqual([answer.answer, answer.via, answer.verified, answer.by],
      ['approve', 'url', false, userInfo().username]);
    assert.match(answer.shown, /^sha256:[0-9a-f]{64}$/);
    const log = JSON.stringify(receipts(world.state));
    assert.ok(!log.includes(ask.url.slice(-64)) && !agent.err.includes(ask.url.slice(-64)));
    await agent.close();
    assert.equal((await cli(t, ['receipts', 'verify', '--state', world.state])).status, 0);
  });

  test(`${sdk} client: denied on the page`, async t => {
    const world = new World(t);
    const agent = await world.connect(sdk, ({ url }) => press(url, 'deny').then(() => ({ action: 'accept' })));
    assert.equal((await agent.refusal(plain.name, CITY)).data.reason, 'approval_denied');
    assert.deepEqual(world.fixture.calls(), []);
    assert.deepEqual(world.answers().map(a => [a.answer, a.via]), [['deny', 'url']]);
  });

  test(`${sdk} client: an "accept" with an approval in it approves nothing`, async t => {
    const world = new World(t, { approval: { wait: '1s' } });
    const agent = await world.connect(sdk, () => ({ action: 'accept', content: { decision: 'approve' } }));
    const refused = await agent.refusal(plain.name, CITY);
    assert.match(refused.data.reason, /^approval_/);
    assert.deepEqual(world.fixture.calls(), []);
    assert.deepEqual(world.answers(), []);
    // Answered after its time: the same call passes when it is made again.
    assert.equal((await press(world.asked[0].url, 'approve')).done.status, 200);
    assert.equal((await agent.call(plain.name, CITY)).isError ?? false, false);
    assert.deepEqual(world.fixture.calls(), [plain.name]);
  });

  test(`${sdk} client: declined is a no, closed leaves it pending`, async t => {
    const world = new World(t);
    let action = 'decline';
    const agent = await world.connect(sdk, () => ({ action }));
    assert.equal((await agent.refusal(plain.name, CITY)).data.reason, 'approval_denied');
    action = 'cancel';
    const refused = await agent.refusal(plain.name, { city: 'Oslo' });
    assert.equal(refused.data.reason, 'approval_required');
    assert.deepEqual(world.answers().map(a => a.answer), ['deny']);
    // The page of the one that was declined is over, the other's is not.
    assert.equal((await fetchPage(world.asked[0].url)).status, 404);
    assert.equal((await press(world.asked[1].url, 'approve')).done.status, 200);
    assert.equal((await agent.call(plain.name, { city: 'Oslo' })).isError ?? false, false);
    assert.deepEqual(world.fixture.calls(), [plain.name]);
  });

  test(`${sdk} client without URL mode, a gateway without a page: the next way`, async t => {
    const world = new World(t);
    const forms = await world.connect(sdk, () => ({ action: 'accept' }), { capabilities: { elicitation: { form: {} } } });
    assert.equal((await forms.refusal(plain.name, CITY)).data.reason, 'approval_required');
    const bare = new World(t, { page: null });
    const agent = await bare.connect(sdk, () => ({ action: 'accept' }));
    assert.equal((await agent.refusal(plain.name, CITY)).data.reason, 'approval_required');
    assert.match(agent.err, /way url.*decision_point\.page/);
    assert.deepEqual([...world.asked, ...bare.asked], []);
  });
}

for (const path of ['srv', '']) {
  test(`over HTTP, ${path ? 'one server' : 'the merged endpoint'}: legacy and modern`, async t => {
    const world = new World(t);
    const gate = await serve(t, world.config, { state: world.state });
    const url = path ? gate.url(path) : gate.url('srv').replace('/servers/srv/mcp', '/mcp');
    for (const [sdk, city] of [['v2', 'Bergen'], ['modern', 'Oslo']]) {
      const agent = await connectHttp(t, sdk, url, { capabilities: { elicitation: { url: {} } },
        before: a => world.human(a, ({ url: at }) => press(at, 'approve').then(() => ({ action: 'accept' }))) });
      const { name } = (await agent.tools()).find(tool => tool.name.endsWith(plain.name));
      assert.equal((await agent.call(name, { city })).isError ?? false, false);
    }
    assert.equal(world.asked.length, 2);
    assert.deepEqual(world.fixture.calls(), [plain.name, plain.name]);
  });
}

test('an answer that must be verified, or several, is not asked for on a page', async t => {
  for (const approval of [{ verified: true, requester: 'may' }, { quorum: 2 }, { approvers: { users: ['nobody-else'] } }]) {
    const world = new World(t, { approval });
    const agent = await world.connect('v2', () => ({ action: 'accept' }));
    assert.equal((await agent.refusal(plain.name, CITY)).data.reason, 'approval_required');
    assert.deepEqual(world.asked, []);
    await agent.close();
  }
});

test('looking changes nothing, and an address is good for one answer', async t => {
  const world = new World(t);
  const { call, url } = await world.address();
  const first = await fetchPage(url);
  for (const method of ['HEAD', 'GET', 'GET']) {
    await fetchPage(url, { method });
  }
  assert.deepEqual(world.answers(), []);
  // Of many answers at the same time one is taken.
  const body = `view=${viewOf(first)}&answer=approve`;
  const all = await Promise.all(Array.from({ length: 20 }, () => send(url, body)));
  assert.equal(all.filter(r => r.status === 200).length, 1, all.map(r => r.status).join());
  assert.ok(all.every(r => [200, 404, 409].includes(r.status)));
  assert.equal((await call).isError ?? false, false);
  assert.equal((await send(url, body)).status, 404);
  assert.equal((await fetchPage(url)).status, 404);
  assert.equal(world.answers().length, 1);
  assert.deepEqual(world.fixture.calls(), [plain.name]);
});

test('the page loads and runs nothing, and is kept and framed by nobody', async t => {
  const world = new World(t);
  const { url } = await world.address();
  const page = await fetchPage(url);
  const style = page.body.match(/<style>([^]*?)<\/style>/)[1];
  assert.equal(page.headers['content-security-policy'],
    `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; ` +
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
  assert.equal(page.headers['cache-control'], 'no-store');
  assert.equal(page.headers['referrer-policy'], 'no-referrer');
  assert.equal(page.headers['x-frame-options'], 'DENY');
  assert.equal(page.headers['x-content-type-options'], 'nosniff');
  assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
  assert.doesNotMatch(page.body, /<script|<img|<link|<iframe|<a |src=|href=|\son\w+=/);
  const none = await fetchPage(url.replace(/.$/, c => c === '0' ? '1' : '0'));
  assert.equal(none.status, 404);
  assert.equal(none.headers['content-security-policy'], page.headers['content-security-policy']);
});

// Each would have to be refused, and the call still waits afterwards.
test('what is no answer of this page is refused', async t => {
  const world = new World(t);
  const { call, url } = await world.address();
  const page = await fetchPage(url);
  const view = viewOf(page);
  const good = `view=${view}&answer=approve`;
  const { host, origin, port } = new URL(url);
  const other = view.replace(/.$/, c => c === '0' ? '1' : '0');
  const cases = {
    'no origin': () => fetchPage(url, { method: 'POST', body: good }),
    'another origin': () => send(url, good, { origin: 'http://evil.example' }),
    'another port': () => send(url, good, { origin: `http://127.0.0.1:${port - 1}` }),
    'another scheme': () => send(url, good, { origin: `https://${host}` }),
    'another name of this machine': () => send(url, good, { origin: `http://localhost:${port}` }),
    'origin null': () => send(url, good, { origin: 'null' }),
    'origin null of another site': () => send(url, good, { origin: 'null', 'sec-fetch-site': 'cross-site' }),
    'origin null of the same host': () => send(url, good, { origin: 'null', 'sec-fetch-site': 'same-site' }),
    'a name that leads here': () => send(url, good, { host: `evil.example:${port}` }),
    'localhost as the host': () => send(url, good, { host: `localhost:${port}` }),
    'no port in the host': () => send(url, good, { host: '127.0.0.1' }),
    'a host for reading': () => fetchPage(url, { headers: { host: 'evil.example' } }),
    'no view': () => send(url, 'answer=approve'),
    'a view that is not ours': () => send(url, `view=${other}&answer=approve`),
    'a view that is too short': () => send(url, `view=${view.slice(2)}&answer=approve`),
    'two answers': () => send(url, `${good}&answer=deny`),
    'more than asked for': () => send(url, `${good}&quorum=0`),
    'another answer': () => send(url, `view=${view}&answer=yes`),
    'JSON': () => send(url, JSON.stringify({ view, answer: 'approve' }), { 'content-type': 'application/json' }),
    'text': () => send(url, good, { 'content-type': 'text/plain' }),
    'a long body': () => send(url, `${good}&x=${'a'.repeat(2000)}`),
    'PUT': () => fetchPage(url, { method: 'PUT', body: good, headers: { origin } }),
    'GET with an answer': () => fetchPage(`${url}?${good}`, { headers: { origin } }),
    'the path in capitals': () => send(url.toUpperCase().replace('HTTP', 'http'), good, { origin }),
    'a longer path': () => send(`${url}/`, good),
    'a shorter path': () => send(url.slice(0, -1), good, { origin }),
    'no capability': () => send(`${origin}/approve/`, good),
    'an escaped path': () => send(`${origin}/%61pprove/${url.slice(-64)}`, good),
  };
  for (const [name, attack] of Object.entries(cases)) {
    const { status } = await attack().catch(() => ({ status: 400 })); // cut off is refused, too
    assert.ok(status >= 400 && status < 500, `${name}: ${status}`);
  }
  assert.deepEqual(world.answers(), []);
  assert.deepEqual(world.fixture.calls(), []);
  // A view of another approval is none of this one.
  const second = await world.connect('v2', () => ({ action: 'accept' }));
  const more = second.call(plain.name, { city: 'Oslo' }).catch(e => e);
  await until(() => world.asked.length > 1, 'a second address', 20000);
  assert.equal((await send(world.asked[1].url, good)).status, 403);
  assert.equal((await press(world.asked[1].url, 'deny')).done.status, 200);
  await more;
  // A browser that sends no referrer says "null", and of which site the form is.
  assert.equal((await send(url, good, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status, 200);
  assert.equal((await call).isError ?? false, false);
});

test('another user of the machine, who has the address, sees nothing and answers nothing', async t => {
  if (process.getuid() !== 0) {
    t.skip('only root can become another user');
    return;
  }
  const world = new World(t);
  const { agent, call, url } = await world.address();
  const view = viewOf(await fetchPage(url));
  const script = `
    const { request } = require('node:http');
    process.setgid(54321); process.setuid(54321);
    const go = (method, body, done) => { const r = request(${JSON.stringify(url)}, { method, agent: false, headers: body ? {
      origin: ${JSON.stringify(new URL(url).origin)}, 'content-type': '${FORM}', 'content-length': body.length } : {} },
      res => { let text = ''; res.on('data', d => { text += d; }); res.on('end', () => done(res.statusCode + ' ' + /Bergen/.test(text))); }); r.end(body); };
    go('GET', undefined, a => go('POST', 'view=${view}&answer=approve', b => console.log(JSON.stringify([a, b]))));`;
  const child = spawn(process.execPath, ['-e', script], { cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', part => { out += part; });
  await once(child, 'close');
  assert.deepEqual(JSON.parse(out), ['403 false', '403 false']);
  await until(() => /page\.refused/.test(agent.err), () => `the operator is told: ${agent.err}`);
  assert.deepEqual(world.answers(), []);
  assert.equal((await press(url, 'approve')).done.status, 200);
  assert.equal((await call).isError ?? false, false);
});

test('what an agent writes is shown as it is and becomes no markup', async t => {
  const world = new World(t);
  const city = '</bdo></pre><script>alert(1)</script><form action=//evil><button name=answer value=approve>'
    + '\u202eevil\u2066 \u200b&lt;b&gt; "\'\n  reason      "harmless"';
  const { call, url } = await world.address('v2', { city });
  const { page, done } = await press(url, 'deny');
  assert.equal(page.body.match(/<form/g).length, 1);
  assert.equal(page.body.match(/<button/g).length, 2);
  assert.doesNotMatch(page.body, /<script|[\u202e\u2066\u200b]/);
  assert.ok(page.body.includes('&lt;/bdo&gt;&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;'));
  assert.ok(page.body.includes('\\u202eevil\\u2066 \\u200b&amp;lt;b&amp;gt;'));
  assert.doesNotMatch(page.body, /^ {2}reason {6}.*harmless/m);
  assert.equal(done.status, 200);
  await call;
  assert.deepEqual(world.fixture.calls(), []);
});

test('an address is over with the approval, with another answer, and with the gateway', async t => {
  const world = new World(t, { approval: { ttl: '10s', wait: '1s' } });
  const { agent, url } = await world.address();
  const view = viewOf(await fetchPage(url));
  await until(async () => (await fetchPage(url)).status === 404, 'the approval is over', 40000);
  assert.equal((await send(url, `view=${view}&answer=approve`)).status, 404);
  assert.deepEqual(world.answers(), []);
  await agent.close();
  // An SDK that ends its server does not wait for that.
  await until(() => fetchPage(url).then(() => false, () => true), 'nobody listens there any more', 20000);

  const cliWorld = new World(t);
  const open = await cliWorld.address();
  const [{ id }] = (await cli(t, ['approvals', 'list', '--json', '--state', cliWorld.state])).json();
  assert.equal((await cli(t, ['approvals', 'deny', id, '--state', cliWorld.state])).status, 0);
  await until(async () => (await fetchPage(open.url)).status === 404, 'it was answered elsewhere', 20000);
  await open.call;
});

test('run without a configuration: --page', async t => {
  const world = new World(t);
  const agent = await connectStdio(t, 'v2', [landwaiter, 'run', '--state', world.state, '--server', 'srv', '--trust-first',
    '--policy', world.policy, '--page', '127.0.0.1:0', '--', ...world.fixture.argv], {
    capabilities: { elicitation: { url: {} } },
    before: a => world.human(a, ({ url }) => press(url, 'approve').then(() => ({ action: 'accept' }))) });
  assert.equal((await agent.call(plain.name, CITY)).isError ?? false, false);
  assert.deepEqual(world.answers().map(a => a.via), ['url']);
  for (const bad of ['0.0.0.0:0', 'localhost:0', '127.0.0.1', '']) {
    const refused = await cli(t, ['run', '--page', bad, '--', 'true']);
    assert.equal(refused.status, 2, bad);
    assert.match(refused.err, /other machines could reach it|not an IP address|no port/);
  }
});

test('policy check and a bad address say what is missing', async t => {
  const world = new World(t, { page: null });
  const config = writeConfig(world.dir, world.config);
  const check = await cli(t, ['policy', 'check', '--config', config, '--state', world.state]);
  assert.equal(check.status, 1);
  assert.match(check.out, /rule ask: .*way url.*decision_point\.page.*next way/);
  const good = writeConfig(world.dir, { ...world.config, decision_point: { page: '127.0.0.1:0' } });
  const fine = await cli(t, ['policy', 'check', '--config', good, '--state', world.state]);
  assert.doesNotMatch(fine.out, /decision_point/);
  const bad = writeConfig(world.dir, { ...world.config, decision_point: { page: '0.0.0.0:7412' } });
  const refused = await cli(t, ['run', '--state', world.state, '--config', bad, '--server', 'srv']);
  assert.equal(refused.status, 2);
  assert.match(refused.err, /decision_point\.page.*other machines could reach it/s);
});
