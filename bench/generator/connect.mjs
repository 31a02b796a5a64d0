import pg from 'pg';

/**
 * A connection for generating. `isSwift` leaves triggers and foreign keys out, which only a superuser may: what is written is checked by
 * verifying it, not while it is written.
 */
export const connect = async (url, { isSwift }) => {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' });
  await client.connect();
  if (isSwift) await client.query(`set session_replication_role = replica; set synchronous_commit = off`);
  return client;
};
