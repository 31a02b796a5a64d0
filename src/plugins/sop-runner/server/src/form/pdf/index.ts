/** The form as PDF. */
// pdfmake is one object with methods of its own class, which an import by name would take from it.
// eslint-disable-next-line @typescript-eslint/no-require-imports
import pdfmake = require('pdfmake');
import type { Content } from 'pdfmake';
import { MARGIN, type Form } from '../../../../domain/form';
import { FORM_WORDS } from '../../../../shared/form-words';
import type { FormDocument } from '../document';
import { coverPage } from './cover';
import { FONTS, isFont } from './fonts';
import { footOf } from './foot';
import { markContent } from './marking';
import { tablePage } from './table';
import { breakable } from './text';

// Whatever an SOP's text says, nothing is fetched and no file but the fonts is read.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(isFont);
markContent();

/** The same document gives the same bytes; a draft's are as of now. */
export async function formPdf({ form, definition, ratifiedAt }: FormDocument): Promise<Buffer> {
  pdfmake.setFonts(structuredClone(FONTS));
  const written = ratifiedAt === null ? new Date() : new Date(ratifiedAt);
  const definitions: Parameters<typeof pdfmake.createPdf>[0] = {
    pageSize: { width: form.paper.width, height: form.paper.height },
    pageMargins: [MARGIN.side, MARGIN.top, MARGIN.side, MARGIN.bottom],
    version: '1.7',
    language: 'id',
    tagged: true,
    displayTitle: true,
    info: {
      title: `${definition.number} ${definition.title}`,
      author: form.identity.office.join(', '),
      subject: form.identity.title.label,
      creator: 'SOP Runner',
      producer: 'SOP Runner',
      creationDate: written,
      modDate: written,
    },
    defaultStyle: { font: 'Roboto', fontSize: 8 },
    ...(form.standing.kind === 'draft'
      ? { watermark: { text: FORM_WORDS.draft, opacity: 0.09, bold: true, angle: -28, fontSize: 130 } }
      : {}),
    footer: footOf(form),
    content: [...coverPage(form), ...form.sheets.flatMap((sheet) => tablePage(form, sheet)), ...problemsPage(form)],
  };
  return pdfmake.createPdf(definitions).getBuffer();
}

function problemsPage({ problems }: Form): Content[] {
  if (problems.length === 0) return [];
  return [
    { text: FORM_WORDS.problems, bold: true, fontSize: 11, margin: [0, 0, 0, 4], pageBreak: 'before' },
    { ul: problems.map(breakable), fontSize: 9.5 },
  ];
}
