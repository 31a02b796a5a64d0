/** One page of the table, with the symbols laid over the positions' columns. */
import { element, pageElements, type Element, type Page } from '../../flowchart';
import { paragraphsOf, type Line } from '../measure';
import type { ColumnName, Form, FormRow, FormSheet } from '../types';
import type { FormWords } from '../words';

export function sheetElements(form: Form, { rows, chart }: FormSheet, words: FormWords): readonly Element[] {
  const { table } = form;
  const strip = chart === null ? 0 : -chart.top;
  const grid = element('table', { className: 'bordered steps', style: `width: ${table.width}pt` }, [
    element('caption', { className: 'unseen' }, [table.caption]),
    element(
      'colgroup',
      {},
      widthsOf(form).map((width) => element('col', { style: `width: ${width}pt` })),
    ),
    head(form, words),
    element('tbody', {}, [...(strip > 0 ? [stripRow(form, strip)] : []), ...rows.map((row) => rowElement(form, row, chart !== null))]),
  ]);
  return [
    element('p', { className: 'caption', 'aria-hidden': 'true' }, [table.caption]),
    element('div', { className: 'grid', style: `width: ${table.width}pt` }, [grid, ...(chart === null ? [] : [drawing(form, chart)])]),
  ];
}

function widthsOf({ table: { widths, roles } }: Form): readonly number[] {
  return [widths.number, widths.activity, ...roles.map(({ width }) => width), widths.inputs, widths.time, widths.outputs, widths.remark];
}

function head({ table: { roles, head: heights } }: Form, { table: heading }: FormWords): Element {
  const whole = (text: string) => element('th', { scope: 'col', rowspan: 2 }, [text]);
  const group = (text: string, columns: number) => element('th', { scope: 'colgroup', colspan: columns }, [text]);
  const one = (text: string) => element('th', { scope: 'col' }, [text]);
  return element('thead', {}, [
    element('tr', { style: `height: ${heights.groups}pt` }, [
      whole(heading.number),
      whole(heading.activity),
      ...(roles.length === 0 ? [] : [group(heading.roles, roles.length)]),
      group(heading.standard, 3),
      whole(heading.remark),
    ]),
    element('tr', { style: `height: ${heights.names}pt` }, [
      ...roles.map(({ name }) => one(paragraphsOf(name).join(' '))),
      one(heading.inputs),
      one(heading.time),
      one(heading.outputs),
    ]),
  ]);
}

/** Room above the rows for the pentagons of lines that come from another page. */
function stripRow(form: Form, height: number): Element {
  return element(
    'tr',
    { style: `height: ${height}pt`, 'aria-hidden': 'true' },
    widthsOf(form).map(() => element('td')),
  );
}

function rowElement({ table: { roles }, symbols }: Form, { step, number, height, cells }: FormRow, hasSymbols: boolean): Element {
  const cell = (name: ColumnName) => element('td', { className: name }, text(cells[name]));
  return element('tr', { style: `height: ${height}pt` }, [
    element('th', { scope: 'row', className: 'number' }, [number]),
    cell('activity'),
    ...roles.map(({ key }) => symbolCell(hasSymbols ? symbols.get(`${step} ${key}`) : undefined)),
    cell('inputs'),
    cell('time'),
    cell('outputs'),
    cell('remark'),
  ]);
}

/** The symbols are one drawing over all rows; their cells say in words what is drawn. */
function symbolCell(words: string | undefined): Element {
  return element('td', {}, words === undefined ? [] : [element('span', { className: 'unseen' }, [words])]);
}

function text(lines: readonly Line[]): readonly Element[] {
  return paragraphsOf(lines).map((paragraph) => element('p', {}, [paragraph]));
}

function drawing({ table: { widths, head: heights } }: Form, chart: Page): Element {
  const [width, height] = [Math.max(1, chart.width), Math.max(1, chart.bottom - chart.top)];
  const place = `left: ${widths.number + widths.activity}pt; top: ${heights.groups + heights.names}pt; width: ${width}pt; height: ${height}pt`;
  return element('svg', { viewBox: `0 ${chart.top} ${width} ${height}`, style: place, 'aria-hidden': 'true' }, pageElements(chart));
}
