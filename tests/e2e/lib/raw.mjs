// HTTP by hand: requests that no client library would send, byte for byte, and answers as they came;
// and what a gateway under fire must keep: its processes, its descriptors, its memory.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { alive, descendants, slow, sleep } from './harness.mjs';

const MIB = 1 << 20;

// ---- one connection ----

// The first whole response in `bytes`, or null: {status, headers, body, rest}. `eof`: nothing follows.
function response(bytes, eof) {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) {
    return null;
  }
  const [first, ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
  assert.ok(status, `not a status line: ${first}`);
  const headers = {};
  for (const line of lines) {
    const [name, value] = [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()];
    assert.equal(headers[name], undefined, `${name} twice in a response`);
    headers[name] = value;
  }
  const after = bytes.subarray(end + 4);
  if (status === 100 || status === 204) {
    return { status, headers, body: '', rest: after };
  }
  if (headers['transfer-encoding'] === 'chunked') {
    return chunked({ status, headers }, after);
  }
  const length = Number(headers['content-length']);
  if (!Number.isInteger(length)) {
    return eof ? { status, headers, body: after.toString('utf8'), rest: Buffer.alloc(0) } : null;
  }
  return after.length < length ? null
    : { status, headers, body: after.subarray(0, length).toString('utf8'), rest: after.subarray(length) };
}

function chunked(head, bytes) {
  const parts = [];
  for (let at = 0; ;) {
    const line = bytes.indexOf('\r\n', at);
    if (line < 0) {
      return null;
    }
    const n = parseInt(bytes.subarray(at, line).toString('latin1'), 16);
    if (bytes.length < line + 2 + n + 2) {
      return null;
    }
    parts.push(bytes.subarray(line + 2, line + 2 + n));
    at = line + 2 + n + 2;
    if (n === 0) {
      return { ...head, body: Buffer.concat(parts).toString('utf8'), rest: bytes.subarray(at) };
    }
  }
}

function read(r) {
  const type = r.headers['content-type'] ?? '';
  if (/event-stream/.test(type)) {
    r.events = r.body.split('\n\n').map(e => e.split('\n').filter(l => l.startsWith('data:')).map(l => l.slice(5).trim()).join('\n'))
      .filter(Boolean).map(d => JSON.parse(d));
    r.json = r.events.at(-1);
  } else if (/application\/json/.test(type) && r.body) {
    r.json = JSON.parse(r.body);
  }
  return r;
}

// Sends `parts` (text or bytes; a list with pauses between) on a connection of its own and reads until
// `answers` responses are whole or the other side closes: {answers: [...], closed}. `half`: closes the
// sending side behind them; `leave`: goes away without waiting for an answer; `settle`: waits so many
// times 5 ms to see whether it closes behind its answer.
export async function send(port, parts, { answers = 1, half = false, leave = false, pause = 5, ms = 20000, settle = 0 } = {}) {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const got = { answers: [], closed: false };
  let bytes = Buffer.alloc(0);
  const done = new Promise(resolve => {
    const take = eof => {
      for (let r; got.answers.length < answers && (r = response(bytes, eof));) {
        bytes = r.rest;
        got.answers.push(read(r));
      }
      if (eof || got.answers.length >= answers) {
        resolve();
      }
    };
    socket.on('data', part => { bytes = Buffer.concat([bytes, part]); take(false); });
    socket.on('end', () => { got.closed = true; take(true); });
    socket.on('close', () => { got.closed = true; take(true); });
    socket.on('error', () => { got.closed = true; });
  });
  for (const part of Array.isArray(parts) ? parts : [parts]) {
    if (socket.destroyed) {
      break;
    }
    await new Promise(next => socket.write(part, next));
    if (Array.isArray(parts) && parts.length > 1) {
      await sleep(pause);
    }
  }
  if (leave) {
    socket.destroy();
    return got;
  }
  if (half) {
    socket.end();
  }
  let timer;
  const late = await Promise.race([done, new Promise(over => { timer = setTimeout(over, ms * slow, 'late'); })]);
  clearTimeout(timer);
  // Whether it closes behind its last answer shows at once.
  for (let i = 0; late !== 'late' && !got.closed && i < settle; i++) {
    await sleep(5);
  }
  socket.destroy();
  assert.notEqual(late, 'late', `no answer in time; ${got.answers.length} came, and ${JSON.stringify(bytes.toString('latin1').slice(0, 200))}`);
  got.rest = bytes.toString('latin1');
  return got;
}

// The bytes of a request. `headers`: names and values that replace the usual ones (null: leaves it out);
// `more`: raw header lines, with their line ends; `body` text or bytes, or an object to be sent as JSON.
export function request({ method = 'POST', path, host = '127.0.0.1', headers = {}, more = '', body }) {
  const content = body === undefined ? Buffer.alloc(0) : Buffer.isBuffer(body) ? body
    : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const all = { Host: host, 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream',
    'Content-Length': content.length, ...headers };
  const lines = Object.entries(all).filter(([, v]) => v !== null).map(([k, v]) => `${k}: ${v}\r\n`).join('');
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines}${more}\r\n`, 'latin1'), content]);
}

// ---- what stays bounded ----

function landwaiters(pid) {
  return [pid, ...descendants(pid)].filter(p => {
    try {
      return readFileSync(`/proc/${p}/cmdline`, 'utf8').includes('landwaiter');
    } catch {
      return false;
    }
  });
}

function descriptors(pid) {
  return existsSync(`/proc/${pid}/fd`) ? readdirSync(`/proc/${pid}/fd`).length : 0;
}

// Descriptors and peak memory of the processes behind `pid`, from now on.
export class Bounds {
  constructor(pid) {
    this.pid = pid;
    this.pids = landwaiters(pid);
    this.before = this.descriptors();
    assert.ok(this.pids.length >= 2, 'the ledger and its gate');
  }

  descriptors() {
    return Math.max(...this.pids.map(descriptors));
  }

  peak() {
    return Math.max(...this.pids.map(p => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${p}/status`, 'utf8'))[1]) * 1024));
  }

  // The same processes live; `spare` descriptors more than before at most, once connections have gone.
  async assert(mib, spare) {
    assert.deepEqual(this.pids.filter(p => !alive(p)), [], 'no process of the gateway has ended');
    for (let i = 0; this.descriptors() > this.before + spare && i < 300; i++) {
      await sleep(20);
    }
    assert.ok(this.descriptors() <= this.before + spare, `${this.descriptors()} descriptors, ${this.before} before`);
    // ASan keeps freed memory and shadows all of it.
    const most = mib * MIB * (slow > 1 ? 6 : 1);
    assert.ok(this.peak() < most, `${(this.peak() / MIB).toFixed(0)} MiB used at the peak`);
  }
}
