import type { TestApp } from './app';
import type { Official } from './office';

/** A task as it stands in the table; times are ISO 8601. People are rows of the `actor` table. */
export interface FiledTask {
  readonly role: string;
  readonly step: number;
  readonly visit?: number;
  readonly node?: number;
  readonly state?: 'waiting' | 'received' | 'done' | 'returned' | 'cancelled';
  readonly assignee?: number;
  readonly openedAt?: string;
  readonly clockStartedAt?: string;
  readonly receivedAt?: string;
  readonly dueAt?: string;
  readonly closedAt?: string;
  readonly closedBy?: number;
  readonly outcome?: string;
}

/** A case as it stands in the table, with its tasks. */
export interface FiledCase {
  readonly reference: string;
  readonly subject: string;
  readonly sop: string;
  readonly unit?: string;
  readonly status?: 'running' | 'completed' | 'cancelled';
  readonly confidential?: boolean;
  readonly urgent?: boolean;
  readonly step?: number;
  readonly startedBy: number;
  readonly startedAt: string;
  readonly dueAt?: string;
  readonly finishedAt?: string;
  readonly tasks?: readonly FiledTask[];
}

const CASES = `
insert into sop_cases (document_id, reference, subject, revision_id, sop_document_id, unit, status, confidential, urgent, current_step, current_node,
  visit, started_by_id, started_at, due_at, finished_at, version, created_at, updated_at, published_at)
select gen_random_uuid(), x.reference, x.subject, (select id from sop_runner_revisions v where v.sop_document_id = x.sop limit 1), x.sop, x.unit,
  coalesce(x.status, 'running'), coalesce(x.confidential, false), x.urgent, coalesce(x.step, 1), 1, 1, x."startedBy", x."startedAt", x."dueAt",
  x."finishedAt", 1, now(), now(), now()
from rows from (jsonb_to_recordset(cast(? as jsonb)) as (reference text, subject text, sop text, unit text, status text,
  confidential boolean, urgent boolean, step int, "startedBy" int, "startedAt" timestamp, "dueAt" timestamp, "finishedAt" timestamp)) with ordinality as x
order by x.ordinality`;

const TASKS = `
insert into sop_runner_tasks (document_id, case_id, role_id, step, node, visit, attempt, state, assignee_id, standard_time, opened_at,
  clock_started_at, received_at, due_at, closed_at, closed_by_id, outcome, checked_inputs, outputs, created_at, updated_at, published_at)
select gen_random_uuid(), c.id, r.id, t.step, coalesce(t.node, 1), coalesce(t.visit, 1), 1, coalesce(t.state, 'waiting'), t.assignee,
  '{"amount": null, "unit": "minute", "asWritten": ""}', coalesce(t."openedAt", c.started_at), coalesce(t."clockStartedAt", t."openedAt", c.started_at),
  t."receivedAt", t."dueAt", t."closedAt", t."closedBy", t.outcome, '[]', '[]', now(), now(), now()
from jsonb_array_elements(cast(? as jsonb)) with ordinality as x(filed, n)
cross join jsonb_to_recordset(coalesce(x.filed -> 'tasks', '[]')) as t(role text, step int, visit int, node int, state text, assignee int,
  "openedAt" timestamp, "clockStartedAt" timestamp, "receivedAt" timestamp, "dueAt" timestamp, "closedAt" timestamp, "closedBy" int, outcome text)
join sop_cases c on c.reference = x.filed ->> 'reference' join sop_roles r on r.key = t.role
order by x.n, t.visit, t.node`;

/** A transaction that PostgreSQL's guards take for the engine's. */
export const asEngine = async (
  { strapi }: TestApp,
  statements: readonly (readonly [text: string, ...values: readonly string[]])[],
): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`select set_config('sop_runner.command', 'filing', true)`);
    for (const [text, ...values] of statements) await trx.raw(text, values);
  });
};

/**
 * Puts cases into the tables in the order given, past the engine: lists show what stands there, at whatever time it was done. Such cases
 * have no history.
 */
export const file = (app: TestApp, cases: readonly FiledCase[]): Promise<void> => {
  const given = JSON.stringify(cases);
  return asEngine(app, [
    [CASES, given],
    [TASKS, given],
  ]);
};

/** The row of the `actor` table of somebody who acts now for the first time. */
export const actorFor = async ({ sql }: TestApp, { userId, name }: Official): Promise<number> => {
  const [row] = await sql<{ id: number }>(
    `insert into sop_runner_actors (user_id, name, document_id, created_at, updated_at, published_at)
     values ($1, $2, gen_random_uuid(), now(), now(), now()) returning id`,
    [userId, name],
  );
  if (row === undefined) throw new Error(`no actor for ${name}`);
  return row.id;
};
