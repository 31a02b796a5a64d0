/** Makes the official form of a definition. */
import type { Definition } from '../definition';
import { inWords, isSymbol, type FlowWords } from '../flowchart';
import { columnWidths, type Widths } from './columns';
import { headerFields, identityBlock } from './identity';
import { lines, type Face } from './measure';
import { MARGIN, PAPERS, upToUnit, type Paper, type PaperName } from './paper';
import { PADDING, rowsOf } from './rows';
import { sheetsOf } from './sheets';
import type { Form, FormSheet, FormTable, RoleColumn, Standing } from './types';
import { filled, type FormWords } from './words';

export interface FormOptions {
  readonly paper: PaperName;
  readonly standing: Standing;
  /** The official's NIP is printed for signature and never shown to the public. */
  readonly showsNip: boolean;
  /** Sentences on what is wrong with a draft. */
  readonly problems: readonly string[];
  readonly words: FormWords;
  readonly flowWords: FlowWords;
}

export const HEAD: Face = { size: 7.5, isBold: true };
export const HEAD_LINE = 9;
const GROUPS = 18;
export const CAPTION = 21;

/** A definition with gaps gives what there is of a form. */
export function officialForm(def: Definition, options: FormOptions): Form {
  const { standing, showsNip, words, problems } = options;
  const paper = PAPERS[options.paper];
  const widths = columnWidths(def, paper.width - 2 * MARGIN.side);
  const table = tableOf(def, widths, words);
  const room = paper.height - MARGIN.top - MARGIN.bottom - CAPTION - table.head.groups - table.head.names;
  const { sheets } = sheetsOf(def, widths, rowsOf(def, widths, words), Math.floor(room), words);
  return {
    paper: grown(paper, table, sheets),
    standing,
    identity: identityBlock(def, standing, showsNip, words),
    fields: headerFields(def, words),
    table,
    sheets,
    symbols: symbolsOf(def, sheets, words),
    flow: inWords(def, options.flowWords),
    problems,
  };
}

function tableOf(def: Definition, widths: Widths, words: FormWords): FormTable {
  const keys = [...new Set([...def.roles.map(({ key }) => key), ...def.steps.flatMap(({ nodes }) => nodes.map(({ role }) => role))])];
  const roles = keys.map((key, index): RoleColumn => {
    const width = widths.roles[index] ?? 0;
    const name = def.roles.find((role) => role.key === key)?.name ?? (key || words.table.noRole);
    return { key, width, name: lines([name], width - 2 * PADDING.x + 1, HEAD) };
  });
  const names = upToUnit(Math.max(2, ...roles.map(({ name }) => name.length)) * HEAD_LINE + 2 * PADDING.y);
  const { number, activity, inputs, time, outputs, remark } = widths;
  const width = [number, activity, inputs, time, outputs, remark, ...widths.roles].reduce((sum, one) => sum + one, 0);
  return {
    caption: `SOP ${words.kind[def.kind]} ${def.title}`.trim(),
    widths: { number, activity, inputs, time, outputs, remark },
    roles,
    width,
    head: { groups: GROUPS, names },
  };
}

/** More positions or pentagons than any paper holds make the paper larger; printers scale it down. */
function grown(paper: Paper, { width, head }: FormTable, sheets: readonly FormSheet[]): Paper {
  const tallest = Math.max(0, ...sheets.map(({ chart }) => (chart === null ? 0 : chart.bottom - chart.top)));
  const height = tallest + head.groups + head.names + CAPTION + MARGIN.top + MARGIN.bottom;
  if (width + 2 * MARGIN.side <= paper.width && height <= paper.height) return paper;
  const larger = { width: Math.max(paper.width, width + 2 * MARGIN.side), height: Math.max(paper.height, height) };
  return { ...paper, ...larger, css: `${larger.width}pt ${larger.height}pt` };
}

function symbolsOf(def: Definition, sheets: readonly FormSheet[], words: FormWords): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { address } of sheets.flatMap(({ chart }) => chart?.shapes ?? []).filter(isSymbol)) {
    const node = address === null ? undefined : def.steps[address.step - 1]?.nodes[address.node - 1];
    if (address === null || node === undefined) continue;
    const key = `${address.step} ${node.role}`;
    const named = filled(words.symbols[node.symbol], { symbol: `${address.step}.${address.node}` });
    found.set(key, found.has(key) ? `${found.get(key)}, ${named}` : named);
  }
  return found;
}
