// A gateway with its approvals answered over HTTP, and an agent that asks at the decision point: shared by
// the tests of the API and of webhooks.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { cli, makeState, receipts, root, scratch, serve } from './harness.mjs';

export const sha = text => `sha256:${createHash('sha256').update(text).digest('hex')}`;
export const me = `${userInfo().username}@${hostname()}`;
export const ROOT = '/v1/approvals';

// Each tool of the server `bank` is asked about in its own way.
export const rule = (id, approval, more = {}) =>
  ({ id, match: { server: 'bank', tool: id }, decision: 'require_approval', approval: { ways: ['refuse'], ...approval }, ...more });
const policy = {
  version: 1,
  rules: [
    rule('pay', {}),
    rule('two', { quorum: 2 }),
    rule('alice_only', { approvers: { users: ['alice'] } }),
    rule('ops', { approvers: { groups: ['ops'] } }),
    rule('sure', { verified: true }),
    rule('others', { requester: 'exclude' }),
    rule('short', { ttl: '10s' }),
  ],
};

// One request: {status, headers, text, json}.
export function http(where, method, path, body, headers = {}) {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request({ ...where, path, method, agent: false, headers: {
      ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }), ...headers } },
    response => {
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

export const TOKENS = { alice: 'alice-has-this-token', bob: 'bob-has-another-token', robot: 'robot-has-its-own-token',
  chief: 'chief-has-a-token-too' };

export class World {
  static async start(t, { tokens = true, approvals = {}, servers = {}, rules = policy } = {}) {
    const w = new World();
    w.t = t;
    w.dir = scratch(t, 'api');
    w.state = makeState(t);
    w.socket = join(w.dir, 'approvals.sock');
    w.policy = join(w.dir, 'policy.yaml');
    writeFileSync(w.policy, JSON.stringify(rules).replace(/"(\d+s)"/g, '$1'));
    for (const [name, text] of Object.entries(TOKENS)) {
      writeFileSync(join(w.dir, name), `${text}\n`, { mode: 0o600 });
    }
    w.config = {
      servers, policies: [w.policy], decision_point: { socket: join(w.dir, 'ask.sock'), token_file: w.token('agent-asks-with-this') },
      approvals: { socket: w.socket, ...(tokens && { tokens: [
        { approver: 'alice', token_file: join(w.dir, 'alice') },
        { approver: 'bob@elsewhere', groups: ['ops'], token_file: join(w.dir, 'bob') },
        { approver: 'robot', verified: false, token_file: join(w.dir, 'robot') },
        { approver: 'chief', groups: ['landwaiter-break-glass'], token_file: join(w.dir, 'chief') },
      ] }), ...approvals },
    };
    await w.run();
    return w;
  }

  token(text) {
    const file = join(this.dir, 'agent-token');
    writeFileSync(file, text, { mode: 0o600 });
    return file;
  }

  async run() {
    this.gate = await serve(this.t, this.config, { state: this.state });
  }

  // The agent's question: what it is answered.
  async protect(tool, args = { amount: 1 }, user) {
    const r = await http({ socketPath: join(this.dir, 'ask.sock') }, 'POST', '/v1/protect',
      { server: 'bank', tool, arguments: args, ...(user && { context: { user } }) });
    assert.equal(r.status, 200, r.text);
    return r.json;
  }

  async ask(tool, args, user = 'carol') {
    const answer = await this.protect(tool, args, user);
    assert.equal(answer.decision, 'require_approval', JSON.stringify(answer));
    return answer.approval.id;
  }

  local(method, path = '', body, headers) {
    return http({ socketPath: this.socket }, method, ROOT + path, body, headers);
  }

  as(name, method, path = '', body, headers = {}) {
    return http({ host: '127.0.0.1', port: this.gate.port }, method, ROOT + path, body,
      { authorization: `Bearer ${TOKENS[name] ?? name}`, ...headers });
  }

  async shown(id) {
    return (await this.local('GET', `/${id}`)).json.shown;
  }

  async approveAs(name, id, more = {}) {
    return this.as(name, 'POST', `/${id}/approve`, { shown: await this.shown(id), ...more });
  }

  answers() {
    return receipts(this.state).filter(r => r.phase === 'answer').map(r => r.data);
  }

  async verify() {
    const mine = await cli(this.t, ['receipts', 'verify', '--state', this.state]);
    assert.equal(mine.status, 0, mine.out + mine.err);
    const other = spawnSync('python3', [join(root, 'tools/verify-receipts.py'), join(this.state, 'receipts'),
      join(this.state, 'receipts/vkey')], { encoding: 'utf8' });
    assert.equal(other.status, 0, other.stdout + other.stderr);
  }
}
