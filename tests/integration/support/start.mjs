/** Before all integration tests: compile, start PostgreSQL, make the template database. */
import { compileServer } from '../../../scripts/lib/compile.mjs';
import { prepareTemplate } from '../../../scripts/lib/template.mjs';
import { startTestDatabase } from '../../../scripts/lib/test-database.mjs';
import { testEnvironment } from '../../../scripts/lib/test-environment.mjs';

export default async () => {
  await compileServer();
  const database = await startTestDatabase({ durable: process.env.TEST_DURABLE === 'true' });
  globalThis.testDatabase = database;
  try {
    const template = await prepareTemplate(database.url);
    Object.assign(process.env, testEnvironment, {
      TEST_CLUSTER_URL: database.url('postgres'),
      TEST_TEMPLATE: template,
      TEST_CLUSTER: JSON.stringify(database.cluster),
    });
  } catch (error) {
    await database.stop();
    throw error;
  }
};
