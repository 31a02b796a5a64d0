import QRCode from 'qrcode';
import { element, type Element } from '../../../domain/flowchart';

/** Light modules around the code, without which scanners do not find it. */
const QUIET = 3;

/** A QR code as a drawing, one unit a module. */
export function qrCode(text: string, label: string): Element {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const size = modules.size + 2 * QUIET;
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from(modules.data.slice(y * modules.size, (y + 1) * modules.size), Number),
  );
  const dark = rows.flatMap((row, y) =>
    Array.from(row.join('').matchAll(/1+/g), ({ index, 0: run }) => `M${index + QUIET} ${y + QUIET}h${run.length}v1h-${run.length}z`),
  );
  const box = { viewBox: `0 0 ${size} ${size}`, width: size, height: size };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', role: 'img', 'aria-label': label, ...box }, [
    element('rect', { width: size, height: size, fill: '#fff' }),
    element('path', { d: dark.join(''), fill: '#000' }),
  ]);
}
