/** The form as a page that needs nothing but itself: shown, printed and read aloud. */
import { element, serializeHtml, type Element } from '../../flowchart';
import type { Form } from '../types';
import { filled, type FormWords } from '../words';
import { cover } from './cover';
import { sheetElements } from './sheet';
import { styleOf } from './style';

export interface HtmlOptions {
  readonly words: FormWords;
  /** The QR code that leads to the form's status page, as SVG. */
  readonly qr: Element | null;
}

/** HTML of the form, `lang` Indonesian. Every text of the SOP is escaped. */
export function toHtml(form: Form, { words, qr }: HtmlOptions): string {
  const { identity, paper, standing, sheets } = form;
  const watermark = standing.kind === 'draft' ? [mark(words.draft)] : [];
  const page = (className: string, children: readonly Element[]) =>
    element('section', { className: `sheet ${className}`.trim() }, [...children, ...watermark]);
  const title = `${identity.facts[0]?.value ?? ''} ${identity.title.value}`;
  const body = [
    page('cover', cover(form, qr, words)),
    ...(form.table.roles.length === 0 && sheets.every(({ rows }) => rows.length === 0)
      ? [element('section', { className: 'sheet notes' }, [element('p', {}, [words.table.noSteps])])]
      : sheets.map((sheet) => page('', sheetElements(form, sheet, words)))),
    ...list('problems', words.problems, form.problems),
    ...list('flow', words.flow, form.flow),
  ];
  const html = element('html', { lang: 'id' }, [
    element('head', {}, [
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, [standing.kind === 'draft' ? `${words.draft}: ${title}` : title]),
      element('style', {}, [styleOf(paper, foot(form, words))]),
    ]),
    element('body', {}, [element('main', {}, body)]),
  ]);
  return `<!doctype html>\n${serializeHtml(html)}\n`;
}

function foot({ standing }: Form, words: FormWords): string {
  if (standing.kind === 'draft') return words.draftNote;
  return `${filled(words.revision, { revision: standing.revision })} · ${words.fingerprint} ${standing.sha256}`;
}

function mark(word: string): Element {
  return element('div', { className: 'watermark', 'aria-hidden': 'true' }, [element('span', {}, [word])]);
}

function list(name: string, heading: string, sentences: readonly string[]): readonly Element[] {
  if (sentences.length === 0) return [];
  return [
    element('section', { className: `sheet notes ${name}` }, [
      element('h2', {}, [heading]),
      element(
        'ul',
        {},
        sentences.map((sentence) => element('li', {}, [sentence])),
      ),
    ]),
  ];
}
