import QRCode from 'qrcode';
import { element, type Element } from '../../../domain/flowchart';

/** Light modules around the code, without which scanners do not find it. */
const QUIET = 3;

/** A QR code as a drawing, one unit a module. */
export function qrCode(text: string, label: string): Element {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const size = modules.size + 2 * QUIET;
  const dark = Array.from(modules.data).flatMap((isDark, index) =>
    isDark ? [`M${(index % modules.size) + QUIET} ${Math.floor(index / modules.size) + QUIET}h1v1h-1z`] : [],
  );
  const box = { viewBox: `0 0 ${size} ${size}`, width: size, height: size };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', role: 'img', 'aria-label': label, ...box }, [
    element('rect', { width: size, height: size, fill: '#fff' }),
    element('path', { d: dark.join(''), fill: '#000' }),
  ]);
}
