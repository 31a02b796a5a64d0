/**
 * A COMMIT that fails is an error. Knex answers it by rejecting `executionPromise` and nothing else, and Strapi does not look there: a connection
 * lost at that moment would be told as success, and what was acknowledged would not be there.
 */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

type Database = Core.Strapi['db'];
type Given = { readonly trx: Knex.Transaction };

/** Has every transaction of Strapi's, the product's among them, wait for what became of its COMMIT. One that joins another ends with that one. */
export function demandCommits({ db }: Core.Strapi): void {
  const begin = db.transaction.bind(db);
  const opened = async () => {
    const given = await begin();
    return {
      ...given,
      async commit() {
        await given.commit();
        await given.get().executionPromise;
      },
    };
  };
  const run = async (work: (given: Given) => unknown) => {
    let ended: Promise<unknown> | undefined;
    const result: unknown = await begin((given) => {
      ended = given.trx.executionPromise;
      return work(given);
    });
    await ended;
    return result;
  };
  const transaction = (work?: (given: Given) => unknown) => {
    if (db.inTransaction()) return work === undefined ? begin() : begin(work);
    return work === undefined ? opened() : run(work);
  };
  db.transaction = transaction as Database['transaction'];
}

/** Does the work once the transaction has committed; not at all where it was rolled back (of which Strapi tells nobody) or its COMMIT failed. */
export function onceCommitted(
  { trx, onCommit }: { readonly trx: Knex.Transaction; readonly onCommit: (told: () => void) => void },
  work: () => void,
): void {
  onCommit(() => void trx.executionPromise.then(work, () => undefined));
}
