/** The flowchart of the form: laid out once, drawn by one renderer, told in words. */
export { layout, USUAL } from './layout';
export { comfort, type Comfort } from './comfort';
export { svgElement, toSvg, type SvgOptions } from './svg';
export { pageElements } from './elements';
export type { Highlight, SymbolNote } from './highlight';
export { tableElements, tableRoom, type Table } from './table';
export { element, serialize, serializeHtml, type Element } from './element';
export { inWords, type FlowWords } from './words';
export * from './types';
