/** The flowchart as an SVG, for React, portals and PDF alike. */
import { element, serialize, short, type Element } from './element';
import { pageElements } from './elements';
import type { Highlight } from './highlight';
import { tableElements, tableRoom, type Table } from './table';
import type { Flowchart } from './types';

export interface SvgOptions {
  readonly title: string;
  /** The flow in words, for those who cannot see it. */
  readonly desc: string;
  readonly highlight?: Highlight;
  /** Draws the form's table around it; the form view has its own. */
  readonly table?: Table;
  /** Only this page, from 0; all pages below each other without it. */
  readonly page?: number;
}

const MARGIN = 1;
const BETWEEN = 24;

/** The drawing as a tree, for React. */
export function svgElement(flowchart: Flowchart, options: SvgOptions): Element {
  const pages = flowchart.pages.filter((_, index) => options.page === undefined || index === options.page);
  const room = options.table === undefined ? { left: 0, top: 0 } : tableRoom(options.table);
  let y = 0;
  const groups = pages.map((page, index) => {
    if (index > 0) y += BETWEEN;
    const shift = y + room.top - page.top;
    y = shift + page.bottom;
    const table = options.table === undefined ? [] : tableElements(page, options.table);
    const attributes = { className: 'page', transform: `translate(${room.left} ${short(shift)})` };
    return element('g', attributes, [...table, ...pageElements(page, options.highlight)]);
  });
  const width = short(room.left + Math.max(0, ...pages.map((page) => page.width)) + 2 * MARGIN);
  const height = short(y + 2 * MARGIN);
  const box = { viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`, width, height };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', role: 'img', ...box }, [
    element('title', {}, [options.title]),
    element('desc', {}, [options.desc]),
    ...groups,
  ]);
}

/** The drawing as a string: one SVG with title and description. */
export function toSvg(flowchart: Flowchart, options: SvgOptions): string {
  return serialize(svgElement(flowchart, options));
}
