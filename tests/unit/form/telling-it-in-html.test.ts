import { toHtml } from '../../../src/plugins/sop-runner/domain/form';
import { FORM_WORDS } from '../../../src/plugins/sop-runner/shared/form-words';
import { PROBLEM_WORDS } from '../../../src/plugins/sop-runner/shared/problem-words';
import id from '../../../src/plugins/sop-runner/admin/src/translations/id.json';
import { rkt } from '../../../database/seeds/sops/rkt';
import { box, definition, step } from '../support/build';
import { CORPUS } from '../support/corpus';
import { formOf } from './support';

const pageOf = (...given: Parameters<typeof formOf>) => toHtml(formOf(...given), { words: FORM_WORDS, qr: null });
const HOSTILE = `<script>alert(1)</script>"'&<img src=x onerror=alert(1)>`;

describe('showing the form as a page', () => {
  it('is a whole Indonesian page that loads and runs nothing', () => {
    const page = pageOf(rkt);
    expect(page).toMatch(/^<!doctype html>\n<html lang="id"><head><meta charset="utf-8"\/>/);
    expect(page).not.toMatch(/<script|<link|@import|url\(|src=|\son\w+=/);
  });

  it('repeats the head of the table on each page', () => {
    const def = CORPUS.find(({ file }) => file === '279')?.definition ?? rkt;
    const sheets = formOf(def).sheets.length;
    expect(sheets).toBeGreaterThan(1);
    expect(pageOf(def).match(/<thead>/g)).toHaveLength(sheets);
  });

  it('names rows and columns for those who hear it, and tells the flow in words', () => {
    const page = pageOf(rkt);
    expect(page).toContain('<th scope="col" rowspan="2">Kegiatan</th>');
    expect(page).toContain('<th scope="row" class="number">5</th>');
    expect(page).toContain('<span class="unseen">keputusan 5.1</span>');
    expect(page).toContain('<li>5.1 Sesdep memutuskan: jika Ya, selesai; jika Tidak, kembali ke 4.1 (Kabag Program &amp; Evaluasi).</li>');
  });

  it('marks drafts and lists what is wrong with them', () => {
    const draft = pageOf(rkt, { standing: { kind: 'draft' }, problems: ['Langkah 1: Kegiatan belum diisi.'] });
    expect(draft).toContain('<div class="watermark" aria-hidden="true"><span>KONSEP</span></div>');
    expect(draft).toContain('<li>Langkah 1: Kegiatan belum diisi.</li>');
    expect(pageOf(rkt)).not.toContain('<span>KONSEP</span>');
  });

  it('shows an SOP without steps and positions', () => {
    expect(pageOf(definition([], []), { standing: { kind: 'draft' } })).toContain('SOP ini belum memiliki langkah.');
  });

  it('shows hostile text as text, wherever it stands', () => {
    const roles = [{ key: 'staf', name: HOSTILE, unit: null }];
    const texts = { legalBasis: [HOSTILE], qualifications: [HOSTILE], equipment: [HOSTILE], warning: HOSTILE, recordKeeping: HOSTILE };
    const row = step(1, [box('staf')], { activity: HOSTILE, inputs: [HOSTILE], outputs: [HOSTILE], remark: HOSTILE });
    const page = pageOf(
      definition(roles, [row], {
        ...texts,
        number: HOSTILE,
        title: HOSTILE,
        institution: HOSTILE,
        related: [{ text: HOSTILE, sop: null }],
        ratifiedBy: { position: HOSTILE, name: HOSTILE, nip: HOSTILE },
      }),
      { problems: [HOSTILE] },
    );
    expect(page).not.toMatch(/<script|<img/);
    expect(page.match(/&lt;script&gt;alert\(1\)/g)?.length).toBeGreaterThan(15);
  });

  it('says what is wrong in the words of the panel', () => {
    const panel = Object.entries(id).filter(([key]) => key.startsWith('problem.'));
    expect(Object.entries(PROBLEM_WORDS).map(([key, words]) => [`problem.${key}`, words])).toEqual(panel);
  });
});
