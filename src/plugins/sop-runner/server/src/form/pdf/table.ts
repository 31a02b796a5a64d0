/** One page of the table for the PDF, in the sizes of the form, with the symbols laid over it. */
import type { Content, CustomTableLayout, TableCell } from 'pdfmake';
import { element, pageElements, serialize, type Page } from '../../../../domain/flowchart';
import {
  BODY,
  CAPTION,
  HEAD,
  HEAD_LINE,
  LINE_HEIGHT,
  MARGIN,
  PADDING,
  type ColumnName,
  type Form,
  type FormRow,
  type FormSheet,
  type Line,
} from '../../../../domain/form';
import { FORM_WORDS } from '../../../../shared/form-words';
import { ROBOTO_LINE } from './fonts';
import { inCell, tagged, type CellTag, type RowTag, type Tag } from './tags';

const RULE = 0.5;
const INSET = { x: PADDING.x - 1, y: 1 } as const;

/** Rules and insets are inside the sizes, so that a row ends where the drawing expects it. */
export const GRID: CustomTableLayout = {
  hLineWidth: () => RULE,
  vLineWidth: () => RULE,
  paddingLeft: () => INSET.x,
  paddingRight: () => INSET.x,
  paddingTop: () => INSET.y,
  paddingBottom: () => INSET.y,
};

export function tablePage(form: Form, { rows, chart }: FormSheet): Content[] {
  const { table } = form;
  const strip = chart === null ? 0 : -chart.top;
  const heights = [table.head.groups, table.head.names, ...(strip > 0 ? [strip] : []), ...rows.map(({ height }) => height)];
  const tags = {};
  const body = [
    ...head(form, tags),
    ...(strip > 0 ? [columnsOf(form).map(() => '')] : []),
    ...rows.map((row) => cells(form, row, tags, chart !== null)),
  ];
  const grid: Content = {
    layout: GRID,
    table: {
      headerRows: 2,
      dontBreakRows: true,
      widths: columnsOf(form).map((width) => width - 2 * INSET.x - RULE),
      heights: heights.map((height) => height - 2 * INSET.y - RULE),
      body,
    },
  };
  return [caption(form), grid, ...(chart === null || chart.width === 0 ? [] : [drawing(form, chart)])];
}

function columnsOf({ table: { widths, roles } }: Form): readonly number[] {
  return [widths.number, widths.activity, ...roles.map(({ width }) => width), widths.inputs, widths.time, widths.outputs, widths.remark];
}

function caption({ table }: Form): Content {
  const text = { text: tagged(table.caption, { kind: 'block', type: 'H1' }), bold: true, fontSize: 9, noWrap: true };
  return {
    layout: { ...GRID, hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingTop: () => 0, paddingBottom: () => 0 },
    table: { widths: [table.width], heights: [CAPTION], body: [[text]] },
    pageBreak: 'before',
  };
}

function head({ table: { roles, head: heights, widths } }: Form, table: object): TableCell[][] {
  const { table: words } = FORM_WORDS;
  const both = heights.groups + heights.names;
  const over = roles.length === 0 ? [] : [{ scope: 'Column', colSpan: roles.length } as const];
  const tall = { scope: 'Column', rowSpan: 2 } as const;
  const groups: RowTag = { table, cells: [tall, tall, ...over, { scope: 'Column', colSpan: 3 }, tall] };
  const names: RowTag = { table, cells: [...roles, 1, 1, 1].map(() => ({ scope: 'Column' as const })) };
  const heading = (lines: readonly string[], height: number, tag: Tag, spans: { rowSpan?: number; colSpan?: number } = {}): TableCell =>
    middle(lines, height, { size: HEAD.size, line: HEAD_LINE }, tag, { ...spans, ...HEADING });
  const group = (text: string, column: number, colSpan: number) => heading([text], heights.groups, inCell(groups, column), { colSpan });
  const full = (text: string, column: number) => heading([text], both, inCell(groups, column), { rowSpan: 2 });
  const name = (lines: readonly string[], column: number) => heading(lines, heights.names, inCell(names, column));
  const spanned = (count: number): TableCell[] => Array.from({ length: Math.max(0, count) }, () => '');
  const count = roles.length;
  return [
    [
      full(words.number, 0),
      full(words.activity, 1),
      ...(count === 0 ? [] : [group(words.roles, 2, count), ...spanned(count - 1)]),
      group(words.standard, 2 + over.length, 3),
      ...spanned(2),
      full(widths.remark > 0 ? words.remark : '', 3 + over.length),
    ],
    [
      ...spanned(2),
      ...roles.map((role, column) => name(textOf(role.name), column)),
      ...[words.inputs, words.time, words.outputs].map((text, index) => name([text], count + index)),
      '',
    ],
  ];
}

function cells(
  { table: { roles }, symbols }: Form,
  { step, number, height, cells: texts }: FormRow,
  table: object,
  hasSymbols: boolean,
): TableCell[] {
  const size = { size: BODY.size, line: LINE_HEIGHT };
  const drawn = roles.map(({ key }): CellTag => {
    const alt = hasSymbols ? symbols.get(`${step} ${key}`) : undefined;
    return alt === undefined ? {} : { alt };
  });
  const row: RowTag = { table, cells: [{ scope: 'Row' }, {}, ...drawn, {}, {}, {}, {}] };
  const cell = (name: ColumnName, column: number, alignment: 'left' | 'center' = 'left'): TableCell =>
    middle(textOf(texts[name]), height, size, inCell(row, column), { alignment });
  const after = 2 + roles.length;
  return [
    middle([number], height, size, inCell(row, 0), { alignment: 'center' }),
    cell('activity', 1),
    ...roles.map((): TableCell => ''),
    cell('inputs', after),
    cell('time', after + 1, 'center'),
    cell('outputs', after + 2),
    cell('remark', after + 3),
  ];
}

function textOf(lines: readonly Line[]): readonly string[] {
  return lines.map(({ text }) => text);
}

const HEADING = { bold: true, alignment: 'center', fillColor: '#e4e4e4' } as const;

/** Lines in the middle of a cell. They were measured before and are broken nowhere else. */
function middle(
  lines: readonly string[],
  height: number,
  { size, line }: { readonly size: number; readonly line: number },
  tag: Tag,
  look: object,
): TableCell {
  const above = Math.max(0, (height - lines.length * line) / 2 - INSET.y - RULE);
  return {
    text: tagged(lines.join('\n'), tag),
    fontSize: size,
    lineHeight: line / (size * ROBOTO_LINE),
    margin: [0, above, 0, 0],
    ...look,
  };
}

function drawing({ table: { widths, head: heights }, flow }: Form, chart: Page): Content {
  const [width, height] = [chart.width, chart.bottom - chart.top];
  const box = { viewBox: `0 ${chart.top} ${width} ${height}`, width, height };
  const svg = serialize(element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, pageElements(chart)));
  const x = MARGIN.side + widths.number + widths.activity + RULE / 2;
  const y = MARGIN.top + CAPTION + heights.groups + heights.names + RULE / 2;
  return Object.assign({ svg, width, height, absolutePosition: { x, y } }, { alt: flow.join(' ') });
}
