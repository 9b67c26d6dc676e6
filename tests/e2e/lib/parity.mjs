// One way for all of the ways in which a client reaches a server: over `run` or `serve`, as a client
// of either era, to a server of either era over stdio or HTTP. What a control does is written once
// and looked at in each.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until, Fixture, approve, landwaiter, makeState, refusalOf, scratch, serve, writeConfig } from './harness.mjs';
import { RawStdio, http, modernMeta } from './agents.mjs';

const LEGACY = '2025-11-25';
const MODERN = '2026-07-28';

export const columns = ['run', 'serve'].flatMap(front => ['legacy', 'modern'].flatMap(client =>
  ['stdio', 'http'].flatMap(server => ['legacy', 'modern'].map(era => (
    { front, client, server, era, name: `${front}: ${client} client, ${era} server over ${server}` })))))
  // And the endpoint of all servers, with another one beside it.
  .concat(['legacy', 'modern'].map(era => (
    { front: 'serve', endpoint: 'all', client: era, server: 'stdio', era, name: `serve, /mcp: ${era} client, ${era} server over stdio` })));

// A client of one era in front of one fixture server. `options`: call_timeout and the like (of the
// server), limits and policy (of the gateway).
export class Path {
  static async open(t, column, control, options = {}) {
    const path = new Path();
    Object.assign(path, { t, column, state: makeState(t), next: 1, events: [],
      prefix: column.endpoint === 'all' ? 'srv__' : '' });
    path.fixture = new Fixture(t, { era: column.era, ...control });
    const { limits, policy, ...own } = { surface_max_age: '0ms', ...options };
    const rules = policy && join(scratch(t, 'rules'), 'policy.yaml');
    if (rules) {
      writeFileSync(rules, JSON.stringify(policy));
      Object.assign(path, { rules });
    }
    const url = column.server === 'http' && await path.fixture.http();
    const config = { ...(limits && { limits }), ...(rules && { policies: [rules] }), servers: { srv: {
      ...(url ? { url, allow_private: true } : { command: path.fixture.argv }), ...own } } };
    if (path.prefix) {
      const beside = new Fixture(t, { era: column.era, tools: control.tools });
      config.servers.beside = { command: beside.argv };
    }
    if (column.front === 'serve') {
      path.gate = await serve(t, config, { state: path.state });
      path.url = path.prefix ? `http://127.0.0.1:${path.gate.port}/mcp` : path.gate.url('srv');
    } else {
      // A command behind `--`; what only a configuration can say, from one.
      const from = url || Object.keys(options).some(x => x !== 'policy')
        ? ['--config', writeConfig(scratch(t, 'run'), config)]
        : [...(rules ? ['--policy', rules] : []), '--', ...path.fixture.argv];
      path.raw = new RawStdio(t, [landwaiter, 'run', '--server', 'srv', '--state', path.state, ...from]);
      path.gate = path.raw.run;
    }
    if (column.client === 'legacy') {
      path.handshake = await path.initialize();
    } else {
      path.handshake = await path.request('server/discover', {});
    }
    return path;
  }

  // The same with the server's surface approved.
  static async approved(t, column, control, options) {
    const path = await Path.open(t, column, control, options);
    await path.list();
    await approve(t, path.state, 'srv');
    await path.listed(control.tools.map(x => x.name));
    return path;
  }

  get modern() {
    return this.column.client === 'modern';
  }

  async initialize() {
    const first = await this.request('initialize',
      { protocolVersion: LEGACY, capabilities: {}, clientInfo: { name: 'raw', version: '1' } });
    await this.notify('notifications/initialized');
    return first;
  }

  params(params) {
    return this.modern ? { ...params, _meta: { ...modernMeta(), ...params?._meta } } : params;
  }

  headers(message) {
    const name = message.params?.name ?? message.params?.uri ?? message.params?.taskId;
    return this.modern ? { 'mcp-protocol-version': MODERN, 'mcp-method': message.method,
      ...(typeof name === 'string' && { 'mcp-name': name }) }
      : { 'mcp-protocol-version': LEGACY, ...(this.session && { 'mcp-session-id': this.session }) };
  }

  async notify(method, params) {
    const message = { jsonrpc: '2.0', method, ...(params && { params }) };
    if (this.raw) {
      this.raw.send(message);
    } else {
      await http(this.url, { headers: this.headers(message), body: message });
    }
  }

  // The whole response message. `edit` changes the text of the request before it is sent.
  async request(method, params, { edit = text => text, ms = 15000 } = {}) {
    const message = { jsonrpc: '2.0', id: this.next++, method, params: this.params(params) };
    const text = edit(JSON.stringify(message));
    if (this.raw) {
      const from = this.raw.messages.length;
      this.raw.send(text);
      return until(() => this.raw.messages.slice(from).find(m => m.method === undefined &&
        (m.id === message.id || (m.error && m.id == null))), () => `an answer to ${method}: ${this.gate.err}`, ms);
    }
    const r = await http(this.url, { headers: this.headers(message), body: text });
    this.session ??= r.headers['mcp-session-id'];
    this.status = r.status;
    this.events.push(...r.events);
    return r.json;
  }

  async list() {
    const answer = await this.request('tools/list', {});
    return (answer.result?.tools ?? []).map(x => ({ ...x,
      name: x.name.startsWith(this.prefix) ? x.name.slice(this.prefix.length) : `not ours: ${x.name}` }));
  }

  // Until the list has exactly these names.
  async listed(names, ms = 15000) {
    let last;
    await until(async () => {
      last = (await this.list()).map(x => x.name).sort();
      return JSON.stringify(last) === JSON.stringify([...names].sort());
    }, () => `the list is ${names}; it is ${last}: ${this.gate.err}`, ms);
    return this.list();
  }

  call(name, args, options) {
    return this.request('tools/call', { name: this.prefix + name, arguments: args }, options);
  }

  // {code, message, data} of a call that is refused.
  async refusal(name, args, options) {
    const answer = await this.call(name, args, options);
    const refused = refusalOf(answer);
    if (!refused) {
      throw new Error(`the call of ${name} was answered: ${JSON.stringify(answer).slice(0, 300)}`);
    }
    return refused;
  }
}
