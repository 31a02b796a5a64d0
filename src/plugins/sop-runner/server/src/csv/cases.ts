/** Cases as a table. */
import type { CaseCard } from '../../../shared/contracts';
import type { Moment } from '../repositories/case-filter';
import { BOM, line } from './line';
import { WORDS, type Column, type Language } from './words';

const COLUMNS: readonly Column[] = [
  'reference',
  'subject',
  'sop',
  'unit',
  'nature',
  'status',
  'step',
  'steps',
  'nowWith',
  'since',
  'taskDue',
  'caseDue',
  'overdue',
  'startedBy',
  'started',
  'ended',
];

/** The beginning of the file. */
export function header(language: Language): string {
  return BOM + line(COLUMNS.map((column) => WORDS[language].columns[column]));
}

/** Writes cases as lines: words in the language, times as the office's clock shows them, so that a spreadsheet knows them as times. */
export function lineWriter(language: Language, { now, timeZone }: Moment): (card: CaseCard) => string {
  const words = WORDS[language];
  // Sweden writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const time = (iso: string | null): string => (iso === null ? '' : format.format(new Date(iso)));
  return (card) => {
    const values: Readonly<Record<Column, string>> = {
      reference: card.reference,
      subject: card.subject,
      sop: card.sopTitle,
      unit: card.unit ?? '',
      nature: [...(card.urgent ? [words.urgent] : []), ...(card.confidential ? [words.confidential] : [])].join(', ') || words.ordinary,
      status: words.status[card.status],
      step: String(card.step),
      steps: String(card.steps),
      nowWith: card.nowWith.join(', '),
      since: time(card.openedAt),
      taskDue: time(card.taskDueAt),
      caseDue: time(card.dueAt),
      overdue: isOverdue(card, now) ? words.yes : words.no,
      startedBy: card.startedBy.name,
      started: time(card.startedAt),
      ended: time(card.finishedAt),
    };
    return line(COLUMNS.map((column) => values[column]));
  };
}

/** As the monitor's filter has it. Times are ISO 8601 in UTC, which sort as they follow. */
function isOverdue({ status, taskDueAt, dueAt }: CaseCard, now: string): boolean {
  return status === 'running' && [taskDueAt, dueAt].some((due) => due !== null && due < now);
}
