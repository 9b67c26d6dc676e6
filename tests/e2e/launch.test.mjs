// What is started is part of what was approved: the program's bytes, the package that a launcher
// runs, and what is installed beside it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, chmodSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { approve, cli, fixtures, landwaiter, makeState, scratch, until } from './lib/harness.mjs';
import { connectStdio } from './lib/agents.mjs';
import { plain } from './lib/surfaces.mjs';

const SERVER = tools => `
import readline from 'node:readline';
const results = { initialize: { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo: { name: 's', version: '1' } },
  'tools/list': { tools: ${JSON.stringify(tools)} }, 'tools/call': { content: [{ type: 'text', text: 'sunny' }] } };
readline.createInterface({ input: process.stdin }).on('line', line => {
  const m = JSON.parse(line);
  if (m.id !== undefined) {
    console.log(JSON.stringify({ jsonrpc: '2.0', id: m.id, result: results[m.method] ?? {} }));
  }
});
`;

// A package of npm in `modules`, with a dependency, as npm leaves it.
function install(modules, { version = '1.0.0', dependency = '2.0.0' } = {}) {
  const dir = join(modules, 'weather-mcp');
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ name: 'weather-mcp', version, type: 'module' }));
  writeFileSync(join(dir, 'index.js'), SERVER([plain]));
  const entry = (v, what) => ({ version: v, resolved: `https://registry.example/${what}-${v}.tgz`, integrity: `sha512-${what}${v}` });
  writeFileSync(join(modules, '.package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages: {
    'node_modules/weather-mcp': entry(version, 'weather-mcp'), 'node_modules/left': entry(dependency, 'left') } }));
  return join(dir, 'index.js');
}

// Starts the server through the gateway, lets `work` look at what it shows, ends it.
async function session(t, state, argv, work, env) {
  const agent = await connectStdio(t, 'v1', [landwaiter, 'run', '--server', 'srv', '--state', state, '--', ...argv], { env });
  const names = await agent.names();
  await work?.(agent, names);
  await agent.close();
  return names;
}

const launchOf = async (t, state) => {
  const r = await cli(t, ['review', 'srv', '--state', state, '--json']);
  return r.json().drift.deltas;
};

async function deltasAfter(t, state, argv, env) {
  await session(t, state, argv, undefined, env);
  const r = await cli(t, ['review', 'srv', '--state', state, '--json']);
  return r.out ? r.json().drift.deltas.map(d => [d.kind, d.disposition, d.path]) : [];
}

test('a node package: its version, its files, and a dependency that moved without a release', async t => {
  const state = makeState(t);
  const modules = join(scratch(t, 'npm'), 'node_modules');
  const argv = [process.execPath, install(modules)];
  await session(t, state, argv);
  const first = (await launchOf(t, state)).find(d => d.path === 'launch').after;
  assert.equal(first.package.name, 'weather-mcp');
  assert.equal(first.package.version, '1.0.0');
  assert.equal(first.package.integrity, 'sha512-weather-mcp1.0.0');
  assert.match(first.sha256, /^sha256:[0-9a-f]{64}$/);
  assert.deepEqual(first.environment, { inherited: true, names: [] });
  await approve(t, state, 'srv');
  assert.deepEqual(await session(t, state, argv), ['forecast'], 'the same again is the approved one');
  assert.deepEqual(await deltasAfter(t, state, argv), []);

  install(modules, { dependency: '2.0.1' });
  assert.deepEqual(await deltasAfter(t, state, argv), [['launch_dependency_changed', 'review', 'launch/package/tree']]);
  assert.deepEqual(await session(t, state, argv), ['forecast'], 'what was approved goes on');

  install(modules, { version: '1.1.0' });
  let kinds = (await deltasAfter(t, state, argv)).map(d => d[0]);
  assert.ok(kinds.includes('launch_package_changed'), kinds.join());
  assert.equal(kinds.includes('launch_package_replaced'), false);

  // The same version with other files is no release: nothing of it is shown.
  install(modules);
  appendFileSync(join(modules, 'weather-mcp/index.js'), '\n// and now something else\n');
  kinds = await deltasAfter(t, state, argv);
  assert.deepEqual(kinds, [['launch_package_replaced', 'quarantine', 'launch/package/files']]);
  assert.deepEqual(await session(t, state, argv), []);
});

test('npx: the package in its cache, also when it is installed while it starts', async t => {
  const state = makeState(t);
  const dir = scratch(t, 'npx');
  const spec = 'weather-mcp@^1';
  const folder = join(dir, '_npx', createHash('sha512').update(spec).digest('hex').slice(0, 16), 'node_modules');
  const bin = join(dir, 'bin');
  mkdirSync(bin);
  // Stands in for npx: installs what is missing, then runs it.
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nmkdir -p ${folder}\ncp -r ${dir}/registry/. ${folder}\nexec ${process.execPath} ${folder}/weather-mcp/index.js\n`);
  chmodSync(join(bin, 'npx'), 0o755);
  install(join(dir, 'registry'));
  const env = { PATH: `${bin}:${process.env.PATH}`, npm_config_cache: dir };
  const argv = ['npx', '-y', spec];
  await session(t, state, argv, undefined, env);
  const first = (await launchOf(t, state)).find(d => d.path === 'launch').after;
  assert.equal(first.package.name, 'weather-mcp', 'found though nothing was installed before');
  await approve(t, state, 'srv');
  assert.deepEqual(await session(t, state, argv, undefined, env), ['forecast']);
  assert.deepEqual(await deltasAfter(t, state, argv, env), []);
  install(join(dir, 'registry'), { version: '1.2.0' });
  await session(t, state, argv, undefined, env); // npx brings the new one
  const kinds = (await deltasAfter(t, state, argv, env)).map(d => d[0]);
  assert.ok(kinds.includes('launch_package_changed'), kinds.join());
});

// A virtual environment with one distribution, as an installer leaves it.
function venv(dir, version, code) {
  const site = join(dir, 'lib/python3.11/site-packages');
  const info = join(site, `clock_mcp-${version}.dist-info`);
  mkdirSync(join(dir, 'bin'), { recursive: true });
  mkdirSync(join(site, 'clock_mcp'), { recursive: true });
  mkdirSync(info, { recursive: true });
  writeFileSync(join(dir, 'pyvenv.cfg'), 'home = /usr/bin\n');
  writeFileSync(join(site, 'clock_mcp/__init__.py'), '');
  writeFileSync(join(site, 'clock_mcp/__main__.py'), code);
  writeFileSync(join(info, 'METADATA'), `Metadata-Version: 2.1\nName: clock-mcp\nVersion: ${version}\n`);
  writeFileSync(join(info, 'entry_points.txt'), '[console_scripts]\nclock-mcp = clock_mcp.__main__:main\n');
  writeFileSync(join(info, 'RECORD'), 'clock_mcp/__init__.py,sha256=x,0\nclock_mcp/__main__.py,sha256=y,1\n');
}

const PYTHON = `
import json, sys
R = {"initialize": {"protocolVersion": "2025-11-25", "capabilities": {"tools": {}}, "serverInfo": {"name": "s", "version": "1"}},
     "tools/list": {"tools": [{"name": "time", "inputSchema": {"type": "object"}}]}}
for line in sys.stdin:
    m = json.loads(line)
    if "id" in m:
        print(json.dumps({"jsonrpc": "2.0", "id": m["id"], "result": R.get(m["method"], {})}), flush=True)
`;

test('a Python distribution of a virtual environment, by -m and through uvx', async t => {
  const state = makeState(t);
  const dir = scratch(t, 'venv');
  const env = join(dir, 'env');
  venv(env, '1.0.0', PYTHON);
  symlinkSync('/usr/bin/python3', join(env, 'bin/python'));
  const argv = [join(env, 'bin/python'), '-m', 'clock_mcp'];
  const extra = { PYTHONPATH: join(env, 'lib/python3.11/site-packages') };
  await session(t, state, argv, undefined, extra);
  const { package: found } = (await launchOf(t, state)).find(d => d.path === 'launch').after;
  assert.deepEqual([found.ecosystem, found.name, found.version], ['pypi', 'clock-mcp', '1.0.0']);
  await approve(t, state, 'srv');
  assert.deepEqual(await session(t, state, argv, undefined, extra), ['time']);
  writeFileSync(join(env, 'lib/python3.11/site-packages/clock_mcp/__main__.py'), PYTHON + '# changed\n');
  assert.deepEqual((await deltasAfter(t, state, argv, extra)).map(d => d.slice(0, 2)), [['launch_package_replaced', 'quarantine']]);

  // uvx chooses the environment: what it started tells which.
  const second = makeState(t);
  const bin = join(dir, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'uvx'), `#!/bin/sh\nPYTHONPATH=${extra.PYTHONPATH} ${env}/bin/python ${env}/bin/clock-mcp\n`);
  writeFileSync(join(env, 'bin/clock-mcp'), `import runpy\nrunpy.run_module("clock_mcp", run_name="__main__")\n`);
  chmodSync(join(bin, 'uvx'), 0o755);
  await session(t, second, ['uvx', 'clock-mcp'], undefined, { PATH: `${bin}:${process.env.PATH}` });
  const { package: chosen } = (await launchOf(t, second)).find(d => d.path === 'launch').after;
  assert.equal(chosen.name, 'clock-mcp');
  assert.equal(chosen.files === undefined, false);
});

test('the bytes of a program that changed are shown, and what was approved goes on', async t => {
  const state = makeState(t);
  const dir = scratch(t, 'binary');
  const program = join(dir, 'server');
  copyFileSync(join(fixtures, 'stdio-server.mjs'), join(dir, 'unused'));
  writeFileSync(program, `#!/bin/sh\nexec ${process.execPath} ${join(dir, 'index.mjs')}\n`);
  writeFileSync(join(dir, 'index.mjs'), SERVER([plain]));
  chmodSync(program, 0o755);
  await session(t, state, [program]);
  await approve(t, state, 'srv');
  assert.deepEqual(await session(t, state, [program]), ['forecast']);
  appendFileSync(program, '# another release\n');
  assert.deepEqual(await deltasAfter(t, state, [program]), [['launch_binary_changed', 'review', 'launch/sha256']]);
  await session(t, state, [program], async agent => {
    await until(async () => (await agent.names()).length === 1, 'approved definitions are served');
    assert.match(await agent.text('forecast', { city: 'Oslo' }), /sunny/);
  });
});
