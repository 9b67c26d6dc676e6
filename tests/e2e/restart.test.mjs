// The gateway is started again: what the protocol lets live on does, and what it does not is refused in
// its words. Modern requests stand for themselves; a legacy session, a requestState and a task belong
// to the process that gave them. Specification: basic/transports (404: begin a new session),
// basic/patterns/mrtr and the tasks extension (-32602 for what is unknown).
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Fixture, approve, receipts, refusalOf, serve, until } from './lib/harness.mjs';
import { connectHttp, http, modernMeta } from './lib/agents.mjs';

const TASKS = 'io.modelcontextprotocol/tasks';
const CAPABILITIES = { elicitation: {}, extensions: { [TASKS]: {} } };
const tool = name => ({ name, description: `Does ${name}.`, inputSchema: { type: 'object', properties: { id: { type: 'string' } } } });

function modern(url, method, params) {
  const name = params.name ?? params.taskId;
  return http(url, {
    headers: { 'mcp-protocol-version': '2026-07-28', 'mcp-method': method, ...(name && { 'mcp-name': name }) },
    body: { jsonrpc: '2.0', id: 1, method, params: { ...params,
      _meta: modernMeta({ 'io.modelcontextprotocol/clientCapabilities': CAPABILITIES }) } },
  });
}

const legacy = (url, session, body) => http(url, { body: { jsonrpc: '2.0', ...body },
  headers: { 'mcp-protocol-version': '2025-11-25', ...(session && { 'mcp-session-id': session }) } });

for (const how of ['SIGTERM', 'SIGKILL']) {
  test(`${how}, and started again`, async t => {
    const now = '2026-01-01T00:00:00Z';
    const fixture = new Fixture(t, { era: 'dual', tools: ['read', 'ask', 'slow'].map(tool),
      capabilities: { tools: { listChanged: true }, extensions: { [TASKS]: {} } },
      calls: {
        ask: { result: { resultType: 'input_required', requestState: 's', inputRequests: { q: {
          method: 'elicitation/create', params: { message: 'Sure?', requestedSchema: { type: 'object', properties: {} } } } } } },
        slow: { result: { resultType: 'task', taskId: 't-1', status: 'working', createdAt: now, lastUpdatedAt: now, ttlMs: null } },
      } });
    const config = { servers: { srv: { command: fixture.argv } } };
    const first = await serve(t, config);
    const url = first.url('srv');
    await modern(url, 'tools/list', {});
    const opened = await legacy(url, undefined, { id: 1, method: 'initialize',
      params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'c', version: '1' } } });
    const session = opened.headers['mcp-session-id'];
    assert.ok(session);
    await legacy(url, session, { method: 'notifications/initialized' });
    await legacy(url, session, { id: 2, method: 'tools/list', params: {} });
    await approve(t, first.state, 'srv');
    await until(async () => (await modern(url, 'tools/list', {})).json.result.tools.length === 3, 'it is approved', 15000);
    const asked = (await modern(url, 'tools/call', { name: 'ask', arguments: {} })).json.result;
    assert.equal(asked.resultType, 'input_required', JSON.stringify(asked));
    const begun = (await modern(url, 'tools/call', { name: 'slow', arguments: {} })).json.result;
    assert.equal(begun.taskId, 't-1', JSON.stringify(begun));

    first.child.kill(how);
    await first.exit;
    const second = await serve(t, config, { state: first.state });
    const again = url.replace(String(first.port), String(second.port));
    const calls = fixture.calls().length;
    const records = () => receipts(first.state).filter(r => r.phase === 'decision' && r.data.verdict === 'deny');

    const call = await modern(again, 'tools/call', { name: 'read', arguments: { id: 'a' } });
    assert.ok(call.json.result && !refusalOf(call.json), `a modern request goes on: ${call.body}`);
    const ended = await legacy(again, session, { id: 3, method: 'tools/list', params: {} });
    assert.equal(ended.status, 404, 'the legacy session is not known');
    const retry = await modern(again, 'tools/call', { name: 'ask', arguments: {}, requestState: asked.requestState,
      inputResponses: { q: { action: 'accept', content: {} } } });
    assert.equal(retry.json.error?.code, -32602, retry.body);
    assert.equal(retry.json.error.data.reason, 'state_invalid');
    const task = await modern(again, 'tasks/get', { taskId: 't-1' });
    assert.equal(task.json.error?.code, -32602, task.body);
    assert.equal(task.json.error.data.reason, 'task_unknown');
    assert.equal(fixture.calls().length, calls + 1, 'only what was allowed reached the server');
    assert.deepEqual(records().slice(-2).map(r => r.data.reason), ['state_invalid', 'task_unknown'], 'both have a receipt');

    // A client that keeps to the specification begins anew by itself or by its next connection.
    const agent = await connectHttp(t, 'v1', again);
    assert.deepEqual((await agent.names()).sort(), ['ask', 'read', 'slow']);
  });
}
