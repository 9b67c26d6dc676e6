// Shared by the end-to-end tests: scratch folders, the program under test, fixture servers, and the
// bookkeeping that ends every process a test started, by its pid, whatever the test's outcome.
//
//   LANDWAITER   the program (default build/cli/landwaiter)
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');
export const landwaiter = process.env.LANDWAITER ?? join(root, 'build/cli/landwaiter');
export const modules = join(root, 'tests/e2e/node_modules');
export const fixtures = join(root, 'tests/e2e/fixtures');
// A build with sanitizers is slower: times that a test waits are multiplied.
export const slow = /asan/.test(landwaiter) ? 4 : 1;

export const servers = {
  filesystem: [process.execPath, join(modules, 'fs-2026-1-14/dist/index.js')],
  filesystemNext: [process.execPath, join(modules, 'fs-2026-7-4/dist/index.js')],
  everything: [process.execPath, join(modules, '@modelcontextprotocol/server-everything/dist/index.js')],
  memory: [process.execPath, join(modules, '@modelcontextprotocol/server-memory/dist/index.js')],
  dual: [process.execPath, join(fixtures, 'sdk-dual-server.mjs')],
};

// How the gateway refused a request, as an error or as a tool result: {code, message, data};
// undefined when it did not.
export function refusalOf(message) {
  const data = message.result?._meta?.['landwaiter/refusal'];
  return message.error ?? (data && { code: -31001, message: message.result.content[0].text, data });
}

export const sleep = ms => new Promise(done => setTimeout(done, ms));

// The value of `probe` as soon as it is truthy; fails with `what` after `ms`.
export async function until(probe, what, ms = 20000) {
  const end = Date.now() + ms * slow;
  for (;;) {
    const value = await probe();
    if (value) {
      return value;
    }
    if (Date.now() > end) {
      assert.fail(`did not happen within ${ms * slow} ms: ${typeof what === 'function' ? what() : what}`);
    }
    await sleep(20);
  }
}

// Runs `step` when the test is over, the steps of a test in reverse order: what was started last ends
// first, and folders go after what writes into them.
const endings = new WeakMap();
export function atEnd(t, step) {
  if (!endings.has(t)) {
    endings.set(t, []);
    t.after(async () => {
      const failures = [];
      for (const run of endings.get(t).reverse()) {
        await Promise.resolve().then(run).catch(e => failures.push(e));
      }
      if (failures.length > 0) {
        throw failures[0];
      }
    });
  }
  endings.get(t).push(step);
}

// ---- folders ----

export function scratch(t, name = 'case') {
  const dir = mkdtempSync(join(tmpdir(), `lw-${name}-`));
  atEnd(t, () => {
    // A test may have made things unreadable on purpose.
    for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
      if (entry.isDirectory()) {
        chmodSync(join(entry.parentPath ?? entry.path, entry.name), 0o700);
      }
    }
    rmSync(dir, { recursive: true, force: true });
  });
  return dir;
}

// ---- processes ----

// State letter of a process: null when there is none; a zombie counts as none.
export function alive(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !'ZX'.includes(stat.slice(stat.lastIndexOf(')') + 2)[0]);
  } catch {
    return false;
  }
}

// Pids of live processes whose command line holds `marker` (a scratch folder, say).
export function processesWith(marker) {
  const found = [];
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) {
      continue;
    }
    try {
      if (readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes(marker) && alive(entry)) {
        found.push(Number(entry));
      }
    } catch {
      // gone meanwhile
    }
  }
  return found;
}

export function parentOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

// Pids of all live descendants.
export function descendants(pid) {
  const children = new Map();
  for (const entry of readdirSync('/proc')) {
    if (/^\d+$/.test(entry) && alive(entry)) {
      try {
        const parent = parentOf(entry);
        children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
      } catch {
        // gone meanwhile
      }
    }
  }
  const found = [];
  for (let next = children.get(pid) ?? []; next.length;) {
    found.push(...next);
    next = next.flatMap(p => children.get(p) ?? []);
  }
  return found;
}

// Sends a signal to one process; false when it is gone already, which is no failure of a test.
export function kill(pid, signal = 'SIGTERM') {
  try {
    return process.kill(pid, signal);
  } catch (e) {
    if (e.code !== 'ESRCH') {
      throw e;
    }
    return false;
  }
}

// Ends what a test left: every live process whose command line names the test's own folder.
export function endAll(marker) {
  processesWith(marker).forEach(pid => kill(pid, 'SIGKILL'));
}

// A child with its output collected: .out, .err, .exit (a promise of {code, signal}).
export function start(t, argv, { env, cwd, input, stdin = 'pipe' } = {}) {
  const child = spawn(argv[0], argv.slice(1),
    { env: { ...process.env, ...env }, cwd, stdio: [stdin, 'pipe', 'pipe'] });
  const self = { child, pid: child.pid, out: '', err: '', status: null };
  child.stdout.setEncoding('utf8').on('data', text => { self.out += text; });
  child.stderr.setEncoding('utf8').on('data', text => { self.err += text; });
  child.stdin?.on('error', () => {});
  self.exit = once(child, 'close').then(([code, signal]) => {
    self.status = { code, signal };
    return self.status;
  });
  self.exit.catch(() => {});
  if (input !== undefined) {
    child.stdin.end(input);
  }
  atEnd(t, async () => {
    if (self.status === null && child.pid !== undefined) {
      // In order first: so the leak check of a sanitizer build gets to run.
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5000);
      await self.exit;
      clearTimeout(late);
    }
    assertClean(self.err);
  });
  return self;
}

export function assertClean(stderr) {
  const report = /(ERROR: \w*Sanitizer|runtime error:)[^]*/.exec(stderr);
  assert.equal(report, null, `a sanitizer reports:\n${report?.[0].slice(0, 4000)}`);
}

// One run of the program to its end: {status, out, err, json()}.
export async function cli(t, args, options = {}) {
  const run = start(t, [landwaiter, ...args], { stdin: options.input === undefined ? 'ignore' : 'pipe', ...options });
  const late = setTimeout(() => run.child.kill('SIGKILL'), (options.ms ?? 20000) * slow);
  const { code, signal } = await run.exit;
  clearTimeout(late);
  assert.equal(signal, null, `landwaiter ${args.join(' ')} ended by ${signal}\n${run.err}`);
  return { status: code, out: run.out, err: run.err, json: () => JSON.parse(run.out) };
}

// Approves all that is pending for a server, as an operator would: once there is something to see. An
// empty list may reach the client before the sight of the server is on disk.
export async function approve(t, state, server, ...more) {
  let r;
  await until(async () => {
    r = await cli(t, ['approve', server, '--yes', '--state', state, ...more]);
    return r.status === 0 || !/was seen yet/.test(r.err);
  }, () => `${server} was seen: ${r.err}`, 20000);
  assert.equal(r.status, 0, `approve ${server}: ${r.out}${r.err}`);
  return r;
}

// The lines of a file that another process may be writing: what has no end yet is not there yet.
export function wholeLines(path) {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return text.slice(0, text.lastIndexOf('\n') + 1).split('\n').filter(Boolean);
}

// Records of a state folder's log, in order.
export function receipts(state) {
  const dir = join(state, 'receipts');
  return existsSync(dir) ? readdirSync(dir).filter(f => f.endsWith('.jsonl')).sort()
    .flatMap(f => wholeLines(join(dir, f)).map(l => JSON.parse(l))) : [];
}

// Once a call of the tool has been decided: what follows it is on its way then.
export function decided(state, tool) {
  return until(() => receipts(state).some(r => r.phase === 'decision' && r.data.name === tool), `a call of ${tool} is decided`, 15000);
}

// ---- fixture servers ----

export class Fixture {
  constructor(t, control = {}) {
    this.t = t;
    this.dir = scratch(t, 'fixture');
    this.set(control);
    atEnd(t, () => endAll(this.dir));
  }

  set(control) {
    this.current = control;
    writeFileSync(join(this.dir, 'control.part'), JSON.stringify(control));
    renameSync(join(this.dir, 'control.part'), join(this.dir, 'control.json'));
  }

  patch(control) {
    this.set({ ...this.current, ...control });
  }

  get argv() {
    return [process.execPath, join(fixtures, 'stdio-server.mjs'), this.dir];
  }

  lines(name) {
    return wholeLines(join(this.dir, name));
  }

  // Messages that reached the server.
  seen(method) {
    return this.lines('seen.jsonl').map(l => JSON.parse(l)).filter(m => !method || m.method === method);
  }

  // Names of the tools whose calls reached the server.
  calls() {
    return this.seen('tools/call').map(m => m.params.name);
  }

  pids() {
    return this.lines('pids').map(Number);
  }

  headers() {
    return this.lines('headers.jsonl').map(l => JSON.parse(l));
  }

  // Starts the HTTP form; resolves to its URL.
  async http() {
    this.process = start(this.t, [process.execPath, join(fixtures, 'http-server.mjs'), this.dir]);
    const port = await until(() => existsSync(join(this.dir, 'port')) && readFileSync(join(this.dir, 'port'), 'utf8'),
      () => `fixture listens: ${this.process.err}`);
    return `http://127.0.0.1:${port}/mcp`;
  }
}

// ---- landwaiter serve ----

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export function connects(port) {
  return new Promise(done => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => { socket.destroy(); done(true); });
    socket.once('error', () => done(false));
  });
}

// JSON is YAML, so a configuration is written as an object. Times and sizes are taken without quotes.
export function configText(config) {
  return JSON.stringify(config, null, 2).replace(/"(\d+(ms|s|m|h|KiB|MiB))"/g, '$1') + '\n';
}

export function writeConfig(dir, config) {
  const path = join(dir, 'landwaiter.yaml');
  writeFileSync(path, configText(config));
  return path;
}

// Starts `landwaiter serve` on `port`, a free one of 127.0.0.1 where none is given, and waits until it takes connections.
// `config`: servers and whatever else; `servers` maps names to {command: [...]} or {url: ...}.
export async function serve(t, config, { state, env, extra = [], port } = {}) {
  const dir = scratch(t, 'serve');
  port ??= await freePort();
  state ??= join(dir, 'state');
  const path = writeConfig(dir, { listen: `127.0.0.1:${port}`, ...config });
  const run = start(t, [landwaiter, 'serve', '--config', path, '--state', state, ...extra], { env, stdin: 'ignore' });
  await until(async () => run.status !== null || await connects(port), () => `serve listens: ${run.err}`, 10000);
  assert.equal(run.status, null, `serve ended at start: ${JSON.stringify(run.status)}\n${run.err}`);
  return Object.assign(run, {
    port, state, dir, config: path,
    url: name => `http://127.0.0.1:${port}/servers/${name}/mcp`,
    stop: async () => {
      run.child.kill('SIGTERM');
      return run.exit;
    },
  });
}

export function makeState(t) {
  const dir = join(scratch(t, 'state'), 'state');
  mkdirSync(dir, { mode: 0o700 });
  return dir;
}
