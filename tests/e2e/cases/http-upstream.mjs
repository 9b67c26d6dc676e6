// What a server may answer to a call over HTTP that no server should, and what the client may get of
// it, with the sentence that says so (pages of 2026-07-28, unless another revision is named).
// `say(u)` answers instead of the server; u: message, req, res, json(text, headers), sse(text) (opens a
// stream at first), raw(bytes) (on the connection itself), id, token, sleep, visited.
// `want`: {text} of the result or {reason: [...]} of the refusal; a case may allow both. `hidden` (default
// SECRET) never reaches any client. `era`: the client's, modern unless said otherwise.
const ANSWER = 'basic, Responses: "MUST include the same ID as the request they correspond to"';
const TYPE = 'streamable-http, Sending Messages 6: "MUST return either Content-Type: application/json (a single JSON object) or Content-Type: text/event-stream"';
const JSONRPC = 'basic, Messages: "MUST follow the JSON-RPC 2.0 specification"';
const SSE = 'WHATWG HTML, Event stream interpretation';
const FRAMING = 'RFC 9112 6.3: two lengths, or none that holds, are an error of the message';
const UNIQUE = 'RFC 8259 4 and 8: readers differ; the gateway reads a text in one way or not at all';

const said = (id, text = 'SECRET') => `{"jsonrpc":"2.0","id":${id},"result":{"content":[{"type":"text","text":"${text}"}],"resultType":"complete"}}`;
const data = text => `data: ${text}\n\n`;
const note = (method, params) => JSON.stringify({ jsonrpc: '2.0', method, params });
const progress = token => note('notifications/progress', { progressToken: token, progress: 1, message: 'SECRET' });
const ok = { text: 'real' };
const failed = { reason: ['server_protocol', 'server_unavailable'] };
const late = { reason: ['timeout', 'server_protocol', 'server_unavailable'] };
const status = (code, headers = '', body = '') => u => u.raw(`HTTP/1.1 ${code} X\r\nConnection: close\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`);

export const cases = [
  // HTTP
  { name: '200 without a body', rule: TYPE, say: u => u.json(''), want: failed },
  { name: '200 and a page', rule: TYPE, say: u => u.res.writeHead(200, { 'content-type': 'text/html' }).end('<h1>SECRET</h1>'), want: failed },
  { name: 'a page that is a good answer', rule: TYPE, say: u => u.res.writeHead(200, { 'content-type': 'text/html' }).end(said(u.id)), want: failed },
  { name: 'no Content-Type', rule: TYPE, say: u => u.raw(`HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: ${said(u.id).length}\r\n\r\n${said(u.id)}`), want: failed },
  { name: 'application/jsonp', rule: TYPE, say: u => u.res.writeHead(200, { 'content-type': 'application/jsonp' }).end(said(u.id)), want: failed },
  { name: '202 to a request', rule: 'streamable-http, Sending Messages 5: 202 is for notifications', say: u => u.res.writeHead(202).end(), want: failed },
  { name: '204 to a request', rule: TYPE, say: u => u.res.writeHead(204).end(), want: failed },
  ...[401, 403, 405, 407, 429, 451, 500, 502, 503, 599].map(code => ({ name: `status ${code}`, rule: 'RFC 9110 15: not the resource', say: status(code, 'Content-Type: text/plain\r\n', 'SECRET'), want: failed })),
  ...[300, 301, 302, 303, 307, 308].map(code => ({ name: `status ${code} to another address`, rule: 'security best practices, SSRF: "Do not blindly follow redirects"', say: u => status(code, `Location: http://127.0.0.1:${u.elsewhere}/mcp\r\n`)(u), want: failed, unvisited: true })),
  { name: 'a status that is no number', rule: 'RFC 9112 4', say: u => u.raw('HTTP/1.1 two hundred OK\r\n\r\n'), want: failed },
  { name: 'a status line of HTTP/2', rule: 'RFC 9112 2.3', say: u => u.raw(`HTTP/2.0 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${said(u.id).length}\r\n\r\n${said(u.id)}`), want: failed },
  { name: 'no HTTP at all', rule: 'RFC 9112 4', say: u => u.raw(`${said(u.id)}\n`), want: failed },
  { name: '101', rule: 'RFC 9110 15.2.2: only to a request that asked for an upgrade', say: u => u.raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nSECRET'), want: failed },
  { name: '10,000 interim responses', rule: 'RFC 9110 15.2; bounded', say: u => u.raw('HTTP/1.1 100 Continue\r\n\r\n'.repeat(10000)), want: late },
  { name: 'Content-Length and Transfer-Encoding', rule: FRAMING, say: u => u.raw(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n${said(u.id).length.toString(16)}\r\n${said(u.id)}\r\n0\r\n\r\n`), want: failed },
  { name: 'two lengths', rule: FRAMING, say: u => u.raw(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nContent-Length: ${said(u.id).length}\r\n\r\n${said(u.id)}`), want: failed },
  { name: 'a body shorter than its length', rule: FRAMING, say: u => u.raw(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n${said(u.id)}`, true), want: failed },
  { name: 'a body longer than its length', rule: 'RFC 9112 6.3: what follows is another message, of which there is none', say: u => u.raw(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${said(u.id, 'real').length}\r\n\r\n${said(u.id, 'real')}${said(u.id)}`), want: { ...ok, ...failed } },
  { name: 'a second response behind the first', rule: 'RFC 9112 9.3: a response belongs to the request it answers', say: u => u.raw(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${said(u.id, 'real').length}\r\n\r\n${said(u.id, 'real')}HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n"SECRET"`), want: { ...ok, ...failed } },
  { name: 'a chunk that ends too early', rule: 'RFC 9112 7.1', say: u => u.raw('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"jsonrpc"', true), want: failed },
  { name: 'a chunk of 2^64', rule: 'RFC 9112 7.1: "anticipate potentially large hexadecimal numerals"', say: u => u.raw('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n10000000000000002\r\n{}\r\n0\r\n\r\n'), want: failed },
  { name: 'a head of 1 MB', rule: 'RFC 9110 5.4: a bound of the gateway\'s own', say: u => u.raw(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(1 << 20)}\r\n\r\n`), want: failed },
  { name: 'a head that continues on the next line', rule: 'RFC 9112 5.2: obs-fold', say: u => u.raw(`HTTP/1.1 200 OK\r\nContent-Type:\r\n application/json\r\nContent-Length: ${said(u.id).length}\r\n\r\n${said(u.id)}`), want: failed },
  { name: 'NUL in a header', rule: 'RFC 9110 5.5', say: u => u.raw(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX: \0\r\nContent-Length: ${said(u.id).length}\r\n\r\n${said(u.id)}`), want: failed },
  { name: 'gzip that was not asked for', rule: 'RFC 9110 12.5.3: no Accept-Encoding was sent that allows it', say: u => u.json(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), { 'content-encoding': 'gzip' }), want: failed },
  { name: 'JSON that says it is gzip', rule: 'RFC 9110 8.4: what cannot be decoded is not read', say: u => u.json(said(u.id), { 'content-encoding': 'gzip' }), want: failed },
  { name: 'the connection reset in the middle of the body', rule: FRAMING, say: u => { u.res.writeHead(200, { 'content-type': 'application/json' }); u.res.write('{"jsonrpc":'); setTimeout(() => u.res.socket.resetAndDestroy(), 30); }, want: failed },
  { name: 'one byte in a while, for ever', rule: 'patterns/cancellation, Timeouts: "SHOULD always enforce a maximum timeout"', say: async u => { u.res.writeHead(200, { 'content-type': 'application/json' }); for (let i = 0; i < 600 && !u.res.destroyed; i++) { u.res.write(' '); await u.sleep(50); } }, want: late },
  { name: 'silence', rule: 'the same', say: () => {}, want: late },
  { name: 'a body without end', rule: 'a bound of the gateway\'s own', say: async u => { u.res.writeHead(200, { 'content-type': 'application/json' }); for (let i = 0; i < 400 && !u.res.destroyed; i++) { u.res.write('x'.repeat(1 << 20)); await u.sleep(1); } }, want: late },
  { name: 'a body over the limit, announced', rule: 'the same', say: u => u.json(said(u.id, 'x'.repeat(5 << 20))), want: failed },

  // JSON-RPC
  { name: 'the answer to another request', rule: ANSWER, say: u => u.json(said(u.id + 1)), want: failed },
  { name: 'the answer to a request long answered', rule: ANSWER, say: u => u.json(said(1)), want: failed },
  { name: 'its id as a text', rule: ANSWER, say: u => u.json(said(`"${u.id}"`)), want: failed },
  { name: 'no id', rule: ANSWER, say: u => u.json('{"jsonrpc":"2.0","result":{"SECRET":1}}'), want: failed },
  { name: 'an array with the answer', rule: 'streamable-http, Sending Messages 6: "a single JSON object"', say: u => u.json(`[${said(u.id)}]`), want: failed },
  { name: 'two answers in one body', rule: 'the same', say: u => u.json(said(u.id) + said(u.id)), want: failed },
  { name: 'a notification instead of an answer', rule: 'the same', say: u => u.json(note('notifications/message', { level: 'info', data: 'SECRET' })), want: failed, hidden: /"SECRET".*"SECRET"/ },
  { name: 'its own request back', rule: JSONRPC, say: u => u.json(JSON.stringify({ ...u.message, headers: undefined, connection: undefined, session: undefined })), want: failed },
  { name: 'result and error at once', rule: 'JSON-RPC 2.0, 5: "both members MUST NOT be included"', say: u => u.json(`{"jsonrpc":"2.0","id":${u.id},"result":{},"error":{"code":1,"message":"SECRET"}}`), want: failed },
  { name: 'a result that is a text', rule: 'basic, Result Responses: result is an object', say: u => u.json(`{"jsonrpc":"2.0","id":${u.id},"result":"SECRET"}`), want: failed },
  { name: 'an error whose code is a text', rule: 'basic: "Error codes MUST be integers."', say: u => u.json(`{"jsonrpc":"2.0","id":${u.id},"error":{"code":"x","message":"SECRET"}}`), want: failed },
  { name: 'a key twice in its result', rule: UNIQUE, say: u => u.json(`{"jsonrpc":"2.0","id":${u.id},"result":{"content":[],"content":["SECRET"]}}`), want: failed },
  { name: 'bytes that are no UTF-8', rule: 'transports: "MUST be UTF-8 encoded"', say: u => u.json(Buffer.concat([Buffer.from(said(u.id).replace('SECRET"', 'SECRET')), Buffer.from([0xff])])), want: failed },
  { name: '100,000 deep', rule: 'RFC 8259 9', say: u => u.json(`{"jsonrpc":"2.0","id":${u.id},"result":${'{"a":'.repeat(100000)}1${'}'.repeat(100000)}}`), want: failed },

  // Event streams
  { name: 'a stream with an answer, by the book', rule: SSE, say: u => { u.sse(data(said(u.id, 'real'))); u.res.end(); }, want: ok },
  { name: 'lines that end in CR', rule: SSE, say: u => { u.sse(`event: message\rdata: ${said(u.id, 'real')}\r\r`); u.res.end(); }, want: ok },
  { name: 'CRLF, cut between CR and LF', rule: SSE, say: async u => { u.sse(`data: ${said(u.id, 'real')}\r`); await u.sleep(30); u.sse('\n\r'); await u.sleep(30); u.sse('\n'); u.res.end(); }, want: ok },
  { name: 'a byte order mark first', rule: `${SSE}: "strips one leading UTF-8 Byte Order Mark (BOM), if any"`, say: u => { u.sse(`\ufeffdata: ${said(u.id, 'real')}\n\n`); u.res.end(); }, want: ok },
  { name: 'data over two lines', rule: `${SSE}: joined with a line end, which JSON takes for a blank`, say: u => { const [a, b] = said(u.id, 'real').split('"result"'); u.sse(`data: ${a}\ndata: "result"${b}\n\n`); u.res.end(); }, want: ok },
  { name: 'fields that nobody knows, and a field without a colon', rule: `${SSE}: "The field is ignored."`, say: u => { u.sse(`what: ever\nSECRET\nevent\ndata: ${said(u.id, 'real')}\n\n`); u.res.end(); }, want: ok },
  { name: 'an event of another type', rule: 'only message events carry MCP messages', say: u => { u.sse(`event: endpoint\n${data('/SECRET')}event: error\n${data(said(u.id))}${data(said(u.id, 'real'))}`); u.res.end(); }, want: ok },
  { name: 'an id with NUL, and a retry that is no number', rule: `${SSE}: ignored`, say: u => { u.sse(`id: a\0b\nretry: SECRET\nretry: 99999999999999999999\n${data(said(u.id, 'real'))}`); u.res.end(); }, want: ok },
  { name: 'an id of 1 MB', rule: 'a bound of the gateway\'s own', say: u => { u.sse(`id: ${'x'.repeat(1 << 20)}\n${data(said(u.id, 'real'))}`); u.res.end(); }, want: { ...ok, ...failed } },
  { name: 'an event type of 1 MB', rule: 'the same', say: u => { u.sse(`event: ${'x'.repeat(1 << 20)}\n${data(said(u.id, 'real'))}`); u.res.end(); }, want: { ...ok, ...failed } },
  { name: 'the end before an answer', rule: 'streamable-http, Receiving Messages: "The final JSON-RPC response SHOULD terminate the stream."', say: u => { u.sse(': nothing\n\n'); u.res.end(); }, want: failed },
  { name: 'the end in the middle of an event', rule: `${SSE}: "any pending data must be discarded"`, say: u => { u.sse(`data: ${said(u.id)}\n`); u.res.end(); }, want: failed },
  { name: 'comments for ever', rule: 'comments are ignored; patterns/cancellation, Timeouts', say: async u => { for (let i = 0; i < 2000 && !u.res.destroyed; i++) { u.sse(`: ${'x'.repeat(1000)}\n`); await u.sleep(5); } }, want: late },
  { name: 'data without end', rule: 'a bound of the gateway\'s own', say: async u => { u.sse('data: '); for (let i = 0; i < 400 && !u.res.destroyed; i++) { u.sse('x'.repeat(1 << 20)); await u.sleep(1); } }, want: late },
  { name: 'lines of data without end', rule: 'the same', say: async u => { for (let i = 0; i < 400 && !u.res.destroyed; i++) { u.sse(`data: ${'x'.repeat(65000)}\n`.repeat(16)); await u.sleep(1); } }, want: late },
  { name: 'events without end that are no messages', rule: 'the same: patterns/cancellation, Timeouts', say: async u => { for (let i = 0; i < 2000 && !u.res.destroyed; i++) { u.sse(data('SECRET').repeat(20)); await u.sleep(5); } }, want: late },
  { name: 'text that is no message, then the answer', rule: JSONRPC, say: u => { u.sse(`${data('SECRET')}${data(said(u.id, 'real'))}`); u.res.end(); }, want: { ...ok, ...failed } },
  { name: 'a second answer', rule: 'JSON-RPC 2.0, 5: one response for a request', say: u => { u.sse(data(said(u.id, 'real')) + data(said(u.id))); u.res.end(); }, want: ok },
  { name: 'the answer, and the stream stays open', rule: 'streamable-http: "The final JSON-RPC response SHOULD terminate the stream."', say: u => u.sse(data(said(u.id, 'real'))), want: ok },
  { name: 'a request in the modern era', rule: 'streamable-http, Receiving Messages: "The server MUST NOT send independent JSON-RPC requests on this stream."', say: u => { u.sse(data('{"jsonrpc":"2.0","id":"q","method":"elicitation/create","params":{"message":"SECRET"}}') + data(said(u.id, 'real'))); u.res.end(); }, want: ok },
  { name: 'progress for a token that nobody gave', rule: 'patterns/progress: "MUST only reference tokens that: … Were provided in an active request"', say: u => { u.sse(data(progress(u.id + 1000)) + data(progress('SECRET')) + data(progress(null)) + data(progress(-1)) + data(said(u.id, 'real'))); u.res.end(); }, want: ok },
  { name: 'progress after its answer', rule: 'patterns/progress: "MUST stop after completion"', token: 'mine', say: async u => { u.sse(data(said(u.id, 'real'))); u.sse(data(progress(u.token))); await u.sleep(30); u.sse(data(progress(u.token))); u.res.end(); }, want: ok },
  { name: 'a change on the stream of a call', rule: 'streamable-http, Receiving Messages: "These notifications MUST relate to the originating client request."', say: u => { u.sse(data(note('notifications/tools/list_changed', { a: 'SECRET' })) + data(note('notifications/resources/list_changed', { a: 'SECRET' })) + data(said(u.id, 'real'))); u.res.end(); }, want: ok },
  { name: 'an event of a subscription that nobody has', rule: 'patterns/subscriptions: "identifying the subscriptions/listen request that opened the stream"', say: u => { u.sse(data(note('notifications/resources/updated', { uri: 'SECRET', _meta: { 'io.modelcontextprotocol/subscriptionId': u.id } })) + data(said(u.id, 'real'))); u.res.end(); }, want: ok },
  { name: 'an unknown notification', rule: 'not of this protocol: not passed on', say: u => { u.sse(data(note('notifications/what', { a: 'SECRET' })) + data(said(u.id, 'real'))); u.res.end(); }, want: ok },

  // The legacy era
  { name: 'legacy: a session id that changes', rule: '2025-11-25 transports, Session Management 1: "MAY assign a session ID at initialization time"; no other answer can', era: 'legacy', say: u => u.json(said(u.id, 'real'), { 'mcp-session-id': 'SECRET' }), want: ok, unasked: 'SECRET' },
  { name: 'legacy: a priming event, then the answer', rule: '2025-11-25 transports, Sending Messages 6: "an event ID and an empty data field"', era: 'legacy', say: u => { u.sse('id: 1\nretry: 10\ndata: \n\n'); u.sse(`id: 2\n${data(said(u.id, 'real'))}`); u.res.end(); }, want: ok },
  { name: 'legacy: a question that needs what the client did not declare', rule: '2025-11-25 lifecycle, Operation: "Only use capabilities that were successfully negotiated"', era: 'legacy', say: u => { u.sse(data('{"jsonrpc":"2.0","id":"q","method":"sampling/createMessage","params":{"messages":[],"systemPrompt":"SECRET"}}')); setTimeout(() => { u.sse(data(said(u.id, 'real'))); u.res.end(); }, 100); }, want: ok },
  { name: 'legacy: a request of clients', rule: 'JSON-RPC 2.0, 5.1: -32601', era: 'legacy', say: u => { u.sse(data('{"jsonrpc":"2.0","id":"q","method":"tools/call","params":{"name":"SECRET"}}') + data(said(u.id, 'real'))); u.res.end(); }, want: ok },
  { name: 'legacy: status 500 for one call', rule: 'RFC 9110 15.6: of this request only', era: 'legacy', say: status(500), want: failed },
];
