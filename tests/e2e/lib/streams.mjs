// Raw HTTP exchanges whose events are looked at while they come: what fetch and the SDKs hide.
import { once } from 'node:events';
import { request } from 'node:http';
import { atEnd, until } from './harness.mjs';

// An exchange under way: status, headers, events ({id, retry, data, json}), comments, text, ended.
export class Stream {
  constructor(t, url, { method = 'POST', headers = {}, body } = {}) {
    const text = body === undefined ? undefined : JSON.stringify(body);
    Object.assign(this, { text: '', events: [], comments: 0, ended: false });
    this.req = request(url, { method, agent: false, headers: {
      ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      accept: 'application/json, text/event-stream', ...headers } });
    this.req.on('error', () => { this.ended = true; });
    this.open = once(this.req, 'response').then(([res]) => {
      this.status = res.statusCode;
      this.headers = res.headers;
      let at = 0;
      res.setEncoding('utf8').on('data', part => {
        this.text += part;
        for (let end; (end = this.text.indexOf('\n\n', at)) >= 0; at = end + 2) {
          this.block(this.text.slice(at, end));
        }
      });
      res.on('error', () => {});
      res.on('close', () => { this.ended = true; });
      return this;
    });
    this.open.catch(() => {});
    this.req.end(text);
    atEnd(t, () => this.drop());
  }

  block(text) {
    const event = {};
    for (const line of text.split('\n')) {
      if (line.startsWith(':')) {
        this.comments++;
        continue;
      }
      const [, name, value] = /^([^:]+): ?(.*)$/.exec(line) ?? [];
      if (name) {
        event[name] = event[name] === undefined ? value : `${event[name]}\n${value}`;
      }
    }
    if (Object.keys(event).length > 0) {
      this.events.push({ ...event, json: event.data ? JSON.parse(event.data) : undefined });
    }
  }

  get messages() {
    return this.events.filter(e => e.json).map(e => e.json);
  }

  get json() {
    return JSON.parse(this.text);
  }

  get lastId() {
    return this.events.filter(e => e.id !== undefined).at(-1)?.id;
  }

  event(probe, what, ms = 15000) {
    return until(() => this.events.find(probe), () => `${what}; so far: ${this.text}`, ms);
  }

  end(ms = 15000) {
    return until(() => this.ended, () => `the connection ends; so far: ${this.text}`, ms);
  }

  // The connection breaks.
  drop() {
    this.req.destroy();
  }
}

// A legacy session by hand.
export class LegacySession {
  constructor(t, url, version = '2025-11-25') {
    Object.assign(this, { t, url, version, next: 10 });
  }

  async begin(capabilities = {}) {
    const r = await this.post({ jsonrpc: '2.0', id: 1, method: 'initialize', params: {
      protocolVersion: this.version, capabilities, clientInfo: { name: 'raw', version: '1' } } }).whole();
    this.id = r.headers['mcp-session-id'];
    this.negotiated = r.json.result.protocolVersion;
    await this.post({ jsonrpc: '2.0', method: 'notifications/initialized' }).whole();
    return this;
  }

  get headers() {
    return { ...(this.id && { 'mcp-session-id': this.id }), ...(this.negotiated && { 'mcp-protocol-version': this.negotiated }) };
  }

  post(body, headers = {}) {
    const stream = new Stream(this.t, this.url, { headers: { ...this.headers, ...headers }, body });
    stream.whole = async () => {
      await stream.open;
      await stream.end();
      return stream;
    };
    return stream;
  }

  call(name, args = {}, meta) {
    return this.post({ jsonrpc: '2.0', id: this.next++, method: 'tools/call',
      params: { name, arguments: args, ...(meta && { _meta: meta }) } });
  }

  get(lastId) {
    return new Stream(this.t, this.url, { method: 'GET',
      headers: { ...this.headers, accept: 'text/event-stream', ...(lastId && { 'last-event-id': lastId }) } });
  }
}
