/** Makes the head of a day, once however many servers try. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { PLUGIN_ID } from '../../../shared/ids';
import { queueLetter } from '../mail/letters';
import { officeDay } from '../office';
import { select, selectOne, type Sql } from '../repositories/sql';
import { digestOfPeople, digestOfTexts, lastHead, sealOf, treeOfArchived, treeOfEntries, type HeadBody, type Marks } from './head';

const NOTHING: Marks = { lines: 0, archived: 0, people: 0, texts: 0 };
const TURN = `
select pg_try_advisory_xact_lock(hashtext('sop_runner.heads')) as "isMine", set_config('sop_runner.command', 'head', true)`;
const PATIENCE = 40;
const PAUSE_MS = 50;

/** Makes today's head unless it is there. Where writing goes on too long to know where to end it, the next tick tries again. */
export async function makeDailyHead(strapi: Core.Strapi, now: Date): Promise<void> {
  const day = officeDay(strapi, now);
  if (isThere(await lastHead(strapi.db.connection), day)) return;
  const upTo = await settledMarks(strapi.db.connection);
  if (upTo === undefined) return;
  const mailsTo = strapi.plugin(PLUGIN_ID).config<readonly string[]>('headMailTo') ?? [];
  await strapi.db.transaction(async ({ trx }) => {
    const turn = await selectOne<{ readonly isMine: boolean }>(trx, TURN);
    // Another server makes it meanwhile: the clock of this one has other work.
    if (turn?.isMine !== true) return;
    const before = await lastHead(trx);
    if (isThere(before, day)) return;
    const number = (before?.body.number ?? 0) + 1;
    await write(trx, { number, day, madeAt: now.toISOString(), prevHash: before?.hash ?? null }, before?.body.upTo ?? NOTHING, upTo);
    if (mailsTo.length > 0) await queueLetter(trx, { kind: 'head', head: number });
  });
}

function isThere(last: { readonly body: HeadBody } | undefined, day: string): boolean {
  return last !== undefined && last.body.day >= day;
}

async function write(
  trx: Knex.Transaction,
  about: Pick<HeadBody, 'number' | 'day' | 'madeAt' | 'prevHash'>,
  from: Marks,
  upTo: Marks,
): Promise<void> {
  await trx.raw(
    `insert into sop_runner_head_entries (head, reference, version, hash)
     select :number, c.reference, e.sequence, e.hash
     from (select case_id, max(sequence) as version from sop_runner_events where id > :from and id <= :upTo group by case_id) moved
     join sop_runner_events e on e.case_id = moved.case_id and e.sequence = moved.version join sop_cases c on c.id = moved.case_id`,
    { number: about.number, from: from.lines, upTo: upTo.lines },
  );
  const body: HeadBody = {
    format: 1,
    ...about,
    upTo,
    cases: await treeOfEntries(trx, about.number),
    archived: await treeOfArchived(trx, from.archived, upTo.archived),
    people: await digestOfPeople(trx, upTo.people),
    texts: await digestOfTexts(trx, upTo.texts),
  };
  await trx.raw(
    `insert into sop_runner_heads (number, day, hash, body) values (:number, cast(:day as date), :hash, cast(:body as jsonb))`,
    {
      number: about.number,
      day: about.day,
      hash: sealOf(body),
      body: JSON.stringify(body),
    },
  );
}

/**
 * The last rows there are, once no row before them can come any more. Ids are given before a transaction ends: one that is still under way may
 * bring a lower one. All that were when the marks were read have to end first; nobody is kept waiting meanwhile.
 */
async function settledMarks(sql: Sql): Promise<Marks | undefined> {
  const [row] = await select<Marks & { readonly horizon: string }>(
    sql,
    `select (select coalesce(max(id), 0) from sop_runner_events) as lines, (select coalesce(max(id), 0) from sop_runner_archived_cases) as archived,
       (select coalesce(max(id), 0) from sop_runner_actors) as people, (select coalesce(max(id), 0) from sop_runner_revisions) as texts,
       cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as horizon`,
  );
  if (row === undefined) return undefined;
  const { horizon, ...marks } = row;
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    const now = await selectOne<{ readonly oldest: string }>(sql, `select cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as oldest`);
    if (now !== undefined && BigInt(now.oldest) >= BigInt(horizon)) return marks;
    await pause(PAUSE_MS);
  }
  return undefined;
}
