/** Which text of an SOP is in force. Decided when asked, by the office's calendar; no job switches it. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { RevisionState } from '../../../shared/contracts';
import { officeDay } from '../office';

/** A revision as of one day. */
export interface RevisionStanding {
  readonly id: number;
  readonly number: number;
  readonly effectiveOn: string;
  readonly state: Exclude<RevisionState, 'draft'>;
}

/** An SOP as of one day: its state, and the revision that says so (in force, else upcoming, else the newest). */
export interface SopState {
  readonly state: RevisionState;
  readonly revision: RevisionStanding | null;
  /** All revisions, newest first. */
  readonly revisions: readonly RevisionStanding[];
}

interface Row {
  readonly id: number;
  readonly sop: string;
  readonly number: number;
  readonly effective_on: string;
  readonly last: string | null;
}

const REVISIONS = `
select revision.id, revision.sop_document_id as sop, revision.number, to_char(revision.effective_on, 'YYYY-MM-DD') as effective_on,
  (select log.kind from sop_runner_revision_logs log where log.revision_id = revision.id order by log.id desc limit 1) as last
from sop_runner_revisions revision where revision.sop_document_id = any(?) order by revision.number desc`;

/** The states of SOPs by document id, in one statement. `day` is `YYYY-MM-DD`, the office's today unless given. */
export async function statesOf(
  strapi: Core.Strapi,
  sopDocumentIds: readonly string[],
  day = officeDay(strapi, new Date()),
): Promise<ReadonlyMap<string, SopState>> {
  const { rows } = await strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) =>
    trx.raw<{ rows: Row[] }>(REVISIONS, [[...sopDocumentIds]]),
  );
  return new Map(
    sopDocumentIds.map((sop) => [
      sop,
      standing(
        rows.filter((row) => row.sop === sop),
        day,
      ),
    ]),
  );
}

/** The state of one SOP; `draft` where it was never ratified. */
export async function stateOf(strapi: Core.Strapi, sopDocumentId: string, day?: string): Promise<SopState> {
  return (await statesOf(strapi, [sopDocumentId], day)).get(sopDocumentId) ?? standing([], '');
}

/** Rows come newest first: the first that has begun and stands is in force, older ones are superseded by it. */
function standing(rows: readonly Row[], day: string): SopState {
  const inForce = rows.find((row) => row.last !== 'withdrawn' && row.effective_on <= day);
  const revisions = rows.map((row): RevisionStanding => ({
    id: row.id,
    number: row.number,
    effectiveOn: row.effective_on,
    state: stateOfRow(row, inForce, day),
  }));
  const revision =
    revisions.find(({ state }) => state === 'in-force') ?? revisions.find(({ state }) => state === 'upcoming') ?? revisions[0] ?? null;
  return { state: revision?.state ?? 'draft', revision, revisions };
}

function stateOfRow(row: Row, inForce: Row | undefined, day: string): RevisionStanding['state'] {
  if (row.last === 'withdrawn') return 'withdrawn';
  if (row === inForce) return 'in-force';
  // Below the one in force a date to come changes nothing: the highest number that has begun is in force.
  return row.effective_on > day && row.number > (inForce?.number ?? -1) ? 'upcoming' : 'superseded';
}
