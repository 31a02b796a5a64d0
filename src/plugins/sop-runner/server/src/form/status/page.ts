/** The page behind the QR code of a form: which text it is and whether it is in force. */
import { dateInWords } from '../../../../domain/form';
import { element, serializeHtml, type Element } from '../../../../domain/flowchart';
import { FORM_WORDS } from '../../../../shared/form-words';
import { STATES, WORDS, type PublicState } from './words';

export interface RevisionStatus {
  readonly number: string;
  readonly title: string;
  /** Institution, unit, subunit. */
  readonly office: readonly string[];
  readonly revision: number;
  readonly state: PublicState;
  /** Position and name, never the NIP. */
  readonly ratifiedBy: string | null;
  /** Days (YYYY-MM-DD) at the office. */
  readonly ratifiedOn: string;
  readonly effectiveOn: string;
  readonly withdrawnOn: string | null;
  readonly sha256: string;
  /** Number and address of the revision in force, where that is another one. */
  readonly inForce: { readonly revision: number; readonly address: string } | null;
}

export function statusPage(status: RevisionStatus): string {
  const { label, sentence, english } = STATES[status.state];
  const day = (date: string) => dateInWords(date, FORM_WORDS.months);
  const facts: (readonly [string, string | Element])[] = [
    [WORDS.number, status.number],
    [WORDS.name, status.title],
    [WORDS.office, status.office.join(', ')],
    [WORDS.revision, String(status.revision)],
    ...(status.ratifiedBy === null ? [] : [[WORDS.ratifiedBy, status.ratifiedBy] as const]),
    [WORDS.ratified, day(status.ratifiedOn)],
    [WORDS.effective, day(status.effectiveOn)],
    ...(status.withdrawnOn === null ? [] : [[WORDS.withdrawn, day(status.withdrawnOn)] as const]),
    [WORDS.sha256, element('code', {}, [status.sha256])],
  ];
  return page(`${WORDS.title} ${status.number}: ${label}`, [
    element('p', { className: `state ${status.state}`, role: 'status' }, [label]),
    element('h1', {}, [status.title]),
    element('p', {}, [sentence, ' ', element('span', { lang: 'en' }, [english])]),
    ...(status.inForce === null ? [] : [elsewhere(status.inForce)]),
    element(
      'dl',
      {},
      facts.flatMap(([name, value]) => [element('dt', {}, [name]), element('dd', {}, [value])]),
    ),
    element('p', { className: 'hint' }, [WORDS.hint]),
  ]);
}

export function missingPage(): string {
  return page(WORDS.missing, [
    element('h1', {}, [WORDS.missing]),
    element('p', {}, [WORDS.missingSentence, ' ', element('span', { lang: 'en' }, [WORDS.missingEnglish])]),
  ]);
}

function elsewhere({ revision, address }: { readonly revision: number; readonly address: string }): Element {
  return element('p', {}, [`${WORDS.other}: `, element('a', { href: address }, [`${WORDS.revision} ${revision}`])]);
}

const STYLE = `
body { margin: 0; padding: 2rem 1rem; background: #f4f4f6; color: #1c1c28; font: 1rem/1.5 system-ui, Arial, sans-serif }
main { max-width: 40rem; margin: 0 auto; padding: 1.5rem; background: #fff; border: 1px solid #d5d5de; border-radius: .5rem }
h1 { margin: .75rem 0; font-size: 1.35rem; line-height: 1.3; overflow-wrap: anywhere }
.state { display: inline-block; margin: 0; padding: .2rem .8rem; border-radius: 1rem; font-weight: bold }
.in-force { background: #d6f0da; color: #0f5123 }
.upcoming { background: #dce8fb; color: #143f78 }
.superseded { background: #fdebc8; color: #6b4200 }
.withdrawn { background: #fadad7; color: #7d1610 }
dl { display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: .4rem 1rem; margin: 1rem 0 }
dt { color: #55556a } dd { margin: 0; overflow-wrap: anywhere }
[lang=en] { color: #55556a }
.hint { color: #55556a; font-size: .9rem }`;

function page(title: string, children: readonly Element[]): string {
  const html = element('html', { lang: 'id' }, [
    element('head', {}, [
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, [title]),
      element('style', {}, [STYLE]),
    ]),
    element('body', {}, [element('main', {}, children)]),
  ]);
  return `<!doctype html>\n${serializeHtml(html)}\n`;
}
