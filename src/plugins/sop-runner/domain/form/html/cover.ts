/** The first page: identity block, six header fields, and where to check whether the form is in force. */
import { element, type Element } from '../../flowchart';
import type { Form, FormField } from '../types';
import { filled, type FormWords } from '../words';

export function cover(form: Form, qr: Element | null, words: FormWords): readonly Element[] {
  return [identityTable(form), fieldsTable(form.fields), ...verification(form, qr, words)];
}

function identityTable({ identity: { office, facts, ratification, title } }: Form): Element {
  const [first, ...others] = facts;
  const head = (label: string) => element('th', { scope: 'row' }, [label]);
  const officeCell = element('td', { rowspan: facts.length + 2, className: 'office' }, [
    element('div', { className: 'logo' }),
    ...office.map((line) => element('p', {}, [line])),
  ]);
  const official = element('td', { className: 'official' }, [
    element('div', {}, [ratification.position]),
    element('div', { className: 'signature' }),
    element('div', { className: 'name' }, [ratification.name]),
    ...(ratification.nip === null ? [] : [element('div', {}, [ratification.nip])]),
  ]);
  return element('table', { className: 'bordered identity' }, [
    element('colgroup', {}, [col('52%'), col('16%'), col('32%')]),
    element('tbody', {}, [
      element('tr', {}, [officeCell, head(first?.label ?? ''), element('td', {}, [first?.value ?? ''])]),
      ...others.map(({ label, value }) => element('tr', {}, [head(label), element('td', {}, [value])])),
      element('tr', {}, [head(ratification.label), official]),
      element('tr', {}, [
        head(title.label),
        element('td', { className: 'title' }, [element('h1', { style: 'font: inherit; margin: 0' }, [title.value])]),
      ]),
    ]),
  ]);
}

function col(width: string): Element {
  return element('col', { style: `width: ${width}` });
}

function fieldsTable(fields: readonly FormField[]): Element {
  const pairs = Array.from({ length: Math.ceil(fields.length / 2) }, (_, index) => fields.slice(index * 2, index * 2 + 2));
  return element('table', { className: 'bordered fields' }, [
    element(
      'tbody',
      {},
      pairs.map((pair) => element('tr', {}, pair.map(fieldCell))),
    ),
  ]);
}

function fieldCell({ heading, items }: FormField): Element {
  const list = element(
    items.length > 1 ? 'ol' : 'ul',
    {},
    items.map((item) => element('li', {}, [item])),
  );
  return element('td', {}, [element('h2', {}, [heading]), ...(items.length === 0 ? [] : [list])]);
}

function verification({ standing }: Form, qr: Element | null, words: FormWords): readonly Element[] {
  if (standing.kind === 'draft') return [element('p', {}, [words.draftNote])];
  const { revision, sha256, statusUrl } = standing;
  return [
    element('div', { className: 'verify' }, [
      ...(qr === null ? [] : [qr]),
      element('div', {}, [
        element('p', {}, [`${filled(words.revision, { revision })} · ${words.fingerprint} ${sha256}`]),
        element('p', {}, [`${words.verify} `, element('a', { href: statusUrl }, [statusUrl])]),
      ]),
    ]),
  ];
}
