// Stands where the suite expects a client: puts `landwaiter serve` between the suite's server and
// driver.mjs, and ends with the driver's status. What the server shows first is trusted, since the
// suite starts a new one for each scenario and measures every request that reaches it.
//
//   LANDWAITER=… node through.mjs URL
import { join } from 'node:path';
import { serve, start } from '../../e2e/lib/harness.mjs';

const endings = [];
const t = { after: (step) => endings.push(step) };
let status = 1;
try {
  const server = { url: process.argv[2], allow_private: true, mode: 'trust-first' };
  const gate = await serve(t, { servers: { suite: server } });
  const driver = start(t, [process.execPath, join(import.meta.dirname, 'driver.mjs'), gate.url('suite')]);
  status = (await driver.exit).code ?? 1;
  await gate.stop();
  process.stderr.write(driver.err + gate.err);
} finally {
  for (const step of endings) await step();
}
process.exit(status);
