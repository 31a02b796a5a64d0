/** Statements of Strapi's query layer that every handoff runs: PostgreSQL plans them once per connection, as it does `Prepared` ones. */
import type { Core } from '@strapi/strapi';

/** How they begin; what follows depends on nothing but how many events a move has, so that there are only a few. */
const HOT: readonly string[] = ['insert into "sop_runner_events" '];

/** Knex's statement on its way to the driver, with the options that the driver gets. */
interface Statement {
  readonly sql: string;
  readonly options?: { name?: string };
}

/** Gives each hot statement the name by which the driver prepares it; the same text always has the same name. */
export function prepareHotStatements(strapi: Core.Strapi): void {
  const names = new Map<string, string>();
  strapi.db.connection.on('query', ({ sql, options }: Statement) => {
    if (options === undefined || !HOT.some((start) => sql.startsWith(start))) return;
    const name = names.get(sql) ?? `sop_runner_hot_${names.size}`;
    names.set(sql, name);
    options.name = name;
  });
}
