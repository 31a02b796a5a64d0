/** A connection to the database that is backed up or restored, as the product would make it. */
import pg from 'pg';
import { Failure } from '../failure.mjs';

const sslOf = ({ DATABASE_SSL, DATABASE_SSL_REJECT_UNAUTHORIZED }) =>
  DATABASE_SSL === 'true' ? { ssl: { rejectUnauthorized: DATABASE_SSL_REJECT_UNAUTHORIZED !== 'false' } } : {};

/** Does `work` with a client that is closed afterwards. */
export const connected = async (env, url, work) => {
  const client = new pg.Client({ connectionString: url, application_name: 'sop-runner-backup', ...sslOf(env) });
  // Without a listener a connection that breaks between two statements would end the process with a stack; the next statement tells it.
  client.on('error', () => undefined);
  await client.connect().catch((error) => {
    throw new Failure(`The database cannot be reached: ${error.message}`);
  });
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};
