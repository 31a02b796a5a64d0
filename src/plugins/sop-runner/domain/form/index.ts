/** The official form (Permenpan-RB 35/2012): one model that HTML and PDF draw. */
export { officialForm, CAPTION, HEAD, HEAD_LINE, type FormOptions } from './form';
export { paragraphsOf, type Line } from './measure';
export { MARGIN, PAPERS, type Paper, type PaperName } from './paper';
export { BODY, COLUMNS, LINE_HEIGHT, PADDING } from './rows';
export { dateInWords, filled, type FormWords } from './words';
export { toHtml } from './html/page';
export type * from './types';
