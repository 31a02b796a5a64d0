/** Screen and print styles of the form. Sizes that the drawing depends on come from the model; letters that HTML escapes are not used. */
import { HEAD, HEAD_LINE } from '../form';
import { MARGIN, type Paper } from '../paper';
import { BODY, LINE_HEIGHT, PADDING } from '../rows';

/** `foot` is printed at the foot of each page; it must be plain. */
export function styleOf(paper: Paper, foot: string): string {
  return `
@page { size: ${paper.css}; margin: ${MARGIN.top}pt ${MARGIN.side}pt ${MARGIN.bottom}pt;
  @bottom-left { content: '${foot}'; font: 6.5pt Arial, sans-serif; color: #444 }
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 6.5pt Arial, sans-serif; color: #444 } }
* { box-sizing: border-box }
html { background: #d9d9d9 }
body { margin: 0; color: #000; font: ${BODY.size}pt/${LINE_HEIGHT}pt Arial, Helvetica, 'Liberation Sans', sans-serif }
.sheet { position: relative; width: ${paper.width}pt; min-height: ${paper.height}pt; margin: 12pt auto; background: #fff;
  padding: ${MARGIN.top}pt ${MARGIN.side}pt ${MARGIN.bottom}pt; overflow: hidden }
table { border-collapse: separate; border-spacing: 0; table-layout: fixed }
.bordered { border: solid #000; border-width: .75pt 0 0 .75pt }
.bordered th, .bordered td { border: solid #000; border-width: 0 .75pt .75pt 0; text-align: left; font-weight: normal;
  overflow-wrap: anywhere }
.cover table { width: 100%; margin-bottom: 10pt; font-size: 9pt; line-height: 12pt }
.cover th, .cover td { padding: 2pt 5pt; vertical-align: top }
.bordered .office { text-align: center; font-size: 12pt; line-height: 16pt; font-weight: bold }
.cover .office { padding: 8pt; vertical-align: middle }
.logo { height: 62pt }
.office p, .fields p { margin: 0 }
.bordered .official { text-align: center }
.signature { height: 48pt }
.official .name { font-weight: bold; text-decoration: underline }
.cover .bordered .title { font-weight: bold; font-size: 10pt }
.fields h2 { margin: 0 0 2pt; font-size: 9pt; line-height: 12pt; text-transform: uppercase }
.fields ol, .fields ul { margin: 0; padding-left: 15pt }
.fields ul { list-style: none; padding-left: 0 }
.fields td { width: 50%; height: 54pt }
.fields tr { break-inside: avoid-page }
.verify { display: flex; gap: 8pt; align-items: center; font-size: 7pt; line-height: 10pt; color: #222 }
.verify svg { flex: none; width: 48pt; height: 48pt }
.verify p { margin: 0; overflow-wrap: anywhere }
.caption { height: 21pt; margin: 0; font-size: 9pt; line-height: 18pt; font-weight: bold; white-space: nowrap; overflow: hidden;
  text-overflow: ellipsis }
.grid { position: relative }
.grid svg { position: absolute; overflow: visible; pointer-events: none }
.steps { border: 0; outline: .75pt solid #000; outline-offset: -.4pt }
.steps thead th { padding: 0 ${PADDING.x / 2}pt; text-align: center; vertical-align: middle; font-weight: bold; background: #e4e4e4;
  font-size: ${HEAD.size}pt; line-height: ${HEAD_LINE}pt }
.steps tbody th, .steps tbody td { padding: ${PADDING.y - 1}pt ${PADDING.x}pt; vertical-align: middle }
.steps tbody .number, .steps tbody .time { text-align: center }
.steps tbody .number { padding: 0 }
.steps p { margin: 0 }
.unseen { position: absolute; width: 1pt; height: 1pt; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.watermark { position: absolute; inset: 0; display: flex; align-items: center; justify-content: center; pointer-events: none }
.watermark span { font-size: 120pt; line-height: 1; font-weight: bold; color: rgb(0 0 0 / 9%); transform: rotate(-28deg) }
.notes { min-height: 0; font-size: 9.5pt; line-height: 14pt }
.notes h2 { margin: 0 0 4pt; font-size: 11pt }
.notes ol, .notes ul { margin: 0; padding-left: 18pt }
.flow ul { list-style: none; padding-left: 0 }
@media print {
  html { background: none; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .sheet { width: auto; min-height: 0; height: ${Math.floor(paper.height - MARGIN.top - MARGIN.bottom) - 1}pt; margin: 0; padding: 0; break-after: page }
  .cover { height: auto }
  .notes { height: auto }
  .sheet:last-of-type { break-after: auto }
  .flow { display: none }
}`;
}
