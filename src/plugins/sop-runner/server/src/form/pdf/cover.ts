/** The first page of the PDF: identity block and six header fields; more pages where those are long. */
import type { Content, TableCell } from 'pdfmake';
import type { Form, FormField } from '../../../../domain/form';
import { breakable } from './text';

const RULES = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingLeft: () => 5,
  paddingRight: () => 5,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};
const LOGO = 62;
const SIGNATURE = 48;
const LEAST_FIELD = 50;

export function coverPage(form: Form): Content[] {
  return [identityTable(form), { text: '', margin: [0, 0, 0, 10] }, fieldsTable(form)];
}

function identityTable({ identity: { office, facts, ratification, title }, table: { width } }: Form): Content {
  const officeCell: TableCell = {
    rowSpan: facts.length + 2,
    stack: [
      { text: ' ', margin: [0, LOGO - 14, 0, 0] },
      ...office.map((line) => ({ text: breakable(line), fontSize: 12, bold: true, alignment: 'center' as const })),
    ],
    margin: [0, 6, 0, 6],
  };
  const official: TableCell = {
    alignment: 'center',
    stack: [
      breakable(ratification.position),
      { text: breakable(ratification.name), bold: true, decoration: 'underline', margin: [0, SIGNATURE, 0, 0] },
      ...(ratification.nip === null ? [] : [ratification.nip]),
    ],
  };
  const [first, ...others] = facts;
  const body: TableCell[][] = [
    [officeCell, first?.label ?? '', breakable(first?.value ?? '')],
    ...others.map(({ label, value }): TableCell[] => ['', label, breakable(value)]),
    ['', ratification.label, official],
    ['', title.label, { text: breakable(title.value), bold: true, fontSize: 10 }],
  ];
  const inner = width - 3 * 10 - 2;
  return { layout: RULES, fontSize: 9, table: { widths: [inner * 0.5, inner * 0.16, inner * 0.34], dontBreakRows: true, body } };
}

function fieldsTable({ fields, table: { width } }: Form): Content {
  const pairs = Array.from({ length: Math.ceil(fields.length / 2) }, (_, index) => fields.slice(index * 2, index * 2 + 2));
  const half = (width - 2 * 10 - 1.5) / 2;
  return { layout: RULES, fontSize: 9, table: { widths: [half, half], heights: LEAST_FIELD, body: pairs.map((pair) => pair.map(field)) } };
}

function field({ heading, items }: FormField): TableCell {
  const texts = items.map(breakable);
  // A list of pdfmake's own writes each number after its text, which readers then hear in that order.
  const list: Content[] = texts.length > 1 ? texts.map((text, index) => numbered(index + 1, text)) : texts;
  return { stack: [{ text: heading.toUpperCase(), bold: true, margin: [0, 0, 0, 2] }, ...list] };
}

function numbered(number: number, text: string): Content {
  return {
    columns: [
      { width: 14, text: `${number}.` },
      { width: '*', text },
    ],
  };
}
