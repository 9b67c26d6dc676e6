// The fixture on standard input and output, in both eras.
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { makeServer } from './catalog.mjs';

const servers = new Set();

function announce(what) {
  for (const server of servers) {
    if (what === 'tool') server.sendToolListChanged();
    else server.sendPromptListChanged();
  }
}

serveStdio(({ era }) => {
  const server = makeServer(era, announce);
  servers.add(server);
  return server;
});
