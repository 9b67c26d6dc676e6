// Cedar within a process, for bench/policy.mjs: the policy set parsed once (preparsePolicySet), then
// statefulIsAuthorized for each decision, which is how the package is called from JavaScript: the request crosses
// into WebAssembly as a value each time. Usage: cedar.mjs POLICIES.json REQUESTS.json; commands as in policy_bench.c.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { cedarRequest } from './rules.mjs';

const say = value => process.stdout.write(`${JSON.stringify(value)}\n`);
const policies = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const requests = JSON.parse(readFileSync(process.argv[3], 'utf8')).map(r => ({ ...cedarRequest(r), preparsedPolicySetId: 'bench' }));

function decide(request) {
  const answer = cedar.statefulIsAuthorized(request);
  if (answer.type !== 'success' || answer.response.diagnostics.errors.length > 0) {
    throw new Error(`cedar: ${JSON.stringify(answer)}`);
  }
  return answer.response;
}

const start = performance.now();
const parsed = cedar.preparsePolicySet('bench', { staticPolicies: policies });
if (parsed.type !== 'success') {
  throw new Error(`cedar: ${JSON.stringify(parsed)}`);
}
say({ version: cedar.getCedarSDKVersion(), load_ms: performance.now() - start });

for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'check') {
    say(requests.map(request => {
      const { decision, diagnostics } = decide(request);
      return { decision, rules: diagnostics.reason.sort() };
    }));
    continue;
  }
  const [, i, ms] = /^round (\d+) (\d+)$/.exec(line).map(Number);
  const from = process.hrtime.bigint(), used = process.cpuUsage();
  let n = 0;
  for (let batch = 1; process.hrtime.bigint() - from < BigInt(ms) * 1000000n; batch = Math.min(64, batch * 2)) {
    for (let k = 0; k < batch; k++) {
      decide(requests[i]);
    }
    n += batch;
  }
  const cpu = process.cpuUsage(used);
  say({ n, wall_ns: Number(process.hrtime.bigint() - from), cpu_ns: (cpu.user + cpu.system) * 1000 });
}
