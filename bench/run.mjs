/** `npm run bench`: speed as ratios against a floor in the same run. Prints a table and writes bench/results.md. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { installMissing } from '../scripts/lib/install.mjs';

await installMissing();
const { compileServer } = await import('../scripts/lib/compile.mjs');
const { startTestDatabase } = await import('../scripts/lib/test-database.mjs');
const { inRoot } = await import('../scripts/lib/project.mjs');
const { createProduct } = await import('../scripts/lib/strapi.mjs');
const { testEnvironment } = await import('../scripts/lib/test-environment.mjs');
const { openOffice } = await import('./office.mjs');
const { engineAgainstFloor } = await import('./engine.mjs');
const { flowchartInTime } = await import('./flowchart.mjs');
const { addEmptyRoute, handoffOverHttp } = await import('./http.mjs');
const { report } = await import('./report.mjs');

await compileServer();
// As durable as an office would have it: commits wait for the disk, on both sides.
const database = await startTestDatabase({ fresh: 'bench', durable: true });
try {
  const url = database.url('bench');
  // Mail is queued with each handoff, as always, but sending it is not the handoff: that is left to another server, which is not there.
  Object.assign(process.env, testEnvironment, { DATABASE_URL: url, MAIL_WORKER: 'false' });
  const strapi = createProduct({ serveAdminPanel: false });
  await strapi.load();
  addEmptyRoute(strapi);
  strapi.server.mount();
  strapi.server.httpServer.listen(0, '127.0.0.1');
  await once(strapi.server.httpServer, 'listening');
  const address = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
  const office = await openOffice(strapi);
  const { rows: version } = await strapi.db.connection.raw('show server_version');
  const rows = [await engineAgainstFloor(strapi, office, url), await handoffOverHttp(strapi, office, address), flowchartInTime()];
  const text = report(rows, `PostgreSQL ${version[0].server_version}`);
  process.stdout.write(text);
  await writeFile(inRoot('bench/results.md'), text);
  await strapi.destroy();
} finally {
  await database.stop();
}
