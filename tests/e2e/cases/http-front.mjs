// What a client may send over HTTP that no client should, and the answer to each, with the sentence
// that asks for it. `bytes(x)` makes the connection's bytes (a list: with pauses between); x holds
// path, session (a legacy one, at 2025-11-25), older (one at 2025-03-26), and other (an endpoint of
// another server). `want`:
//   status, code (of a JSON-RPC error; a list: one of), id (of the answer; null: none could be read)
//   text (the body must match), closes (the connection ends behind it), answers (how many; default 1)
// Nothing of a case may reach the server. RFCs by number; the specification of MCP by page and
// heading: of 2026-07-28, unless another revision is named.
import { MODERN, modernMeta } from '../lib/agents.mjs';
import { request } from '../lib/raw.mjs';

const META = 'io.modelcontextprotocol/';

// A name that stands for the same at both endpoints: of a tool of the server's own, and of that tool
// `forecast` behind all servers.
export const TOOL = 'web__forecast';

export const call = (over = {}, params = {}) => ({ jsonrpc: '2.0', id: 7, method: 'tools/call',
  params: { name: TOOL, arguments: { city: 'Oslo' }, _meta: modernMeta(), ...params }, ...over });

const usual = { 'MCP-Protocol-Version': MODERN, 'Mcp-Method': 'tools/call', 'Mcp-Name': TOOL };

// A modern POST of `body`; headers as for a call of the tool unless said otherwise.
export const modern = (body, headers = {}, more = '') => x => request({ path: x.path, body, headers: { ...usual, ...headers }, more });
// A modern POST whose body is a call with a piece of its text replaced.
const edited = (from, to) => x => modern(JSON.stringify(call()).replace(from, to))(x);
const method = (name, over = {}, headers = {}) => modern({ jsonrpc: '2.0', id: 7, method: name, params: { _meta: modernMeta() }, ...over },
  { 'Mcp-Method': name, 'Mcp-Name': null, ...headers });
// A legacy POST in the session.
export const legacy = (body, headers = {}, more = '') => x => request({ path: x.path, body, more,
  headers: { 'Mcp-Session-Id': x.session, 'MCP-Protocol-Version': '2025-11-25', ...headers } });
const bare = (over, body) => x => request({ path: x.path, body, ...(typeof over === 'function' ? over(x) : over) });
const ping = (id = 7) => ({ jsonrpc: '2.0', id, method: 'ping' });

const SINGLE = 'streamable-http, Sending Messages 4: "The body of the HTTP POST MUST be a single JSON-RPC request or notification."';
const SINGLE_LEGACY = '2025-11-25 transports, Sending Messages 3: "The body of the POST request MUST be a single JSON-RPC request, notification, or response."';
const JSONRPC = 'basic, Messages: "All messages between MCP clients and servers MUST follow the JSON-RPC 2.0 specification."; there -32600 "The JSON sent is not a valid Request object."';
const PARSE = 'JSON-RPC 2.0, 5.1: -32700 "Invalid JSON was received by the server."';
const ID = 'basic, Requests: "Requests MUST include a string or integer ID. … the ID MUST NOT be null."';
const META_RULE = 'basic, _meta: "A request missing any required field is malformed; the server MUST reject it with JSON-RPC error code -32602 (Invalid params). On HTTP, the response status MUST be 400 Bad Request."';
const HEADERS = 'streamable-http, Server Validation: "A required standard header … is missing", "A header value does not match the corresponding request body value": 400 and -32020';
const NOT_FOUND = 'streamable-http, Protocol Version Header: "If the server does not implement the requested RPC method, it MUST respond with 404 Not Found and a JSON-RPC error with code -32601"';
const UTF8 = 'transports, Messages: "JSON-RPC messages MUST be UTF-8 encoded."';
const IJSON = 'RFC 8259 4: names SHOULD be unique, receivers differ; the gateway reads a text in one way or not at all (-32700)';
const TOKEN = 'patterns/progress: "Progress tokens MUST be a string or integer value": Invalid params, -32602';
const CURSOR = 'utilities/pagination, Error Handling: "Invalid cursors SHOULD result in an error with code -32602 (Invalid params)."';
const SESSION = '2025-11-25 transports, Session Management 2: "SHOULD respond to requests without an MCP-Session-Id header (other than initialization) with HTTP 400 Bad Request"; 3: to those of a session that has ended with 404';
const NOTHING = 'JSON-RPC 2.0, 4.1: "The Server MUST NOT reply to a Notification"; streamable-http, Sending Messages 5: 202 with no body';
const POST_ONLY = 'streamable-http: "a single HTTP endpoint path … that supports POST" (GET and DELETE: 405, Removal of the GET stream endpoint)';

const refusedShape = { status: 400, code: -32600 };
const unreadable = { status: 400, code: -32700, id: null };

export const shape = [
  { name: 'an array of modern requests', rule: SINGLE, bytes: modern([call(), call({ id: 8 })]), want: { ...refusedShape, id: null } },
  { name: 'an array of one', rule: SINGLE, bytes: modern([call()]), want: { ...refusedShape, id: null } },
  { name: 'an empty array', rule: SINGLE, bytes: modern([]), want: { ...refusedShape, id: null } },
  { name: 'an array in a session of 2025-11-25', rule: SINGLE_LEGACY, bytes: legacy([ping(), ping(8)]), want: { ...refusedShape, id: null } },
  { name: 'an array in a session of 2025-03-26 with a modern member',
    rule: `basic, Versioning: the era is that of each request; ${SINGLE}`,
    bytes: x => legacy([ping(), call()], { 'Mcp-Session-Id': x.older, 'MCP-Protocol-Version': '2025-03-26' })(x), want: { ...refusedShape, id: null } },
  { name: 'an empty array in a session of 2025-03-26',
    rule: 'JSON-RPC 2.0, 6: not "an Array with at least one value": "a single Response object", -32600',
    bytes: x => legacy([], { 'Mcp-Session-Id': x.older, 'MCP-Protocol-Version': '2025-03-26' })(x), want: { ...refusedShape, id: null } },
  { name: 'an array of 1,000 in a session of 2025-03-26', rule: '2025-03-26 transports, Sending Messages 4: "If the server cannot accept the input, it MUST return an HTTP error status code"; a bound of the gateway\'s own',
    bytes: x => legacy(Array.from({ length: 1000 }, (_, i) => ping(i)), { 'Mcp-Session-Id': x.older, 'MCP-Protocol-Version': '2025-03-26' })(x), want: { ...refusedShape, id: null } },
  { name: 'an array in an array in a session of 2025-03-26', rule: 'JSON-RPC 2.0, 6: an Array of Request objects',
    bytes: x => legacy([[ping()]], { 'Mcp-Session-Id': x.older, 'MCP-Protocol-Version': '2025-03-26' })(x), want: { ...refusedShape, id: null } },
  { name: 'initialize in an array', rule: '2025-03-26 lifecycle, Initialization: "The initialize request MUST NOT be part of a JSON-RPC batch"',
    bytes: x => legacy([{ jsonrpc: '2.0', id: 7, method: 'initialize', params: { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 'x', version: '1' } } }],
      { 'Mcp-Session-Id': x.older, 'MCP-Protocol-Version': '2025-03-26' })(x), want: { ...refusedShape, id: null } },
  { name: 'a number, a text, null, true as the whole message', rule: JSONRPC,
    bytes: x => ['1', '"x"', 'null', 'true'].map(b => modern(b)(x)), want: { ...refusedShape, id: null, answers: 4 } },
  { name: 'a response that answers nothing, modern', rule: 'streamable-http, Sending Messages 4: "The client MUST NOT send JSON-RPC responses."; 5: an HTTP error status',
    bytes: modern({ jsonrpc: '2.0', id: 7, result: {} }), want: { status: 400 } },
  { name: 'a response that answers nothing, legacy',
    rule: '2025-11-25 transports, Sending Messages 4: "If the server accepts the input, the server MUST return HTTP status code 202 Accepted with no body."',
    bytes: legacy({ jsonrpc: '2.0', id: 7, result: {} }), want: { status: 202, text: /^$/ } },
  { name: 'an error response without an id, legacy', rule: 'the same',
    bytes: legacy({ jsonrpc: '2.0', error: { code: -1, message: 'x' } }), want: { status: 202, text: /^$/ } },
  { name: 'a result without an id', rule: JSONRPC, bytes: legacy({ jsonrpc: '2.0', result: {} }), want: refusedShape },
  { name: 'result and error at once', rule: 'JSON-RPC 2.0, 5: "Either the result member or error member MUST be included, but both members MUST NOT be included."',
    bytes: legacy({ jsonrpc: '2.0', id: 7, result: {}, error: { code: 1, message: 'x' } }), want: refusedShape },
  { name: 'method and result at once', rule: JSONRPC, bytes: modern({ ...call(), result: {} }), want: refusedShape },
  { name: 'neither method nor result', rule: JSONRPC, bytes: modern({ jsonrpc: '2.0', id: 7 }), want: { ...refusedShape, id: 7 } },
  { name: 'an error whose code is a text', rule: 'basic, Error Responses: "Error codes MUST be integers."',
    bytes: legacy({ jsonrpc: '2.0', id: 7, error: { code: 'x', message: 'x' } }), want: refusedShape },
  { name: 'an error without a message', rule: 'basic, Error Responses: "MUST include an error field with a code and message."',
    bytes: legacy({ jsonrpc: '2.0', id: 7, error: { code: 1 } }), want: refusedShape },
  ...[['null', 'null'], ['a fraction', '1.5'], ['a whole number written as a fraction', '7.0'], ['a power', '7e0'],
    ['true', 'true'], ['an object', '{"a":1}'], ['an array', '[7]'], ['minus zero', '-0'], ['a text of 5,000 bytes', JSON.stringify('x'.repeat(5000))]]
    .map(([what, id]) => ({ name: `an id that is ${what}`, rule: ID, bytes: edited('"id":7', `"id":${id}`), want: { ...refusedShape, id: null } })),
  { name: 'an id of 2^53', rule: `${ID} (no integer that every reader holds: RFC 7493 2.2)`, bytes: edited('"id":7', '"id":9007199254740992'), want: unreadable },
  { name: 'jsonrpc is "1.0"', rule: 'JSON-RPC 2.0, 4: "jsonrpc … MUST be exactly "2.0""', bytes: edited('"2.0"', '"1.0"'), want: refusedShape },
  { name: 'jsonrpc is a number', rule: 'the same', bytes: edited('"2.0"', '2.0'), want: refusedShape },
  { name: 'no jsonrpc', rule: 'the same', bytes: edited('"jsonrpc":"2.0",', ''), want: { ...refusedShape, id: 7 } },
  { name: 'an empty method', rule: JSONRPC, bytes: edited('"method":"tools/call"', '"method":""'), want: refusedShape },
  { name: 'a method that is a number', rule: JSONRPC, bytes: edited('"method":"tools/call"', '"method":1'), want: refusedShape },
  { name: 'a method that is an array', rule: JSONRPC, bytes: edited('"method":"tools/call"', '"method":["tools/call"]'), want: refusedShape },
  { name: 'params is an array', rule: 'basic, Requests: params?: { [key: string]: unknown }', bytes: legacy({ ...ping(), params: [1] }), want: { ...refusedShape, id: 7 } },
  { name: 'params is null', rule: 'the same', bytes: legacy({ ...ping(), params: null }), want: { ...refusedShape, id: 7 } },
  { name: 'params is a text', rule: 'the same', bytes: legacy({ ...ping(), params: 'x' }), want: { ...refusedShape, id: 7 } },
  { name: 'members in other letters', rule: 'JSON-RPC 2.0, 4: member names are case-sensitive; parsers that fold them read another message (-32600)',
    bytes: edited('"method"', '"Method":"tools/list","method"'), want: refusedShape },
];

export const methods = [
  { name: 'an unknown method', rule: NOT_FOUND, bytes: method('tools/run'), want: { status: 404, code: -32601, id: 7 } },
  { name: 'a method in other letters', rule: NOT_FOUND, bytes: method('Tools/call'), want: { status: 404, code: -32601, id: 7 } },
  { name: 'a method with a blank behind', rule: `${HEADERS}; header values are trimmed, methods are not`,
    bytes: method('tools/list ', {}, { 'Mcp-Method': 'tools/list' }), want: { status: 400, code: -32020, id: 7 } },
  ...['initialize', 'ping', 'logging/setLevel', 'resources/subscribe', 'tasks/list', 'tasks/result'].map(m => ({
    name: `${m} in the modern era`, rule: NOT_FOUND, bytes: method(m), want: { status: 404, code: -32601, id: 7 } })),
  ...['sampling/createMessage', 'elicitation/create', 'roots/list'].map(m => ({
    name: `${m} from a client`, rule: NOT_FOUND, bytes: method(m), want: { status: 404, code: -32601, id: 7 } })),
  { name: 'a notification\'s method with an id', rule: `basic, Notifications: "Notifications MUST NOT include an ID."; ${NOT_FOUND}`,
    bytes: method('notifications/cancelled'), want: { status: 404, code: -32601, id: 7 } },
  { name: 'an unknown method, legacy', rule: 'JSON-RPC 2.0, 5.1: -32601; the legacy transport gives it no status of its own',
    bytes: legacy({ ...ping(), method: 'tools/run' }), want: { status: 200, code: -32601, id: 7 } },
  { name: 'a method of 1 MB, legacy', rule: 'the same', bytes: legacy({ ...ping(), method: 'x'.repeat(1 << 20) }), want: { status: 200, code: -32601, id: 7 } },
  { name: 'a modern method in a legacy session', rule: 'the same', bytes: legacy({ ...ping(), method: 'subscriptions/listen' }), want: { status: 200, code: -32601, id: 7 } },
  { name: 'an unknown notification', rule: NOTHING, bytes: modern({ jsonrpc: '2.0', method: 'notifications/what' }, { 'Mcp-Method': 'notifications/what', 'Mcp-Name': null }), want: { status: 202, text: /^$/ } },
  { name: 'a request\'s method without an id', rule: NOTHING, bytes: modern({ ...call(), id: undefined }), want: { status: 202, text: /^$/ } },
  { name: 'the same, legacy', rule: NOTHING, bytes: legacy({ jsonrpc: '2.0', method: 'tools/call', params: { name: TOOL, arguments: { city: 'Oslo' } } }), want: { status: 202, text: /^$/ } },
  { name: 'cancels a request that never was, modern', rule: 'patterns/cancellation, Error Handling: "Invalid cancellation notifications SHOULD be ignored: … Unknown request IDs … Malformed notifications"',
    bytes: modern({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } }, { 'Mcp-Method': 'notifications/cancelled', 'Mcp-Name': null }), want: { status: 202, text: /^$/ } },
  ...[['nothing', undefined], ['null', null], ['an object', {}], ['another direction\'s id', 1], ['a text', '7']].map(([what, requestId]) => ({
    name: `cancels ${what}, legacy`, rule: 'the same', bytes: legacy({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId } }), want: { status: 202, text: /^$/ } })),
  { name: 'progress for a token that nobody gave', rule: `patterns/progress: "MUST only reference tokens that: … Were provided in an active request"; ${NOTHING}`,
    bytes: legacy({ jsonrpc: '2.0', method: 'notifications/progress', params: { progressToken: 1, progress: 1 } }), want: { status: 202, text: /^$/ } },
];

export const meta = [
  { name: 'a modern header and no _meta', rule: META_RULE, bytes: modern({ ...call(), params: { name: TOOL } }), want: { status: 400, code: -32602, id: 7 } },
  { name: 'no clientCapabilities', rule: META_RULE, bytes: modern(call({}, { _meta: { [META + 'protocolVersion']: MODERN } })), want: { status: 400, code: -32602, id: 7 } },
  { name: 'clientCapabilities is an array', rule: META_RULE, bytes: modern(call({}, { _meta: { ...modernMeta(), [META + 'clientCapabilities']: [] } })), want: { status: 400, code: -32602, id: 7 } },
  { name: 'a version that is a number', rule: META_RULE, bytes: modern(call({}, { _meta: { ...modernMeta(), [META + 'protocolVersion']: 20260728 } })), want: { status: 400, code: -32602, id: 7 } },
  { name: '_meta is a text', rule: META_RULE, bytes: modern(call({}, { _meta: 'x' })), want: { status: 400, code: -32602, id: 7 } },
  { name: 'a version that nobody knows', rule: 'streamable-http, Protocol Version Header: "it MUST respond with 400 Bad Request and an UnsupportedProtocolVersionError"',
    bytes: modern(call({}, { _meta: modernMeta({ [META + 'protocolVersion']: '2030-01-01' }) }), { 'MCP-Protocol-Version': '2030-01-01' }), want: { status: 400, code: -32022, id: 7 } },
  { name: 'the header says another version', rule: HEADERS, bytes: modern(call(), { 'MCP-Protocol-Version': '2025-11-25' }), want: { status: 400, code: -32020, id: 7 } },
  { name: 'no MCP-Protocol-Version', rule: HEADERS, bytes: modern(call(), { 'MCP-Protocol-Version': null }), want: { status: 400, code: -32020, id: 7 } },
  { name: 'no Mcp-Method', rule: HEADERS, bytes: modern(call(), { 'Mcp-Method': null }), want: { status: 400, code: -32020, id: 7 } },
  { name: 'Mcp-Method says another method', rule: HEADERS, bytes: modern(call(), { 'Mcp-Method': 'tools/list' }), want: { status: 400, code: -32020, id: 7 } },
  { name: 'Mcp-Method in other letters', rule: 'streamable-http, Case Sensitivity: "Header values (such as method names) are case-sensitive."', bytes: modern(call(), { 'Mcp-Method': 'Tools/Call' }), want: { status: 400, code: -32020, id: 7 } },
  { name: 'no Mcp-Name', rule: HEADERS, bytes: modern(call(), { 'Mcp-Name': null }), want: { status: 400, code: -32020, id: 7 } },
  { name: 'Mcp-Name says another tool', rule: HEADERS, bytes: modern(call(), { 'Mcp-Name': 'time' }), want: { status: 400, code: -32020, id: 7 } },
  { name: 'Mcp-Name in other letters', rule: HEADERS, bytes: modern(call(), { 'Mcp-Name': 'Web__Forecast' }), want: { status: 400, code: -32020, id: 7 } },
  { name: 'Mcp-Name in Base64 of another tool', rule: HEADERS, bytes: modern(call(), { 'Mcp-Name': `=?base64?${btoa('time')}?=` }), want: { status: 400, code: -32020, id: 7 } },
  { name: 'Mcp-Name in Base64 that is none', rule: 'streamable-http, Server Validation: "A header value contains invalid characters."', bytes: modern(call(), { 'Mcp-Name': '=?base64?Zm9y*WNhc3Q=?=' }), want: { status: 400, code: -32020, id: 7 } },
  { name: 'Mcp-Name in Base64 with its padding cut', rule: 'RFC 4648 3.2; the same', bytes: modern(call(), { 'Mcp-Name': '=?base64?Zm9yZWNhc3?=' }), want: { status: 400, code: -32020, id: 7 } },
  { name: 'Mcp-Name in Base64 whose last bits are not zero', rule: 'RFC 4648 3.5: "decoders MAY … reject"; two encodings of one name are two readings',
    bytes: modern(call({}, { name: 'timer' }), { 'Mcp-Name': '=?base64?dGltZXL=?=' }), want: { status: 400, code: -32020, id: 7 } },
  { name: 'the Base64 sentinel in capitals', rule: 'streamable-http, Value Encoding: "These markers are case-sensitive"', bytes: modern(call(), { 'Mcp-Name': `=?BASE64?${btoa(TOOL)}?=` }), want: { status: 400, code: -32020, id: 7 } },
  { name: 'Mcp-Name and no name in the body', rule: `${HEADERS}, or Invalid params`, bytes: modern({ ...call(), params: { _meta: modernMeta() } }), want: { status: [200, 400], code: [-32020, -32602], id: 7 } },
  { name: 'a name that is a number', rule: 'server/tools: params.name is a string: -32602 (or -32020: no header can match it)', bytes: modern(call({}, { name: 7 }), { 'Mcp-Name': '7' }), want: { status: [200, 400], code: [-32020, -32602], id: 7 } },
  ...[['an object', { a: 1 }], ['an array', [1]], ['a fraction', 1.5], ['null', null], ['true', true]].map(([what, progressToken]) => ({
    name: `a progress token that is ${what}`, rule: TOKEN, bytes: modern(call({}, { _meta: modernMeta({ progressToken }) })), want: { status: [200, 400], code: -32602, id: 7 } })),
  { name: 'a progress token of 1 MB', rule: `${TOKEN}; a bound of the gateway's own`, bytes: modern(call({}, { _meta: modernMeta({ progressToken: 'x'.repeat(1 << 20) }) })), want: { status: [200, 400], code: -32602, id: 7 } },
  { name: 'a cursor that the list did not give', rule: CURSOR, bytes: method('tools/list', { params: { _meta: modernMeta(), cursor: 'p9' } }), want: { status: 200, code: -32602, id: 7 } },
  { name: 'an empty cursor that the list did not give', rule: `${CURSOR}; "an empty string is a valid cursor" only where one was given`, bytes: method('tools/list', { params: { _meta: modernMeta(), cursor: '' } }), want: { status: 200, code: -32602, id: 7 } },
  { name: 'a cursor that is a number', rule: CURSOR, bytes: method('tools/list', { params: { _meta: modernMeta(), cursor: 1 } }), want: { status: 200, code: -32602, id: 7 } },
  { name: 'a cursor of 1 MB', rule: CURSOR, bytes: method('tools/list', { params: { _meta: modernMeta(), cursor: 'x'.repeat(1 << 20) } }), want: { status: 200, code: -32602, id: 7 } },
];

export const texts = [
  { name: 'no body', rule: PARSE, bytes: modern(''), want: unreadable },
  { name: 'blanks only', rule: PARSE, bytes: modern(' \r\n\t '), want: unreadable },
  { name: 'half a message', rule: PARSE, bytes: x => modern(JSON.stringify(call()).slice(0, -10))(x), want: unreadable },
  { name: 'two messages in one body', rule: `${PARSE} ${SINGLE}`, bytes: x => modern(`${JSON.stringify(call())}\n${JSON.stringify(call())}`)(x), want: unreadable },
  { name: 'a comma behind the last member', rule: PARSE, bytes: edited(/}$/, ',}'), want: unreadable },
  { name: 'a comment', rule: PARSE, bytes: edited('{', '{/**/'), want: unreadable },
  { name: 'NaN', rule: PARSE, bytes: edited('"id":7', '"id":NaN'), want: unreadable },
  { name: 'single quotes', rule: PARSE, bytes: edited('"Oslo"', '\'Oslo\''), want: unreadable },
  { name: 'a byte order mark', rule: 'RFC 8259 8.1: "MUST NOT add a byte order mark"; not all readers take one', bytes: x => modern(`\ufeff${JSON.stringify(call())}`)(x), want: unreadable },
  { name: 'UTF-16', rule: UTF8, bytes: x => modern(Buffer.from(JSON.stringify(call()), 'utf16le'))(x), want: unreadable },
  ...[['a stray byte', [0xff]], ['an overlong slash', [0xc0, 0xaf]], ['a surrogate', [0xed, 0xa0, 0x80]], ['half a character', [0xe4, 0xb8]], ['beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80]]]
    .flatMap(([what, bytes]) => [['value', '@value'], ['key', '@key']].map(([where, mark]) => ({
      name: `UTF-8: ${what} in a ${where}`, rule: UTF8, bytes: x => {
        const text = Buffer.from(JSON.stringify(call({}, { arguments: { city: 'Oslo@value', '@key': 1 } })));
        const at = text.indexOf(mark);
        return modern(Buffer.concat([text.subarray(0, at), Buffer.from(bytes), text.subarray(at + mark.length)]))(x);
      }, want: unreadable }))),
  { name: 'a lone surrogate, escaped, in a value', rule: IJSON, bytes: edited('Oslo', 'Oslo\\ud800'), want: unreadable },
  { name: 'a lone surrogate, escaped, in a key', rule: IJSON, bytes: edited('"city"', '"city":"a","\\udc00"'), want: unreadable },
  { name: 'NUL in a text', rule: PARSE, bytes: edited('Oslo', 'Os\0lo'), want: unreadable },
  { name: 'NUL in a text, escaped', rule: `${IJSON}: ends the text for readers in C`, bytes: edited('Oslo', 'Os\\u0000lo'), want: unreadable },
  { name: 'NUL behind the message', rule: PARSE, bytes: x => modern(`${JSON.stringify(call())}\0`)(x), want: unreadable },
  { name: 'a line end in a text', rule: PARSE, bytes: edited('Oslo', 'Os\r\nlo'), want: unreadable },
  { name: 'the method twice', rule: IJSON, bytes: edited('"method"', '"method":"tools/list","method"'), want: unreadable },
  { name: 'the method twice, once with an escape', rule: IJSON, bytes: edited('"method"', '"m\\u0065thod":"tools/list","method"'), want: unreadable },
  { name: 'an argument twice', rule: IJSON, bytes: edited('"city"', '"city":"Rome","city"'), want: unreadable },
  { name: 'the id twice', rule: IJSON, bytes: edited('"id"', '"id":8,"id"'), want: unreadable },
  { name: '100,000 arrays deep', rule: 'RFC 8259 9: "An implementation may set limits on the maximum depth of nesting."', bytes: edited('"Oslo"', `${'['.repeat(100000)}${']'.repeat(100000)}`), want: unreadable },
  { name: '100,000 objects deep, never closed', rule: 'the same', bytes: x => modern('{"a":'.repeat(100000))(x), want: unreadable },
  { name: 'a number of 1,000,000 digits', rule: 'RFC 8259 9: "may set limits on the range and precision of numbers"', bytes: edited('"Oslo"', '1'.repeat(1000000)), want: unreadable },
  { name: '1e400', rule: 'RFC 8259 6; RFC 7493 2.2: not a number that every reader holds', bytes: edited('"Oslo"', '1e400'), want: unreadable },
  { name: '200,000 members in one object', rule: 'RFC 8259 9: "may set limits"', bytes: x => modern(call({}, { arguments: Object.fromEntries(Array.from({ length: 200000 }, (_, i) => [`k${i}`, 0])) }))(x), want: unreadable },
];

export const http = [
  { name: 'no Content-Type', rule: 'RFC 9110 15.5.16: 415', bytes: modern(call(), { 'Content-Type': null }), want: { status: 415 } },
  { name: 'text/plain', rule: 'RFC 9110 15.5.16: 415; a form of a web page may send it unasked', bytes: modern(call(), { 'Content-Type': 'text/plain' }), want: { status: 415 } },
  { name: 'a form', rule: 'the same', bytes: modern(call(), { 'Content-Type': 'application/x-www-form-urlencoded' }), want: { status: 415 } },
  { name: 'a body in gzip', rule: 'RFC 9110 8.4: "415 (Unsupported Media Type)" for a content coding that is not acceptable', bytes: modern(call(), { 'Content-Encoding': 'gzip' }), want: { status: 415 } },
  { name: 'JSON in UTF-16 by its parameter', rule: `${UTF8}; RFC 8259 8.1`, bytes: modern(call(), { 'Content-Type': 'application/json; charset=utf-16' }), want: { status: 415 } },
  { name: 'takes no event streams', rule: 'streamable-http, Sending Messages 2: "MUST include an Accept header listing both"', bytes: modern(call(), { Accept: 'application/json' }), want: { status: 406 } },
  { name: 'takes no JSON', rule: 'the same', bytes: modern(call(), { Accept: 'text/event-stream' }), want: { status: 406 } },
  ...['MCP-Protocol-Version', 'Mcp-Method', 'Mcp-Name', 'Content-Type', 'Host', 'Content-Length', 'Origin'].map(h => ({
    name: `${h} twice`, rule: 'RFC 9110 5.3: "a sender MUST NOT generate multiple field lines with the same name" but for lists; which one counts differs',
    bytes: x => modern(call(), { Origin: `http://127.0.0.1:${x.port}` }, `${h.toLowerCase()}: ${{ 'Mcp-Method': 'tools/list', 'Mcp-Name': 'time', Host: 'evil.example' }[h] ?? '1'}\r\n`)(x), want: { status: 400, closes: true } })),
  { name: 'Mcp-Session-Id twice', rule: 'the same', bytes: legacy(ping(), {}, 'Mcp-Session-Id: 0\r\n'), want: { status: 400, closes: true } },
  { name: 'Mcp-Session-Id twice, both true', rule: 'the same', bytes: x => legacy(ping(), {}, `mcp-session-id: ${x.session}\r\n`)(x), want: { status: 400, closes: true } },
  { name: 'a header that continues on the next line', rule: 'RFC 9112 5.2: "MUST either reject the message by sending a 400"', bytes: modern(call(), {}, 'X: a\r\n b\r\n'), want: { status: 400, closes: true } },
  { name: 'lines that end in LF', rule: 'RFC 9112 2.2: MAY be taken; read differently by others', bytes: x => Buffer.from(modern(call())(x).toString().replace(/\r\n/g, '\n')), want: { status: 400, closes: true } },
  { name: 'a bare CR in a header', rule: 'RFC 9110 5.5: "MUST either reject the message or replace"', bytes: modern(call(), {}, 'X: a\rMcp-Name: time\r\n'), want: { status: 400, closes: true } },
  { name: 'NUL in a header', rule: 'RFC 9110 5.5', bytes: modern(call(), {}, 'X: a\0b\r\n'), want: { status: 400, closes: true } },
  { name: 'a blank before the colon', rule: 'RFC 9112 5.1: "A server MUST reject, with a response status code of 400"', bytes: modern(call(), {}, 'Mcp-Name : time\r\n'), want: { status: 400, closes: true } },
  { name: 'a request hidden behind two lengths', rule: 'RFC 9112 6.3: Transfer-Encoding with Content-Length "ought to be handled as an error"',
    bytes: x => Buffer.concat([request({ path: x.path, headers: { 'Content-Length': 5, 'Transfer-Encoding': 'chunked' } }), Buffer.from('0\r\n\r\n'), modern(call())(x)]), want: { status: 400, closes: true } },
  { name: 'a request hidden in a chunk extension', rule: 'RFC 9112 7.1.1; CRLF only',
    bytes: x => Buffer.concat([request({ path: x.path, headers: { 'Content-Length': null, 'Transfer-Encoding': 'chunked' } }), Buffer.from('2;\n{}\r\n0\r\n\r\n'), modern(call())(x)]), want: { status: 400, closes: true } },
  { name: 'a request hidden behind a body of no length', rule: 'RFC 9112 6.3 (5): an invalid Content-Length: 400, then close',
    bytes: x => Buffer.concat([request({ path: x.path, headers: { 'Content-Length': '0, 10' } }), modern(call())(x)]), want: { status: 400, closes: true } },
  { name: 'chunked, but not as the last coding', rule: 'RFC 9112 6.3 (4): 400', bytes: modern(call(), { 'Content-Length': null, 'Transfer-Encoding': 'chunked, identity' }), want: { status: 400, closes: true } },
  { name: 'a trailer that would be a header', rule: 'RFC 9110 6.5.1: a trailer is no header; refused here',
    bytes: x => Buffer.concat([request({ path: x.path, headers: { ...usual, 'Content-Length': null, 'Transfer-Encoding': 'chunked' } }), Buffer.from('0\r\nMcp-Name: time\r\n\r\n')]), want: { status: 400, closes: true } },
  { name: 'a length of 10^15', rule: 'RFC 9110 15.5.14: 413', bytes: x => request({ path: x.path, headers: { ...usual, 'Content-Length': '1000000000000000' } }), want: { status: 413, closes: true } },
  { name: 'a body over the limit', rule: 'the same', bytes: x => request({ path: x.path, headers: usual, body: Buffer.alloc(x.limit + 1, 0x20) }), want: { status: 413, closes: true } },
  { name: 'a body over the limit, in chunks', rule: 'the same',
    bytes: x => Buffer.concat([request({ path: x.path, headers: { ...usual, 'Content-Length': null, 'Transfer-Encoding': 'chunked' } }), Buffer.from(`${(x.limit + 1).toString(16)}\r\n`), Buffer.alloc(x.limit + 1, 0x20)]), want: { status: 413, closes: true } },
  { name: 'waits for 100 with a body over the limit', rule: 'RFC 9110 10.1.1: a final status code instead', bytes: x => request({ path: x.path, headers: { ...usual, Expect: '100-continue', 'Content-Length': x.limit + 1 } }), want: { status: 413, closes: true } },
  { name: 'a head over its limit', rule: 'RFC 6585 5: 431', bytes: modern(call(), {}, `X: ${'x'.repeat(40000)}\r\n`), want: { status: 431, closes: true } },
  { name: '100 headers', rule: 'the same', bytes: modern(call(), {}, Array.from({ length: 100 }, (_, i) => `X${i}: a\r\n`).join('')), want: { status: 431, closes: true } },
  { name: 'a target of 60,000 bytes', rule: 'RFC 9112 3: 414', bytes: x => request({ path: `${x.path}?${'a'.repeat(60000)}`, body: call(), headers: usual }), want: { status: 414, closes: true } },
  { name: 'GET with a modern version', rule: POST_ONLY, bytes: bare(x => ({ method: 'GET', headers: { 'MCP-Protocol-Version': MODERN, 'Mcp-Session-Id': x.session } })), want: { status: 405 } },
  { name: 'DELETE with a modern version', rule: POST_ONLY, bytes: bare(x => ({ method: 'DELETE', headers: { 'MCP-Protocol-Version': MODERN, 'Mcp-Session-Id': x.session } })), want: { status: 405 } },
  ...['PUT', 'PATCH', 'OPTIONS'].map(m => ({ name: m, rule: 'RFC 9110 15.5.6: 405', bytes: bare({ method: m }), want: { status: 405 } })),
  { name: 'TRACE', rule: 'RFC 9110 9.3.8: a client MUST NOT send sensitive fields in it; not offered', bytes: bare({ method: 'TRACE' }), want: { status: [405, 501] } },
  { name: 'GET without a session', rule: SESSION, bytes: bare({ method: 'GET' }), want: { status: 400 } },
  { name: 'GET with a session that is none', rule: SESSION, bytes: bare({ method: 'GET', headers: { 'Mcp-Session-Id': '0'.repeat(32) } }), want: { status: 404 } },
  { name: 'DELETE with a session that is none', rule: SESSION, bytes: bare({ method: 'DELETE', headers: { 'Mcp-Session-Id': '0'.repeat(32) } }), want: { status: 404 } },
  { name: 'a request without a session', rule: SESSION, bytes: legacy(ping(), { 'Mcp-Session-Id': null }), want: { status: 400, id: 7 } },
  { name: 'a notification without a session', rule: SESSION, bytes: legacy({ jsonrpc: '2.0', method: 'notifications/initialized' }, { 'Mcp-Session-Id': null }), want: { status: 400 } },
  ...[['empty', ''], ['of 10,000 bytes', '0'.repeat(10000)], ['with the key of what modern clients share', '|modern'], ['with a format in it', '%s%n'], ['with a path in it', '../../etc/passwd']].map(([what, id]) => ({
    name: `a session id ${what}`, rule: SESSION, bytes: legacy(ping(), { 'Mcp-Session-Id': id }), want: { status: [400, 404], id: 7 } })),
  { name: 'a session at another server\'s endpoint', rule: SESSION, bytes: x => legacy(ping())({ ...x, path: x.other }), want: { status: 404, id: 7 } },
  { name: 'a version that a legacy session cannot have', rule: '2025-11-25 transports, Protocol Version Header: "invalid or unsupported MCP-Protocol-Version, it MUST respond with 400 Bad Request"', bytes: legacy(ping(), { 'MCP-Protocol-Version': '1999-01-01' }), want: { status: 400, id: 7 } },
  ...['/servers/../servers/web/mcp', '/servers/web/mcp/', '//servers/web/mcp', '/servers/web%2fmcp', '/servers/web/./mcp', '/servers/WEB/mcp', '/servers/web', '/servers//mcp', '/mcp/servers/web/mcp', '/servers/web/mcp%00']
    .map(path => ({ name: `the path ${path}`, rule: 'RFC 9110 15.5.5: 404; no path is rewritten', bytes: () => request({ path, body: call(), headers: usual }), want: { status: [400, 404] } })),
  { name: 'a Host of another site', rule: 'streamable-http, Security: DNS rebinding', bytes: modern(call(), { Host: 'evil.example' }), want: { status: 403 } },
  { name: 'an Origin of another site', rule: 'streamable-http, Security 1: "servers MUST respond with HTTP 403 Forbidden"', bytes: modern(call(), { Origin: 'http://evil.example' }), want: { status: 403 } },
  { name: 'an Origin that is null', rule: 'the same', bytes: modern(call(), { Origin: 'null' }), want: { status: 403 } },
  { name: 'an Origin on a GET', rule: 'the same', bytes: bare(x => ({ method: 'GET', headers: { Origin: 'http://evil.example', 'Mcp-Session-Id': x.session } })), want: { status: 403 } },
  { name: 'a bad message, then a good one, in one packet', rule: 'RFC 9112 9.3.2: pipelined requests are answered in order',
    bytes: x => Buffer.concat([modern('{')(x), legacy(ping(9))(x)]), want: { status: [400, 200], id: [null, 9], answers: 2, each: true } },
];

export const cases = [...shape, ...methods, ...meta, ...texts, ...http];
