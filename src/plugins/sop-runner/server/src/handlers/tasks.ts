/** The inbox, and what a person did. */
import type { DoneTask, ListDoneTasks, ListTasks, TaskCard } from '../../../shared/contracts';
import type { Call, Handler } from '../http/admin-route';
import { readCursor, writeCursor } from '../http/cursor';
import { LIST_QUERIES } from '../http/list-queries';
import { parse } from '../http/parse';
import { officeDay } from '../office';
import { knownActor } from '../repositories/actors';
import { donePage, doneCount, type DoneRow } from '../repositories/done-tasks';
import { positionsOf, type HeldRole } from '../repositories/holders';
import { inboxChoices, inboxCount, inboxPage, inboxTotals, type InboxRow, type InboxTotals } from '../repositories/inbox';
import type { Desk } from '../repositories/inbox-filter';
import { COUNTED } from '../repositories/paging';
import { definitionOf } from '../repositories/revisions';
import { lookFor } from '../repositories/searched';
import { momentOf } from './case-list';
import { personName, positionName, roleName } from './people';

const PAGE = 25;

/** Open tasks of the positions that the person holds today. */
export const listTasks: Handler = async (call): Promise<ListTasks['response']> => {
  const { after, limit = PAGE, role, q, ...asked } = parse(LIST_QUERIES.tasks, call.query);
  const sql = call.strapi.db.connection;
  const isEverything = [role, q, ...Object.values(asked)].every((value) => value === undefined);
  const filter = { ...asked, found: q === undefined ? null : await lookFor(sql, q, 'running') };
  const desk = await deskOf(call);
  const held = { ...desk, roleIds: desk.positions.filter(({ key }) => role === undefined || key === role).map(({ id }) => id) };
  const rows = await inboxPage(sql, filter, held, readCursor(after), limit + 1);
  const totals = await inboxTotals(sql, desk);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    tasks: await Promise.all(page.map((row) => taskCard(call, row, desk))),
    count: isEverything ? sum(totals) : await inboxCount(sql, filter, held),
    totals,
    next: rows.length > limit && last !== undefined ? writeCursor(last) : null,
    choices: after === undefined ? await choicesOf(call, desk) : null,
  };
};

/** The person's most urgent open task that belongs to another case. */
export async function nextTask(call: Call, reference: string): Promise<TaskCard | null> {
  const desk = await deskOf(call);
  // More than a case has open for one person at a time is never at its place.
  const rows = await inboxPage(call.strapi.db.connection, {}, desk, null, PAGE);
  const next = rows.find((row) => row.reference !== reference);
  return next === undefined ? null : taskCard(call, next, desk);
}

/** Tasks that the person completed. */
export const listDoneTasks: Handler = async (call): Promise<ListDoneTasks['response']> => {
  const { q, after } = parse(LIST_QUERIES.done, call.query);
  const sql = call.strapi.db.connection;
  const person = (await knownActor(sql, call.doer.userId)) ?? 0;
  const rows = await donePage(sql, person, q, readCursor(after), PAGE + 1);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    tasks: await Promise.all(page.map((row) => doneTask(call, row))),
    count: await doneCount(sql, person, q),
    next: rows.length > PAGE && last !== undefined ? writeCursor(last) : null,
  };
};

type OwnDesk = Desk & { readonly positions: readonly HeldRole[] };

/** Who never acted has no row as an actor yet: 0 is nobody's. */
async function deskOf({ strapi, doer }: Call): Promise<OwnDesk> {
  const sql = strapi.db.connection;
  const today = officeDay(strapi, new Date());
  const positions = await positionsOf(sql, today, doer.userId);
  const person = (await knownActor(sql, doer.userId)) ?? 0;
  return { ...momentOf(strapi), today, positions, person, roleIds: positions.map(({ id }) => id) };
}

function sum({ overdue, today, others }: InboxTotals): number {
  return Math.min(overdue + today + others, COUNTED);
}

async function choicesOf({ strapi }: Call, desk: Desk): Promise<ListTasks['response']['choices']> {
  const sql = strapi.db.connection;
  const { sops, roles } = await inboxChoices(sql, desk);
  const titled = await Promise.all(
    sops.map(async ({ documentId, revisionId }) => ({ documentId, title: (await definitionOf(strapi, sql, revisionId)).title })),
  );
  return { sops: titled.sort((one, other) => one.title.localeCompare(other.title, 'id')), roles };
}

async function taskCard({ strapi }: Call, row: InboxRow, { person, positions }: OwnDesk): Promise<TaskCard> {
  const definition = await definitionOf(strapi, strapi.db.connection, row.revisionId);
  const { reference, subject, sopDocumentId, urgent, confidential, step, visit, node, attempt, state, openedAt, dueAt } = row;
  const isMine = row.assignee !== null && row.assignee === person;
  return {
    ...{ reference, subject, sopDocumentId, urgent, confidential, step, visit, node, attempt, state, openedAt, dueAt, isMine },
    sopTitle: definition.title,
    steps: definition.steps.length,
    activity: definition.steps[step - 1]?.activity ?? '',
    roleName: positionName(definition, row.role, positions.find(({ key }) => key === row.role)?.capacity ?? null),
    isRefused: row.isRefused,
    receivedBy: row.assignee === null || isMine ? null : personName(definition, row.assigneeName, row.role, row.actingFor),
    from: row.senderName === null ? null : personName(definition, row.senderName, row.senderRole, row.senderCapacity),
  };
}

async function doneTask({ strapi }: Call, row: DoneRow): Promise<DoneTask> {
  const definition = await definitionOf(strapi, strapi.db.connection, row.revisionId);
  const { reference, subject, step, outcome, closedAt, caseStatus } = row;
  return {
    ...{ reference, subject, step, outcome, closedAt, caseStatus },
    sopTitle: definition.title,
    steps: definition.steps.length,
    activity: definition.steps[step - 1]?.activity ?? '',
    roleName: roleName(definition, row.role),
    nowWith: row.roles.map((key) => roleName(definition, key)),
  };
}
