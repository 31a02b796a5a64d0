import { isAway } from '../../../src/plugins/sop-runner/server/src/database/away';

describe('a database that is away', () => {
  it.each([
    ['Connection terminated unexpectedly', undefined],
    ['select u.id from admin_users u where u.id = $1 - Connection terminated unexpectedly', undefined],
    ['COMMIT; - Connection terminated unexpectedly', undefined],
    ['update t set a = $1 - Client has encountered a connection error and is not queryable', undefined],
    ['select 1 - Client was closed and is not queryable', undefined],
    ['Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?', undefined],
    ['Transaction query already complete, run with DEBUG=knex:tx for more info', undefined],
    ['the database system is starting up', '57P03'],
    ['select 1 - terminating connection due to administrator command', '57P01'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'],
    ['sorry, too many clients already', '53300'],
  ])('is known by "%s"', (message, code) => {
    expect(isAway(Object.assign(new Error(message), code === undefined ? {} : { code }))).toBe(true);
  });

  it.each([
    ['duplicate key value violates unique constraint', '23505'],
    ['select $1 - invalid input syntax for type integer', '22P02'],
    ['deadlock detected', '40P01'],
    ['Cannot read properties of undefined', undefined],
  ])('is not meant by "%s"', (message, code) => {
    expect(isAway(Object.assign(new Error(message), code === undefined ? {} : { code }))).toBe(false);
  });

  it('is said by errors alone', () => expect(isAway('Connection terminated')).toBe(false));
});
