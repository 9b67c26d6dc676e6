// Decision points outside: a real OPA, and an AuthZEN server that also misbehaves in every way.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Fixture, approve, atEnd, cli, makeState, receipts, root, scratch, serve, start, until } from './lib/harness.mjs';
import { connectHttp } from './lib/agents.mjs';
import { other, plain } from './lib/surfaces.mjs';

const opa = join(root, 'tests/e2e/opa/opa');

// `answer(response, question, request)` decides what comes back.
async function authzen(t, answer) {
  const point = { asked: [], answer };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', piece => { body += piece; });
    request.on('end', () => {
      point.asked.push({ path: request.url, method: request.method, headers: request.headers, body: JSON.parse(body) });
      point.answer(response, JSON.parse(body), request);
    });
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  atEnd(t, () => new Promise(done => { server.close(done); server.closeAllConnections(); }));
  point.url = `http://127.0.0.1:${server.address().port}`;
  return point;
}

const json = (response, value, status = 200) => {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(typeof value === 'string' ? value : JSON.stringify(value));
};

async function governed(t, pdp, more = {}, tools = []) {
  const fixture = new Fixture(t, { tools: [plain, other, ...tools] });
  const state = makeState(t);
  const gate = await serve(t, { pdp, servers: { srv: { command: fixture.argv } }, ...more }, { state });
  const agent = await connectHttp(t, 'v1', gate.url('srv'));
  await agent.names();
  await approve(t, state, 'srv');
  await until(async () => (await agent.names()).includes(plain.name), () => `shown: ${gate.err}`, 15000);
  const last = () => receipts(state).filter(r => r.phase === 'decision').at(-1).data;
  const reason = async args => (await agent.refusal(plain.name, args)).data.reason;
  return { fixture, state, gate, agent, last, reason };
}

test('AuthZEN: asked before each call, in the exact form, and a denial is final', async t => {
  const token = join(scratch(t, 'token'), 'token');
  writeFileSync(token, 'sesame\n', { mode: 0o600 });
  const point = await authzen(t, (response, q) => json(response, { decision: q.context.arguments.city !== 'Paris' }));
  const { fixture, agent, last, reason, state } = await governed(t, [{
    name: 'az', url: point.url, allow_private: true, timeout: '10s', token_file: token, lists: false,
  }]);
  await agent.call(plain.name, { city: 'Oslo' });
  assert.equal(fixture.calls().length, 1);
  const [asked] = point.asked;
  assert.equal(asked.path, '/access/v1/evaluation');
  assert.equal(asked.method, 'POST');
  assert.equal(asked.headers.authorization, 'Bearer sesame');
  assert.equal(asked.headers['content-type'], 'application/json');
  assert.match(asked.headers['x-request-id'], /^[0-9a-f]{16}-\d+$/);
  assert.equal(asked.body.subject.type, 'identity');
  assert.deepEqual(asked.body.action, { name: 'tools/call' });
  assert.equal(asked.body.resource.type, 'tool');
  assert.equal(asked.body.resource.id, plain.name);
  assert.deepEqual(asked.body.context.arguments, { city: 'Oslo' });
  assert.deepEqual(last().pdp, [{ decision: 'permit', name: 'az' }]);
  assert.equal(await reason({ city: 'Paris' }), 'pdp_denied');
  assert.equal(fixture.calls().length, 1, 'nothing reached the server');
  assert.deepEqual(last().pdp, [{ decision: 'deny', name: 'az' }]);
  assert.equal((await cli(t, ['receipts', 'verify', '--state', state])).status, 0);
});

test('AuthZEN: whatever is no clear permit refuses, and after some failures nobody is asked', async t => {
  const point = await authzen(t, response => json(response, { decision: true }));
  const { fixture, agent, gate, reason } = await governed(t, [{ name: 'az', url: point.url, allow_private: true, timeout: '10s', lists: false }]);
  const bad = {
    'status 500': r => json(r, { decision: true }, 500),
    'not JSON': r => json(r, 'yes'),
    'another type': r => { r.writeHead(200, { 'Content-Type': 'text/plain' }); r.end('{"decision":true}'); },
    'cut off': r => { r.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 100 }); r.write('{"decision":true}'); r.destroy(); },
    huge: r => json(r, { decision: true, more: 'x'.repeat(100000) }),
    'of another request': r => { r.setHeader('X-Request-ID', 'another'); json(r, { decision: true }); },
    'a redirect': r => { r.writeHead(302, { Location: `${point.url}/yes` }); r.end(); },
  };
  for (const [what, answer] of Object.entries(bad)) {
    point.answer = answer;
    assert.equal(await reason({ city: what }), 'pdp_unavailable', what);
    point.answer = r => json(r, { decision: true });
    await agent.call(plain.name, { city: `after ${what}` }); // and one good answer closes the count
  }
  const calls = fixture.calls().length;
  point.answer = r => json(r, {}, 503);
  for (let i = 0; i < 5; i++) {
    assert.equal(await reason({ city: `${i}` }), 'pdp_unavailable');
  }
  const asked = point.asked.length;
  point.answer = r => json(r, { decision: true });
  assert.equal(await reason({ city: 'open' }), 'pdp_unavailable');
  assert.equal(point.asked.length, asked, 'the circuit is open: it is not asked');
  assert.match(gate.err, /pdp\.failed/);
  assert.equal(fixture.calls().length, calls);
  // It is left alone for a while, and then tried again by a call.
  await until(async () => !(await agent.call(plain.name, { city: 'again' })).isError, 'it is tried again', 20000);
  assert.match(gate.err, /pdp\.back/);
});

test('AuthZEN: one that does not answer in time refuses', async t => {
  const point = await authzen(t, () => {});
  const { fixture, reason } = await governed(t, [{ name: 'az', url: point.url, allow_private: true, timeout: '300ms', lists: false }]);
  assert.equal(await reason({ city: 'x' }), 'pdp_unavailable');
  assert.ok(point.asked.length <= 1, 'not asked again');
  assert.equal(fixture.calls().length, 0);
});

// What it says of a tool in a list: by its name.
const evaluate = (q, allowed) => ({ decision: q.context.listing === true && q.context.arguments === undefined && allowed(q.resource.id) });

test('AuthZEN: what it denies is not listed; many are asked about at once', async t => {
  let hidden = other.name;
  const point = await authzen(t, (response, q, request) => {
    if (request.url === '/access/v1/evaluations') json(response, { evaluations: q.evaluations.map(e => evaluate(e, id => id !== hidden)) });
    else json(response, { decision: true });
  });
  const { agent, gate } = await governed(t, [{ name: 'az', url: point.url, allow_private: true, timeout: '10s' }]);
  assert.deepEqual(await agent.names(), [plain.name]);
  const batches = point.asked.filter(a => a.path === '/access/v1/evaluations');
  assert.deepEqual(batches.at(-1).body.evaluations.map(e => [e.action.name, e.resource.id]), [['tools/call', plain.name], ['tools/call', other.name]]);
  assert.equal(new Set(point.asked.map(a => a.headers['x-request-id'])).size, point.asked.length, 'each has an id of its own');
  // Remembered for a short time only.
  hidden = plain.name;
  await until(async () => (await agent.names()).join() === other.name, () => `the new answer is seen: ${gate.err}`, 20000);
});

test('AuthZEN: no more than 64 questions in one request, and no more than 512 entries of one list', async t => {
  const point = await authzen(t, (response, q, request) => {
    if (request.url === '/access/v1/evaluations') json(response, { evaluations: q.evaluations.map(e => evaluate(e, id => id !== 't7')) });
    else json(response, { decision: true });
  });
  const { agent } = await governed(t, [{ name: 'az', url: point.url, allow_private: true, timeout: '10s' }], {},
    Array.from({ length: 520 }, (_, i) => ({ ...other, name: `t${i}` })));
  const names = await agent.names();
  assert.equal(names.length, 511, 'the first 512, without the one that is denied');
  assert.ok(names.includes('t509') && !names.includes('t510') && !names.includes('t7'));
  assert.ok(point.asked.every(a => a.body.evaluations.length <= 64));
});

test('a decision point that knows no batch is asked one by one; one that is down shows nothing', async t => {
  const point = await authzen(t, (response, q, request) => {
    if (request.url === '/access/v1/evaluations') json(response, {}, 404);
    else json(response, evaluate(q, id => id === plain.name));
  });
  const { agent, gate } = await governed(t, [{ name: 'az', url: point.url, allow_private: true, timeout: '10s' }]);
  assert.deepEqual(await agent.names(), [plain.name]);
  assert.equal(point.asked.filter(a => a.path === '/access/v1/evaluations').length, 1, 'it is not tried again');
  point.answer = response => json(response, {}, 503);
  await until(async () => (await agent.names()).length === 0, () => `nothing is shown: ${gate.err}`, 20000);
  point.answer = (response, q) => json(response, evaluate(q, () => true));
  await until(async () => (await agent.names()).length === 2, () => `it is up again: ${gate.err}`, 20000);
});

test('a configuration that cannot hold is refused with its place', async t => {
  const dir = scratch(t, 'config');
  const config = join(dir, 'landwaiter.yaml');
  const check = async pdp => {
    writeFileSync(config, JSON.stringify({ pdp, servers: { srv: { command: ['true'] } } }).replace('"11s"', '11s'));
    return cli(t, ['serve', '--check', '--config', config]);
  };
  const url = 'https://pdp.example';
  assert.equal((await check([{ name: 'a', url }])).status, 0);
  for (const [pdp, text] of [
    [[{ name: 'a' }], /needs both name and url; add url/],
    [[{ url }], /add name/],
    [[{ name: 'a', url }, { name: 'a', url }], /two decision points are called a/],
    [[{ name: 'a', url, type: 'opa' }], /v1\/data/],
    [[{ name: 'a', url: 'http://127.0.0.1:1' }], /allow_private/],
    [[{ name: 'a', url, timeout: '11s' }], /between 10ms and 10s/],
    [[{ name: 'a', url, servers: ['a/b'] }], /pattern of names/],
    [[{ name: 'a', url, typo: 1 }], /unknown key pdp\.typo/],
    [Array.from({ length: 17 }, (_, i) => ({ name: `a${i}`, url })), /17 decision points; at most 16/],
  ]) {
    const r = await check(pdp);
    assert.notEqual(r.status, 0, String(text));
    assert.match(r.err, text);
  }
});

test('OPA: permit, deny, undefined, and an authoritative one', { skip: !existsSync(opa) && 'no OPA here: tools/setup check builds it where go is' }, async t => {
  const dir = scratch(t, 'opa');
  const rego = join(dir, 'policy.rego');
  writeFileSync(rego, `package mcp
import rego.v1
allow if input.arguments.city == "Oslo"
strict if { input.method == "tools/call"; input.arguments.city == "Oslo" }
default allow := false
`);
  const free = await new Promise(done => { const s = createServer(); s.listen(0, '127.0.0.1', () => { const p = s.address().port; s.close(() => done(p)); }); });
  const run = start(t, [opa, 'run', '--server', '--addr', `127.0.0.1:${free}`, rego], { stdin: 'ignore' });
  const base = `http://127.0.0.1:${free}`;
  await until(() => fetch(`${base}/health`).then(r => r.ok, () => false), () => `OPA is up: ${run.err}`, 30000);
  const { fixture, agent, last, reason } = await governed(t, [
    { name: 'allow', type: 'opa', url: `${base}/v1/data/mcp/allow`, allow_private: true, timeout: '10s', lists: false },
    { name: 'strict', type: 'opa', url: `${base}/v1/data/mcp/strict`, allow_private: true, timeout: '10s', authoritative: true, lists: false },
  ], { policies: [(() => {
    const file = join(dir, 'policy.yaml');
    writeFileSync(file, JSON.stringify({ version: 1, rules: [{ id: 'no-rome', match: { tool: plain.name, args: { '/city': { equals: 'Rome' } } }, decision: 'deny' }] }));
    return file;
  })()] });
  await agent.call(plain.name, { city: 'Oslo' });
  assert.equal(fixture.calls().length, 1);
  assert.deepEqual(last().pdp, [{ decision: 'permit', name: 'allow' }, { decision: 'permit', name: 'strict' }]);
  assert.equal(await reason({ city: 'Bern' }), 'pdp_denied', 'false, and undefined');
  assert.deepEqual(last().pdp, [{ decision: 'deny', name: 'allow' }, { decision: 'deny', name: 'strict' }]);
  assert.equal(await reason({ city: 'Rome' }), 'policy_denied', 'a rule that denies is not asked about');
  assert.equal(fixture.calls().length, 1);
});
