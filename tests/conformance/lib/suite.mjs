// Runs the official conformance suite and reads what it wrote; compares two runs scenario by
// scenario, with the differences that expected-failures.json explains.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { scratch, slow, start } from '../../e2e/lib/harness.mjs';

export const here = dirname(import.meta.dirname);
export const modules = join(here, 'node_modules');
// The suite needs a newer node than the other tests; fixture and driver run on it too.
export const node = join(modules, '.bin/node');
const program = join(modules, '@modelcontextprotocol/conformance/dist/index.js');

/** Starts the fixture server; gives its base URL. It ends with its input, so with this process. */
export async function fixture(t) {
  const run = start(t, [node, join(here, 'server/main.mjs')]);
  for (const end = Date.now() + 20000 * slow; !run.out.includes('\n'); ) {
    assert.ok(run.status === null && Date.now() < end, `the fixture does not listen: ${run.err}`);
    await new Promise((done) => setTimeout(done, 20));
  }
  return run.out.trim();
}

/**
 * One run of the suite: a map from scenario to its checks, {id, status, errorMessage}. The checks
 * that only tell what was sent and received are left out.
 */
export async function suite(t, leg, args, env) {
  const dir = scratch(t, 'suite');
  const run = start(t, [node, program, leg, ...args, '--timeout', '120000', '-o', dir], { cwd: here, env, stdin: 'ignore' });
  await run.exit;
  const scenarios = new Map();
  for (const entry of readdirSync(dir, { recursive: true })) {
    if (basename(entry) !== 'checks.json') continue;
    const name = dirname(entry)
      .replace(/-\d{4}-\d\d-\d\dT[\d-]+Z$/, '')
      .replace(leg === 'server' ? /^server-/ : /^/, '');
    const checks = JSON.parse(readFileSync(join(dir, entry), 'utf8'));
    scenarios.set(name, checks.filter(({ status, id }) => status !== 'INFO' && id));
  }
  assert.ok(scenarios.size > 0, `the suite wrote no result: ${run.out}${run.err}`);
  return scenarios;
}

/** One scenario alone. */
export async function single(t, leg, revision, name, args, env) {
  const one = ['--scenario', name, '--spec-version', revision, '--force'];
  return (await suite(t, leg, [...args, ...one], env)).get(name);
}

const count = (checks, status) => checks.filter((check) => check.status === status).length;
export const passed = (checks = []) => count(checks, 'SUCCESS');
export const failures = (checks = []) =>
  checks.filter(({ status }) => !['SUCCESS', 'SKIPPED'].includes(status));

/** Every difference between two runs of a scenario, in words; none is ''. */
export function difference(direct, through = []) {
  const tell = ({ id, status, errorMessage }) => `${id} ${status} ${errorMessage ?? ''}`.trim();
  const lines = failures(through)
    .filter(({ id, status }) => !failures(direct).some((d) => d.id === id && d.status === status))
    .map(tell);
  if (passed(direct) !== passed(through)) {
    const missing = direct
      .filter(({ id }) => !through.some((check) => check.id === id))
      .map(({ id }) => id);
    lines.unshift(`${passed(direct)} checks pass directly, ${passed(through)} through the gateway`);
    if (missing.length) lines.push(`not measured through the gateway: ${missing.join(', ')}`);
  }
  return lines.join('\n');
}

const expected = JSON.parse(readFileSync(join(here, 'expected-failures.json'), 'utf8'));

/**
 * Fails when a scenario differs without a reason on file, or has a reason and does not differ. Some
 * scenarios measure time: what differs is measured once more, alone, by `again`.
 */
export async function compare(leg, scenario, runs, again) {
  const reason = expected[leg][scenario];
  let found = difference(...runs);
  if (reason !== undefined) {
    assert.notEqual(found, '', `${scenario} is expected to differ and does not: ${reason}`);
    return;
  }
  if (found !== '') found = difference(...(await again()));
  assert.equal(found, '', `${scenario}\n${found}`);
}

/** No scenario of expected-failures.json may be one that was not run. */
export function knowsOnly(leg, scenarios) {
  const strange = Object.keys(expected[leg]).filter((name) => !scenarios.has(name));
  assert.deepEqual(strange, [], 'expected-failures.json names scenarios that the suite has not');
}

export function table(title, direct, through) {
  const rows = [...direct].map(([name, checks]) => {
    const both = [passed(checks), passed(through.get(name))];
    return [name, ...both, both[0] === both[1] ? '' : 'differs'];
  });
  const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
  const line = ([name, a, b, note]) =>
    `${String(name).padEnd(48)} ${String(a).padStart(7)} ${String(b).padStart(8)} ${note}`.trimEnd();
  return [
    line([title, 'direct', 'through', '']),
    ...rows.map(line),
    line([`${rows.length} scenarios`, sum(1), sum(2), '']),
  ];
}
