/** Puts a story into a mail for one reader: subject, first line, facts and one link, in HTML and in text. */
import { fullTime, spokenTime } from './dates';
import { wordsOf, type Words } from './languages';
import { HTML, TEXT, type Fact, type Sheet } from './layout';
import { doerName, listed, positionName, roleName } from './positions';
import { headerLine, renderHtml, renderText, shorten } from './render';
import type { MailSettings, Message, Position, Reader, Story, Template } from './types';

/** Longest part of a subject line that comes from an SOP or a case. */
const SHORT = 80;

/** What `title`, `lead` and `subject` of a language may name. */
interface Facts {
  readonly reference: string;
  readonly doer: string;
  readonly positions: string;
  readonly vacant: string;
  readonly step: number;
  readonly steps: number;
  readonly activity: string;
  readonly shortActivity: string;
  /** What the case is about; the SOP's title where the case is confidential, because a subject line is read over shoulders. */
  readonly about: string;
  readonly dueSoon: string | null;
  /** "Segera", "Rahasia": what the reader must know before opening it; null for an ordinary case. */
  readonly mark: string | null;
}

/** The templates that say that there is work to do. */
const WORK: readonly Template[] = ['start', 'handoff', 'return', 'reopened', 'refused', 'reassigned', 'reminder', 'overdue'];

/** The templates that say that there is none any more. */
const LOST: readonly Template[] = ['taken-back', 'refused-too'];

/** The templates that say that a due time has passed. */
const LATE: readonly Template[] = ['overdue', 'escalation'];

/** Whether a mail of this kind says that its reader has work to do. */
export function isWork(template: Template): boolean {
  return WORK.includes(template);
}

/** *Sifat* of the case; null for an ordinary one. */
function markOf({ urgent, confidential }: Story, { urgent: soon, confidential: secret }: Words['marks']): string | null {
  const marks = [...(urgent ? [soon] : []), ...(confidential ? [secret] : [])];
  return marks.length === 0 ? null : marks.join(', ');
}

/** When the reader's tasks are due, the earliest first; null where the event gave nobody work or no time is set. */
function dueOf({ event, task, told }: Story, template: Template, { positions }: Reader): string | null {
  if (told !== null) return told.dueAt;
  if (template === 'reassigned') return task?.dueAt ?? null;
  if (!('opening' in event) || LOST.includes(template)) return null;
  const mine = event.opening.tasks.filter((task) => positions.some(({ role }) => role === task.role));
  const dues = mine.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
  return dues.sort()[0] ?? null;
}

/** Positions of the opened tasks, for a reader whose own part in them changed since the mail was queued. */
function opened({ event, task, told }: Story): readonly Position[] {
  if (told !== null) return [{ role: told.role, capacity: 'definitive' }];
  const roles = 'opening' in event ? event.opening.tasks.map(({ role }) => role) : task === null ? [] : [task.role];
  return roles.map((role) => ({ role, capacity: 'definitive' }));
}

function factsOf(
  story: Story,
  template: Template,
  reader: Reader,
  words: Words,
  due: string | null,
  settings: MailSettings,
  now: Date,
): Facts {
  const { definition, reference } = story;
  const step = LOST.includes(template) ? (story.lostStep ?? story.step) : story.step;
  const activity = definition.steps.find(({ number }) => number === step)?.activity ?? '';
  return {
    reference,
    doer: doerName(words, definition, story.doer),
    positions: listed(
      words,
      (reader.positions.length > 0 ? reader.positions : opened(story)).map((held) => positionName(words, definition, held)),
    ),
    vacant: listed(
      words,
      (reader.vacant.length > 0 ? reader.vacant : opened(story).map(({ role }) => role)).map((key) => roleName(definition, key)),
    ),
    step,
    steps: definition.steps.length,
    activity: headerLine(activity),
    shortActivity: shorten(activity, SHORT),
    about: shorten(story.confidential ? definition.title : story.subject, SHORT),
    mark: markOf(story, words.marks),
    dueSoon: due === null ? null : spokenTime(words, settings.timeZone, due, now),
  };
}

const fact = (label: string, text: string | null, items: readonly string[] = []): readonly Fact[] =>
  text || items.length > 0 ? [{ label, text, items }] : [];

/** Who has the task that the clock spoke of. */
function holderOf({ definition, told }: Story, words: Words): string | null {
  if (told === null) return null;
  const { role, assignee } = told;
  if (assignee === null) return renderText(words.notReceived, { position: roleName(definition, role) });
  return doerName(words, definition, { name: assignee.name, position: { role, capacity: assignee.capacity } });
}

/** Below the first line: what is needed, what was said, by when, and which case it is. */
function listOf(story: Story, template: Template, reader: Reader, words: Words, due: string | null, timeZone: string): readonly Fact[] {
  const { event, definition } = story;
  const isWork = WORK.includes(template);
  const inputs = isWork ? (definition.steps.find(({ number }) => number === story.step)?.inputs ?? []) : [];
  const vacant = template === 'no-holder' ? [] : reader.vacant.map((key) => roleName(definition, key));
  return [
    ...fact(words.labels.mark, markOf(story, words.marks)),
    ...fact(words.labels.inputs, null, inputs),
    ...fact(words.labels.files, null, isWork ? story.files : []),
    ...fact(words.labels.note, 'note' in event ? event.note : null),
    ...fact(event.kind === 'TaskRefused' ? words.labels.missing : words.labels.reason, 'reason' in event ? event.reason : null),
    ...fact(LATE.includes(template) ? words.labels.since : words.labels.due, due === null ? null : fullTime(words, timeZone, due)),
    ...fact(words.labels.holder, template === 'escalation' ? holderOf(story, words) : null),
    ...fact(words.labels.vacant, null, vacant),
    ...fact(words.labels.subject, story.subject),
    ...fact(words.labels.sop, definition.title),
  ];
}

/** The mail of `story` for `reader`. `now` is the time of sending. */
export function compose(story: Story, template: Template, reader: Reader, settings: MailSettings, now: Date): Message {
  const words = wordsOf(reader.language);
  const due = dueOf(story, template, reader);
  const facts = factsOf(story, template, reader, words, due, settings, now);
  const title = renderText(words.title[template], facts);
  const sheet: Sheet = {
    language: reader.language,
    title,
    lead: renderText(words.lead[template], facts),
    facts: listOf(story, template, reader, words, due, settings.timeZone),
    open: renderText(words.open, facts),
    url: `${settings.panelUrl}/plugins/sop-runner/cases/${encodeURIComponent(story.reference)}`,
    footer: words.footer,
  };
  return {
    subject: headerLine(renderText(words.subject, { ...facts, title })),
    text: renderText(TEXT, sheet),
    html: renderHtml(HTML, sheet),
  };
}
