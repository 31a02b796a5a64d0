import { inWords } from '../../../src/plugins/sop-runner/domain/flowchart';
import { FLOW_WORDS } from '../../../src/plugins/sop-runner/shared/flow-words';
import { box, branch, decision, definition, step, to } from '../support/build';
import { RKT } from '../support/rkt';

describe('telling the flow in words', () => {
  it('says in Indonesian who does what and where it goes, in the order of the form', () => {
    expect(inWords(RKT, FLOW_WORDS.id)).toEqual([
      'Langkah 1: Memberikan arahan kepada Kabag untuk menyiapkan rencana kegiatan.',
      'Mulai. 1.1 Sesdep: lanjut ke 2.1 (Kabag Program & Evaluasi).',
      'Langkah 2: Melakukan koordinasi dan konsultasi teknis.',
      '2.1 Kabag Program & Evaluasi: lanjut ke 3.1 (Kasubbag Penyusunan Program).',
      'Langkah 3: Menyiapkan bahan-bahan dan data dukung beserta konsep awal.',
      '3.1 Kasubbag Penyusunan Program: dikerjakan bersama Pelaksana (JP).',
      '3.2 Pelaksana (JP): lanjut ke 4.1 (Kabag Program & Evaluasi).',
      'Langkah 4: Meneliti bahan-bahan beserta konsep awal.',
      '4.1 Kabag Program & Evaluasi: lanjut ke 5.1 (Sesdep).',
      'Langkah 5: Memeriksa bahan/materi beserta konsep awal.',
      '5.1 Sesdep memutuskan: jika Ya, selesai; jika Tidak, kembali ke 4.1 (Kabag Program & Evaluasi).',
    ]);
  });

  it('says the same in English', () => {
    expect(inWords(RKT, FLOW_WORDS.en).slice(-3)).toEqual([
      '4.1 Kabag Program & Evaluasi: on to 5.1 (Sesdep).',
      'Step 5: Memeriksa bahan/materi beserta konsep awal.',
      '5.1 Sesdep decides: if Ya, end; if Tidak, back to 4.1 (Kabag Program & Evaluasi).',
    ]);
  });

  it('says that there are no steps', () => {
    expect(inWords(definition([], []), FLOW_WORDS.id)).toEqual(['SOP ini belum memiliki langkah.']);
  });

  it('leaves out a branch to nowhere and names an unknown position by its key', () => {
    const broken = definition([], [step(1, [decision('kabag', branch('Ya', to(9)), branch('Tidak', to(1)))]), step(2, [box('staf')])]);
    expect(inWords(broken, FLOW_WORDS.en)).toEqual([
      'Step 1: Kegiatan 1.',
      'Start. 1.1 kabag decides: if Tidak, back to 1.1 (kabag).',
      'Step 2: Kegiatan 2.',
      '2.1 staf: end.',
    ]);
  });
});
