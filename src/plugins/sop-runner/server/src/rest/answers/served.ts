/** The types, components and tables that an answer of `/api/sops` can be read from, as the schemas have them. */
import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/ids';
import { targetsOf } from '../schema';

interface Model {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, { readonly private?: boolean }>>;
}

/** What is used of Strapi's description of a table. */
interface Table {
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, { readonly joinTable?: { readonly name: string } }>>;
}

const known = new WeakMap<Core.Strapi, readonly string[]>();

/** The types among them, whose reading is permitted one by one; that of components is not. */
export function servedTypes(strapi: Core.Strapi): readonly string[] {
  const types =
    known.get(strapi) ??
    servedModels(strapi)
      .map(({ uid }) => uid)
      .filter((uid) => uid.includes('::'));
  known.set(strapi, types);
  return types;
}

/** SOPs and all that can be populated from them. Private attributes are served to nobody, and lead nowhere here. */
function servedModels(strapi: Core.Strapi): readonly Model[] {
  const found = new Map<string, Model>();
  const visit = (uid: string): void => {
    if (found.has(uid)) return;
    const model = strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]) as unknown as Model;
    found.set(uid, model);
    for (const [name, target] of targetsOf(strapi, uid)) if (!isPrivate(model, name)) visit(target);
  };
  visit(UID.sop);
  return [...found.values()];
}

/** Their tables with those of their links, and where the numbers and states of revisions stand. */
export function servedTables(strapi: Core.Strapi): readonly string[] {
  const tables = servedModels(strapi).flatMap((model) => {
    const { tableName, attributes } = strapi.db.metadata.get(model.uid) as unknown as Table;
    const links = Object.entries(attributes).flatMap(([name, { joinTable }]) =>
      joinTable && !isPrivate(model, name) ? [joinTable.name] : [],
    );
    return [tableName, ...links];
  });
  return [...new Set([...tables, 'sop_runner_revisions', 'sop_runner_revision_logs'])].sort();
}

function isPrivate({ attributes }: Model, name: string): boolean {
  return attributes[name]?.private === true;
}
