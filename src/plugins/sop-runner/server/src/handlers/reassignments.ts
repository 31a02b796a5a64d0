/** Giving somebody's open tasks to other holders of the positions, many at a time. */
import type { Core } from '@strapi/strapi';
import { Rejection } from '../../../domain/rejection';
import type {
  AssignedTask,
  HolderChoice,
  ListAssignedTasks,
  ListAssignees,
  ReassignResult,
  ReassignTasks,
} from '../../../shared/contracts';
import { MAX_REASSIGNED } from '../../../shared/reassigning';
import { execute } from '../engine/execute';
import type { Call, Handler } from '../http/admin-route';
import { BODIES, counted, parse } from '../http/parse';
import { officeDay } from '../office';
import { usersOf } from '../repositories/actors';
import { assignedCount, assignedTasks, assignees, type AssignedRow } from '../repositories/assigned-tasks';
import { holdingsOf } from '../repositories/holders';
import { definitionOf } from '../repositories/revisions';
import { personName, roleName } from './people';

export const listAssignees: Handler = async ({ strapi }): Promise<ListAssignees['response']> => ({
  people: await assignees(strapi.db.connection),
});

export const listAssignedTasks: Handler = async ({ strapi, params }): Promise<ListAssignedTasks['response']> => {
  const sql = strapi.db.connection;
  const user = counted(params.user);
  const rows = await assignedTasks(sql, user, MAX_REASSIGNED);
  return {
    tasks: await Promise.all(rows.map((row) => assignedTask(strapi, row))),
    count: rows.length < MAX_REASSIGNED ? rows.length : await assignedCount(sql, user),
    positions: await positionsOf(strapi, rows, user),
  };
};

/** One after the other: each has its own transaction, and the same request again gives away nothing twice. */
export const reassignMany: Handler = async (call): Promise<ReassignTasks['response']> => {
  const { reason, tasks } = parse(BODIES.reassignMany, call.body);
  const results: ReassignResult[] = [];
  for (const task of tasks) results.push(await reassignOne(call, reason, task));
  return { results };
};

async function reassignOne(
  { strapi, doer }: Call,
  reason: string,
  { reference, ...task }: ReassignTasks['body']['tasks'][number],
): Promise<ReassignResult> {
  const { commandId } = task;
  try {
    await execute(strapi, reference, { kind: 'ReassignTask', ...task, reason }, doer);
    return { commandId, refusal: null };
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return { commandId, refusal: { code: error.code, details: error.details } };
  }
}

async function assignedTask(strapi: Core.Strapi, { revisionId, ...row }: AssignedRow): Promise<AssignedTask> {
  const definition = await definitionOf(strapi, strapi.db.connection, revisionId);
  return { ...row, sopTitle: definition.title, activity: definition.steps[row.step - 1]?.activity ?? '' };
}

/** The positions of the tasks, named as the newest text in the list has them, each with its other holders today. */
async function positionsOf(
  strapi: Core.Strapi,
  rows: readonly AssignedRow[],
  user: number,
): Promise<ListAssignedTasks['response']['positions']> {
  const sql = strapi.db.connection;
  const newest = new Map(
    [...rows].sort((one, other) => one.revisionId - other.revisionId).map(({ role, revisionId }) => [role, revisionId]),
  );
  const holdings = await holdingsOf(sql, officeDay(strapi, new Date()), [...newest.keys()]);
  const users = await usersOf(sql, [...new Set(holdings.map(({ person }) => person))]);
  return Promise.all(
    [...newest].map(async ([key, revisionId]) => {
      const definition = await definitionOf(strapi, sql, revisionId);
      const to = new Map<number, HolderChoice>();
      for (const { person, role, capacity } of holdings) {
        const holder = users.get(person);
        if (role !== key || holder === undefined || holder.userId === user || to.has(holder.userId)) continue;
        to.set(holder.userId, { userId: holder.userId, person: personName(definition, holder.name, role, capacity) });
      }
      return { key, name: roleName(definition, key), to: [...to.values()] };
    }),
  );
}
