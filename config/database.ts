import type { Core } from '@strapi/types';

interface Session {
  query(text: string, done: (error: Error | null) => void): void;
}

type Done = (error: Error | null, session: Session) => void;

const missing = (): never => {
  throw new Error(
    'DATABASE_URL is not set. Name your PostgreSQL there, e.g. postgresql://sop:secret@127.0.0.1:5432/sop, or use "npm run demo".',
  );
};

/** Timestamps are written without a zone: the session must read `now()` in the same zone as the process (see server.ts). */
const useUtc = (session: Session, done: Done): void => {
  session.query("set time zone 'UTC'", (error) => done(error, session));
};

const database = ({ env }: Core.Config.Shared.ConfigParams) => {
  const connectionString = env('DATABASE_URL');
  const ssl = env.bool('DATABASE_SSL', false) ? { rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true) } : undefined;
  return {
    connection: {
      client: 'postgres',
      // A function, so that commands that need no database (build, generated types) run without one.
      connection: connectionString ? { connectionString, ...(ssl ? { ssl } : {}) } : missing,
      pool: { min: env.int('DATABASE_POOL_MIN', 0), max: env.int('DATABASE_POOL_MAX', 20), afterCreate: useUtc },
      acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 30_000),
    },
  };
};

export default database;
