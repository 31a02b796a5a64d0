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
  const body = [...head(form), ...(strip > 0 ? [columnsOf(form).map(() => '')] : []), ...rows.map((row) => cells(form, row))];
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
  const text = { text: table.caption, bold: true, fontSize: 9, noWrap: true };
  return {
    layout: { ...GRID, hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingTop: () => 0, paddingBottom: () => 0 },
    table: { widths: [table.width], heights: [CAPTION], body: [[text]] },
    pageBreak: 'before',
  };
}

function head({ table: { roles, head: heights, widths } }: Form): TableCell[][] {
  const { table: words } = FORM_WORDS;
  const both = heights.groups + heights.names;
  const heading = (text: string, height: number, spans: { readonly rowSpan?: number; readonly colSpan?: number } = {}): TableCell =>
    middle([text], height, { size: HEAD.size, line: HEAD_LINE }, { ...spans, bold: true, alignment: 'center', fillColor: '#e4e4e4' });
  const name = (lines: readonly Line[]): TableCell =>
    middle(
      lines.map(({ text }) => text),
      heights.names,
      { size: HEAD.size, line: HEAD_LINE },
      { bold: true, alignment: 'center', fillColor: '#e4e4e4' },
    );
  const spanned = (count: number): TableCell[] => Array.from({ length: Math.max(0, count) }, () => '');
  const groups = roles.length === 0 ? [] : [heading(words.roles, heights.groups, { colSpan: roles.length }), ...spanned(roles.length - 1)];
  return [
    [
      heading(words.number, both, { rowSpan: 2 }),
      heading(words.activity, both, { rowSpan: 2 }),
      ...groups,
      heading(words.standard, heights.groups, { colSpan: 3 }),
      ...spanned(2),
      heading(widths.remark > 0 ? words.remark : '', both, { rowSpan: 2 }),
    ],
    [
      ...spanned(2),
      ...roles.map((role) => name(role.name)),
      heading(words.inputs, heights.names),
      heading(words.time, heights.names),
      heading(words.outputs, heights.names),
      '',
    ],
  ];
}

function cells({ table: { roles } }: Form, { number, height, cells: texts }: FormRow): TableCell[] {
  const size = { size: BODY.size, line: LINE_HEIGHT };
  const cell = (name: ColumnName, alignment: 'left' | 'center' = 'left'): TableCell =>
    middle(
      texts[name].map(({ text }) => text),
      height,
      size,
      { alignment },
    );
  return [
    middle([number], height, size, { alignment: 'center' }),
    cell('activity'),
    ...roles.map((): TableCell => ''),
    cell('inputs'),
    cell('time', 'center'),
    cell('outputs'),
    cell('remark'),
  ];
}

/** Lines in the middle of a cell. They were measured before and are broken nowhere else. */
function middle(
  lines: readonly string[],
  height: number,
  { size, line }: { readonly size: number; readonly line: number },
  look: object,
): TableCell {
  const above = Math.max(0, (height - lines.length * line) / 2 - INSET.y - RULE);
  return {
    text: lines.join('\n'),
    fontSize: size,
    lineHeight: line / (size * ROBOTO_LINE),
    margin: [0, above, 0, 0],
    ...look,
  };
}

function drawing({ table: { widths, head: heights } }: Form, chart: Page): Content {
  const [width, height] = [chart.width, chart.bottom - chart.top];
  const box = { viewBox: `0 ${chart.top} ${width} ${height}`, width, height };
  const svg = serialize(element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, pageElements(chart)));
  const x = MARGIN.side + widths.number + widths.activity + RULE / 2;
  const y = MARGIN.top + CAPTION + heights.groups + heights.names + RULE / 2;
  return { svg, width, height, absolutePosition: { x, y } };
}
