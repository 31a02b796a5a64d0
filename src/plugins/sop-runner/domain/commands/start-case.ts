import type { Command, Context } from '../command';
import type { Definition } from '../definition';
import type { CaseEvent } from '../event';
import { firstOf, firstPlace, nodeAt, reachablePlaces } from '../flow';
import { Rejection } from '../rejection';
import { caseDue, isDueAtLeast } from './case-due';
import { isDate } from './date';
import { registered } from './letter';
import { impossibleRows } from './four-eyes-ahead';
import { openingOf } from './opening';
import { record } from './record';
import { roleName } from './task-guards';
import { MAX_SUBJECT, required } from './text';

/** Opens the first place. Throws SUBJECT_REQUIRED, TEXT_TOO_LONG, DATE_INVALID, FILE_NOT_FOUND, ROLE_VACANT, FOUR_EYES_IMPOSSIBLE. */
export function startCase(def: Definition, command: Extract<Command, { kind: 'StartCase' }>, context: Context): readonly CaseEvent[] {
  if (context.start === undefined) throw new TypeError('Starting a case takes the revision it runs');
  const subject = required('SUBJECT_REQUIRED', 'subject', command.subject, MAX_SUBJECT);
  const { revision, sopDocumentId, today } = context.start;
  const letter = registered(command.letter, today, context);
  const { confidential, urgent, externalDueOn } = command;
  if (externalDueOn !== null && (!isDate(externalDueOn) || externalDueOn < today))
    throw new Rejection('DATE_INVALID', { field: 'externalDueOn' });
  assertNoneVacant(def, context);
  const [impossible] = impossibleRows(def, context.holdings);
  if (impossible !== undefined) throw new Rejection('FOUR_EYES_IMPOSSIBLE', { ...impossible });
  const { now, calendar, deadlines } = context;
  const opening = openingOf(def, null, firstOf(firstPlace(def)), { now, calendar, deadlines, sentBy: null, isReturn: false });
  const dueAt = caseDue(def, calendar, now);
  const dueIsMinimum = dueAt !== null && isDueAtLeast(def);
  const about = { subject, unit: def.unit, confidential, urgent, letter, externalDueOn };
  return record(null, context, null, [{ kind: 'CaseStarted', revision, sopDocumentId, ...about, dueAt, dueIsMinimum, opening }]);
}

/** A case that would wait for nobody is not started; all vacant positions are named at once. */
function assertNoneVacant(def: Definition, { holdings }: Context): void {
  const needed = new Set(
    reachablePlaces(def)
      .flat()
      .map((address) => nodeAt(def, address).role),
  );
  const vacant = [...needed].filter((role) => !holdings.some((holding) => holding.role === role));
  if (vacant.length > 0) throw new Rejection('ROLE_VACANT', { roles: vacant.map((role) => roleName(def, role)) });
}
