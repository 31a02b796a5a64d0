/** Puts a day's open tasks and news into one mail. Pure: tasks, texts and the time of sending come in. */
import type { Definition } from '../../../../domain/definition';
import { spokenTime } from '../dates';
import { wordsOf } from '../languages';
import { headerLine, renderHtml, renderText, shorten } from '../render';
import type { Language, MailSettings, Message } from '../types';
import { DIGEST_HTML, DIGEST_TEXT, type DigestItem, type DigestSheet } from './layout';
import type { DigestTask, DigestTasks } from './tasks';
import { digestWordsOf } from './words';

/** What happened to a case that asks for nothing: the subject of the mail that was not sent at once. */
export interface News {
  readonly title: string;
  readonly reference: string;
}

export interface Digest extends DigestTasks {
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly news: readonly News[];
  readonly definitionOf: (task: DigestTask) => Definition;
}

const LATENESS = ['overdue', 'today', 'later'] as const;
const SHORT = 120;

/** The mail; `now` is the time of sending. */
export function composeDigest(digest: Digest, settings: MailSettings, now: Date): Message {
  const { language, tasks, counts, news } = digest;
  const words = digestWordsOf(language);
  const { locale } = wordsOf(language);
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${digest.day}T00:00:00Z`),
  );
  const counted = LATENESS.filter((lateness) => counts[lateness] > 0).map((lateness) =>
    renderText(words.counts[lateness], { count: counts[lateness] }),
  );
  const panel = `${settings.panelUrl}/plugins/sop-runner`;
  const caseUrl = (reference: string) => `${panel}/cases/${encodeURIComponent(reference)}`;
  const groups = LATENESS.map((lateness) => ({
    label: words.groups[lateness],
    items: tasks
      .filter((task) => task.lateness === lateness)
      .map((task) => ({ ...itemOf(digest, task, settings, now), url: caseUrl(task.reference) })),
  }));
  const told = news.map(({ title, reference }) => ({ title, url: caseUrl(reference), details: [] }));
  const rest = counts.overdue + counts.today + counts.later - tasks.length;
  const sheet: DigestSheet = {
    language,
    title: renderText(words.title, { day }),
    lead: tasks.length > 0 ? words.lead : words.leadWithoutTasks,
    groups: [...groups, { label: words.groups.news, items: told }].filter(({ items }) => items.length > 0),
    more: rest > 0 ? renderText(words.more, { count: rest }) : null,
    open: words.open,
    url: panel,
    footer: words.footer,
    change: words.change,
    changeUrl: `${panel}/notifications`,
  };
  return {
    subject: headerLine(renderText(words.subject, { day, counted: counted.join(', ') })),
    text: renderText(DIGEST_TEXT, sheet),
    html: renderHtml(DIGEST_HTML, sheet),
  };
}

/** A task without its address. The subject of a confidential case stays in the panel: a digest is read over shoulders. */
function itemOf(digest: Digest, task: DigestTask, settings: MailSettings, now: Date): Omit<DigestItem, 'url'> {
  const digestWords = digestWordsOf(digest.language);
  const words = wordsOf(digest.language);
  const { title, steps } = digest.definitionOf(task);
  const { reference, step, urgent, confidential, subject, dueAt } = task;
  const marks = [...(urgent ? [words.marks.urgent] : []), ...(confidential ? [words.marks.confidential] : [])];
  const activity = shorten(steps.find(({ number }) => number === step)?.activity ?? '', SHORT);
  const due = dueAt === null ? digestWords.noDue : renderText(digestWords.due, { when: spokenTime(words, settings.timeZone, dueAt, now) });
  return {
    title: `${marks.map((mark) => `[${mark}] `).join('')}${renderText(digestWords.task, { reference, step, activity })}`,
    details: [shorten(confidential ? title : subject, SHORT), due],
  };
}
