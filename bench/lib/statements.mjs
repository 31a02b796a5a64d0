/** Counts the statements that this process sends to PostgreSQL, through whichever pool. Import it before anything opens one. */
import pg from 'pg';

const counted = { statements: 0 };
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function counting(...given) {
  counted.statements += 1;
  return query.apply(this, given);
};

export const statementsSent = () => counted.statements;
