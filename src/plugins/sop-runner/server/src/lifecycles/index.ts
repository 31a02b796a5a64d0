/**
 * The hooks that guard cases, tasks, events and revisions at every door of Strapi: panel, Content Manager, REST, Document Service,
 * `db.query` single and many. Raw SQL fires none; there PostgreSQL's own triggers hold (see `database/`).
 */
import type { Core } from '@strapi/strapi';
import type { Event } from '@strapi/database';
import { UID } from '../../../shared/ids';
import { currentMove } from '../gate';
import * as caseRow from './case';
import { closeContentManager } from './content-manager';
import * as eventRow from './event';
import { refuse } from './refuse';
import { writeOf } from './write';

/** Written by the engine, frozen by ratification, or uploaded through the panel. */
const GUARDED: readonly string[] = [UID.case, UID.task, UID.event, UID.revision, UID.revisionLog, UID.file];

function onCreate({ action, model, params }: Event): void {
  const write = writeOf(params);
  // The engine writes both by the Many form alone.
  if (action === 'beforeCreateMany' && model.uid === UID.case) return caseRow.admitCreate(write);
  if (action === 'beforeCreateMany' && model.uid === UID.event) return eventRow.admitCreate(write);
  const isRatification = (model.uid === UID.revision || model.uid === UID.revisionLog) && currentMove()?.kind === 'ratification';
  if (!isRatification) refuse();
}

/** Cases and tasks change by their events alone (see `event.ts`); nothing of what is guarded is changed or removed through a door of Strapi's. */
function onChange(): never {
  refuse();
}

/** Puts the hooks in place. */
export function startGuards(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [...GUARDED],
    beforeCreate: onCreate,
    beforeCreateMany: onCreate,
    beforeUpdate: onChange,
    beforeUpdateMany: onChange,
    beforeDelete: onChange,
    beforeDeleteMany: onChange,
    async afterCreateMany({ model, params, result }) {
      if (model.uid === UID.event) await eventRow.saveConsequences(strapi, idsOf(result), writeOf(params));
    },
  });
  strapi.server.use(closeContentManager(GUARDED));
}

/** Refuses with the reason before the Document Service validates anything. */
export function registerDoors(strapi: Core.Strapi): void {
  const writes: readonly string[] = ['create', 'update', 'delete', 'clone', 'publish', 'unpublish', 'discardDraft'];
  strapi.documents.use((context, next) => {
    if (currentMove() === undefined && GUARDED.includes(context.uid) && writes.includes(context.action)) refuse();
    return next();
  });
}

function idsOf(result: unknown): readonly unknown[] {
  return typeof result === 'object' && result !== null && 'ids' in result && Array.isArray(result.ids) ? result.ids : [];
}
