// A modern server with the extension io.modelcontextprotocol/tasks, written on node's http alone:
// the validation of one request (envelope, standard headers), the tools that the suite's tasks-*
// scenarios call, and the tasks themselves, bounded in number and in time.
import { randomUUID } from 'node:crypto';

const VERSION = '2026-07-28';
const EXTENSION = 'io.modelcontextprotocol/tasks';
const META = 'io.modelcontextprotocol/';
const LIMIT = 1000;
const TTL_MS = 300_000;
const POLL_MS = 200;
const BODY_LIMIT = 1 << 20;

// The parameter that Mcp-Name repeats.
const NAMED = {
  'tools/call': 'name',
  'tasks/get': 'taskId',
  'tasks/update': 'taskId',
  'tasks/cancel': 'taskId',
};

const text = (t) => ({ content: [{ type: 'text', text: t }] });
const form = (message, properties) => ({
  method: 'elicitation/create',
  params: {
    mode: 'form',
    message,
    requestedSchema: { type: 'object', properties, required: Object.keys(properties) },
  },
});

class Refusal extends Error {
  constructor(code, message, { status = 200, data } = {}) {
    super(message);
    this.error = { code, message, ...(data && { data }) };
    this.status = status;
  }
}
const needs = (requiredCapabilities) =>
  new Refusal(-32021, 'Missing required client capability', {
    status: 400,
    data: { requiredCapabilities },
  });
const mismatch = (what) => new Refusal(-32020, `Header mismatch: ${what}`, { status: 400 });

/** One task: what its tool does goes on behind it and settles it once. */
class Task {
  status = 'working';
  taskId = randomUUID();
  createdAt = new Date().toISOString();
  lastUpdatedAt = this.createdAt;
  pending = new Map();
  #timer;

  constructor(work) {
    work(this);
  }

  get settled() {
    return ['completed', 'failed', 'cancelled'].includes(this.status);
  }

  #to(status, rest = {}) {
    if (this.settled) return;
    this.status = status;
    this.lastUpdatedAt = new Date().toISOString();
    this.outcome = rest;
  }

  after(ms, next) {
    this.#timer = setTimeout(next, ms);
  }

  complete(result) {
    this.#to('completed', { result: { resultType: 'complete', ...result } });
  }

  fail(error) {
    this.#to('failed', { error });
  }

  cancel() {
    clearTimeout(this.#timer);
    this.#to('cancelled');
    this.pending.clear();
  }

  /** Waits for an answer to every request, then goes on with all of them. */
  ask(requests, next) {
    this.pending = new Map(requests.map((request) => [randomUUID(), request]));
    const answers = [];
    this.answer = (responses) => {
      for (const [key, response] of Object.entries(responses)) {
        if (!this.pending.delete(key)) continue;
        answers.push(response);
        if (this.pending.size === 0) {
          this.#to('working');
          next(answers);
        }
      }
    };
    this.#to('input_required');
  }

  summary() {
    const { taskId, status, createdAt, lastUpdatedAt } = this;
    return { taskId, status, createdAt, lastUpdatedAt, ttlMs: TTL_MS, pollIntervalMs: POLL_MS };
  }

  detail() {
    const inputRequests = this.status === 'input_required' && {
      inputRequests: Object.fromEntries(this.pending),
    };
    return { ...this.summary(), ...inputRequests, ...this.outcome };
  }
}

// Each tool: what it takes, whether a client without the extension can have it (`run`), and what
// it does as a task (`work`). `first` may ask for input before there is a task.
const TOOLS = {
  greet: {
    description: 'Greets',
    properties: { name: { type: 'string' } },
    run: async ({ name }) => text(`Hello, ${name}!`),
  },
  slow_compute: {
    description: 'Takes as many seconds as it is told',
    properties: { seconds: { type: 'number' }, label: { type: 'string' } },
    run: async ({ seconds = 0, label = '' }) => {
      await new Promise((done) => setTimeout(done, Math.min(seconds, 5) * 1000));
      return text(`Computed ${label}`);
    },
    work: (task, { seconds = 0, label = '' }) =>
      task.after(Math.min(seconds, 120) * 1000, () => task.complete(text(`Computed ${label}`))),
  },
  failing_job: {
    description: 'Fails as a tool does',
    work: (task) =>
      task.after(500, () => task.complete({ ...text('The job failed'), isError: true })),
  },
  protocol_error_job: {
    description: 'Fails as a request does',
    work: (task) =>
      task.after(100, () => task.fail({ code: -32603, message: 'The job broke off' })),
  },
  confirm_delete: {
    description: 'Asks before it deletes nothing',
    properties: { filename: { type: 'string' } },
    work: (task, { filename }) =>
      task.ask([form(`Delete ${filename}?`, { confirm: { type: 'boolean' } })], ([answer]) =>
        task.complete(text(answer.action === 'accept' ? `Deleted ${filename}` : 'Kept')),
      ),
  },
  multi_input: {
    description: 'Asks two things at once',
    work: (task) =>
      task.ask(
        [
          form('Your name?', { name: { type: 'string' } }),
          form('Are you sure?', { confirm: { type: 'boolean' } }),
        ],
        (answers) => task.complete(text(`${answers.length} answers`)),
      ),
  },
  test_tool_with_task: {
    description: 'Asks for a name, then greets as a task',
    first: (params) =>
      params.inputResponses?.user_name?.action === 'accept'
        ? undefined
        : { user_name: form('What is your name?', { name: { type: 'string' } }) },
    work: (task, _, { user_name: { content } }) =>
      task.after(100, () => task.complete(text(`Hello, ${content?.name}!`))),
  },
};

const cacheable = { ttlMs: 0, cacheScope: 'private' };

export class TaskServer {
  #tasks = new Map();

  #task(params) {
    const task = this.#tasks.get(params.taskId);
    if (!task) throw new Refusal(-32602, 'Unknown task');
    return task;
  }

  #create(tool, params) {
    const task = new Task((it) => tool.work(it, params.arguments ?? {}, params.inputResponses));
    this.#tasks.set(task.taskId, task);
    if (this.#tasks.size > LIMIT) {
      const [id, oldest] = this.#tasks.entries().next().value;
      oldest.cancel();
      this.#tasks.delete(id);
    }
    setTimeout(() => this.#tasks.delete(task.taskId), TTL_MS).unref();
    return { ...task.summary(), resultType: 'task' };
  }

  async #call(params, can) {
    const tool = Object.hasOwn(TOOLS, params.name) && TOOLS[params.name];
    if (!tool) throw new Refusal(-32602, `Unknown tool: ${params.name}`);
    if (tool.work && can.extensions?.[EXTENSION]) {
      const inputRequests = tool.first?.(params);
      if (!inputRequests) return this.#create(tool, params);
      if (!can.elicitation) throw needs({ elicitation: {} });
      return { resultType: 'input_required', inputRequests };
    }
    if (!tool.run) throw needs({ extensions: { [EXTENSION]: {} } });
    return tool.run(params.arguments ?? {});
  }

  #methods = {
    'server/discover': () => ({
      supportedVersions: [VERSION],
      capabilities: { tools: {}, extensions: { [EXTENSION]: {} } },
      ...cacheable,
    }),
    'tools/list': () => ({
      tools: Object.entries(TOOLS).map(([name, { description, properties = {} }]) => ({
        name,
        description,
        inputSchema: { type: 'object', properties },
      })),
      ...cacheable,
    }),
    'tools/call': (params, can) => this.#call(params, can),
    'tasks/get': (params) => this.#task(params).detail(),
    'tasks/update': (params) => {
      this.#task(params).answer?.(params.inputResponses ?? {});
      return {};
    },
    'tasks/cancel': (params) => {
      this.#task(params).cancel();
      return {};
    },
  };

  async #dispatch(message, headers) {
    const { method, params } = message;
    const can = checkEnvelope(message, headers);
    if (!Object.hasOwn(this.#methods, method)) {
      throw new Refusal(-32601, 'Method not found', { status: 404 });
    }
    if (method.startsWith('tasks/') && !can.extensions?.[EXTENSION]) {
      throw needs({ extensions: { [EXTENSION]: {} } });
    }
    const result = await this.#methods[method](params, can);
    const serverInfo = { name: 'landwaiter-tasks-fixture', version: '1.0.0' };
    return {
      resultType: 'complete',
      ...result,
      _meta: { [`${META}serverInfo`]: serverInfo },
    };
  }

  async handle(req, res) {
    let id = null;
    let status = 200;
    let outcome;
    try {
      if (req.method !== 'POST') {
        res.writeHead(405, { allow: 'POST' }).end();
        return;
      }
      const message = await readMessage(req);
      if (message.id === undefined) {
        res.writeHead(202).end();
        return;
      }
      id = message.id;
      outcome = { result: await this.#dispatch(message, req.headers) };
    } catch (error) {
      status = error.status ?? 500;
      outcome = { error: error.error ?? { code: -32603, message: 'Internal error' } };
    }
    const body = JSON.stringify({ jsonrpc: '2.0', id, ...outcome });
    res.writeHead(status, { 'content-type': 'application/json' }).end(body);
  }
}

async function readMessage(req) {
  let body = '';
  req.setEncoding('utf8');
  for await (const chunk of req) {
    body += chunk;
    if (body.length > BODY_LIMIT) throw new Refusal(-32600, 'Too large', { status: 413 });
  }
  let message;
  try {
    message = JSON.parse(body);
  } catch {
    throw new Refusal(-32700, 'Parse error', { status: 400 });
  }
  if (typeof message?.method !== 'string') {
    throw new Refusal(-32600, 'Invalid request', { status: 400 });
  }
  return message;
}

/** The checks of the modern revision in its order; gives the client's capabilities. */
function checkEnvelope({ method, params }, headers) {
  const version = params?._meta?.[`${META}protocolVersion`];
  const can = params?._meta?.[`${META}clientCapabilities`];
  if (typeof version !== 'string' || typeof can !== 'object' || can === null) {
    throw new Refusal(-32602, 'Invalid _meta', { status: 400 });
  }
  if (headers['mcp-protocol-version'] !== version) throw mismatch('MCP-Protocol-Version');
  if (version !== VERSION) {
    throw new Refusal(-32022, 'Unsupported protocol version', {
      status: 400,
      data: { supported: [VERSION], requested: version },
    });
  }
  if (headers['mcp-method'] !== method) throw mismatch('Mcp-Method');
  const named = NAMED[method];
  if (named && headers['mcp-name'] !== params[named]) throw mismatch('Mcp-Name');
  return can;
}
