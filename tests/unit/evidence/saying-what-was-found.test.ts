import { EVIDENCE_WORDS, findingSentence } from '../../../src/plugins/sop-runner/shared/evidence-words';

const places = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

describe('saying what a check found', () => {
  it('fills the same places in Indonesian and English', () => {
    const of = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([code, sentence]) => [code, places(sentence)]);
    expect(of(EVIDENCE_WORDS.en)).toEqual(of(EVIDENCE_WORDS.id));
  });

  it('says where it is', () => {
    expect(findingSentence({ code: 'LINES_MOVED', details: { lines: '4–6', was: '6–8' } }, 'id')).toBe(
      'Baris 4–6 riwayat dipindahkan: ditulis sebagai baris 6–8.',
    );
  });
});
