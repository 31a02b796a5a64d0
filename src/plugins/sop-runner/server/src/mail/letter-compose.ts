/** Puts a letter into words, in HTML and in text. Pure: all it says is in the facts. */
import { fullTime } from './dates';
import { wordsOf } from './languages';
import { HTML, TEXT, type Fact, type Sheet } from './layout';
import type { LetterFacts, ListedTask } from './letter-facts';
import { letterWordsOf, type LetterWords } from './letter-words';
import { headerLine, renderHtml, renderText, shorten } from './render';
import type { Language, MailSettings, Message } from './types';

/** Longest activity in a list of tasks. */
const SHORT = 100;

/** The mail of a letter. */
export function composeLetter(facts: LetterFacts, settings: MailSettings): Message {
  const { kind, language } = facts;
  const words = letterWordsOf(language);
  const values = kind === 'invitation' ? facts : { ...facts, days: daysOf(language, facts.from, facts.until) };
  const title = renderText(words.subject[kind], values);
  const sheet: Sheet = {
    language,
    title,
    lead: renderText(words.lead[kind], values),
    facts: listOf(facts, words, settings.timeZone),
    open: words.open[kind],
    url: addressOf(facts, settings),
    footer: words.footer,
  };
  return { subject: headerLine(title), text: renderText(TEXT, sheet), html: renderHtml(HTML, sheet) };
}

function listOf(facts: LetterFacts, words: LetterWords, timeZone: string): readonly Fact[] {
  if (facts.kind === 'invitation') return [{ label: words.labels.email, text: facts.address, items: [] }];
  const { positions, tasks, open, language } = facts;
  const listed = tasks.map((task) => taskLine(task, words, language, timeZone));
  const more = open > tasks.length ? [renderText(words.more, { count: open - tasks.length })] : [];
  return [
    { label: words.labels.positions, text: null, items: positions },
    { label: renderText(words.labels.tasks, { open }), text: null, items: [...listed, ...more] },
  ].filter(({ items }) => items.length > 0);
}

function taskLine(task: ListedTask, words: LetterWords, language: Language, timeZone: string): string {
  const said = renderText(words.task, { ...task, activity: shorten(task.activity, SHORT) });
  const due = task.dueAt === null ? '' : ` (${renderText(words.due, { due: fullTime(wordsOf(language), timeZone, task.dueAt) })})`;
  return `${said}${due}`;
}

/** "2 Mei 2026", "2 Mei 2026 - 8 Mei 2026". */
function daysOf(language: Language, from: string, until: string): string {
  const format = new Intl.DateTimeFormat(wordsOf(language).locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  const day = (date: string): string => format.format(new Date(`${date}T00:00:00Z`));
  return from === until ? day(from) : `${day(from)} - ${day(until)}`;
}

function addressOf(facts: LetterFacts, { panelUrl }: MailSettings): string {
  if (facts.kind === 'invitation') return registrationUrl(panelUrl, facts.token);
  return `${panelUrl}/plugins/sop-runner${facts.kind === 'absent' ? '/absences' : ''}`;
}

/** Where Strapi lets an invited person choose a password. */
export function registrationUrl(panelUrl: string, token: string): string {
  return `${panelUrl}/auth/register?registrationToken=${encodeURIComponent(token)}`;
}
