// The modern transport's headers over a real socket: what a request must carry, with which status and
// code it is refused, and what goes on to an HTTP server. Expected values: specification 2026-07-28,
// basic/transports/streamable-http.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Fixture, refusalOf, serve, until } from './lib/harness.mjs';
import { MODERN, connectHttp, http, modernMeta } from './lib/agents.mjs';
import { other, plain } from './lib/surfaces.mjs';

const META = 'io.modelcontextprotocol/';
const query = { name: 'query', description: 'Runs a query.', annotations: { readOnlyHint: true }, inputSchema: {
  type: 'object', properties: {
    region: { type: 'string', 'x-mcp-header': 'Region' }, limit: { type: 'integer', 'x-mcp-header': 'Limit' },
    dry: { type: 'boolean', 'x-mcp-header': 'Dry' }, text: { type: 'string' },
    where: { type: 'object', properties: { zone: { type: 'string', 'x-mcp-header': 'Zone' } } } } } };
const list = { ...query, name: 'list', inputSchema: { type: 'object', properties: {
  a: { type: 'array', items: { type: 'string' }, 'x-mcp-header': 'A' } } } };

async function gateway(t, kind, control) {
  const fixture = new Fixture(t, { era: 'modern', tools: [query, plain], ...control });
  const server = kind === 'stdio' ? { command: fixture.argv } : { url: await fixture.http(), allow_private: true };
  const gate = await serve(t, { servers: { srv: { ...server, mode: 'trust-first' } } });
  const url = gate.url('srv');
  await until(async () => (await post(url, 'tools/list', {})).json?.result?.tools.length > 0,
    () => `the tools are shown: ${gate.err}`, 10000);
  return { fixture, gate, url };
}

// A request with the headers that belong to it; `change` is laid over them (undefined: left out).
function post(url, method, params, change = {}, meta = modernMeta()) {
  const headers = { 'mcp-protocol-version': MODERN, 'mcp-method': method,
    ...(['tools/call', 'prompts/get'].includes(method) && { 'mcp-name': params.name }), ...change };
  return http(url, { headers: Object.fromEntries(Object.entries(headers).filter(([, v]) => v !== undefined)),
    body: { jsonrpc: '2.0', id: 'i', method, params: { ...params, ...(meta && { _meta: meta }) } } });
}

function refused(r, status, code, what) {
  assert.equal(r.status, status, `${what}: ${r.status} ${r.body}`);
  assert.equal(r.json.error.code, code, `${what}: ${r.body}`);
  assert.equal(r.json.id, 'i', `${what}: the answer names the request`);
  assert.equal(r.headers['mcp-session-id'], undefined);
}

test('what a modern request must carry, and how it is refused', async t => {
  const { fixture, url } = await gateway(t, 'stdio');
  const call = { name: 'forecast', arguments: { city: 'Oslo' } };
  for (const [what, code, status, args] of [
    ['no version header', -32020, 400, ['tools/call', call, { 'mcp-protocol-version': undefined }]],
    ['another version header', -32020, 400, ['tools/call', call, { 'mcp-protocol-version': '2025-11-25' }]],
    ['no Mcp-Method', -32020, 400, ['tools/call', call, { 'mcp-method': undefined }]],
    ['another case of the method', -32020, 400, ['tools/call', call, { 'mcp-method': 'TOOLS/CALL' }]],
    ['no Mcp-Name', -32020, 400, ['tools/call', call, { 'mcp-name': undefined }]],
    ['another Mcp-Name', -32020, 400, ['tools/call', call, { 'mcp-name': 'query' }]],
    ['an Mcp-Name that is no Base64', -32020, 400, ['tools/call', call, { 'mcp-name': '=?base64?Zm9yZWNhc3Q?=' }]],
    ['tasks/get with another Mcp-Name', -32020, 400, ['tasks/get', { taskId: 'a' }, { 'mcp-name': 'b' }]],
    ['no _meta', -32602, 400, ['tools/list', {}, {}, null]],
    ['no capabilities', -32602, 400, ['tools/list', {}, {}, { [`${META}protocolVersion`]: MODERN }]],
    ['a version that is no string', -32602, 400, ['tools/list', {}, {}, { ...modernMeta(), [`${META}protocolVersion`]: 1 }]],
    ['an unknown method', -32601, 404, ['tools/run', {}]],
    ['ping', -32601, 404, ['ping', {}]],
    ['initialize', -32601, 404, ['initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'x', version: '1' } }]],
    ['resources/subscribe', -32601, 404, ['resources/subscribe', { uri: 'a:b' }]],
    ['logging/setLevel', -32601, 404, ['logging/setLevel', { level: 'info' }]],
  ]) {
    refused(await post(url, ...args), status, code, what);
  }
  const unknown = await post(url, 'tools/list', {}, { 'mcp-protocol-version': '2099-01-01' },
    { ...modernMeta(), [`${META}protocolVersion`]: '2099-01-01' });
  refused(unknown, 400, -32022, 'an unknown version');
  assert.deepEqual(unknown.json.error.data, { supported: [MODERN], requested: '2099-01-01' });
  assert.deepEqual(fixture.calls(), []);
  // The same in its encoded form, in other letters, with blanks around it.
  for (const change of [{ 'mcp-name': '=?base64?Zm9yZWNhc3Q=?=' }, { 'mcp-name': '  forecast\t' },
    { 'mcp-name': undefined, 'MCP-NAME': 'forecast' }, { 'mcp-session-id': 'of-another-era', 'last-event-id': '1-1' }]) {
    const r = await post(url, 'tools/call', call, change);
    assert.equal(r.status, 200, `${JSON.stringify(change)}: ${r.body}`);
    assert.match(r.json.result.content[0].text, /Oslo/);
    assert.equal(r.headers['mcp-session-id'], undefined, 'no session on a modern exchange');
  }
});

test('notifications, responses, arrays and other methods of HTTP in the modern era', async t => {
  const { fixture, url } = await gateway(t, 'stdio');
  const headers = { 'mcp-protocol-version': MODERN };
  const note = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } };
  const accepted = await http(url, { headers, body: note });
  assert.equal(accepted.status, 202);
  assert.equal(accepted.body, '');
  assert.equal((await http(url, { headers: { ...headers, 'mcp-method': 'notifications/x' }, body: note })).status, 400);
  assert.equal((await http(url, { headers, body: { jsonrpc: '2.0', id: 1, result: {} } })).status, 400);
  for (const method of ['GET', 'DELETE', 'PUT', 'HEAD']) {
    assert.equal((await http(url, { method, headers })).status, 405, method);
  }
  const request = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: { _meta: modernMeta() } };
  for (const body of [[request], [note, request], [], [[request]]]) {
    const r = await http(url, { headers: { ...headers, 'mcp-method': 'tools/list' }, body });
    assert.equal(r.status, 400, JSON.stringify(body));
    assert.equal(r.json.error.code, -32600, JSON.stringify(body));
  }
  assert.deepEqual(fixture.seen('notifications/cancelled'), []);
});

test('Mcp-Param headers are held against the arguments, whatever transport the server has', async t => {
  for (const kind of ['stdio', 'http']) {
    const { fixture, url } = await gateway(t, kind);
    const call = (args, params) => post(url, 'tools/call', { name: 'query', arguments: args },
      Object.fromEntries(Object.entries(params).map(([k, v]) => [`mcp-param-${k}`, v])));
    const before = fixture.calls().length;
    for (const [args, params] of [
      [{ region: 'eu' }, {}],
      [{ region: 'eu' }, { region: 'us' }],
      [{ region: 'eu' }, { region: 'EU' }],
      [{ region: 'Hello' }, { region: '=?base64?SGVsbG8?=' }],
      [{ region: 'Hello' }, { region: '=?base64?SGVs!!!bG8=?=' }],
      [{ limit: 42 }, { limit: '43' }],
      [{ limit: 0 }, {}],
      [{ dry: false }, { dry: 'False' }],
      [{ where: { zone: 'a' } }, { zone: 'b' }],
    ]) {
      refused(await call(args, params), 400, -32020, `${kind} ${JSON.stringify([args, params])}`);
    }
    // Twice is no value at all.
    assert.equal((await call({ region: 'eu' }, { region: ['eu', 'us'] })).status, 400);
    assert.equal((await call({ region: 'eu' }, { region: ['eu', 'eu'] })).status, 400);
    assert.equal(fixture.calls().length, before, 'nothing of it reached the server');
    for (const [args, params] of [
      [{ region: 'eu' }, { region: 'eu' }],
      [{ region: 'Hello' }, { region: '=?base64?SGVsbG8=?=' }],
      [{ region: 'SGVsbG8=' }, { region: 'SGVsbG8=' }],
      [{ region: '=?base64?SGVsbG8=' }, { region: '=?base64?SGVsbG8=' }],
      [{ limit: 42 }, { limit: '42.0' }],
      [{ dry: true, where: { zone: '\u00e5' } }, { dry: 'true', zone: '=?base64?w6U=?=' }],
      [{ text: 'x' }, { region: 'eu', unknown: 'y' }],
    ]) {
      const r = await call(args, params);
      assert.ok(r.json?.result, `${kind} ${JSON.stringify([args, params])}: ${r.body}`);
    }
  }
});

test('an error of the tool itself is an answer, with status 200', async t => {
  const { url } = await gateway(t, 'stdio', { calls: { forecast: { error: { code: -32602, message: 'no such city' } } } });
  const r = await post(url, 'tools/call', { name: 'forecast', arguments: { city: 'x' } });
  assert.equal(r.status, 200);
  assert.equal(r.json.error.code, -32602);
});

test('an HTTP server gets the headers mirrored, unknown ones too', async t => {
  const { fixture, url } = await gateway(t, 'http');
  const r = await post(url, 'tools/call', { name: 'query', arguments: { region: ' eu\r\nHost: evil', limit: 7 } },
    { 'mcp-param-region': '=?base64?IGV1DQpIb3N0OiBldmls?=', 'mcp-param-limit': '7.0', 'mcp-param-tenant': 'blue' });
  assert.ok(r.json?.result, r.body);
  const sent = fixture.headers().filter(h => h.headers['mcp-method'] === 'tools/call').at(-1).headers;
  assert.equal(sent['mcp-name'], 'query');
  assert.equal(sent['mcp-protocol-version'], MODERN);
  assert.equal(sent['mcp-param-region'], '=?base64?IGV1DQpIb3N0OiBldmls?=');
  assert.equal(sent['mcp-param-limit'], '7');
  assert.equal(sent['mcp-param-tenant'], 'blue');
  assert.equal(sent['mcp-param-dry'], undefined);
  assert.equal(sent['mcp-session-id'], undefined);
  // Our own walks and discoveries carry theirs as well.
  for (const method of ['server/discover', 'tools/list']) {
    assert.ok(fixture.headers().some(h => h.headers['mcp-method'] === method && h.headers['mcp-protocol-version'] === MODERN), method);
  }
});

test('a tool of an HTTP server with invalid marks is not offered, and the operator is told', async t => {
  const { gate, url } = await gateway(t, 'http', { tools: [query, list, other] });
  const shown = (await post(url, 'tools/list', {})).json.result.tools.map(x => x.name).sort();
  assert.deepEqual(shown, ['query', 'time']);
  const call = await post(url, 'tools/call', { name: 'list', arguments: { a: [] } });
  assert.equal(refusalOf(call.json)?.data.reason, 'header_marks_invalid');
  await until(() => /surface\.header_marks.*item=list.*x-mcp-header/.test(gate.err), () => `the operator is told: ${gate.err}`);
  const direct = await gateway(t, 'stdio', { tools: [query, list, other] });
  assert.deepEqual((await post(direct.url, 'tools/list', {})).json.result.tools.length, 3, 'on stdio marks mean nothing');
});

test('a real client mirrors through the gateway', async t => {
  const { url, fixture } = await gateway(t, 'http');
  const agent = await connectHttp(t, 'modern', url);
  await agent.tools();
  assert.match(await agent.text('query', { region: 'eu', limit: 3, where: { zone: 'z' } }), /eu/);
  const sent = fixture.headers().filter(h => h.headers['mcp-method'] === 'tools/call').at(-1).headers;
  assert.deepEqual([sent['mcp-param-region'], sent['mcp-param-limit'], sent['mcp-param-zone']], ['eu', '3', 'z']);
});

test('a legacy client before a modern server: what its transport lacks is mirrored for it', async t => {
  const { url, fixture } = await gateway(t, 'http');
  for (const sdk of ['v1', 'v2']) {
    const agent = await connectHttp(t, sdk, url);
    await until(async () => (await agent.names()).includes('query'), 'the tools are shown', 15000);
    assert.match(await agent.text('query', { region: ` ${sdk}`, limit: 3, dry: false }), /query/);
    const sent = fixture.headers().filter(h => h.headers['mcp-method'] === 'tools/call').at(-1).headers;
    assert.deepEqual([sent['mcp-name'], sent['mcp-param-region'], sent['mcp-param-limit'], sent['mcp-param-dry']],
      ['query', `=?base64?${btoa(` ${sdk}`)}?=`, '3', 'false']);
    assert.equal(sent['mcp-session-id'], undefined);
  }
  // One that wants another header is listed again for this client too.
  const agent = await connectHttp(t, 'v1', url);
  await agent.names();
  fixture.patch({ http: { wants: 'mcp-param-city' } });
  const made = () => fixture.headers().filter(h => h.headers['mcp-method'] === 'tools/call').length;
  const before = made();
  const r = await agent.refusal('forecast', { city: 'Oslo' }).catch(e => e);
  assert.equal(made() - before, 2, `called twice: ${JSON.stringify(r)}`);
});

test('a server that wants another header is listed again, and asked once more', async t => {
  const { url, fixture } = await gateway(t, 'http');
  fixture.patch({ http: { wants: 'mcp-param-city' } });
  const lists = () => fixture.seen('tools/list').length;
  const before = lists();
  const call = await post(url, 'tools/call', { name: 'forecast', arguments: { city: 'Oslo' } });
  refused(call, 400, -32020, 'a header that nothing marks');
  assert.ok(lists() > before, 'its lists were read again');
  assert.equal(fixture.headers().filter(h => h.headers['mcp-method'] === 'tools/call').length, 2, 'and the call made twice, no more');
  assert.deepEqual(fixture.calls(), [], 'none was run');
});
