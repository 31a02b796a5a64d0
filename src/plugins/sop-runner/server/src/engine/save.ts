/** Writes a decided move: its events through Strapi's query layer, so that the hooks judge them; their hook moves the case and its tasks. */
import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/ids';
import { asEngine, type CaseMove } from '../gate';
import { newCaseRow } from '../repositories/cases';
import { eventRows } from '../repositories/events';
import { keepState } from '../repositories/known-states';

export interface Chain {
  readonly prevHash: string | null;
  readonly commandHash: string;
}

/** Inserts the case of a start and answers its row id. */
export function insertCase(strapi: Core.Strapi, move: CaseMove, reference: string, revisionId: number): Promise<number> {
  return asEngine(move, async () => {
    const { ids } = await strapi.db.query(UID.case).createMany({ data: [newCaseRow(move.after, reference, revisionId)] });
    const [id] = ids;
    if (typeof id !== 'number') throw new Error('The new case has no row id');
    return id;
  });
}

/** Appends the move's events; their hook moves the case, saves its tasks and queues its mails. Keeps the state that the case has then. */
export async function record(
  strapi: Core.Strapi,
  reference: string,
  move: CaseMove & { readonly caseId: number },
  chain: Chain,
): Promise<void> {
  const rows = eventRows(move.caseId, move.events, chain.prevHash, chain.commandHash);
  const hash = rows.at(-1)?.hash;
  const onSaved = (taskIds: CaseMove['taskIds']): void => {
    if (hash !== undefined) keepState(strapi, reference, { hash, state: move.after, taskIds });
  };
  await asEngine({ ...move, onSaved }, () => strapi.db.query(UID.event).createMany({ data: [...rows] }));
}
