// Bad frames of a client on standard input, and of a server on its standard output, with the answer to
// each and the sentence that asks for it (pages of 2026-07-28, unless another revision is named).
import { modernMeta } from '../lib/agents.mjs';

const JSONRPC = 'basic, Messages: "MUST follow the JSON-RPC 2.0 specification": -32600 "The JSON sent is not a valid Request object."';
const PARSE = 'JSON-RPC 2.0, 5.1: -32700 "Invalid JSON was received by the server."';
const SINGLE = 'transports/stdio: "Each message is a single JSON-RPC request, notification, or response."';
const LINES = 'transports/stdio: "Messages are delimited by newlines, and MUST NOT contain embedded newlines."';
const ID = 'basic, Requests: "MUST include a string or integer ID. … the ID MUST NOT be null."';
const SILENT = 'JSON-RPC 2.0, 4.1: "The Server MUST NOT reply to a Notification"';
const CANCEL = 'patterns/cancellation, Error Handling: "Invalid cancellation notifications SHOULD be ignored"';
const UTF8 = 'transports, Messages: "JSON-RPC messages MUST be UTF-8 encoded."';
const IJSON = 'RFC 8259 4 and 8.2: readers differ; the gateway reads a text in one way or not at all (-32700)';
const METHOD = 'JSON-RPC 2.0, 5.1: -32601 "The method does not exist / is not available."';

const line = value => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`;
const ping = (id = 7) => ({ jsonrpc: '2.0', id, method: 'ping' });
const note = (method, params) => line({ jsonrpc: '2.0', method, ...(params && { params }) });
const bad = (code, id = null) => [{ code, id }];
const broken = bad(-32700);
const malformed = bad(-32600);
const spliced = (text, mark, bytes) => {
  const at = text.indexOf(mark);
  return Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from(bytes), Buffer.from(`${text.slice(at + mark.length)}\n`)]);
};

// In a legacy session that is initialized. `want`: the answers that come, in order: {code, id} errors,
// {id} results. Nothing of a case reaches the server.
export const client = [
  { name: 'an array of requests', rule: SINGLE, bytes: line([ping(), ping(8)]), want: malformed },
  { name: 'an array with a modern member', rule: SINGLE, bytes: line([{ ...ping(), params: { _meta: modernMeta() } }]), want: malformed },
  { name: 'an empty array', rule: SINGLE, bytes: line([]), want: malformed },
  { name: 'a text, a number, null', rule: JSONRPC, bytes: line('"x"') + line('1') + line('null'), want: [...malformed, ...malformed, ...malformed] },
  { name: 'a result that answers nothing', rule: 'JSON-RPC 2.0: a response is not answered', bytes: line({ jsonrpc: '2.0', id: 7, result: {} }), want: [] },
  { name: 'an error that answers nothing', rule: 'the same', bytes: line({ jsonrpc: '2.0', id: 'x', error: { code: 1, message: 'x' } }), want: [] },
  { name: 'a result for a question that the server did not ask', rule: 'the same', bytes: line({ jsonrpc: '2.0', id: 1, result: { roots: [] } }), want: [] },
  { name: 'result and error at once', rule: 'JSON-RPC 2.0, 5: "both members MUST NOT be included"', bytes: line({ jsonrpc: '2.0', id: 7, result: {}, error: { code: 1, message: 'x' } }), want: bad(-32600, 7) },
  { name: 'a result that is a number', rule: 'basic, Result Responses: result: { [key: string]: unknown }', bytes: line({ jsonrpc: '2.0', id: 7, result: 1 }), want: bad(-32600, 7) },
  ...['null', '1.5', '7.0', 'true', '{}', '[]'].map(id => ({ name: `the id ${id}`, rule: ID, bytes: line(`{"jsonrpc":"2.0","id":${id},"method":"ping"}`), want: malformed })),
  { name: 'an id beyond 2^53', rule: `${ID}; RFC 7493 2.2`, bytes: line('{"jsonrpc":"2.0","id":18446744073709551617,"method":"ping"}'), want: broken },
  { name: 'an id of 10,000 bytes', rule: `${ID}; a bound of the gateway's own`, bytes: line(ping('x'.repeat(10000))), want: malformed },
  { name: 'an empty id', rule: `${ID}: it is a string`, bytes: line(ping('')), want: [{ id: '' }] },
  { name: 'an id with what a shell, a terminal or a log would read', rule: `${ID}: it comes back as it went`, bytes: line(ping('$(id)\u001b[31m%s\\')), want: [{ id: '$(id)\u001b[31m%s\\' }] },
  { name: 'jsonrpc is "2.0 "', rule: 'JSON-RPC 2.0, 4: "MUST be exactly "2.0""', bytes: line({ ...ping(), jsonrpc: '2.0 ' }), want: bad(-32600, 7) },
  { name: 'an unknown method', rule: METHOD, bytes: line({ ...ping(), method: 'rpc.discover' }), want: bad(-32601, 7) },
  { name: 'a method of 1 MB', rule: METHOD, bytes: line({ ...ping(), method: 'm'.repeat(1 << 20) }), want: bad(-32601, 7) },
  { name: 'a method of the server', rule: METHOD, bytes: line({ ...ping(), method: 'sampling/createMessage', params: {} }), want: bad(-32601, 7) },
  { name: 'a method with NUL', rule: IJSON, bytes: line('{"jsonrpc":"2.0","id":7,"method":"ping\\u0000"}'), want: broken },
  { name: 'params is an array', rule: 'basic, Requests: params?: { [key: string]: unknown }', bytes: line({ ...ping(), params: [] }), want: bad(-32600, 7) },
  { name: 'initialize once more', rule: '2025-11-25 lifecycle: "The initialization phase MUST be the first interaction"', bytes: line({ ...ping(), method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'x', version: '1' } } }), want: bad(-32600, 7) },
  { name: 'a modern request in a legacy session', rule: 'versioning: an era by initialize holds for the connection', bytes: line({ jsonrpc: '2.0', id: 7, method: 'tools/list', params: { _meta: modernMeta() } }), want: bad(-32600, 7) },
  { name: 'an unknown notification', rule: SILENT, bytes: note('notifications/what', {}), want: [] },
  { name: 'initialized once more', rule: SILENT, bytes: note('notifications/initialized'), want: [] },
  { name: 'a call without an id', rule: SILENT, bytes: note('tools/call', { name: 'say', arguments: { script: [{ exit: 3 }] } }), want: [] },
  { name: 'a notification whose params is an array', rule: `${JSONRPC}; the id of what could not be read is null`, bytes: line({ jsonrpc: '2.0', method: 'notifications/what', params: [] }), want: malformed },
  ...[undefined, null, {}, [], 99, '99', -1, 1e300].map(requestId => ({ name: `cancels ${JSON.stringify(requestId)}`, rule: CANCEL, bytes: note('notifications/cancelled', { requestId }), want: [] })),
  { name: 'cancels initialize', rule: '2025-11-25 cancellation: "The initialize request MUST NOT be cancelled by clients"', bytes: note('notifications/cancelled', { requestId: 1 }), want: [] },
  { name: 'progress that belongs to nothing', rule: SILENT, bytes: note('notifications/progress', { progressToken: 1, progress: 1 }), want: [] },
  { name: 'a cursor that no list gave', rule: 'utilities/pagination: "Invalid cursors SHOULD result in an error with code -32602"', bytes: line({ ...ping(), method: 'tools/list', params: { cursor: 'x' } }), want: bad(-32602, 7) },
  ...[['an object', {}], ['a fraction', 0.5], ['null', null]].map(([what, progressToken], i) => ({ name: `a progress token that is ${what}`, rule: 'patterns/progress: "MUST be a string or integer value": -32602',
    bytes: line({ jsonrpc: '2.0', id: 70 + i, method: 'tools/call', params: { name: 'say', arguments: { script: [] }, _meta: { progressToken } } }), want: bad(-32602, 70 + i) })),
  { name: 'lines that end in CRLF', rule: 'RFC 8259 2: CR is a blank', bytes: `${JSON.stringify(ping())}\r\n`, want: [{ id: 7 }] },
  { name: 'two messages with a CR between', rule: LINES, bytes: `${JSON.stringify(ping())}\r${JSON.stringify(ping(8))}\n`, want: broken },
  { name: 'two messages in one line', rule: LINES, bytes: line(JSON.stringify(ping()) + JSON.stringify(ping(8))), want: broken },
  { name: 'a message over three lines', rule: LINES, bytes: '{"jsonrpc":"2.0",\n"id":7,\n"method":"ping"}\n', want: [...broken, ...broken, ...broken] },
  { name: 'U+2028 in a text, which is no line end here', rule: 'RFC 8259 7', bytes: line(ping('a\u2028b\u0085c')), want: [{ id: 'a\u2028b\u0085c' }] },
  { name: 'empty lines', rule: `${LINES}; none of them is a message`, bytes: '\n\n\n', want: [] },
  { name: 'a byte order mark', rule: 'RFC 8259 8.1: "MUST NOT add a byte order mark"', bytes: line(`\ufeff${JSON.stringify(ping())}`), want: broken },
  { name: 'NUL between two messages', rule: PARSE, bytes: `${JSON.stringify(ping())}\0${JSON.stringify(ping(8))}\n`, want: broken },
  { name: 'a NUL behind the line end', rule: PARSE, bytes: `${JSON.stringify(ping())}\n\0\n`, want: [{ id: 7 }, ...broken] },
  { name: 'an HTTP request', rule: PARSE, bytes: 'POST /mcp HTTP/1.1\r\nHost: x\r\n\r\n', want: [...broken, ...broken, ...broken] },
  { name: 'frames with a Content-Length', rule: PARSE, bytes: `Content-Length: ${JSON.stringify(ping()).length}\n${line(ping())}`, want: [...broken, { id: 7 }] },
  ...[['a stray byte', [0xff]], ['an overlong NUL', [0xc0, 0x80]], ['a surrogate', [0xed, 0xb0, 0x80]]].flatMap(([what, bytes]) => [
    { name: `UTF-8: ${what} in a value`, rule: UTF8, bytes: spliced(JSON.stringify(ping('@')), '@', bytes), want: broken },
    { name: `UTF-8: ${what} in a key`, rule: UTF8, bytes: spliced(JSON.stringify({ ...ping(), '@': 1 }), '@', bytes), want: broken }]),
  { name: 'a lone surrogate in a value', rule: IJSON, bytes: line('{"jsonrpc":"2.0","id":"\\ud800","method":"ping"}'), want: broken },
  { name: 'a lone surrogate in a key', rule: IJSON, bytes: line('{"jsonrpc":"2.0","id":7,"method":"ping","\\udfff":1}'), want: broken },
  { name: 'the id twice', rule: IJSON, bytes: line('{"jsonrpc":"2.0","id":7,"id":8,"method":"ping"}'), want: broken },
  { name: 'the id twice, once with an escape', rule: IJSON, bytes: line('{"jsonrpc":"2.0","id":7,"\\u0069d":8,"method":"ping"}'), want: broken },
  { name: 'the method once more in capitals', rule: 'JSON-RPC 2.0, 4: member names are case-sensitive; parsers that fold them read another message', bytes: line('{"jsonrpc":"2.0","id":7,"method":"ping","METHOD":"tools/list"}'), want: bad(-32600, 7) },
  { name: '200,000 deep', rule: 'RFC 8259 9: "may set limits on the maximum depth of nesting"', bytes: line('['.repeat(200000)), want: broken },
  { name: 'a line over the limit', rule: 'a bound of the gateway\'s own: an error, once, and the next line is read', bytes: line(`{"a":"${'x'.repeat(17 << 20)}`), want: [{ code: [-32700, -32600], id: null }] },
  { name: '20,000 notifications', rule: SILENT, bytes: note('notifications/what').repeat(20000), want: [] },
  { name: '20,000 cancellations', rule: CANCEL, bytes: note('notifications/cancelled', { requestId: 99 }).repeat(20000), want: [] },
  { name: '2,000 pings in one write', rule: 'JSON-RPC 2.0, 5: each request has its response', bytes: Array.from({ length: 2000 }, (_, i) => line(ping(1000 + i))).join(''), want: Array.from({ length: 2000 }, (_, i) => ({ id: 1000 + i })) },
];

// A call makes the server say these things (see fixtures/wicked-server.mjs), in an era or in both.
// `want`: the text of the result that the client gets, or the reason of its refusal; `hidden`: text
// that never reaches the client; `told`: text that the server gets in return; `gone`: the server ends.
const ANSWER = 'basic, Responses: "MUST include the same ID as the request they correspond to"';
const OUT = 'transports/stdio: "The server MUST NOT write anything to its stdout that is not a valid MCP message."';
const result = (id = 'ID', text = 'real') => `{"jsonrpc":"2.0","id":${id},"result":{"content":[{"type":"text","text":"${text}"}],"resultType":"complete"}}`;
const real = { answer: 'real' };
const base64 = bytes => ({ bytes: Buffer.from(bytes).toString('base64') });
const protocol = { reason: ['server_protocol'] };
const ok = { text: 'real' };

export const server = [
  { name: 'text that is no message', rule: OUT, script: [{ text: 'Listening on port 3000 SECRET' }, real], want: ok, hidden: 'SECRET' },
  { name: '10,000 lines of text', rule: OUT, script: [{ text: 'debug SECRET', again: 10000 }, real], want: ok, hidden: 'SECRET' },
  { name: 'its answer in an array', rule: SINGLE, script: [{ text: `[${result('ID', 'SECRET')}]` }], want: protocol, hidden: 'SECRET' },
  { name: 'two answers in one line', rule: LINES, script: [{ text: result('ID', 'SECRET') + result('ID', 'SECRET') }], want: protocol, hidden: 'SECRET' },
  { name: 'its answer over three lines', rule: LINES, script: [{ text: '{"jsonrpc":"2.0",\n"id":ID,\n"result":{}}' }], want: protocol },
  { name: 'a line that ends in CRLF', rule: 'RFC 8259 2: CR is a blank', script: [{ text: `${result()}\r` }], want: ok },
  { name: 'a byte order mark before its answer', rule: 'RFC 8259 8.1; not all readers take one: not a message, and so no answer', script: [{ text: `\ufeff${result('ID', 'SECRET')}` }, real], want: ok, hidden: 'SECRET' },
  { name: 'another id', rule: ANSWER, script: [{ text: result('999999', 'SECRET') }, real], want: ok, hidden: 'SECRET' },
  { name: 'its id as a text', rule: ANSWER, script: [{ text: result('"ID"', 'SECRET') }, real], want: ok, hidden: 'SECRET' },
  { name: 'its id as a fraction', rule: `${ANSWER}; ${ID}`, script: [{ text: result('ID.0', 'SECRET') }], want: protocol, hidden: 'SECRET' },
  { name: 'its id as a power', rule: `${ANSWER}; ${ID}`, script: [{ text: result('IDe0', 'SECRET') }], want: protocol, hidden: 'SECRET' },
  { name: 'an id beyond 2^53', rule: `${ANSWER}; RFC 7493 2.2`, script: [{ text: result('18446744073709551617', 'SECRET') }], want: protocol, hidden: 'SECRET' },
  { name: 'an id below zero', rule: ANSWER, script: [{ text: result('-ID', 'SECRET') }, real], want: ok, hidden: 'SECRET' },
  { name: 'no id', rule: ANSWER, script: [{ text: '{"jsonrpc":"2.0","result":{"SECRET":1}}' }], want: protocol, hidden: 'SECRET' },
  { name: 'an error whose id is null', rule: 'basic, Error Responses: the id may be missing only where it could not be read', script: [{ text: '{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"SECRET"}}' }, real], want: ok, hidden: 'SECRET' },
  { name: 'a second answer', rule: 'JSON-RPC 2.0, 5: one response for a request', script: [real, { text: result('ID', 'SECRET') }], want: ok, hidden: 'SECRET' },
  { name: 'an error after its answer', rule: 'the same', script: [real, { text: '{"jsonrpc":"2.0","id":ID,"error":{"code":1,"message":"SECRET"}}' }], want: ok, hidden: 'SECRET' },
  { name: 'result and error at once', rule: 'JSON-RPC 2.0, 5: "both members MUST NOT be included"', script: [{ text: '{"jsonrpc":"2.0","id":ID,"result":{"content":[]},"error":{"code":1,"message":"SECRET"}}' }], want: protocol, hidden: 'SECRET' },
  { name: 'a result that is a text', rule: 'basic, Result Responses: result is an object', script: [{ text: '{"jsonrpc":"2.0","id":ID,"result":"SECRET"}' }], want: protocol, hidden: 'SECRET' },
  { name: 'a result that is null', rule: 'the same', script: [{ text: '{"jsonrpc":"2.0","id":ID,"result":null}' }], want: protocol },
  { name: 'an error that is a text', rule: 'basic, Error Responses: "an error field with a code and message"', script: [{ text: '{"jsonrpc":"2.0","id":ID,"error":"SECRET"}' }], want: protocol, hidden: 'SECRET' },
  { name: 'an error whose code is a fraction', rule: 'basic, Error Responses: "Error codes MUST be integers."', script: [{ text: '{"jsonrpc":"2.0","id":ID,"error":{"code":1.5,"message":"SECRET"}}' }], want: protocol, hidden: 'SECRET' },
  { name: 'no jsonrpc', rule: JSONRPC, script: [{ text: '{"id":ID,"result":{"content":[],"SECRET":1}}' }], want: protocol, hidden: 'SECRET' },
  { name: 'the result twice', rule: IJSON, script: [{ text: '{"jsonrpc":"2.0","id":ID,"result":{"content":[]},"result":{"SECRET":1}}' }], want: protocol, hidden: 'SECRET' },
  { name: 'a key twice inside its result', rule: IJSON, script: [{ text: '{"jsonrpc":"2.0","id":ID,"result":{"content":[],"content":["SECRET"]}}' }], want: protocol, hidden: 'SECRET' },
  { name: 'the result once more in capitals', rule: 'JSON-RPC 2.0, 4: names are case-sensitive', script: [{ text: '{"jsonrpc":"2.0","id":ID,"result":{"content":[]},"Result":{"SECRET":1}}' }], want: protocol, hidden: 'SECRET' },
  { name: 'a lone surrogate', rule: IJSON, script: [{ text: result('ID', 'SECRET\\ud83d') }], want: protocol, hidden: 'SECRET' },
  { name: 'NUL, escaped', rule: IJSON, script: [{ text: result('ID', 'SECRET\\u0000') }], want: protocol, hidden: 'SECRET' },
  { name: 'bytes that are no UTF-8', rule: UTF8, script: [base64([0xff, 0xfe, 0x0a]), base64(Buffer.concat([Buffer.from('{"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","data":"SECRET'), Buffer.from([0xff]), Buffer.from('"}}\n')])), real], want: { ...ok, reason: ['server_protocol'] }, hidden: 'SECRET' },
  { name: '1e400', rule: 'RFC 7493 2.2', script: [{ text: '{"jsonrpc":"2.0","id":ID,"result":{"content":[],"SECRET":1e400}}' }], want: protocol, hidden: 'SECRET' },
  { name: '100,000 deep', rule: 'RFC 8259 9', script: [{ text: `{"jsonrpc":"2.0","id":ID,"result":${'['.repeat(100000)}${']'.repeat(100000)}}` }], want: protocol },
  { name: 'a line of 17 MiB', rule: 'a bound of the gateway\'s own', script: [{ fill: 17 << 20 }, real], want: { ...ok, reason: ['server_protocol'] } },
  { name: 'half a line, then the end', rule: 'transports/stdio, Unexpected Termination: "any in-flight requests are simply lost"', script: [base64('{"jsonrpc":"2.0","id":'), { exit: 0 }], want: { reason: ['server_unavailable'] }, gone: true },
  { name: 'its end in the middle of a call', rule: 'the same', script: [{ exit: 7 }], want: { reason: ['server_unavailable'] }, gone: true },
  { name: 'its output closed, itself alive', rule: 'transports/stdio, Shutdown: "MAY initiate shutdown by closing its output stream"', script: [{ close: true }, { wait: 60000 }], want: { reason: ['server_unavailable'] }, gone: true },
  { name: '20 MB on standard error, without a line end', rule: 'transports/stdio: "The client MAY capture, forward, or ignore the server\'s stderr output"', script: [{ err: 20 << 20 }, real], want: ok },
  { name: 'progress for a token that nobody gave', rule: 'patterns/progress: "MUST only reference tokens that: … Were provided in an active request"',
    script: [...['999999', '"SECRET"', '0', '-1', 'null', '1.5', '{}'].map(t => ({ text: `{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":${t},"progress":1,"message":"SECRET"}}` })), real], want: ok, hidden: 'SECRET' },
  { name: 'progress without a token', rule: 'the same', script: [{ text: '{"jsonrpc":"2.0","method":"notifications/progress","params":{"progress":1,"message":"SECRET"}}' }, real], want: ok, hidden: 'SECRET' },
  { name: 'progress after its answer', rule: 'patterns/progress: "Progress notifications MUST stop after completion"', token: 'mine', script: [real, { text: '{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":TOKEN,"progress":1,"message":"SECRET"}}' }], want: ok, hidden: 'SECRET' },
  { name: 'cancels the client\'s call', rule: 'patterns/cancellation: "Server-sent cancellation notifications MUST reference a subscriptions/listen request"', script: [{ text: '{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":ID,"reason":"SECRET"}}' }, real], want: ok, hidden: 'SECRET' },
  { name: 'an unknown notification', rule: SILENT, script: [{ text: '{"jsonrpc":"2.0","method":"notifications/what","params":{"a":"SECRET"}}' }, real], want: ok, hidden: 'SECRET' },
  { name: 'a notification of clients', rule: SILENT, script: [{ text: '{"jsonrpc":"2.0","method":"notifications/initialized","params":{"a":"SECRET"}}' }, real], want: ok, hidden: 'SECRET' },
  { name: 'an unknown request', rule: METHOD, script: [{ text: '{"jsonrpc":"2.0","id":"q1","method":"what/ever","params":{"a":"SECRET"}}' }, { wait: 50 }, real], want: ok, hidden: 'SECRET', told: '"id":"q1","error":{"code":-32601', era: 'legacy' },
  { name: 'a request of clients', rule: METHOD, script: [{ text: '{"jsonrpc":"2.0","id":"q2","method":"tools/call","params":{"name":"SECRET"}}' }, { wait: 50 }, real], want: ok, hidden: 'SECRET', told: '"id":"q2","error":{"code":-32601', era: 'legacy' },
  { name: 'a question that needs what the client did not declare', rule: '2025-11-25 lifecycle, Operation: "Only use capabilities that were successfully negotiated"',
    script: [{ text: '{"jsonrpc":"2.0","id":"q3","method":"sampling/createMessage","params":{"messages":[],"systemPrompt":"SECRET"}}' }, { wait: 50 }, real], want: ok, hidden: 'SECRET', told: '"id":"q3","error":', era: 'legacy' },
  { name: 'a question in the modern era', rule: 'transports/stdio: "The server MUST NOT write JSON-RPC requests to stdout."', script: [{ text: '{"jsonrpc":"2.0","id":"q4","method":"elicitation/create","params":{"message":"SECRET"}}' }, { wait: 50 }, real], want: ok, hidden: 'SECRET', era: 'modern' },
  { name: '1,000 pings', rule: '2025-11-25 ping: "The receiver MUST respond promptly with an empty response"', script: [{ text: '{"jsonrpc":"2.0","id":"SECRET","method":"ping"}', again: 1000 }, real], want: ok, hidden: 'SECRET', told: '"id":"SECRET","result":{}', era: 'legacy' },
  { name: '1,000 list changes', rule: 'a bound of the gateway\'s own: announced changes are gathered', script: [{ text: '{"jsonrpc":"2.0","method":"notifications/tools/list_changed"}', again: 1000 }, real], want: ok },
  { name: 'a change of a subscription that nobody has', rule: 'patterns/subscriptions: "All notifications delivered on the stream carry io.modelcontextprotocol/subscriptionId in _meta, identifying the subscriptions/listen request"',
    script: [...['999999', '"SECRET"', 'ID', 'null'].map(s => ({ text: `{"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":"file:///SECRET","_meta":{"io.modelcontextprotocol/subscriptionId":${s}}}}` })), real], want: ok, hidden: 'SECRET', era: 'modern' },
  { name: 'an acknowledgement of a subscription that nobody has', rule: 'the same', script: [{ text: '{"jsonrpc":"2.0","method":"notifications/subscriptions/acknowledged","params":{"notifications":{"SECRET":true},"_meta":{"io.modelcontextprotocol/subscriptionId":ID}}}' }, real], want: ok, hidden: 'SECRET', era: 'modern' },
  { name: 'a list change with text in it', rule: 'only the approved surface is shown; what a server adds to a notification is text of its own', script: [{ text: '{"jsonrpc":"2.0","method":"notifications/tools/list_changed","params":{"note":"SECRET"}}' }, real], want: ok, hidden: 'SECRET' },
  { name: '2,000 log messages', rule: '2025-11-25 logging: they are for the client; none is lost, and memory is bounded', script: [{ text: '{"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","data":"x"}}', again: 2000 }, real], want: ok },
];
