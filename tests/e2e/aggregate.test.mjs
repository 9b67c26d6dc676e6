// `/mcp`: all servers behind one endpoint, with the official clients of both eras and published
// servers behind.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { approve, scratch, serve, servers, until } from './lib/harness.mjs';
import { connectHttp, SDKS } from './lib/agents.mjs';


const all = gate => `http://127.0.0.1:${gate.port}/mcp`;

function three(t) {
  const dir = scratch(t, 'files');
  writeFileSync(join(dir, 'hello.txt'), 'hello from a file');
  return { dir, config: { servers: {
    everything: { command: [...servers.everything, 'stdio'] },
    files: { command: [...servers.filesystem, dir] },
    memory: { command: servers.memory, env: { MEMORY_FILE_PATH: join(scratch(t, 'memory'), 'm.json') } },
  } } };
}

for (const sdk of SDKS) {
  test(`three published servers behind one endpoint (${sdk})`, async t => {
    const { dir, config } = three(t);
    const gate = await serve(t, config);
    const first = await connectHttp(t, sdk, all(gate));
    assert.deepEqual(await first.names(), []);
    for (const name of ['everything', 'files', 'memory']) {
      await approve(t, gate.state, name);
    }
    const agent = await connectHttp(t, sdk, all(gate));
    await until(async () => {
      const found = await agent.names();
      return found.some(n => n.startsWith('memory__')) && found.some(n => n.startsWith('files__')) && found;
    }, 'the tools are shown', 20000);
    assert.match(await agent.text('files__read_file', { path: join(dir, 'hello.txt') }), /hello from a file/);
    assert.match(await agent.text('everything__echo', { message: 'x' }), /x/);
  });
}
