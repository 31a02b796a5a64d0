/**
 * The same handoff by Strapi's ordinary calls, one for each row, as a plugin would be written at first: `strapi.db.query`, or the Document
 * Service. No check of who may do it; the product's guards are lifted, since they refuse such writes. Writes the very rows of the floor.
 */
import { seal, TIME, whatHappens } from './floor.mjs';

const CASE = 'api::case.case';
const TASK = 'plugin::sop-runner.task';
const EVENT = 'plugin::sop-runner.event';

const JOB = `
insert into pgboss.job (name, data, retry_limit, retry_delay, retry_backoff, expire_in, keep_until)
values ('sop_runner_mail', jsonb_build_object('eventId', ?::int), 100000, 5, false, interval '60 seconds', now() + interval '30 days')`;

/** Creates and updates by `strapi.db.query`. */
export const byQueries = (strapi) => ({
  create: (uid, data) => strapi.db.query(uid).create({ data }),
  update: (uid, row, data) => strapi.db.query(uid).update({ where: { id: row.id }, data }),
});

/** Creates and updates by the Document Service. */
export const byDocuments = (strapi) => ({
  create: (uid, data) => strapi.documents(uid).create({ data }),
  update: (uid, row, data) => strapi.documents(uid).update({ documentId: row.documentId, data }),
});

const read = async (strapi, reference) => {
  const found = await strapi.db.query(CASE).findOne({ where: { reference } });
  const here = { case: found.id };
  const task = await strapi.db.query(TASK).findOne({ where: { ...here, visit: found.visit }, populate: ['role'] });
  const last = await strapi.db.query(EVENT).findOne({ where: here, orderBy: { sequence: 'desc' } });
  return { found, task, last };
};

/** One handoff; `next` is the row of the position it goes to, `calls` one of the two above. */
export const handOver = (strapi, calls, actor, reference, { commandId, note, checkedInputs, outputs, next }) =>
  strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`select set_config('sop_runner.command', ?, true) from sop_cases where reference = ? for update`, [commandId, reference]);
    const { found, task, last } = await read(strapi, reference);
    const at = new Date().toISOString();
    const role = task.role.key;
    const step = found.currentStep;
    const { bodies, dueAt, alarmAt } = whatHappens({ visit: found.visit, step, at, next: next.key }, { note, checkedInputs, outputs });
    const sealed = seal(bodies, { at, actor, role, commandId, version: found.version, hash: last.hash });
    await calls.update(CASE, found, { currentStep: step + 1, currentNode: 1, visit: found.visit + 1, version: found.version + 3 });
    const ids = [];
    for (const { sequence, kind, payload, prev_hash, hash, command_id, command_hash } of sealed) {
      const event = { case: found.id, sequence, kind, at, actor, actorRole: role, actorCapacity: 'definitive', payload };
      const chained = { commandId: command_id, commandHash: command_hash, prevHash: prev_hash, hash };
      ids.push((await calls.create(EVENT, { ...event, ...chained })).id);
    }
    const done = { state: 'done', assignee: actor, actingFor: 'definitive', receivedAt: at, closedAt: at, closedBy: actor };
    const work = { note, checkedInputs, outputs, attachments: [], alarmKind: null, alarmAt: null, alarmTimes: null };
    await calls.update(TASK, task, { ...done, ...work });
    const place = { case: found.id, role: next.id, visit: found.visit + 1, step: step + 1, node: 1, attempt: 1, state: 'waiting' };
    const clock = { standardTime: TIME, openedAt: at, clockStartedAt: at, dueAt, alarmKind: 'remind', alarmAt, alarmTimes: 1 };
    await calls.create(TASK, { ...place, ...clock, checkedInputs: [], outputs: [], sentByTask: task.id });
    await trx.raw(JOB, [ids[2]]);
  });
