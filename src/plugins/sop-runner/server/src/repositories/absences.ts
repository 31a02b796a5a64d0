/** Absences as rows. */
import type { Absence } from '../../../domain/absence';
import { iso, select, selectOne, type Sql } from './sql';

export interface AbsenceRow extends Absence {
  readonly id: number;
  readonly note: string | null;
  readonly enteredBy: number | null;
  readonly endedAt: string | null;
}

const ROW = `a.id, a.user_id as "user", a.substitute_id as substitute, to_char(a."from", 'YYYY-MM-DD') as "from",
  to_char(a.until, 'YYYY-MM-DD') as until, a.note, a.entered_by as "enteredBy", ${iso('a.ended_at')} as "endedAt"`;

/** Days that are over are told for so many entries. */
const LATEST = 50;

/** Those to come and under way, and the latest of the others; of all people or of one, who is absent or the substitute. */
export async function absencesOf(sql: Sql, today: string, person: number | null): Promise<readonly AbsenceRow[]> {
  const whose = '(cast(:person as int) is null or :person in (a.user_id, a.substitute_id))';
  const isOpen = 'a.ended_at is null and a.until >= cast(:today as date)';
  const open = await select<AbsenceRow>(
    sql,
    `select ${ROW} from sop_runner_absences a where ${whose} and ${isOpen} order by a."from", a.id`,
    { today, person },
  );
  const over = await select<AbsenceRow>(
    sql,
    `select ${ROW} from sop_runner_absences a where ${whose} and not (${isOpen}) order by a.until desc, a.id desc limit ${LATEST}`,
    { today, person },
  );
  return [...open, ...over];
}

/** All that are under way or to come. */
export function openAbsences(sql: Sql, today: string): Promise<readonly Absence[]> {
  return select(sql, `select ${ROW} from sop_runner_absences a where a.ended_at is null and a.until >= cast(:today as date)`, { today });
}

/** One absence, or undefined. */
export function absenceById(sql: Sql, id: number): Promise<AbsenceRow | undefined> {
  return selectOne(sql, `select ${ROW} from sop_runner_absences a where a.id = :id`, { id });
}
