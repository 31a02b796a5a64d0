/** How the driver and PostgreSQL say it: class 08 (connection), 57P0x (it shuts down or starts), 53300 (no connection left), and the system's own. */
const AWAY = /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE)$/;
/** Without a code, from the driver: the connection broke. Knex puts the statement before what the driver says. */
const BROKEN = /(^| - )(Connection terminated|Client has encountered a connection error|Client was closed)/;
/** From Knex itself: it had no connection to give, or that of a transaction broke between two of its statements. */
const GONE = /^Knex: Timeout acquiring a connection|^Transaction query already complete/;

/** Whether an error says that PostgreSQL is away, or has no connection left. */
export function isAway(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return ('code' in error && AWAY.test(String(error.code))) || BROKEN.test(error.message) || GONE.test(error.message);
}
