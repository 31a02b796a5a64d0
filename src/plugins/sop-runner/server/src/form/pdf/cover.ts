/** The first page of the PDF: identity block and six header fields; more pages where those are long. */
import type { Content, TableCell } from 'pdfmake';
import type { Form, FormField } from '../../../../domain/form';
import { inCell, tagged, type RowTag, type Tag } from './tags';
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

/** Rows of the identity block: the office beside a label and what it says. */
function identityRows(count: number): readonly RowTag[] {
  const table = {};
  const said = [{ scope: 'Row' as const }, {}];
  return Array.from({ length: count }, (_, index) => ({ table, cells: index === 0 ? [{ rowSpan: count }, ...said] : said }));
}

function identityTable({ identity: { office, facts, ratification, title }, table: { width } }: Form): Content {
  const rows = identityRows(facts.length + 2);
  /** A place in a row, counted from its label. */
  const at = (index: number, place: -1 | 0 | 1): Tag => inCell(rows[index] ?? fail(index), index === 0 ? place + 1 : place);
  const words = (index: number, place: -1 | 0 | 1, text: string) => ({ text: tagged(breakable(text), at(index, place)) });
  const officeCell: TableCell = {
    rowSpan: facts.length + 2,
    stack: [
      { text: ' ', margin: [0, LOGO - 14, 0, 0] },
      ...office.map((line) => ({ ...words(0, -1, line), fontSize: 12, bold: true, alignment: 'center' as const })),
    ],
    margin: [0, 6, 0, 6],
  };
  const official: TableCell = {
    alignment: 'center',
    stack: [
      words(facts.length, 1, ratification.position),
      { ...words(facts.length, 1, ratification.name), bold: true, decoration: 'underline', margin: [0, SIGNATURE, 0, 0] },
      ...(ratification.nip === null ? [] : [words(facts.length, 1, ratification.nip)]),
    ],
  };
  const body: TableCell[][] = [
    ...facts.map(({ label, value }, index): TableCell[] => [index === 0 ? officeCell : '', words(index, 0, label), words(index, 1, value)]),
    ['', words(facts.length, 0, ratification.label), official],
    ['', words(facts.length + 1, 0, title.label), { ...words(facts.length + 1, 1, title.value), bold: true, fontSize: 10 }],
  ];
  const inner = width - 3 * 10 - 2;
  return { layout: RULES, fontSize: 9, table: { widths: [inner * 0.5, inner * 0.16, inner * 0.34], dontBreakRows: true, body } };
}

function fieldsTable({ fields, table: { width } }: Form): Content {
  const pairs = Array.from({ length: Math.ceil(fields.length / 2) }, (_, index) => fields.slice(index * 2, index * 2 + 2));
  const half = (width - 2 * 10 - 1.5) / 2;
  const table = {};
  const body = pairs.map((pair) => {
    const row: RowTag = { table, cells: pair.map(() => ({})) };
    return pair.map((one, column) => field(one, inCell(row, column)));
  });
  return { layout: RULES, fontSize: 9, table: { widths: [half, half], heights: LEAST_FIELD, body } };
}

function field({ heading, items }: FormField, tag: Tag): TableCell {
  const texts = items.map((text) => tagged(breakable(text), tag));
  // A list of pdfmake's own writes each number after its text, which readers then hear in that order.
  const list: Content[] =
    texts.length > 1 ? texts.map((text, index) => numbered(tagged(`${index + 1}.`, tag), text)) : texts.map((text) => ({ text }));
  return { stack: [{ text: tagged(heading.toUpperCase(), tag), bold: true, margin: [0, 0, 0, 2] }, ...list] };
}

function numbered(number: { text: string }[], text: { text: string }[]): Content {
  return {
    columns: [
      { width: 14, text: number },
      { width: '*', text },
    ],
  };
}

function fail(row: number): never {
  throw new Error(`The identity block has no row ${row}`);
}
