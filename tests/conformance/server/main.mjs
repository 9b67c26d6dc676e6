// The conformance fixture: one URL that speaks both eras, on the official SDK (/mcp), one for each
// era alone (/legacy, /modern), and one that has the tasks extension, which the SDK does not serve
// (/tasks). Listens on loopback, prints its
// base URL as one line, ends when its input ends.
//
//   node main.mjs [port]
import { createServer } from 'node:http';
import { createMcpHandler, isLegacyRequest } from '@modelcontextprotocol/server';
import {
  localhostHostValidation,
  localhostOriginValidation,
  toNodeHandler,
} from '@modelcontextprotocol/node';
import { makeServer } from './catalog.mjs';
import { Sessions } from './sessions.mjs';
import { TaskServer } from './tasks.mjs';

function announce(what) {
  for (const { notify } of [modern, modernAlone]) {
    if (what === 'tool') notify.toolsChanged();
    else notify.promptsChanged();
  }
  for (const server of sessions.servers) {
    if (what === 'tool') server.sendToolListChanged();
    else server.sendPromptListChanged();
  }
}

const modern = createMcpHandler(() => makeServer('modern', announce), { legacy: 'reject' });
const sessions = new Sessions(() => makeServer('legacy', announce));
const both = toNodeHandler({
  fetch: async (request) =>
    (await isLegacyRequest(request)) ? sessions.fetch(request) : modern.fetch(request),
});
// One era alone, for a client of the other one behind the gateway.
const onlyLegacy = toNodeHandler({ fetch: (request) => sessions.fetch(request) });
const modernAlone = createMcpHandler(() => makeServer('modern', announce, true), {
  legacy: 'reject',
});
const onlyModern = toNodeHandler({ fetch: (request) => modernAlone.fetch(request) });
const tasks = new TaskServer();
const hostOk = localhostHostValidation();
const originOk = localhostOriginValidation();

const http = createServer((req, res) => {
  if (!hostOk(req, res) || !originOk(req, res)) return;
  const path = new URL(req.url, 'http://localhost').pathname;
  if (path === '/mcp') void both(req, res);
  else if (path === '/legacy') void onlyLegacy(req, res);
  else if (path === '/modern') void onlyModern(req, res);
  else if (path === '/tasks') void tasks.handle(req, res);
  else res.writeHead(404).end();
});

http.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${http.address().port}\n`);
});
process.stdin.resume().on('end', () => process.exit(0));
