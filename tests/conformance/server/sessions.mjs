// Legacy clients get a session each, with a server of their own and a log of the events that they
// can come back for. All of it is bounded: the oldest session or event goes first.
import { randomUUID } from 'node:crypto';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/server';

const SESSIONS = 256;
const EVENTS = 1000;

/** Events of one session in the order they were sent; an id is `stream!number`. */
class EventLog {
  #events = new Map();
  #count = 0;

  async storeEvent(stream, message) {
    const id = `${stream}!${++this.#count}`;
    this.#events.set(id, { stream, message });
    if (this.#events.size > EVENTS) this.#events.delete(this.#events.keys().next().value);
    return id;
  }

  async getStreamIdForEventId(id) {
    return this.#events.get(id)?.stream;
  }

  async replayEventsAfter(last, { send }) {
    const { stream } = this.#events.get(last) ?? {};
    if (stream === undefined) throw new Error('unknown event id');
    let later = false;
    for (const [id, event] of this.#events) {
      if (later && event.stream === stream && Object.keys(event.message).length) {
        await send(id, event.message);
      }
      later ||= id === last;
    }
    return stream;
  }
}

export class Sessions {
  #open = new Map();
  #makeServer;

  constructor(makeServer) {
    this.#makeServer = makeServer;
  }

  get servers() {
    return [...this.#open.values()].map(({ server }) => server);
  }

  async fetch(request) {
    const id = request.headers.get('mcp-session-id');
    if (id !== null) {
      const session = this.#open.get(id);
      return session ? session.transport.handleRequest(request) : refusal(404, 'Session not found');
    }
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      eventStore: new EventLog(),
      retryInterval: 500,
      onsessioninitialized: (sessionId) => {
        this.#open.set(sessionId, { transport, server });
        if (this.#open.size > SESSIONS) this.#end(this.#open.keys().next().value);
      },
      onsessionclosed: (sessionId) => this.#end(sessionId),
    });
    const server = this.#makeServer();
    await server.connect(transport);
    return transport.handleRequest(request);
  }

  #end(id) {
    const session = this.#open.get(id);
    this.#open.delete(id);
    void session?.server.close();
  }
}

function refusal(status, message) {
  return Response.json({ jsonrpc: '2.0', error: { code: -32001, message }, id: null }, { status });
}
