/** Reads an event back for its mails, with the case it happened to and the text the case runs. */
import type { Core } from '@strapi/strapi';
import type { Capacity, EventBody } from '../../../domain/event';
import { definitionOf } from '../repositories/revisions';
import { iso, selectOne, type Sql } from '../repositories/sql';
import { toldTask } from './told';
import type { Story } from './types';

type Row = Omit<Story, 'event' | 'definition' | 'doer' | 'told'> & {
  readonly kind: string;
  readonly payload: object;
  readonly revisionId: number;
  readonly doerName: string;
  readonly doerRole: string | null;
  readonly doerCapacity: Capacity | null;
  readonly namedStep: number | null;
  readonly letterFile: string | null;
};

const STORY = `
select e.id as "eventId", e.sequence, e.kind, to_json(e.payload) as payload,
  doer.name as "doerName", e.actor_role as "doerRole", e.actor_capacity as "doerCapacity", doer.user_id as "doerUser",
  c.id as "caseId", c.reference, c.subject, c.confidential, coalesce(c.urgent, false) as urgent, c.current_step as step, c.visit, c.revision_id as "revisionId",
  starter.user_id as "starterUser", taken_from.user_id as "takenFromUser",
  given_to.user_id as "givenToUser", named.step as "namedStep",
  case when named.id is null then null else json_build_object('role', named_role.key, 'dueAt', ${iso('named.due_at')}) end as task,
  c.letter -> 'file' ->> 'name' as "letterFile", (
    select coalesce(json_agg(file ->> 'name' order by sent.node, place), '[]')
    from sop_runner_tasks sent cross join lateral jsonb_array_elements(sent.attachments) with ordinality as files (file, place)
    where sent.case_id = c.id and sent.visit = cast(e.payload -> 'opening' -> 'sentBy' ->> 'visit' as int)) as files, (
    select lost.step from sop_runner_tasks lost
    where e.kind in ('CaseTakenBack', 'TaskRefused') and lost.case_id = c.id and lost.visit = cast(e.payload -> 'opening' ->> 'visit' as int) - 1
    limit 1) as "lostStep"
from sop_runner_events e
join sop_cases c on c.id = e.case_id
join sop_runner_actors doer on doer.id = e.actor_id
join sop_runner_actors starter on starter.id = c.started_by_id
left join sop_runner_actors taken_from on e.kind in ('TaskTakenOver', 'TaskReassigned') and taken_from.id = cast(e.payload ->> 'from' as int)
left join sop_runner_actors given_to on e.kind in ('TaskReassigned', 'TaskRefused') and given_to.id = cast(coalesce(e.payload ->> 'to',
  jsonb_path_query_first(e.payload, '$.opening.tasks[*].assignee') #>> '{}') as int)
left join sop_runner_tasks named on named.case_id = c.id
  and named.visit = cast(e.payload ->> 'visit' as int) and named.node = cast(e.payload ->> 'node' as int)
left join sop_roles named_role on named_role.id = named.role_id
where e.id = :eventId`;

/** The story of a stored event; undefined where the event was archived. */
export async function loadStory(strapi: Core.Strapi, eventId: number, sql: Sql = strapi.db.connection): Promise<Story | undefined> {
  const row = await selectOne<Row>(sql, STORY, { eventId });
  if (row === undefined) return undefined;
  const { kind, payload, revisionId, doerName, doerRole, doerCapacity, namedStep, letterFile, ...rest } = row;
  // The payload is what was written with an event of this kind.
  const event = { kind, ...payload } as EventBody;
  const told = await toldTask(sql, row.caseId, event);
  return {
    ...rest,
    event,
    told,
    files: event.kind === 'CaseStarted' && letterFile !== null ? [letterFile] : rest.files,
    // The case may have moved on since.
    step: 'opening' in event ? event.opening.step : (namedStep ?? told?.step ?? row.step),
    doer: { name: doerName, position: doerRole === null ? null : { role: doerRole, capacity: doerCapacity ?? 'definitive' } },
    definition: await definitionOf(strapi, sql, revisionId),
  };
}
