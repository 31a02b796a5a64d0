import type { CaseView } from '../../../../shared/contracts';
import { useNow } from '../../hooks/useNow';
import { sheetRows } from '../../utils/control-sheet';
import { personWords } from '../../utils/history';
import { revisionWords } from '../../utils/revision';
import { useVoice, type MessageKey, type Voice } from '../../utils/text';
import { dateWords, momentWords } from '../../utils/time';
import { Paper } from './Paper';
import { SHEET } from './print';
import { SheetTable } from './SheetTable';

/** More rows than these are set smaller. */
const DENSE = 10;

/** The case's identity, its way from hand to hand, and when this was printed. */
export function Sheet({ view }: { readonly view: CaseView }) {
  const voice = useVoice();
  const now = useNow();
  const rows = sheetRows(view, voice);
  return (
    <Paper className={SHEET} $isDense={rows.length > DENSE}>
      <h1>{voice.say('sheet.title')}</h1>
      <dl>
        {factsOf(view, voice).map(([term, fact]) => (
          <Fact key={term} term={voice.say(term)} fact={fact} />
        ))}
      </dl>
      <SheetTable rows={rows} />
      <footer>{voice.say('sheet.printed', { when: momentWords(now.toISOString(), voice) })}</footer>
    </Paper>
  );
}

function Fact({ term, fact }: { readonly term: string; readonly fact: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{fact}</dd>
    </>
  );
}

const STATUS: Readonly<Record<CaseView['status'], MessageKey>> = {
  running: 'status.running',
  completed: 'status.completed',
  cancelled: 'status.cancelled',
};

function factsOf(view: CaseView, voice: Voice): readonly (readonly [MessageKey, string])[] {
  const { definition, letter } = view;
  const status = voice.say(STATUS[view.status]);
  const facts: readonly (readonly [MessageKey, string | null])[] = [
    ['sheet.reference', view.reference],
    ['start.subject', view.subject],
    ['start.sop', `${definition.number} ${definition.title} (${revisionWords(view.revision, voice)})`],
    ['start.priority', sifatWords(view, voice)],
    ['letter.title', letter === null ? null : letterWords(letter, voice)],
    ['sheet.started', `${momentWords(view.startedAt, voice)} · ${personWords(view.startedBy)}`],
    ['sheet.due', view.dueAt === null ? null : momentWords(view.dueAt, voice)],
    ['start.externalDue', view.externalDueOn === null ? null : dateWords(view.externalDueOn, voice)],
    ['sheet.state', view.finishedAt === null ? status : `${status} · ${momentWords(view.finishedAt, voice)}`],
  ];
  return facts.flatMap(([term, fact]) => (fact === null ? [] : [[term, fact] as const]));
}

function sifatWords({ urgent, confidential }: CaseView, { say }: Voice): string {
  const words = [...(urgent ? [say('casePage.urgent')] : []), ...(confidential ? [say('casePage.confidential')] : [])];
  return words.length === 0 ? say('start.priority.ordinary') : words.join(', ');
}

function letterWords({ number, date, from, file }: NonNullable<CaseView['letter']>, voice: Voice): string {
  const parts = [number, date === null ? null : dateWords(date, voice), from, file?.name ?? null];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
