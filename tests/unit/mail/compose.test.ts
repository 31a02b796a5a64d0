import { compose } from '../../../src/plugins/sop-runner/server/src/mail/compose';
import { TEMPLATES, type Language } from '../../../src/plugins/sop-runner/server/src/mail/types';
import { kabag, opening, settings, story } from './story';

const now = new Date('2026-05-04T03:00:00.000Z');
const due = '2026-05-04T07:30:00.000Z';

describe('the mail of a handoff', () => {
  it('says in the subject which case, which row and what is to be done', () => {
    expect(compose(story(), 'handoff', kabag, settings, now).subject).toBe(
      '[Berkas 2026-000042] Langkah 2: Meneliti bahan-bahan beserta konsep awal RKT',
    );
  });

  it('says who handed it over and what is to be done, then documents, note, due time and one link', () => {
    const handoff = story({ event: { kind: 'CaseHandedOver', opening: opening(due), note: 'Mohon diperiksa\nsegera' } });
    expect(compose(handoff, 'handoff', kabag, settings, now).text).toBe(
      [
        'Kasubbag Penyusunan Program menyerahkan berkas 2026-000042 kepada Anda selaku Kabag Program & Evaluasi. Yang harus dikerjakan pada langkah 2 dari 2: Meneliti bahan-bahan beserta konsep awal RKT',
        '',
        'Kelengkapan:',
        '- Bahan dan data dukung',
        '- Konsep awal RKT',
        '',
        'Catatan: Mohon diperiksa\nsegera',
        '',
        'Batas waktu: Senin, 4 Mei 2026 pukul 14.30 WIB',
        '',
        'Perihal: Penyiapan usulan RKT 2027',
        '',
        'SOP: Penyiapan usulan RKT',
        '',
        'Buka berkas 2026-000042:',
        'https://sop.example.go.id/admin/plugins/sop-runner/cases/2026-000042',
        '',
        '--',
        'Pesan otomatis. Jangan dibalas; kerjakan berkas melalui tautan di atas.',
        '',
      ].join('\n'),
    );
  });

  it('is in English for who chose English', () => {
    const handoff = story({ event: { kind: 'CaseHandedOver', opening: opening(due), note: null } });
    const mail = compose(handoff, 'handoff', { ...kabag, language: 'en' }, settings, now);
    expect(mail.subject).toBe('[Case 2026-000042] Step 2: Meneliti bahan-bahan beserta konsep awal RKT - due today 14:30');
    expect(mail.text).toContain('Kasubbag Penyusunan Program handed case 2026-000042 to you as Kabag Program & Evaluasi.');
    expect(mail.html).toContain('<html lang="en">');
  });

  it.each([
    ['2026-05-04T07:30:00.000Z', 'hari ini 14.30'],
    ['2026-05-05T02:00:00.000Z', 'besok 09.00'],
    ['2026-05-08T02:00:00.000Z', 'Jumat, 8 Mei 09.00'],
  ])('names the due time %s in the office time zone: %s', (dueAt, spoken) => {
    const handoff = story({ event: { kind: 'CaseHandedOver', opening: opening(dueAt), note: null } });
    expect(compose(handoff, 'handoff', kabag, settings, now).subject).toBe(
      `[Berkas 2026-000042] Langkah 2: Meneliti bahan-bahan beserta konsep awal RKT - batas waktu ${spoken}`,
    );
  });

  it('names people in the capacity in which they hold the position', () => {
    const acting = story({ doer: { name: 'Analis Anggaran', position: { role: 'kasubbag', capacity: 'plh' } } });
    const reader = { ...kabag, positions: [{ role: 'kabag', capacity: 'plt' as const }] };
    expect(compose(acting, 'handoff', reader, settings, now).text).toMatch(
      /^Plh\. Kasubbag Penyusunan Program \(Analis Anggaran\) menyerahkan berkas 2026-000042 kepada Anda selaku Plt\. Kabag Program & Evaluasi\./,
    );
  });

  it('does not name a person whose name was erased', () => {
    const mail = compose(story({ doer: { name: '', position: null } }), 'start', kabag, settings, now);
    expect(mail.text).toMatch(/^Seseorang memulai berkas 2026-000042/);
  });
});

describe('the mail of a return', () => {
  it('carries the reason', () => {
    const back = story({ event: { kind: 'CaseReturned', opening: opening(), reason: 'Data belum lengkap' } });
    const mail = compose(back, 'return', kabag, settings, now);
    expect(mail.subject).toBe('[Berkas 2026-000042] Dikembalikan ke langkah 2: Meneliti bahan-bahan beserta konsep awal RKT');
    expect(mail.text).toContain('\nAlasan: Data belum lengkap\n');
  });
});

describe('the mail of a case with a sifat', () => {
  it.each([
    [{ urgent: true }, '[Segera]', 'Sifat: Segera'],
    [{ confidential: true }, '[Rahasia]', 'Sifat: Rahasia'],
    [{ urgent: true, confidential: true }, '[Segera, Rahasia]', 'Sifat: Segera, Rahasia'],
  ])('says so in the subject and first of all facts (%#)', (given, mark, fact) => {
    const mail = compose(story(given), 'handoff', kabag, settings, now);
    expect(mail.subject).toBe(`[Berkas 2026-000042] ${mark} Langkah 2: Meneliti bahan-bahan beserta konsep awal RKT`);
    expect(mail.text.split('\n')[2]).toBe(fact);
  });
});

describe('the mail of what was taken back', () => {
  const back = story({
    event: { kind: 'CaseTakenBack', opening: { ...opening(due), step: 1 } },
    step: 1,
    lostStep: 2,
    files: ['konsep.docx'],
  });

  it('names the row that is no longer to be done, and nothing to work with', () => {
    const { subject, text } = compose(back, 'taken-back', kabag, settings, now);
    expect(subject).toBe('[Berkas 2026-000042] Ditarik kembali dari langkah 2: Meneliti bahan-bahan beserta konsep awal RKT');
    expect(text).not.toMatch(/Batas waktu|Dokumen terlampir|Kelengkapan/);
  });

  it('names the row to do again, with what came with it', () => {
    const { subject, text } = compose(back, 'reopened', kabag, settings, now);
    expect(subject).toBe('[Berkas 2026-000042] Kembali ke langkah 1: Menyusun konsep - batas waktu hari ini 14.30');
    expect(text).toContain('Dokumen terlampir:\n- konsep.docx');
  });
});

describe('the mail of a confidential case', () => {
  it.each(['completed', 'cancelled'] as const)('keeps what the case is about out of the subject line: %s', (template) => {
    const secret = { subject: 'Pemeriksaan khusus', event: { kind: 'CaseCancelled', reason: 'Digabung' } } as const;
    expect(compose(story(secret), template, kabag, settings, now).subject).toContain('Pemeriksaan khusus');
    expect(compose(story({ ...secret, confidential: true }), template, kabag, settings, now).subject).toContain('Penyiapan usulan RKT');
    expect(compose(story({ ...secret, confidential: true }), template, kabag, settings, now).subject).not.toContain('Pemeriksaan khusus');
  });
});

describe('text written by people', () => {
  const hostile = `<script>alert("x")</script> & '; drop table sop_cases; --`;

  it('is shown in HTML, not obeyed', () => {
    const mail = compose(
      story({ subject: hostile, event: { kind: 'CaseHandedOver', opening: opening(), note: hostile } }),
      'handoff',
      kabag,
      settings,
      now,
    );
    expect(mail.html).not.toContain('<script');
    expect(mail.html.split('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#x27;; drop table sop_cases; --')).toHaveLength(3);
    expect(mail.text).toContain(`Catatan: ${hostile}`);
  });

  it('is not taken for a template', () => {
    const mail = compose(story({ subject: '{{reference}} {{{missing}}}' }), 'handoff', kabag, settings, now);
    expect(mail.text).toContain('Perihal: {{reference}} {{{missing}}}');
  });

  it('cannot start a header of its own', () => {
    const mail = compose(story({ subject: 'Rapat\r\nBcc: semua@example.go.id\u2028X: y' }), 'completed', kabag, settings, now);
    expect(mail.subject).toBe('[Berkas 2026-000042] Selesai: Rapat Bcc: semua@example.go.id X: y');
  });

  it('is cut in the subject line where it is long', () => {
    const { subject } = compose(story({ subject: 'Penyusunan laporan '.repeat(40) }), 'completed', kabag, settings, now);
    expect(subject.length).toBeLessThanOrEqual(120);
    expect(subject).toMatch(/laporan…$/);
  });
});

describe('every template in both languages', () => {
  const languages: readonly Language[] = ['id', 'en'];
  const cases = languages.flatMap((language) => TEMPLATES.map((template) => [language, template] as const));

  it.each(cases)('leaves no gap and says the same in HTML and text: %s %s', (language, template) => {
    const reader = { language, positions: kabag.positions, vacant: ['kabag'] };
    const mail = compose(story(), template, reader, settings, now);
    for (const part of [mail.subject, mail.text, mail.html]) {
      expect(part).not.toMatch(/\{\{|undefined|null|\[object/);
      expect(part).toContain('2026-000042');
    }
    const lead = mail.text.split('\n')[0] ?? '';
    expect(mail.html).toContain(lead.replace('&', '&amp;'));
    expect(mail.html.match(/<h1/g)).toHaveLength(1);
    expect(mail.html.match(/<a /g)).toHaveLength(1);
    expect(mail.html).toContain('<table role="presentation"');
  });
});
