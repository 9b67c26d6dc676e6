// Bad answers of a server over HTTP: every case of cases/http-upstream.mjs. Behind each the client has
// got what its rule allows, nobody has seen what was to be hidden, and calls pass as before.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { refusalOf, serve, sleep, until } from './lib/harness.mjs';
import { modernMeta } from './lib/agents.mjs';
import { Bounds, send } from './lib/raw.mjs';
import { plain } from './lib/surfaces.mjs';
import { Upstream } from './lib/upstream.mjs';
import { TOOL, call, legacy, modern } from './cases/http-front.mjs';
import { cases } from './cases/http-upstream.mjs';

async function target(t) {
  const upstream = new Upstream([{ ...plain, name: TOOL }]);
  const elsewhere = new Upstream([plain]);
  const web = { url: await upstream.listen(t), allow_private: true, mode: 'trust-first', call_timeout: '1500ms' };
  await elsewhere.listen(t);
  const gate = await serve(t, { servers: { web }, limits: { message: '4MiB' } });
  const x = { upstream, elsewhere, gate, port: gate.port, path: '/servers/web/mcp' };
  const opened = await send(x.port, legacy({ jsonrpc: '2.0', id: 1, method: 'initialize', params: {
    protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'raw', version: '1' } } }, { 'Mcp-Session-Id': null })(x));
  x.session = opened.answers[0].headers['mcp-session-id'];
  assert.ok(x.session, opened.answers[0].body);
  await send(x.port, legacy({ jsonrpc: '2.0', method: 'notifications/initialized' })(x));
  for (const era of ['modern', 'legacy']) {
    await until(async () => (await ask(x, era, 'Oslo')).answers[0].json?.result?.content[0].text === '{"city":"Oslo"}', `${era} calls pass`, 20000);
  }
  return x;
}

function ask(x, era, city, token, id = 'asked') {
  if (era === 'modern') {
    return send(x.port, modern(call({ id }, { arguments: { city }, _meta: modernMeta(token && { progressToken: token }) }))(x));
  }
  return send(x.port, legacy({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: TOOL, arguments: { city },
    ...(token && { _meta: { progressToken: token } }) } })(x));
}

// What a case answers with instead of the server.
function hand(x, message, req, res) {
  return {
    message, req, res, sleep, id: message.id, token: message.params._meta?.progressToken ?? null, elsewhere: x.elsewhere.port,
    json: (text, headers = {}) => x.upstream.json(res, text, headers),
    sse: text => {
      if (!res.headersSent) {
        res.writeHead(200, { 'content-type': 'text/event-stream' });
      }
      res.write(text);
    },
    raw: (bytes, close) => res.socket?.write(bytes, 'latin1', () => close && res.socket.end()),
  };
}

function assertAnswer(r, c) {
  const shown = `${r.status} ${r.body.slice(0, 400)}`;
  assert.equal(r.status, 200, shown);
  assert.equal(r.json.id, 'asked', shown);
  const refusal = refusalOf(r.json);
  if (!refusal) {
    assert.equal(r.json.result.content?.[0]?.text, c.want.text, shown);
    return;
  }
  assert.equal(refusal.code, -31001, shown);
  assert.ok(c.want.reason?.includes(refusal.data.reason), shown);
  assert.ok(refusal.data.receipt, 'its receipt is named');
}

test('an answer on the stream of another request in flight is nobody\'s', async t => {
  // streamable-http, Receiving Messages: what comes on a stream relates to its request; basic,
  // Responses: "MUST include the same ID as the request they correspond to".
  const x = await target(t);
  for (const era of ['modern', 'legacy']) {
    for (const how of ['json', 'sse']) {
      await t.test(`${era}, as ${how}`, async () => {
        let mine;
        x.upstream.take = (message, req, res) => {
          const city = message.params?.arguments?.city;
          if (city === 'mine') {
            mine = hand(x, message, req, res);
            return true;
          }
          if (city !== 'theirs') {
            return false;
          }
          const forged = `{"jsonrpc":"2.0","id":${mine.id},"result":{"content":[{"type":"text","text":"FORGED"}],"resultType":"complete"}}`;
          if (how === 'json') {
            hand(x, message, req, res).json(forged);
          } else {
            hand(x, message, req, res).sse(`data: ${forged}\n\n`);
            res.end();
          }
          return true;
        };
        const first = ask(x, era, 'mine', undefined, 1);
        await until(() => mine, 'the first is in flight', 10000);
        const second = (await ask(x, era, 'theirs')).answers[0];
        assert.equal(/FORGED/.test(second.body), false, second.body);
        assert.ok(['server_unavailable', 'server_protocol'].includes(refusalOf(second.json)?.data.reason), second.body);
        mine.json(JSON.stringify({ jsonrpc: '2.0', id: mine.id, result: { content: [{ type: 'text', text: 'mine' }], resultType: 'complete' } }));
        assert.equal((await first).answers[0].json.result?.content[0].text, 'mine');
        x.upstream.take = null;
      });
    }
  }
});

for (const how of ['json', 'sse']) {
  test(`40 long answers at once that never end, as ${how}`, async t => {
    // A bound of the gateway's own: 160 MiB would come, and a few messages' worth is held.
    const x = await target(t);
    const bounds = new Bounds(x.gate.pid);
    let open = [];
    x.upstream.take = (message, req, res) => {
      if (message.params?.arguments?.city !== 'wicked') {
        return false;
      }
      const u = hand(x, message, req, res);
      open.push(res);
      if (how === 'sse') {
        u.sse(`data: "${'x'.repeat((4 << 20) - 1000)}`);
      } else {
        res.writeHead(200, { 'content-type': 'application/json' });
        res.write(`"${'x'.repeat((4 << 20) - 1000)}`);
      }
      return true;
    };
    const asked = await Promise.all(Array.from({ length: 40 }, () => ask(x, 'modern', 'wicked')));
    const reasons = asked.map(r => refusalOf(r.answers[0].json)?.data.reason);
    assert.deepEqual(reasons.filter(r => r !== 'timeout' && r !== 'server_unavailable'), []);
    assert.ok(reasons.filter(r => r === 'server_unavailable').length >= 30, reasons.join());
    x.upstream.take = null;
    open.forEach(res => res.destroy());
    assert.equal((await ask(x, 'modern', 'after')).answers[0].json.result?.content[0].text, '{"city":"after"}');
    await bounds.assert(128, 12);
  });
}

test('bad answers of a server over HTTP', async t => {
  const x = await target(t);
  const bounds = new Bounds(x.gate.pid);
  assert.equal(new Set(cases.map(c => c.name)).size, cases.length, 'names are unique');
  for (const c of cases) {
    await t.test(c.name, { todo: c.todo }, async () => {
      assert.ok(c.rule && c.want);
      const era = c.era ?? 'modern';
      const sockets = [];
      const visits = x.elsewhere.seen.length;
      x.upstream.take = (message, req, res) => {
        if (message.params?.arguments?.city !== 'wicked') {
          return false;
        }
        sockets.push(res.socket);
        c.say(hand(x, message, req, res));
        return true;
      };
      // The other era's client asks at the same time, and gets its own answer.
      const [got, beside] = await Promise.all([ask(x, era, 'wicked', c.token), ask(x, era === 'modern' ? 'legacy' : 'modern', 'beside')]);
      x.upstream.take = null;
      const r = got.answers[0];
      assertAnswer(r, c);
      assert.equal(beside.answers[0].json.result?.content[0].text, '{"city":"beside"}', beside.answers[0].body);
      const hidden = c.hidden instanceof RegExp ? c.hidden : /SECRET/;
      assert.equal(hidden.test(r.body + JSON.stringify(r.headers) + beside.answers[0].body), false, `shown: ${r.body.slice(0, 400)}`);
      if (c.unvisited) {
        assert.equal(x.elsewhere.seen.length, visits, 'the other address was not visited');
      }
      const after = await ask(x, era, 'after');
      assert.equal(after.answers[0].json.result?.content[0].text, '{"city":"after"}', after.answers[0].body);
      if (c.unasked) {
        assert.equal(x.upstream.seen.some(m => m.session === c.unasked), false);
      }
      sockets.forEach(s => s?.destroy());
    });
  }
  await bounds.assert(160, 12);
});
