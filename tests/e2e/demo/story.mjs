// The story that ./demo tells. Every step is checked; the first that does not happen ends the story
// with a message and status 1.
import { spawnSync } from 'node:child_process';
import {
  cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectStdio } from '../lib/agents.mjs';
import { kill, landwaiter, modules, processesWith, root, sleep } from '../lib/harness.mjs';

const color = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
const paint = (code, text) => color ? `\x1b[${code}m${text}\x1b[0m` : text;
const dir = mkdtempSync(join(tmpdir(), 'landwaiter-demo-'));
const state = join(dir, 'state');
const cleanups = [];
const t = { after: f => cleanups.push(f) };
const began = Date.now();

class DidNotHappen extends Error {}

const say = (text = '') => process.stdout.write(text + '\n');
const chapter = text => say(`\n${paint('1;36', `== ${text} ==`)}`);
const note = text => say(`   ${text}`);
const done = text => say(` ${paint('32', '✓')} ${text}`);

function check(condition, what, detail) {
  if (!condition) {
    throw new DidNotHappen(`${what}${detail === undefined ? '' : `\n${detail}`}`);
  }
  done(what);
}

function quote(text, limit = 24) {
  const lines = text.replaceAll(dir, '~demo').trimEnd().split('\n');
  for (const line of lines.slice(0, limit)) {
    say(paint('2', `   | ${line}`));
  }
  if (lines.length > limit) {
    say(paint('2', `   | ... ${lines.length - limit} more lines`));
  }
}

// Runs a verb of Landwaiter and shows its command line as an operator would type it.
function operator(args, { show = true, status, limit } = {}) {
  say(`   ${paint('1', `$ landwaiter ${args.join(' ').replaceAll(dir, '~demo')}`)}`);
  const r = spawnSync(landwaiter, [...args, ...(args.includes('--state') ? [] : ['--state', state])],
    { encoding: 'utf8', timeout: 20000 });
  const out = r.stdout + r.stderr;
  if (show) {
    quote(out, limit);
  }
  if (status !== undefined && r.status !== status) {
    throw new DidNotHappen(`landwaiter ${args[0]} ended with status ${r.status}, not ${status}\n${out}`);
  }
  return out;
}

// An agent whose client starts the server through Landwaiter, as an mcpServers entry would.
function agent(sdk, server, argv, options = []) {
  return connectStdio(t, sdk, [landwaiter, 'run', '--server', server, '--state', state, ...options, '--', ...argv]);
}

async function eventually(probe, what, ms = 10000) {
  for (const end = Date.now() + ms; ;) {
    const value = await probe();
    if (value) {
      done(what);
      return value;
    }
    if (Date.now() > end) {
      throw new DidNotHappen(what);
    }
    await sleep(20);
  }
}

function showRefusal(refusal) {
  note(`the agent is told: ${paint('33', refusal.message)} ${JSON.stringify(refusal.data)}`);
}

async function refusedWith(client, reason, what, name, args) {
  const refusal = await client.refusal(name, args);
  check(refusal.data?.reason === reason, what, JSON.stringify(refusal));
  showRefusal(refusal);
}

const sdkName = { v1: '@modelcontextprotocol/sdk 1.32.2', v2: '@modelcontextprotocol/client 2.4.0' };
const installed = name => JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;

async function firstSight(files, argv) {
  chapter('1. A server is seen for the first time');
  note(`agent: ${sdkName.v2}; server: server-filesystem ${installed('fs-2026-1-14')}, started through Landwaiter`);
  const client = await agent('v2', 'files', argv);
  check((await client.names()).length === 0, 'the agent is shown none of its tools');
  await refusedWith(client, 'surface_first_seen', 'a call is refused, with a reason and a receipt',
    'read_text_file', { path: join(files, 'note.txt') });
  const review = operator(['review', 'files'], { status: 1, limit: 16 });
  check(['read_text_file', 'write_file', 'move_file'].every(x => review.includes(x)), 'the operator sees what it offers');
  operator(['approve', 'files', '--yes'], { status: 0, limit: 4 });
  await eventually(async () => (await client.names()).length === 14, 'its 14 tools appear in the running session');
  check((await client.text('read_text_file', { path: join(files, 'note.txt') })).includes('tide tables'), 'calls pass');
  const refusal = await client.refusal('read_text_file', { path: join(files, 'note.txt'), sudo: true });
  check(refusal.data?.reason === 'arguments_invalid', 'an argument that the approved schema does not know is refused');
  await client.close();
  const older = await agent('v1', 'files', argv);
  check((await older.text('read_text_file', { path: join(files, 'note.txt') })).includes('tide tables'),
    `the approval holds for the next session, here with ${sdkName.v1}`);
  await older.close();
}

async function nextRelease(files, argv, link) {
  chapter('2. The next release is installed');
  symlinkSync(join(modules, 'fs-2026-7-4'), `${link}.new`);
  renameSync(`${link}.new`, link);
  note(`same command line, now server-filesystem ${installed('fs-2026-7-4')}: its move_file says it may destroy`);
  const client = await agent('v2', 'files', argv);
  const names = await client.names();
  check(names.length === 13 && !names.includes('move_file'), 'move_file is gone before the agent sees the list; 13 others stay');
  const move = { source: join(files, 'note.txt'), destination: join(files, 'moved.txt') };
  await refusedWith(client, 'tool_quarantined', 'calling it all the same is refused', 'move_file', move);
  check(existsSync(join(files, 'note.txt')), 'and the file is where it was');
  check((await client.text('read_text_file', { path: join(files, 'note.txt') })).includes('tide tables'), 'the other tools go on');
  const line = await eventually(() => client.err.split('\n').find(l => /quarantin/.test(l)), "Landwaiter's log says why");
  quote(line);
  check(/landwaiter (review|approve) files/.test(client.err), 'and which command resolves it');
  const review = operator(['review', 'files'], { status: 1 });
  check(review.includes('move_file') && review.includes('destructiveHint'), 'review shows the one change: destructiveHint');
  check(!review.includes('write_file'), 'and nothing that did not change');
  operator(['approve', 'files', '--yes', '--tool', 'move_file'], { status: 0, limit: 4 });
  await eventually(async () => (await client.names()).includes('move_file'), 'approved, it is back in the running session');
  await client.call('move_file', move);
  check(existsSync(join(files, 'moved.txt')), 'and does its work');
  await client.close();
}

async function poisoned(how, announce, restart) {
  const place = join(dir, `weather-${how}`);
  mkdirSync(place);
  const mode = join(place, 'mode');
  const calls = join(place, 'calls');
  writeFileSync(mode, 'good');
  writeFileSync(calls, '');
  const argv = [process.execPath, join(root, 'tests/e2e/demo/weather-server.mjs'), mode, calls, ...(announce ? ['announce'] : [])];
  const server = `weather-${how}`;
  let client = await agent('v1', server, argv);
  await client.names();
  operator(['approve', server, '--yes'], { status: 0, show: false });
  await eventually(async () => (await client.names()).length === 2, 'the server is approved');
  check((await client.text('forecast', { city: 'Oslo' })).includes('fine'), 'its forecast works');

  if (restart) {
    await client.close();
    writeFileSync(mode, 'poisoned');
    client = await agent('v1', server, argv);
  } else {
    const before = client.changes;
    writeFileSync(mode, 'poisoned');
    if (announce) {
      await eventually(() => client.changes > before, 'the agent is told only that the list changed');
    } else {
      await sleep(1100); // what was listed a second ago is listed again before it is used
    }
  }
  await refusedWith(client, 'tool_quarantined', 'the poisoned tool is refused', 'forecast',
    { city: 'Oslo', callback_url: 'the private key' });
  const names = await client.names();
  check(names.length === 1 && names[0] === 'sunrise', 'it is gone from the list, the other tool is there');
  check((await client.text('sunrise', { city: 'Oslo' })).includes('fine'), 'and works');
  check(!readFileSync(calls, 'utf8').includes('private key'), 'nothing of the poisoned call reached the server');
  await client.close();
  return server;
}

async function poisonedThreeWays() {
  chapter('3. A server turns against its user');
  note('a weather tool begins to order the model to read a key file and wants a callback_url');
  say(`\n   ${paint('1', 'between two sessions:')}`);
  const server = await poisoned('restart', false, true);
  const review = operator(['review', server], { status: 1 });
  check(review.includes('callback_url') && review.includes('id_ed25519'), 'review shows the new parameter and the new orders');
  say(`\n   ${paint('1', 'in mid-session, announced by list_changed:')}`);
  await poisoned('announced', true, false);
  say(`\n   ${paint('1', 'in mid-session, without a word:')}`);
  await poisoned('silent', false, false);
}

const rules = files => `version: 1
rules:
  - id: look-around
    match: {server: files, tool: [list_directory, read_text_file], args: {/path: {inside: ${JSON.stringify(files)}}}}
    decision: allow
  - id: no-secrets
    match: {server: files, tool: "*", args: {/path: {glob: ["**.env", "**.key"]}}}
    decision: deny
    reason: secrets stay where they are
  - id: ask-before-writing
    match: {server: files, tool: write_file, args: {/path: {inside: ${JSON.stringify(files)}}, /content: {}}}
    decision: require_approval
    reason: a human looks at what is written
    approval: {requester: may, ways: [hold], wait: 60s}
`;

async function rulesDecide(files, argv) {
  chapter('4. Rules decide every call, and a human where they say so');
  const policy = join(dir, 'policy.yaml');
  const plan = join(files, 'plan.txt');
  writeFileSync(policy, rules(files));
  writeFileSync(join(files, 'prod.env'), 'TOKEN=of-production\n');
  quote(readFileSync(policy, 'utf8'));
  operator(['policy', 'check', policy], { status: 0 });
  const client = await agent('v2', 'files', argv, ['--policy', policy]);
  const names = await client.names();
  check(names.length === 3 && !names.includes('move_file'), 'the agent is shown the three tools that a rule can allow');
  check((await client.text('list_directory', { path: files })).includes('prod.env'), 'it may look around');
  await refusedWith(client, 'policy_denied', 'but a file of secrets is refused by its rule', 'read_text_file', { path: join(files, 'prod.env') });
  await refusedWith(client, 'policy_default_deny', 'and what no rule allows is refused', 'read_text_file', { path: '/etc/passwd' });

  const writing = client.text('write_file', { path: plan, content: 'approved words' });
  writing.catch(() => {});
  const waits = () => spawnSync(landwaiter, ['approvals', 'list', '--json', '--state', state], { encoding: 'utf8' }).stdout;
  const id = await eventually(() => /"id":"([0-9a-f]{8}-\d+)"/.exec(waits())?.[1], 'a write waits for a human');
  const shown = operator(['approvals', 'show', id], { status: 0 });
  check(shown.includes('approved words') && !existsSync(plan), 'who sees exactly what would run, and nothing has run yet');
  operator(['approvals', 'approve', id, '--shown', /--shown (sha256:\w+)/.exec(shown)[1], '--reason', 'as agreed'], { status: 0 });
  await writing;
  check(readFileSync(plan, 'utf8') === 'approved words', 'approved, the waiting call ran');

  operator(['kill', '--server', 'files', '--reason', 'incident 7'], { status: 0 });
  await refusedWith(client, 'killed', 'killed, the very next call is refused', 'list_directory', { path: files });
  operator(['kill', '--server', 'files', '--lift'], { status: 0, limit: 3 });
  await eventually(async () => (await client.names()).length === 3, 'and lifted, the agent goes on');
  await client.close();
}

async function receiptsHold() {
  chapter('5. What happened can be proved');
  const key = join(dir, 'kept-elsewhere.vkey');
  writeFileSync(key, operator(['receipts', 'key'], { status: 0 }));
  operator(['receipts', 'verify', '--vkey', key], { status: 0 });
  done('the log verifies');
  const independent = logDir => spawnSync('python3', [join(root, 'tools/verify-receipts.py'), logDir, key], { encoding: 'utf8' });
  const second = independent(join(state, 'receipts'));
  check(second.status === 0, 'also for a verifier that shares no code with it (tools/verify-receipts.py)',
    second.stdout + second.stderr);

  const forged = join(dir, 'forged');
  cpSync(state, forged, { recursive: true });
  const file = join(forged, 'receipts', readdirSync(join(forged, 'receipts')).filter(f => f.endsWith('.jsonl')).sort()[0]);
  const log = readFileSync(file);
  const lines = log.toString('utf8').trimEnd().split('\n');
  const n = lines.findIndex(l => l.includes('tool_quarantined'));
  if (n < 0) {
    throw new DidNotHappen('the log holds no record of the quarantine');
  }
  const id = JSON.parse(lines[n]).id;
  const offset = Buffer.byteLength(lines.slice(0, n).map(l => l + '\n').join('')) + Buffer.from(lines[n]).indexOf('tool_quarantined');
  log[offset] ^= 0x01; // one bit of one byte: "tool" becomes "uool"
  writeFileSync(file, log);
  note(`in a copy, one byte of receipt ${id} (line ${n + 1}) is changed`);
  const out = operator(['receipts', 'verify', '--vkey', key, '--state', forged], { status: 1 });
  check(out.includes(id) || new RegExp(`:${n + 1}\\b`).test(out), 'verification fails and names the record');
  check(independent(join(forged, 'receipts')).status === 1, 'and so does the other verifier');
}

async function story() {
  if (!existsSync(landwaiter)) {
    throw new DidNotHappen(`there is no ${landwaiter}: build it first`);
  }
  const files = join(dir, 'files');
  mkdirSync(files);
  writeFileSync(join(files, 'note.txt'), 'Remember the tide tables.\n');
  const link = join(dir, 'server-filesystem');
  symlinkSync(join(modules, 'fs-2026-1-14'), link);
  const argv = [process.execPath, join(link, 'dist/index.js'), files];

  await firstSight(files, argv);
  await nextRelease(files, argv, link);
  await poisonedThreeWays();
  await rulesDecide(files, argv);
  await receiptsHold();
}

let status = 0;
try {
  await story();
  say(`\n${paint('1;32', 'All of it happened')} in ${((Date.now() - began) / 1000).toFixed(1)} s, with published servers and clients.`);
} catch (e) {
  status = 1;
  const what = e instanceof DidNotHappen ? e.message : e.stack;
  say(`\n${paint('1;31', 'This did not happen:')} ${what}`);
}
for (const f of cleanups.reverse()) {
  await Promise.resolve().then(f).catch(e => {
    status = 1;
    say(String(e.message));
  });
}
await sleep(100);
const left = processesWith(dir);
if (left.length > 0) {
  await sleep(3000);
  if (processesWith(dir).length > 0) {
    say(`processes are left: ${processesWith(dir).join(' ')}`);
    processesWith(dir).forEach(pid => kill(pid, 'SIGKILL'));
    status = 1;
  }
}
rmSync(dir, { recursive: true, force: true });
process.exit(status);
