#!/usr/bin/env node
// What a decision costs, in Landwaiter, OPA and Cedar: the same rules and requests from one generator
// (bench/policy/rules.mjs), each engine in a process of its own, all of them taking turns in each round.
//
// Nothing is measured before every engine has decided every request and all agree, the rules that decide
// included; a difference ends the bench with status 1. OPA is skipped where go is missing, Cedar where its npm
// package is (tools/setup bench). Loopback only; it ends what it starts.
//
// Usage: bench/policy.mjs [--build DIR] [--rounds N] [--ms N] [--sizes 1000,10020,49020] [--only landwaiter,opa,cedar]
//                         [--equal] [--json FILE]
// --equal: the other rules only name servers and tools, none by a beginning.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { Agent, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cedar, landwaiter, makeRequests, makeRules, rego } from './policy/rules.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({ options: {
  build: { type: 'string', default: join(here, '..', 'build') }, rounds: { type: 'string', default: '11' },
  ms: { type: 'string', default: '100' }, sizes: { type: 'string', default: '1000,10020,49020' },
  only: { type: 'string', default: 'landwaiter,opa,cedar' }, json: { type: 'string' },
  equal: { type: 'boolean', default: false },
} });
const only = options.only.split(',');
const sizes = options.sizes.split(',').map(Number);
const opaBinary = join(here, '..', 'tests/e2e/opa/opa');
const children = [];
const scratch = mkdtempSync(join(tmpdir(), 'lw-bench-policy-'));
const say = text => process.stdout.write(`${text}\n`);
const median = list => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

function clean() {
  for (const child of children) {
    child.kill('SIGKILL');
  }
  rmSync(scratch, { recursive: true, force: true });
}

function start(argv, { quiet } = {}) {
  const child = spawn(argv[0], argv.slice(1), { stdio: ['pipe', 'pipe', quiet ? 'ignore' : 'inherit'] });
  children.push(child);
  return child;
}

// An engine that takes one command a line and answers each with one line of JSON.
class Engine {
  constructor(name, size, argv) {
    Object.assign(this, { name, size, cpu: [[], []], wall: [[], []] });
    const child = start(argv);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    this.ask = async command => {
      child.stdin.write(command ? `${command}\n` : '');
      const { value, done } = await lines.next();
      if (done) {
        throw new Error(`${name}, ${size} rules: it ended`);
      }
      return JSON.parse(value);
    };
    child.stdin.on('error', () => {});
    child.on('error', error => { throw error; });
  }

  async round(which, ms) {
    const { n, wall_ns, cpu_ns } = await this.ask(`round ${which} ${ms}`);
    this.cpu[which].push(cpu_ns / n / 1000);
    this.wall[which].push(wall_ns / n / 1000);
  }
}

// Of all its threads, ns.
function processorTime(pid) {
  return readdirSync(`/proc/${pid}/task`).reduce((sum, task) =>
    sum + Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]), 0);
}

// OPA as a server: one connection, one request after the other. Processor time is that of the server alone.
class OpaServer {
  constructor(size, requests) {
    Object.assign(this, { name: 'OPA over HTTP', size, requests, cpu: [[], []], wall: [[], []] });
    this.agent = new Agent({ keepAlive: true, maxSockets: 1 });
  }

  async up(file) {
    const port = await new Promise(done => {
      const s = createServer().listen(0, '127.0.0.1', () => { const p = s.address().port; s.close(() => done(p)); });
    });
    const child = start([opaBinary, 'run', '--server', '--log-level', 'error', '--disable-telemetry', '--addr', `127.0.0.1:${port}`, file], { quiet: true });
    Object.assign(this, { port, pid: child.pid });
    for (const end = Date.now() + 60000; ;) {
      const ready = await this.decide(0).then(() => true, () => false);
      if (ready) {
        return;
      }
      if (Date.now() > end || child.exitCode !== null) {
        throw new Error('OPA did not come up');
      }
      await new Promise(done => setTimeout(done, 50));
    }
  }

  decide(i) {
    return new Promise((done, fail) => {
      const r = httpRequest({ agent: this.agent, port: this.port, host: '127.0.0.1', method: 'POST', path: '/v1/data/bench/answer',
        headers: { 'Content-Type': 'application/json' } }, response => {
        let body = '';
        response.on('data', piece => { body += piece; });
        response.on('end', () => done(JSON.parse(body).result));
      });
      r.on('error', fail);
      r.end(JSON.stringify({ input: this.requests[i] }));
    });
  }

  async ask(command) {
    if (!command) {
      return {};
    }
    const all = [];
    for (let i = 0; i < this.requests.length; i++) {
      all.push({ decision: await this.decide(i) });
    }
    return all;
  }

  async round(which, ms) {
    const from = process.hrtime.bigint(), used = processorTime(this.pid);
    let n = 0;
    for (; process.hrtime.bigint() - from < BigInt(ms) * 1000000n; n++) {
      await this.decide(which);
    }
    this.cpu[which].push((processorTime(this.pid) - used) / n / 1000);
    this.wall[which].push(Number(process.hrtime.bigint() - from) / n / 1000);
  }
}

function buildOpa() {
  if (!only.includes('opa')) {
    return null;
  }
  const out = join(scratch, 'opa-peer');
  try {
    execFileSync('go', ['build', '-o', out, '.'], { cwd: join(here, 'policy/opa'), stdio: ['ignore', 'inherit', 'pipe'],
      env: { ...process.env, GOFLAGS: '-mod=readonly -buildvcs=false' } });
  } catch (error) {
    say(error.code === 'ENOENT' ? 'OPA is skipped: there is no go here' : `OPA is skipped: it cannot be built: ${String(error.stderr).trim().split('\n').at(-1)}`);
    return null;
  }
  return out;
}

function haveCedar() {
  if (!only.includes('cedar')) {
    return false;
  }
  const found = existsSync(join(here, 'node_modules/@cedar-policy/cedar-wasm'));
  if (!found) {
    say('Cedar is skipped: tools/setup bench installs @cedar-policy/cedar-wasm');
  }
  return found;
}

async function enginesFor(size, requests, requestFile, opaPeer, withCedar) {
  const rules = makeRules(size - 20, options);
  const write = (name, text) => {
    const file = join(scratch, `${size}-${name}`);
    writeFileSync(file, text);
    return file;
  };
  const engines = [new Engine('Landwaiter', size, [resolve(options.build, 'bench/policy_bench'),
    write('policy.json', landwaiter(rules)), requestFile])];
  if (opaPeer) {
    const file = write('policy.rego', rego(rules, { named: false }));
    engines.push(new Engine('OPA', size, [opaPeer, file, requestFile, 'data.bench.answer']));
    engines.push(new Engine('OPA, rules named', size, [opaPeer, write('named.rego', rego(rules, { named: true })), requestFile, 'data.bench.answer']));
    if (existsSync(opaBinary) && size === sizes[0]) {
      const server = new OpaServer(size, requests);
      await server.up(file);
      engines.push(server);
    }
  }
  if (withCedar) {
    engines.push(new Engine('Cedar', size, [process.execPath, join(here, 'policy/cedar.mjs'), write('cedar.json', JSON.stringify(cedar(rules))), requestFile]));
  }
  return engines;
}

// Every engine decides every request; all agree on each, and on the rules that decide where they are named.
async function compare(engines, requests) {
  const answers = [];
  for (const engine of engines) {
    Object.assign(engine, await engine.ask(''));
    const checked = await engine.ask('check');
    answers.push(checked.map(a => ({ decision: a.decision, rules: a.rules?.toSorted().join(' ') })));
  }
  const [own] = answers;
  for (let i = 0; i < requests.length; i++) {
    for (let e = 1; e < engines.length; e++) {
      const other = answers[e][i];
      if (other.decision !== own[i].decision || (other.rules !== undefined && other.rules !== own[i].rules)) {
        throw new Error(`${engines[e].name}, ${engines[e].size} rules: another answer than Landwaiter for ${JSON.stringify(requests[i])}: `
          + `${JSON.stringify(other)}, not ${JSON.stringify(own[i])}`);
      }
    }
  }
  const allowed = own.filter(a => a.decision === 'allow').length;
  if (own[0].rules.split(' ').length !== 20 || own[0].decision !== 'allow' || own[1].decision !== 'deny' || !allowed) {
    throw new Error('the requests are not what the bench is about');
  }
  say(`${engines[0].size} rules: ${engines.map(e => e.name).join(', ')} agree on ${requests.length} requests, ${allowed} of them allowed`);
}

function table(engines, which, title) {
  const names = [...new Set(engines.map(e => e.name))];
  const cell = (value, base) => (value >= 100 ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1)) + (base ? ` (${(value / base).toFixed(value / base < 10 ? 1 : 0)}x)` : '');
  say(`\n${title}\n`);
  say(`| | ${sizes.map(s => `${s.toLocaleString('en')} rules`).join(' | ')} |\n|---|${sizes.map(() => '---').join('|')}|`);
  for (const kind of ['cpu', 'wall']) {
    for (const name of names) {
      const cells = sizes.map(size => {
        const own = engines.find(e => e.name === 'Landwaiter' && e.size === size);
        const it = engines.find(e => e.name === name && e.size === size);
        return it && it[kind][which].length ? cell(median(it[kind][which]), it !== own && median(own[kind][which])) : '';
      });
      if (cells.some(Boolean)) {
        say(`| ${name}, ${kind === 'cpu' ? 'processor' : 'elapsed'} | ${cells.join(' | ')} |`);
      }
    }
  }
}

async function main() {
  const requests = makeRequests();
  const requestFile = join(scratch, 'requests.json');
  const opaPeer = buildOpa(), withCedar = haveCedar(), engines = [];
  writeFileSync(requestFile, JSON.stringify(requests));
  for (const size of sizes) {
    const some = await enginesFor(size, requests, requestFile, opaPeer, withCedar);
    await compare(some, requests);
    engines.push(...some);
  }
  for (const e of engines.filter(x => x.load_ms)) {
    say(`${e.name} ${e.version}, ${e.size} rules: read and compiled in ${e.load_ms.toFixed(0)} ms`);
  }
  const rounds = Number(options.rounds);
  for (let r = 0; r < rounds; r++) {
    for (let k = 0; k < engines.length; k++) {
      for (const which of [0, 1]) {
        await engines[(k + r) % engines.length].round(which, Number(options.ms));
      }
    }
  }
  table(engines, 0, `One decision, us (times Landwaiter), median of ${rounds} rounds: allowed, 20 rules match`);
  table(engines, 1, 'The same: denied, one rule matches');
  if (options.json) {
    writeFileSync(options.json, JSON.stringify(engines.map(({ name, size, cpu, wall, load_ms }) => ({ name, size, cpu, wall, load_ms })), null, 1));
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => { clean(); process.exit(130); });
}
process.on('exit', clean);
main().then(clean, error => { clean(); process.stderr.write(`bench/policy: ${error.message}\n`); process.exitCode = 1; });
