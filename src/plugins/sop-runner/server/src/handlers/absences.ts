/** Absences in the panel: one's own, and for supervisors everybody's. */
import type { AbsenceView, Colleague, EndAbsence, EnterAbsence, ListAbsences } from '../../../shared/contracts';
import type { Call, Handler } from '../http/admin-route';
import { counted, parse } from '../http/parse';
import { POSITION_BODIES } from '../http/position-bodies';
import { officeDay } from '../office';
import { endAbsence as end, enterAbsence as enter } from '../positions/absences';
import { PositionRefusal } from '../positions/refusal';
import { absencesOf, type AbsenceRow } from '../repositories/absences';
import { colleagues, type ColleagueRow } from '../repositories/colleagues';

export const listAbsences: Handler = async ({ strapi, doer, may }: Call): Promise<ListAbsences['response']> => {
  const sql = strapi.db.connection;
  const today = officeDay(strapi, new Date());
  const forAnybody = may('absences.enter');
  const rows = await absencesOf(sql, today, forAnybody ? null : doer.userId);
  const named = rows.flatMap(({ user, substitute, enteredBy }) => [user, substitute, ...(enteredBy === null ? [] : [enteredBy])]);
  const known = new Map((await colleagues(sql, today, [...new Set(named)])).map((row) => [row.userId, row]));
  return {
    me: doer.userId,
    forAnybody,
    absences: rows.map((row) => absenceView(row, known, today, forAnybody || row.user === doer.userId)),
    people: [...known.values()].filter(({ canAct }) => canAct).map(colleague),
  };
};

export const enterAbsence: Handler = async ({ strapi, doer, may, body }): Promise<EnterAbsence['response']> => {
  const absence = parse(POSITION_BODIES.absence, body);
  if (!may('absences.enter') && !(absence.user === doer.userId && may('tasks.work'))) throw new PositionRefusal('ABSENCE_NOT_YOURS');
  return { id: await enter(strapi, absence, doer.userId) };
};

export const endAbsence: Handler = async ({ strapi, doer, may, params, body }): Promise<EndAbsence['response']> => {
  parse(POSITION_BODIES.nothing, body);
  const id = counted(params.id);
  await end(strapi, id, { userId: doer.userId, mayAny: may('absences.enter') });
  return { id };
};

type Known = ReadonlyMap<number, ColleagueRow>;

function absenceView(row: AbsenceRow, known: Known, today: string, isTheirs: boolean): AbsenceView {
  const { id, from, until, note, enteredBy } = row;
  const state = stateOf(row, today);
  return {
    ...{ id, from, until, note, state },
    person: colleague(known.get(row.user) ?? gone(row.user)),
    substitute: colleague(known.get(row.substitute) ?? gone(row.substitute)),
    enteredBy: enteredBy === null ? null : (known.get(enteredBy)?.name ?? null),
    mayEnd: isTheirs && (state === 'now' || state === 'upcoming'),
  };
}

function stateOf({ from, until, endedAt }: AbsenceRow, today: string): AbsenceView['state'] {
  if (endedAt !== null) return 'ended';
  if (until < today) return 'over';
  return from <= today ? 'now' : 'upcoming';
}

/** Whose account was deleted. */
function gone(userId: number): ColleagueRow {
  return { userId, name: '?', canAct: false, positions: [] };
}

function colleague({ userId, name, positions }: ColleagueRow): Colleague {
  return { userId, name, positions };
}
