/** The inbox. */
import type { ListTasks, TaskCard } from '../../../shared/contracts';
import type { Call, Handler } from '../http/admin-route';
import { readCursor, writeCursor } from '../http/cursor';
import { parse, QUERIES } from '../http/parse';
import { officeDay } from '../office';
import { knownActor } from '../repositories/actors';
import { positionsOf } from '../repositories/holders';
import { inboxCount, inboxPage, type InboxRow } from '../repositories/inbox';
import { definitionOf } from '../repositories/revisions';
import { personName, roleName } from './people';

const PAGE = 25;

/** Open tasks of the positions that the person holds today. */
export const listTasks: Handler = async (call): Promise<ListTasks['response']> => {
  const { after, limit = PAGE } = parse(QUERIES.tasks, call.query);
  const { strapi, doer } = call;
  const sql = strapi.db.connection;
  const cursor = readCursor(after);
  const held = await positionsOf(sql, officeDay(strapi, new Date()), doer.userId);
  const roleIds = held.map(({ id }) => id);
  const [rows, count, person] = [
    await inboxPage(sql, roleIds, cursor, limit + 1),
    await inboxCount(sql, roleIds),
    await knownActor(sql, doer.userId),
  ];
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    tasks: await Promise.all(page.map((row) => card(call, row, person))),
    count,
    next: rows.length > limit && last !== undefined ? writeCursor({ due: last.dueAt, id: last.id }) : null,
  };
};

async function card({ strapi }: Call, row: InboxRow, person: number | undefined): Promise<TaskCard> {
  const definition = await definitionOf(strapi, strapi.db.connection, row.revisionId);
  const { reference, subject, step, visit, node, attempt, state, openedAt, dueAt } = row;
  const isMine = row.assignee !== null && row.assignee === person;
  return {
    ...{ reference, subject, step, visit, node, attempt, state, openedAt, dueAt, isMine },
    sopTitle: definition.title,
    steps: definition.steps.length,
    activity: definition.steps[step - 1]?.activity ?? '',
    roleName: roleName(definition, row.role),
    receivedBy: row.assignee === null || isMine ? null : personName(definition, row.assigneeName, row.role, row.actingFor),
    from: row.senderName === null ? null : personName(definition, row.senderName, row.senderRole, row.senderCapacity),
  };
}
