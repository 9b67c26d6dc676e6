// The clients of the decision point (clients/), against a decision point that answers well, badly,
// late and not at all: whatever is no clear permission is a denial.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const conformance = join(root, 'tests/conformance/node_modules');
// A node that can run TypeScript as it is.
const node = join(conformance, `node-linux-${process.arch}/bin/node`);
const folder = mkdtempSync(join(tmpdir(), 'lw-clients-'));

const full = {
  decision: 'allow', reason: 'allowed', message: 'Allowed.', rule: 'fs-read', receipt: 'abc-1',
};
const answers = {
  allow: [200, full],
  deny: [200, { decision: 'deny', reason: 'policy_denied', message: 'No.', rule: 'no-env' }],
  ask: [200, { decision: 'require_approval', reason: 'approval_required', message: 'Ask.',
    approval: { id: 'abc-7', expires: '2026-11-29T10:00:00.000Z' } }],
  upper: [200, { decision: 'ALLOW' }],
  truthy: [200, { decision: true }],
  array: [200, [full]],
  none: [200, {}],
  words: [200, 'allow'],
  broken: [200, undefined],
  failed: [500, full],
  refused: [401, full],
  redirected: [302, full],
};

let server;
const seen = [];
let polls = 0;

before(async () => {
  server = createServer((request, response) => {
    const pieces = [];
    request.on('data', piece => pieces.push(piece));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(pieces).toString());
      seen.push({ url: request.url, method: request.method, headers: request.headers, body });
      const name = body.tool ?? body.resource.id;
      if (request.url === '/access/v1/evaluation') {
        response.end(JSON.stringify({ decision: { yes: true, no: false, word: 'true', one: 1 }[name] }));
      } else if (name === 'silent') {
        // no answer at all
      } else if (name === 'trickle') {
        response.writeHead(200, { 'content-length': '1000' });
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      } else if (name === 'huge') {
        response.end(`{"decision":"allow","pad":"${'x'.repeat(2 << 20)}"}`);
      } else if (name === 'cut') {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"decision":"allow"}');
        setTimeout(() => response.destroy(), 20);
      } else if (name === 'later') {
        polls++;
        response.end(JSON.stringify(polls < 3 ? answers.ask[1] : full));
      } else {
        const [status, value] = answers[name];
        response.writeHead(status, { location: '/elsewhere' });
        response.end(value === undefined ? '{"decision":"allow"' : JSON.stringify(value));
      }
    });
  });
  await new Promise(done => server.listen(join(folder, 'point.sock'), done));
});

after(async () => {
  server.closeAllConnections();
  await new Promise(done => server.close(done));
  rmSync(folder, { recursive: true, force: true });
});

// What both clients print for a list of questions: one JSON line each.
const python = `
import json, sys
sys.path.insert(0, ${JSON.stringify(join(root, 'clients/python'))})
from landwaiter import Landwaiter, Denied
target, options, names = sys.argv[1], json.loads(sys.argv[2]), sys.argv[3:]
guard = Landwaiter(target, agent="a1", session="s1", token=options.get("token"), timeout=options["timeout"])
for name in names:
    if name.startswith("evaluate:"):
        print(json.dumps(guard.evaluate({"type": "user", "id": "u"}, {"name": "tools/call"}, {"type": "tool", "id": name[9:]})))
        continue
    ask = guard.wait if name == "later" else guard.protect
    more = {"every": 0.02, "seconds": 5} if name == "later" else {}
    d = ask("files", name, {"path": "ü.txt"}, context={"why": "test"}, **more)
    try:
        d.require()
        raised = None
    except Denied as e:
        raised = str(e)
    print(json.dumps({"decision": d.decision, "allowed": d.allowed, "reason": d.reason, "message": d.message,
        "rule": d.rule, "receipt": d.receipt, "approval": d.approval, "expires": d.expires, "raised": raised}))
`;
const typescript = `
import { Landwaiter, Denied } from ${JSON.stringify(join(root, 'clients/typescript/landwaiter.ts'))};
const [target, text, ...names] = process.argv.slice(2);
const options = JSON.parse(text);
const guard = new Landwaiter({ target, agent: 'a1', session: 's1', timeoutMs: options.timeout * 1000,
  ...(options.token && { token: options.token }) });
for (const name of names) {
  if (name.startsWith('evaluate:')) {
    console.log(JSON.stringify(await guard.evaluate({ type: 'user', id: 'u' }, { name: 'tools/call' }, { type: 'tool', id: name.slice(9) })));
    continue;
  }
  const d = name === 'later'
    ? await guard.wait('files', name, { path: 'ü.txt' }, { why: 'test' }, 5000, 20)
    : await guard.protect('files', name, { path: 'ü.txt' }, { why: 'test' });
  console.log(JSON.stringify({ decision: d.decision, allowed: d.allowed, reason: d.reason, message: d.message,
    rule: d.rule ?? null, receipt: d.receipt ?? null, approval: d.approval ?? null, expires: d.expires ?? null,
    raised: d.allowed ? null : new Denied(d).message }));
}
`;

async function ask(language, names, { target = join(folder, 'point.sock'), token, timeout = 5 } = {}) {
  const file = join(folder, language === 'python' ? 'ask.py' : 'ask.mjs');
  writeFileSync(file, language === 'python' ? python : typescript);
  const { stdout } = await run(language === 'python' ? 'python3' : node,
    [file, target, JSON.stringify({ token, timeout }), ...names], { timeout: 60_000 });
  return stdout.trim().split('\n').map(line => JSON.parse(line));
}

for (const language of ['python', 'typescript']) {
  test(`${language}: allow, deny and a question to a human are told apart`, async () => {
    seen.length = 0;
    const [allow, deny, asked] = await ask(language, ['allow', 'deny', 'ask']);
    assert.deepEqual(allow, {
      decision: 'allow', allowed: true, reason: 'allowed', message: 'Allowed.', rule: 'fs-read', receipt: 'abc-1',
      approval: null, expires: null, raised: null,
    });
    assert.equal(deny.allowed, false);
    assert.equal(deny.raised, 'No. (policy_denied)');
    assert.deepEqual([asked.decision, asked.allowed, asked.approval, asked.expires],
      ['require_approval', false, 'abc-7', '2026-11-29T10:00:00.000Z']);
    assert.equal(seen[0].url, '/v1/protect');
    assert.equal(seen[0].method, 'POST');
    assert.equal(seen[0].headers['content-type'], 'application/json');
    assert.deepEqual(seen[0].body, {
      server: 'files', tool: 'allow', arguments: { path: 'ü.txt' },
      context: { agent: 'a1', session: 's1', why: 'test' },
    });
  });

  test(`${language}: an answer that is no decision is a denial`, async () => {
    const names = ['upper', 'truthy', 'array', 'none', 'words', 'broken', 'failed', 'refused', 'redirected', 'huge', 'cut'];
    const results = await ask(language, names);
    for (const [i, name] of names.entries()) {
      assert.equal(results[i].allowed, false, name);
      assert.equal(results[i].decision, 'deny', name);
      assert.equal(results[i].reason, 'unavailable', name);
    }
    assert.match(results[6].message, /HTTP 500/);
  });

  test(`${language}: no answer in time, byte by byte or not at all, is a denial`, async () => {
    const started = Date.now();
    const results = await ask(language, ['silent', 'trickle'], { timeout: 0.3 });
    assert.deepEqual(results.map(r => [r.allowed, r.reason]), [[false, 'unavailable'], [false, 'unavailable']]);
    assert.ok(Date.now() - started < 30_000, 'the questions are bounded in time');
  });

  test(`${language}: nobody there, or nobody named, is a denial`, async () => {
    const [none] = await ask(language, ['allow'], { target: '' });
    assert.deepEqual([none.allowed, none.reason], [false, 'unavailable']);
    const [one] = await ask(language, ['allow'], { target: join(folder, 'nobody.sock') });
    assert.deepEqual([one.allowed, one.reason], [false, 'unavailable']);
    const [two] = await ask(language, ['allow'], { target: 'http://127.0.0.1:1' });
    assert.deepEqual([two.allowed, two.reason], [false, 'unavailable']);
  });

  test(`${language}: waits while a human is asked, and sends its token over HTTP`, async t => {
    polls = 0;
    const [later] = await ask(language, ['later']);
    assert.equal(later.allowed, true);
    assert.equal(polls, 3);
    const http = createServer((request, response) => {
      request.resume();
      response.end(JSON.stringify(request.headers.authorization === 'Bearer t0k' ? full : answers.deny[1]));
    });
    await new Promise(done => http.listen(0, '127.0.0.1', done));
    t.after(() => new Promise(done => {
      http.closeAllConnections();
      http.close(done);
    }));
    const target = `http://127.0.0.1:${http.address().port}`;
    const [known] = await ask(language, ['allow'], { target, token: 't0k' });
    const [unknown] = await ask(language, ['allow'], { target });
    assert.deepEqual([known.allowed, unknown.allowed], [true, false]);
  });

  test(`${language}: AuthZEN is a permit for true and nothing else`, async () => {
    const results = await ask(language, ['evaluate:yes', 'evaluate:no', 'evaluate:word', 'evaluate:one', 'evaluate:missing']);
    assert.deepEqual(results, [true, false, false, false, false]);
  });
}

test('typescript: the types hold', async () => {
  await run(process.execPath, [join(conformance, 'typescript/bin/tsc'), '-p', join(root, 'clients/typescript')]);
});
