// Ask Landwaiter before acting: a client of its decision point, without dependencies.
//
//   import { Landwaiter } from './landwaiter.ts';
//   const guard = new Landwaiter({ target: '/run/user/1000/decision-point.sock' });
//   const decision = await guard.protect('files', 'write_file', { path: 'notes.txt' });
//   if (!decision.allowed) throw new Denied(decision);
//
// Whatever goes wrong is a denial: no answer, an answer that cannot be read, a time-out.
// An allowed decision is good for the one act that was asked about. Node 20 or newer; only types
// that can be erased, so that node can run it as it is.
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export type Verdict = 'allow' | 'deny' | 'require_approval';

export interface Decision {
  readonly decision: Verdict;
  /** True for an allow and for nothing else. */
  readonly allowed: boolean;
  /** A code of docs/reasons.md, or "unavailable" when there was no answer. */
  readonly reason: string;
  /** For a human or a model. */
  readonly message: string;
  readonly rule?: string;
  readonly receipt?: string;
  /** Of a require_approval: the id to ask a human for. */
  readonly approval?: string;
  /** Of that, RFC 3339. */
  readonly expires?: string;
  readonly raw: JsonObject;
}

export interface Options {
  /** Path of the socket, or http://127.0.0.1:7411, for which a token is needed; else what
   * LANDWAITER_DECISION_POINT says. With neither, everything is denied. */
  target?: string;
  token?: string;
  agent?: string;
  session?: string;
  /** Bounds a whole question. */
  timeoutMs?: number;
}

export interface Entity {
  type: string;
  id: string;
  properties?: JsonObject;
}

const ANSWER_MAX = 1 << 20; // bytes

export class Denied extends Error {
  readonly decision: Decision;

  constructor(decision: Decision) {
    super(`${decision.message} (${decision.reason})`);
    this.name = 'Denied';
    this.decision = decision;
  }
}

export class Landwaiter {
  readonly #target: string;
  readonly #token: string | undefined;
  readonly #about: JsonObject;
  readonly #timeoutMs: number;

  constructor(options: Options = {}) {
    this.#target = options.target ?? process.env['LANDWAITER_DECISION_POINT'] ?? '';
    this.#token = options.token ?? (process.env['LANDWAITER_TOKEN'] || undefined);
    this.#about = {};
    if (options.agent !== undefined) this.#about['agent'] = options.agent;
    if (options.session !== undefined) this.#about['session'] = options.session;
    this.#timeoutMs = options.timeoutMs ?? 5000;
  }

  /** Asks whether this call may be made now. Never rejects for an answer or the lack of one. */
  async protect(server: string, tool: string, args: JsonObject = {}, context: JsonObject = {}): Promise<Decision> {
    try {
      return read(await this.#ask('/v1/protect', {
        server, tool, arguments: args, context: { ...this.#about, ...context },
      }));
    } catch (error) {
      return unavailable(error instanceof Error ? error.message : String(error));
    }
  }

  /** The same, and while a human is being asked, asks again until `ms` are over. */
  async wait(server: string, tool: string, args: JsonObject = {}, context: JsonObject = {},
    ms = 120_000, everyMs = 1000): Promise<Decision> {
    const end = Date.now() + ms;
    for (;;) {
      const decision = await this.protect(server, tool, args, context);
      const left = end - Date.now();
      if (decision.decision !== 'require_approval' || left <= 0) return decision;
      await new Promise(done => setTimeout(done, Math.min(everyMs, left)));
    }
  }

  /** AuthZEN 1.0 access evaluation: true when permitted, and only then. */
  async evaluate(subject: Entity, action: { name: string; properties?: JsonObject }, resource: Entity,
    context: JsonObject = {}): Promise<boolean> {
    try {
      const answer = await this.#ask('/access/v1/evaluation', {
        subject: subject as unknown as Json, action: action as Json, resource: resource as unknown as Json, context,
      });
      return answer['decision'] === true;
    } catch {
      return false;
    }
  }

  #ask(path: string, body: JsonObject): Promise<JsonObject> {
    if (!this.#target) throw new Error('no decision point is named: set LANDWAITER_DECISION_POINT');
    const text = Buffer.from(JSON.stringify(body));
    const headers: Record<string, string> = {
      'content-type': 'application/json', 'content-length': String(text.length),
    };
    if (this.#token) headers['authorization'] = `Bearer ${this.#token}`;
    const remote = /^https?:/i.test(this.#target);
    const url = remote ? new URL(path, this.#target) : undefined;
    const send = url?.protocol === 'https:' ? requestHttps : requestHttp;
    const where = url
      ? { host: url.hostname.replace(/^\[|\]$/g, ''), port: url.port || undefined }
      : { socketPath: this.#target };
    return new Promise((resolve, reject) => {
      const sent = send({ ...where, path, method: 'POST', headers, agent: false }, response => {
        const pieces: Buffer[] = [];
        let size = 0;
        response.on('data', (piece: Buffer) => {
          size += piece.length;
          if (size > ANSWER_MAX) sent.destroy(new Error('the answer is too long'));
          else pieces.push(piece);
        });
        response.on('error', fail);
        response.on('end', () => {
          clearTimeout(timer);
          const answer = Buffer.concat(pieces).toString('utf8');
          if (response.statusCode !== 200) {
            reject(new Error(`HTTP ${response.statusCode}: ${answer.slice(0, 200)}`));
            return;
          }
          try {
            const value: unknown = JSON.parse(answer);
            if (typeof value !== 'object' || value === null || Array.isArray(value)) {
              reject(new Error('the answer is no JSON object'));
            } else {
              resolve(value as JsonObject);
            }
          } catch (error) {
            reject(error);
          }
        });
      });
      const timer = setTimeout(() => sent.destroy(new Error('no whole answer in time')), this.#timeoutMs);
      function fail(error: Error): void {
        clearTimeout(timer);
        reject(error);
      }
      sent.on('error', fail);
      sent.end(text);
    });
  }
}

function unavailable(why: string): Decision {
  return {
    decision: 'deny', allowed: false, reason: 'unavailable', message: `Landwaiter could not be asked: ${why}`, raw: {},
  };
}

function read(answer: JsonObject): Decision {
  const decision = answer['decision'];
  if (decision !== 'allow' && decision !== 'deny' && decision !== 'require_approval') {
    return unavailable('its answer holds no decision');
  }
  const text = (source: Json | undefined, key: string): string | undefined => {
    const value = typeof source === 'object' && source !== null && !Array.isArray(source) ? source[key] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const rule = text(answer, 'rule');
  const receipt = text(answer, 'receipt');
  const approval = text(answer['approval'], 'id');
  const expires = text(answer['approval'], 'expires');
  return {
    decision, allowed: decision === 'allow', reason: text(answer, 'reason') ?? '', message: text(answer, 'message') ?? '',
    ...(rule !== undefined && { rule }), ...(receipt !== undefined && { receipt }),
    ...(approval !== undefined && { approval }), ...(expires !== undefined && { expires }), raw: answer,
  };
}
