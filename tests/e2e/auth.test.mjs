// Who vouches for an HTTP server is part of its surface: issuers and scopes of its metadata.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Fixture, approve, cli, serve, until } from './lib/harness.mjs';
import { connectHttp } from './lib/agents.mjs';
import { other, plain } from './lib/surfaces.mjs';

const PRM = '/.well-known/oauth-protected-resource';
const AS = '/.well-known/oauth-authorization-server';
const metadata = (issuers, scopes) => ({ resource: 'https://weather.example/mcp', authorization_servers: issuers, scopes_supported: scopes });

// Starts a gateway on a state folder, looks at what is shown, and stops it: each start asks anew.
async function look(t, url, state, work) {
  const gateway = await serve(t, { servers: { srv: { url, allow_private: true } } }, { state });
  const agent = await connectHttp(t, 'v1', gateway.url('srv'));
  const names = await agent.names();
  await work?.(gateway, agent);
  await agent.close();
  await gateway.stop();
  return names;
}

const deltas = async (t, state) => {
  const r = await cli(t, ['review', 'srv', '--state', state, '--json']);
  return r.out ? r.json().drift.deltas.map(d => [d.kind, d.disposition, d.path]) : [];
};

test('issuers and scopes are approved, and a change of them is held or shown', async t => {
  const fixture = new Fixture(t, { tools: [plain, other], wellKnown: { [`${PRM}/mcp`]: metadata(['https://id.example'], ['read', 'write']) } });
  const url = await fixture.http();
  let state;
  await look(t, url, undefined, async (gateway, agent) => {
    state = gateway.state;
    const first = (await cli(t, ['review', 'srv', '--state', state, '--json'])).json().drift.deltas.find(d => d.path === 'auth');
    assert.deepEqual(first.after, { issuers: ['https://id.example'], resource: 'https://weather.example/mcp', scopes: ['read', 'write'], source: 'rfc9728' });
    await approve(t, state, 'srv');
    await until(async () => (await agent.names()).length === 2, 'approved', 20000);
  });
  // the same in another order is the same
  fixture.patch({ wellKnown: { [`${PRM}/mcp`]: metadata(['https://id.example'], ['write', 'read']) } });
  assert.deepEqual(await look(t, url, state), ['forecast', 'time']);
  assert.deepEqual(await deltas(t, state), []);
  // another scope: shown, and what was approved goes on
  fixture.patch({ wellKnown: { [`${PRM}/mcp`]: metadata(['https://id.example'], ['admin', 'read', 'write']) } });
  assert.deepEqual(await look(t, url, state), ['forecast', 'time']);
  assert.deepEqual(await deltas(t, state), [['auth_scope_added', 'review', 'auth/scopes']]);
  // another issuer: nothing of it is shown
  fixture.patch({ wellKnown: { [`${PRM}/mcp`]: metadata(['https://id.evil.example'], ['read', 'write']) } });
  assert.deepEqual(await look(t, url, state), []);
  assert.deepEqual(await deltas(t, state), [['auth_issuer_changed', 'quarantine', 'auth/issuers']]);
  // no credentials go there
  for (const { headers } of fixture.headers().filter(h => h.url.startsWith('/.well-known/'))) {
    assert.equal(headers.authorization, undefined);
  }
});

test('older servers: the metadata of their own origin, and none any more', async t => {
  const fixture = new Fixture(t, { tools: [plain, other], wellKnown: { [AS]: { issuer: 'https://weather.example', scopes_supported: ['read'] } } });
  const url = await fixture.http();
  let state;
  await look(t, url, undefined, async (gateway, agent) => {
    state = gateway.state;
    const first = (await cli(t, ['review', 'srv', '--state', state, '--json'])).json().drift.deltas.find(d => d.path === 'auth');
    assert.deepEqual(first.after, { issuers: ['https://weather.example'], scopes: ['read'], source: 'rfc8414' });
    await approve(t, state, 'srv');
    await until(async () => (await agent.names()).length === 2, 'approved', 20000);
  });
  assert.deepEqual(fixture.headers().filter(h => h.method === 'GET').slice(0, 3).map(h => h.url), [`${PRM}/mcp`, PRM, AS]);
  fixture.patch({ wellKnown: {} });
  assert.deepEqual(await look(t, url, state), ['forecast', 'time']);
  assert.deepEqual((await deltas(t, state)).map(d => d[0]), ['auth_changed'], 'it has none any more');
});
