// The decision point: programs that do not work through the gateway ask it before they act. The same
// rules, manifest, receipts and approvals as for a call that goes through.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { chmodSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { Fixture, approve, cli, makeState, receipts, scratch, serve, until } from './lib/harness.mjs';
import { connectHttp } from './lib/agents.mjs';
import { plain } from './lib/surfaces.mjs';

const policy = `
version: 1
rules:
  - id: read
    match: {server: files, tool: "read_*", args: {/path: {glob: "notes/**"}}}
    decision: allow
  - id: no-secrets
    match: {server: files, tool: "read_*", args: {/path: {glob: "**/*.env"}}}
    decision: deny
    reason: secrets stay where they are
  - id: write
    match: {server: files, tool: write_file, args: {/path: {}, /content: {}}}
    decision: require_approval
    approval: {requester: may}
  - id: weather
    match: {server: srv, tool: forecast}
    decision: allow
  - id: alice
    match: {server: files, tool: list, user: alice}
    decision: allow
  - id: once
    match: {server: files, tool: limited}
    decision: allow
    limits: [{window: 2/h, per: [tool]}]
`;

// POSTs to the socket, or to a port with headers.
function ask(where, path, body, { method = 'POST', headers = {} } = {}) {
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request({ ...where, path, method, agent: false,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers } }, response => {
      const pieces = [];
      response.on('data', piece => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const answer = Buffer.concat(pieces).toString();
        let json;
        try {
          json = JSON.parse(answer);
        } catch {
          json = undefined;
        }
        resolve({ status: response.statusCode, headers: response.headers, text: answer, json });
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

async function point(t, { servers = {}, rules = policy, ...more } = {}) {
  const dir = scratch(t, 'point');
  const state = makeState(t);
  const socket = join(dir, 'p.sock');
  writeFileSync(join(dir, 'policy.yaml'), rules);
  const gate = await serve(t, { servers, policies: [join(dir, 'policy.yaml')], decision_point: { socket, ...more } },
    { state });
  return { gate, dir, socket, where: { socketPath: socket },
    protect: (tool, args, context, server = 'files') =>
      ask({ socketPath: socket }, '/v1/protect', { server, tool, arguments: args, ...(context && { context }) }).then(r => r.json) };
}

const decisions = gate => receipts(gate.state).filter(r => r.phase === 'decision');

test('protect: allow, deny, default deny, each with its receipt', async t => {
  const { gate, socket, protect } = await point(t);
  assert.equal(statSync(socket).mode & 0o777, 0o600);
  const allowed = await protect('read_text', { path: 'notes/a.txt' });
  assert.equal(allowed.decision, 'allow');
  const denied = await protect('read_text', { path: 'notes/x/.env' });
  assert.deepEqual([denied.decision, denied.reason, denied.rule], ['deny', 'policy_denied', 'no-secrets']);
  assert.match(denied.message, /secrets stay where they are/);
  const unknown = await protect('delete_all', {});
  assert.deepEqual([unknown.decision, unknown.reason], ['deny', 'policy_default_deny']);
  const undeclared = await protect('read_text', { path: 'notes/a.txt', follow: true });
  assert.equal(undeclared.decision, 'deny');
  for (const [answer, verdict] of [[allowed, 'allow'], [denied, 'deny'], [unknown, 'deny']]) {
    const receipt = decisions(gate).find(r => r.id === answer.receipt);
    assert.equal(receipt.data.verdict, verdict);
    assert.equal(receipt.data.server, 'files');
  }
  // What was only asked about has an outcome too: it was advice, and nobody knows what came of it.
  await until(() => receipts(gate.state).some(r => r.phase === 'outcome' && r.data.decision === allowed.receipt &&
    r.data.status === 'advised'), 'the outcome is recorded');
  const verified = await cli(t, ['receipts', 'verify', '--state', gate.state]);
  assert.equal(verified.status, 0, verified.out + verified.err);
});

test('protect: who asks, and what a session did, are facts', async t => {
  const { protect } = await point(t);
  assert.equal((await protect('list', {}, { user: 'alice', agent: 'a', session: 's' })).decision, 'allow');
  assert.equal((await protect('list', {}, { user: 'mallory' })).decision, 'deny');
  assert.equal((await protect('list', {})).decision, 'deny');
});

test('limits hold for what is only asked about', async t => {
  const { protect } = await point(t);
  const answers = [];
  for (let i = 0; i < 3; i++) {
    answers.push(await protect('limited', {}));
  }
  assert.deepEqual(answers.map(a => a.decision), ['allow', 'allow', 'deny']);
  assert.equal(answers[2].reason, 'rate_limited');
});

test('protect: a human is asked, and the same question passes once, then asks again', async t => {
  const { gate, protect } = await point(t);
  const args = { path: 'notes/b.txt', content: 'words' };
  const asked = await protect('write_file', args);
  assert.equal(asked.decision, 'require_approval');
  assert.ok(asked.approval.id);
  assert.equal((await protect('write_file', args)).approval.id, asked.approval.id, 'it is the same request');
  const page = (await cli(t, ['approvals', 'show', asked.approval.id, '--state', gate.state])).out;
  const done = await cli(t, ['approvals', 'approve', asked.approval.id, '--state', gate.state,
    '--shown', /--shown (sha256:\w+)/.exec(page)[1], '--reason', 'fine']);
  assert.equal(done.status, 0, done.out + done.err);
  assert.equal((await protect('write_file', { ...args, content: 'other words' })).decision, 'require_approval');
  assert.equal((await protect('write_file', args)).decision, 'allow');
  assert.equal((await protect('write_file', args)).decision, 'require_approval', 'an approval is good for one act');
});

test('a server of the configuration: the manifest and the arguments count as well', async t => {
  const fixture = new Fixture(t, { tools: [plain] });
  const { gate, protect } = await point(t, { servers: { srv: { command: fixture.argv } } });
  const agent = await connectHttp(t, 'v1', gate.url('srv'));
  await agent.refusal('forecast', { city: 'Oslo' });
  await approve(t, gate.state, 'srv');
  await until(async () => (await protect('forecast', { city: 'Oslo' }, {}, 'srv')).decision === 'allow',
    'the approval has reached the decision point');
  const invalid = await protect('forecast', { city: 3 }, {}, 'srv');
  assert.deepEqual([invalid.decision, invalid.reason], ['deny', 'arguments_invalid']);
  const unknown = await protect('nothing', {}, {}, 'srv');
  assert.deepEqual([unknown.decision, unknown.reason], ['deny', 'tool_unknown']);
});

test('AuthZEN: one evaluation, many, and what is wrong with one', async t => {
  const { where } = await point(t);
  const evaluation = (path, more = {}) => ({
    subject: { type: 'identity', id: 'bob' }, action: { name: 'tools/call' },
    resource: { type: 'tool', id: 'read_text', properties: { server: 'files', arguments: { path } } }, ...more,
  });
  const one = await ask(where, '/access/v1/evaluation', evaluation('notes/a.txt'), { headers: { 'x-request-id': 'r-1' } });
  assert.deepEqual([one.status, one.json.decision, one.headers['x-request-id']], [200, true, 'r-1']);
  const no = await ask(where, '/access/v1/evaluation', evaluation('etc/passwd'));
  assert.deepEqual([no.status, no.json.decision], [200, false]);
  assert.equal(no.json.context.reason, 'policy_default_deny');
  const human = await ask(where, '/access/v1/evaluation', evaluation('x', {
    resource: { type: 'tool', id: 'write_file', properties: { server: 'files', arguments: { path: 'x', content: 'y' } } } }));
  assert.equal(human.json.decision, false, 'not yet is no');
  assert.ok(human.json.context.approval.id);
  const defaults = { subject: { type: 'identity', id: 'bob' }, action: { name: 'tools/call' } };
  const item = path => ({ resource: { type: 'tool', id: 'read_text', properties: { server: 'files', arguments: { path } } } });
  const list = (semantic, ...paths) => ask(where, '/access/v1/evaluations', {
    ...defaults, evaluations: paths.map(item), ...(semantic && { options: { evaluations_semantic: semantic } }) });
  const all = await list(undefined, 'notes/a', 'etc/b', 'notes/c');
  assert.deepEqual(all.json.evaluations.map(e => e.decision), [true, false, true]);
  assert.deepEqual((await list('deny_on_first_deny', 'notes/a', 'etc/b', 'notes/c')).json.evaluations.map(e => e.decision), [true, false]);
  assert.deepEqual((await list('permit_on_first_permit', 'etc/b', 'notes/a', 'notes/c')).json.evaluations.map(e => e.decision), [false, true]);
  assert.equal((await list('whatever', 'notes/a')).status, 400);
  const bad = await ask(where, '/access/v1/evaluations', { ...defaults, evaluations: [{ resource: { type: 'tool' } }, item('notes/a')] });
  assert.deepEqual(bad.json.evaluations.map(e => e.decision), [false, true]);
  const described = await ask(where, '/.well-known/authzen-configuration', undefined, { method: 'GET', headers: { host: 'pdp.test' } });
  assert.match(described.json.access_evaluation_endpoint, /pdp\.test\/access\/v1\/evaluation$/);
});

test('bad questions are refused and say why', async t => {
  const { where, protect } = await point(t);
  const good = { server: 'files', tool: 'read_text', arguments: { path: 'notes/a.txt' } };
  const cases = [
    ['no JSON', '{"server":', 400], ['a duplicate', '{"server":"files","server":"files","tool":"x"}', 400],
    ['a list', [good], 400], ['no server', { ...good, server: undefined }, 400], ['an odd server', { ...good, server: '../x' }, 400],
    ['no tool', { ...good, tool: undefined }, 400], ['a tool that is no text', { ...good, tool: 3 }, 400],
    ['arguments that are no object', { ...good, arguments: ['a'] }, 400], ['a member too many', { ...good, force: true }, 400],
    ['a context that is no object', { ...good, context: 'x' }, 400], ['an agent that is no text', { ...good, context: { agent: 1 } }, 400],
    ['a number that is not exact', '{"server":"files","tool":"read_text","arguments":{"n":9007199254740993}}', 400],
  ];
  for (const [name, body, status] of cases) {
    const answer = await ask(where, '/v1/protect', body);
    assert.equal(answer.status, status, `${name}: ${answer.text}`);
    assert.ok(answer.json.error.length > 10, name);
    assert.notEqual(answer.json.decision, 'allow', name);
  }
  assert.equal((await ask(where, '/v1/protect', good, { headers: { 'content-type': 'text/plain' } })).status, 415);
  assert.equal((await ask(where, '/v1/protect', undefined, { method: 'GET' })).status, 405);
  assert.equal((await ask(where, '/nothing', good)).status, 404);
  assert.equal((await protect('read_text', { path: 'notes/a.txt' })).decision, 'allow', 'it goes on');
});

test('on the listener only with the token', async t => {
  const dir = scratch(t, 'token');
  const file = join(dir, 'token');
  writeFileSync(file, 'a-token-of-some-length\n', { mode: 0o600 });
  const { gate } = await point(t, { token_file: file });
  const where = { host: '127.0.0.1', port: gate.port };
  const good = { server: 'files', tool: 'read_text', arguments: { path: 'notes/a.txt' } };
  const bearer = token => ({ headers: { authorization: `Bearer ${token}` } });
  assert.equal((await ask(where, '/v1/protect', good)).status, 401);
  assert.equal((await ask(where, '/v1/protect', good, bearer('a-token-of-some-lengtH'))).status, 401);
  assert.equal((await ask(where, '/v1/protect', good, bearer('a-token-of-some-length-'))).status, 401);
  assert.equal((await ask(where, '/v1/protect', good, bearer('a-token-of-some-length'))).json.decision, 'allow');
  assert.equal((await ask(where, '/v1/protect', good, { headers: { authorization: 'Bearer a-token-of-some-length', origin: 'https://evil.test' } })).status, 403);
});

test('many at once, clients that leave, and the end of the gateway', async t => {
  const { gate, socket, protect } = await point(t);
  const answers = await Promise.all(Array.from({ length: 200 }, (_, i) =>
    protect('read_text', { path: i % 2 ? 'notes/a.txt' : 'etc/x' }, { agent: `a${i % 20}`, session: `s${i % 7}` })));
  assert.deepEqual(answers.map(a => a.decision), Array.from({ length: 200 }, (_, i) => (i % 2 ? 'allow' : 'deny')));
  for (let i = 0; i < 20; i++) {
    const sent = request({ socketPath: socket, path: '/v1/protect', method: 'POST', headers: { 'content-type': 'application/json' } });
    sent.on('error', () => {});
    sent.end(JSON.stringify({ server: 'files', tool: 'read_text', arguments: { path: 'notes/a.txt' } }));
    setImmediate(() => sent.destroy());
  }
  assert.equal((await protect('read_text', { path: 'notes/a.txt' })).decision, 'allow');
  gate.child.kill('SIGTERM');
  await gate.exit;
  assert.equal(existsSync(socket), false, 'the socket goes with the gateway');
});

test('a token that others can read, and a socket in use, are refused at the start', async t => {
  const dir = scratch(t, 'bad');
  const file = join(dir, 'token');
  writeFileSync(file, 'a-token-of-some-length\n');
  chmodSync(file, 0o644);
  await assert.rejects(point(t, { token_file: file }), /chmod 600|ended|exit/);
});

test('in process: the example program of the library', t => {
  const dir = scratch(t, 'embed');
  const file = join(dir, 'policy.json');
  const program = join(process.env.LW_BUILD_ROOT, 'cli/embed-example');
  const ask = (...args) => spawnSync(program, [file, 'files', ...args], { encoding: 'utf8' });
  writeFileSync(file, JSON.stringify({ version: 1, rules: [
    { id: 'note', match: { server: 'files', tool: 'note', args: { '/text': { length: { max: 5 } } } }, decision: 'allow' },
    { id: 'mail', match: { server: 'files', tool: 'mail' }, decision: 'require_approval' }] }));
  const allowed = ask('note', '{"text":"short"}');
  assert.deepEqual([allowed.status, allowed.stdout], [0, 'allowed: Allowed., rule note\n'], allowed.stderr);
  assert.equal(ask('note', '{"text":"too long"}').status, 1);
  assert.equal(ask('mail', '{}').status, 2);
  writeFileSync(file, '{"version":1,"rules":[{}]}');
  const broken = ask('note', '{}');
  assert.equal(broken.status, 3);
  assert.match(broken.stderr, /policy\.json: at byte/);
});
