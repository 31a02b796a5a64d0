/** The flow in words, in the languages of the product: read by the panel, the portal's drawings and the PDF alike. */
import type { FlowWords } from '../domain/flowchart';

export const FLOW_WORDS: Readonly<Record<'id' | 'en', FlowWords>> = {
  id: {
    row: 'Langkah {row}: {activity}.',
    process: '{symbol} {position}: {ways}.',
    decision: '{symbol} {position} memutuskan: {ways}.',
    start: 'Mulai. {sentence}',
    onward: 'lanjut ke {symbol} ({position})',
    back: 'kembali ke {symbol} ({position})',
    end: 'selesai',
    branch: 'jika {label}, {way}',
    together: '{symbol} {position}: dikerjakan bersama {others}.',
    noSteps: 'SOP ini belum memiliki langkah.',
    and: '; ',
  },
  en: {
    row: 'Step {row}: {activity}.',
    process: '{symbol} {position}: {ways}.',
    decision: '{symbol} {position} decides: {ways}.',
    start: 'Start. {sentence}',
    onward: 'on to {symbol} ({position})',
    back: 'back to {symbol} ({position})',
    end: 'end',
    branch: 'if {label}, {way}',
    together: '{symbol} {position}: done together with {others}.',
    noSteps: 'This SOP has no steps yet.',
    and: '; ',
  },
};
