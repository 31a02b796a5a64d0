/** The foot of each page: which text it is, where to check it, and the page number. */
import type { Content } from 'pdfmake';
import { serialize } from '../../../../domain/flowchart';
import { filled, MARGIN, type Form } from '../../../../domain/form';
import { FORM_WORDS } from '../../../../shared/form-words';
import { qrCode } from '../qr';
import { ARTIFACT, tagged } from './tags';

const QR = 34;

export function footOf({ standing }: Form): (page: number, pages: number) => Content {
  const code = standing.kind === 'draft' ? null : serialize(qrCode(standing.statusUrl, standing.statusUrl));
  const told: string[] =
    standing.kind === 'draft'
      ? [FORM_WORDS.draftNote]
      : [
          `${filled(FORM_WORDS.revision, { revision: standing.revision })} · ${FORM_WORDS.fingerprint} ${standing.sha256}`,
          `${FORM_WORDS.verify} ${standing.statusUrl}`,
        ];
  return (page, pages): Content => ({
    margin: [MARGIN.side, 4, MARGIN.side, 0],
    fontSize: 6.5,
    color: '#333333',
    columnGap: 6,
    columns: [
      ...(code === null ? [] : [{ svg: code, width: QR, height: QR }]),
      { width: '*', margin: [0, 9, 0, 0], stack: told.map((text) => ({ text: tagged(text, ARTIFACT) })) },
      { width: 'auto', margin: [0, 9, 0, 0], alignment: 'right', text: tagged(filled(FORM_WORDS.page, { page, pages }), ARTIFACT) },
    ],
  });
}
