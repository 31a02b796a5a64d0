import type { TestApp } from '../../integration/support/app';
import { engineOf } from '../../integration/support/office';
import type { Seen } from './clients';

/** What must hold after any fault: how often it does not. All zero is right. */
export interface Wrong {
  readonly acknowledgedButMissing: number;
  readonly handedOverTwice: number;
  readonly startedTwice: number;
  readonly tasksWithoutCase: number;
  readonly casesOutOfStep: number;
  readonly gapsInHistories: number;
  readonly gapsInReferences: number;
  readonly casesThatDoNotReplay: number;
  readonly handoffsNotMailedOnce: number;
  readonly mailsNotSent: number;
  readonly mailsNotDelivered: number;
  readonly deliveriesOfNoMail: number;
}

export const NOTHING_WRONG: Wrong = {
  acknowledgedButMissing: 0,
  handedOverTwice: 0,
  startedTwice: 0,
  tasksWithoutCase: 0,
  casesOutOfStep: 0,
  gapsInHistories: 0,
  gapsInReferences: 0,
  casesThatDoNotReplay: 0,
  handoffsNotMailedOnce: 0,
  mailsNotSent: 0,
  mailsNotDelivered: 0,
  deliveriesOfNoMail: 0,
};

/** Each handover opens the tasks of one visit; nothing else may open the same. */
const TWICE = `
select count(*)::int as wrong from (
  select 1 from sop_runner_events where kind = 'TaskCompleted' group by case_id, payload ->> 'visit', payload ->> 'node' having count(*) > 1
  union all
  select 1 from sop_runner_events where kind = 'CaseHandedOver' group by case_id, payload #>> '{opening,visit}' having count(*) > 1) x`;

const WITHOUT_CASE = `
select count(*)::int as wrong from sop_runner_tasks t left join sop_cases c on c.id = t.case_id where c.id is null or t.visit > c.visit`;

/** A running case has open tasks at its visit and nowhere else; one that ended has none. */
const OUT_OF_STEP = `
select count(*)::int as wrong from sop_cases c where
  (c.status = 'running') <> exists (select 1 from sop_runner_tasks t where t.case_id = c.id and t.state in ('waiting', 'received') and t.visit = c.visit)
  or exists (select 1 from sop_runner_tasks t where t.case_id = c.id and t.state in ('waiting', 'received') and t.visit <> c.visit)`;

const GAPS = `
select count(*)::int as wrong from sop_cases c
left join (select case_id, count(*) as count, max(sequence) as last from sop_runner_events group by case_id) e on e.case_id = c.id
where e.count is distinct from c.version or e.last is distinct from c.version`;

const REFERENCES = `
select (coalesce((select sum(last) from sop_runner_counters), 0) - (select count(*) from sop_cases))::int as wrong`;

/** In the shuttle a handover goes to one other person. */
const NOT_MAILED_ONCE = `
select count(*)::int as wrong from sop_runner_events e where kind = 'CaseHandedOver'
and (select count(*) from sop_runner_notifications n where n.event_id = e.id and n.state = 'sent') <> 1`;

const NOT_SENT = `
select (select count(*) from sop_runner_notifications where state <> 'sent')
     + (select count(*) from pgboss.job where state::text in ('created', 'retry', 'active', 'failed')) as wrong`;

const missing = async ({ sql }: TestApp, { acknowledged }: Seen): Promise<number> => {
  const rows = await sql<{ id: string }>(
    `select e.command_id as id from sop_runner_events e join sop_cases c on c.id = e.case_id
     join jsonb_to_recordset(cast($1 as jsonb)) as x(reference text, command text) on x.reference = c.reference and x.command = e.command_id`,
    [JSON.stringify(acknowledged.map(({ reference, commandId }) => ({ reference, command: commandId })))],
  );
  const stored = new Set(rows.map(({ id }) => id));
  return acknowledged.filter(({ commandId }) => !stored.has(commandId)).length;
};

const unproved = async (app: TestApp): Promise<number> => {
  const cases = await app.sql<{ reference: string }>('select reference from sop_cases order by reference');
  let wrong = 0;
  for (const { reference } of cases) {
    const { isEqual, brokenAt } = await engineOf(app).verify(reference);
    if (!isEqual || brokenAt !== null) wrong += 1;
  }
  return wrong;
};

/** Counts what is wrong in the stored state, against what the clients were told and what the mailbox got. */
export const audit = async (app: TestApp, seen: Seen): Promise<Wrong> => {
  const count = async (query: string): Promise<number> => Number((await app.sql<{ wrong: number }>(query))[0]?.wrong);
  const ids = (await app.sql<{ id: string }>('select message_id as id from sop_runner_notifications')).map(({ id }) => id);
  const delivered = new Set(app.mailbox.mails.map(({ messageId }) => messageId));
  const [cases] = await app.sql<{ count: number }>('select count(*)::int as count from sop_cases');
  return {
    acknowledgedButMissing: await missing(app, seen),
    handedOverTwice: await count(TWICE),
    startedTwice: (cases?.count ?? NaN) - seen.started.length,
    tasksWithoutCase: await count(WITHOUT_CASE),
    casesOutOfStep: await count(OUT_OF_STEP),
    gapsInHistories: await count(GAPS),
    gapsInReferences: await count(REFERENCES),
    casesThatDoNotReplay: await unproved(app),
    handoffsNotMailedOnce: await count(NOT_MAILED_ONCE),
    mailsNotSent: await count(NOT_SENT),
    mailsNotDelivered: ids.filter((id) => !delivered.has(id)).length,
    deliveriesOfNoMail: [...delivered].filter((id) => !ids.includes(id)).length,
  };
};

/** Commands whose first try got no answer, though it was carried out. */
export const doneUnanswered = async ({ sql }: TestApp, { acknowledged }: Seen): Promise<number> => {
  const again = acknowledged.flatMap(({ commandId, againAt }) => (againAt === null ? [] : [{ command: commandId, again_at: againAt }]));
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from jsonb_to_recordset(cast($1 as jsonb)) as x(command text, again_at timestamptz)
     join sop_runner_events e on e.command_id = x.command and e.at at time zone 'UTC' < x.again_at`,
    [JSON.stringify(again)],
  );
  return row?.count ?? 0;
};

/** SMTP deliveries beyond the first of each mail. */
export const duplicates = ({ mailbox: { mails } }: TestApp): number => mails.length - new Set(mails.map(({ messageId }) => messageId)).size;
