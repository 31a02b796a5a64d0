import { rkt } from '../../../database/seeds/sops/rkt';
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import type { FormOptions } from '../../../src/plugins/sop-runner/domain/form';
import { formPdf } from '../../../src/plugins/sop-runner/server/src/form/pdf';
import { box, definition, step } from '../support/build';
import { readPdf, type Structured } from '../../support/pdf';
import { CORPUS } from '../support/corpus';
import { formOf, RATIFIED } from './support';

const printed = async (def: Definition, given: Partial<FormOptions> = {}) => {
  const form = formOf(def, given);
  const bytes = await formPdf({ form, definition: def, ratifiedAt: form.standing.kind === 'draft' ? null : '2018-05-02T00:00:00.000Z' });
  return { form, bytes, raw: bytes.toString('latin1'), ...(await readPdf(bytes)) };
};
const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** All elements of a role, in reading order. */
const all = (role: string, tree: Structured): readonly Structured[] =>
  tree.role === role ? [tree] : tree.children.flatMap((child) => all(role, child));
const said = (row: Structured | undefined) => row?.children.map(({ role, text, alt }) => [role, text ?? alt ?? '']);

jest.setTimeout(60_000);

describe('printing the form', () => {
  it('has every element of the regulation’s form as text that can be selected', async () => {
    const { pages, size, raw, bytes, info } = await printed(rkt);
    const whole = pages.join(' ');
    for (const words of [
      ...[rkt.institution, rkt.unit, 'Nomor SOP', rkt.number, 'Tanggal Pembuatan', '28 November 2017', 'Tanggal Revisi', 'Tanggal Efektif'],
      ...[
        '2 Mei 2018',
        'Disahkan oleh',
        rkt.ratifiedBy?.position,
        rkt.ratifiedBy?.name,
        `NIP ${rkt.ratifiedBy?.nip}`,
        'Judul SOP Mikro',
        rkt.title,
      ],
      ...['DASAR HUKUM', 'KUALIFIKASI PELAKSANA', 'KETERKAITAN', 'PERALATAN/PERLENGKAPAN', 'PERINGATAN', 'PENCATATAN DAN PENDATAAN'],
      ...[...rkt.legalBasis, ...rkt.qualifications, ...rkt.equipment, rkt.warning, rkt.recordKeeping],
      ...['No.', 'Kegiatan', 'Pelaksana', 'Mutu Baku', 'Kelengkapan', 'Waktu', 'Output', 'Ket.'],
      ...rkt.roles.map(({ name }) => name),
      ...rkt.steps.flatMap((row) => [row.activity, row.standardTime.asWritten]),
      ...['Ya', 'Tidak', 'Revisi 0', RATIFIED.sha256, RATIFIED.statusUrl, 'Halaman 1 dari 2', 'Halaman 2 dari 2'],
    ])
      expect(whole).toContain(flat(words ?? '?'));
    expect([pages.length, size]).toEqual([2, [841.89, 595.28]]);
    expect(raw).toMatch(/\/MarkInfo/);
    expect(raw).toContain('/Lang (id)');
    expect(info).toMatchObject({ Title: `${rkt.number} ${rkt.title}`, Language: 'id' });
    // Both typefaces are embedded, and no other is named.
    expect([...new Set(raw.match(/\/FontName \/\w+\+[\w-]+/g))].map((name) => name.split('+')[1]).sort()).toEqual([
      'Roboto-Medium',
      'Roboto-Regular',
    ]);
    expect(raw.match(/\/FontFile2/g)?.length).toBe(2);
    expect((await printed(rkt)).bytes.equals(bytes)).toBe(true);
  });

  it('tells its structure to readers that cannot see it: heads, cells, and the drawing in words', async () => {
    const { structure, form } = await printed(rkt);
    expect(structure.map(({ unmarked }) => unmarked)).toEqual(['', '']);
    const [cover, table] = structure.map(({ tree }) => tree);
    if (cover === undefined || table === undefined) throw new Error('the form has two pages');
    expect(all('TR', cover).slice(1, 3).map(said)).toEqual([
      [
        ['TH', 'Tanggal Pembuatan'],
        ['TD', '28 November 2017'],
      ],
      [
        ['TH', 'Tanggal Revisi'],
        ['TD', '–'],
      ],
    ]);
    expect(all('H1', table).map(({ text }) => text)).toEqual([`SOP Mikro ${rkt.title}`]);
    const [groups, names, first] = all('TR', table);
    expect(said(groups)).toEqual(['No.', 'Kegiatan', 'Pelaksana', 'Mutu Baku', 'Ket.'].map((text) => ['TH', text]));
    expect(said(names)).toEqual([...rkt.roles.map(({ name }) => name), 'Kelengkapan', 'Waktu', 'Output'].map((text) => ['TH', text]));
    expect(said(first)).toEqual([
      ['TH', '1'],
      ['TD', rkt.steps[0]?.activity],
      ['TD', 'proses 1.1'],
      ...[1, 2, 3].map(() => ['TD', '']),
      ...['Program kerja', '10 Menit', 'Disposisi/arahan Sesdep', ''].map((text) => ['TD', text]),
    ]);
    expect(all('TR', table)).toHaveLength(2 + rkt.steps.length);
    expect(all('Figure', table).map(({ alt }) => alt)).toEqual([form.flow.join(' ')]);
    expect(all('P', table)).toEqual([]);
  });

  it('repeats the head on every page of a long table, on lying F4 paper too', async () => {
    const def = CORPUS.find(({ file }) => file === '279')?.definition ?? rkt;
    const { form, pages, size } = await printed(def, { paper: 'f4' });
    expect(size).toEqual([935.43, 595.28]);
    expect([pages.length, form.sheets.length]).toEqual([3, 2]);
    for (const page of pages.slice(1)) expect(page).toMatch(/No\. Kegiatan .*Mutu Baku/);
    expect(pages[1]).toMatch(/ A( |$)/);
    expect(pages[2]).toMatch(/ A( |$)/);
  });

  it('keeps each page of the table on one page of paper, whatever its texts', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `kata${index}`).join(' ');
    const wide = 'W'.repeat(400);
    const roles = Array.from({ length: 8 }, (_, index) => ({
      key: `r${index}`,
      name: `Kepala Subbagian Ketatausahaan ${index}`,
      unit: null,
    }));
    const rows = [
      step(1, [box('r0')], { activity: long }),
      step(2, [box('r7')], {
        activity: wide,
        inputs: [wide, '→ ≥ 漢字 🙂'],
        outputs: Array.from({ length: 40 }, (_, index) => `Dokumen ${index}`),
      }),
      ...Array.from({ length: 20 }, (_, index) => step(index + 3, [box(`r${index % 8}`)], { remark: 'Paling lambat hari Jumat' })),
    ];
    const { form, pages } = await printed(definition(roles, rows, { legalBasis: [wide] }));
    expect(pages).toHaveLength(form.sheets.length + 1);
    expect(pages.join(' ')).toContain('kata899');
    form.sheets.forEach(({ rows: shown }, index) => shown.forEach(({ number }) => expect(pages[index + 1]).toContain(number)));
  });

  it('marks every page of a draft, names no hash, and lists what is wrong', async () => {
    const { pages } = await printed(rkt, { standing: { kind: 'draft' }, problems: ['Langkah 1: Kegiatan belum diisi.'] });
    for (const page of pages) expect(page).toContain('KONSEP');
    expect(pages.at(-1)).toContain('Langkah 1: Kegiatan belum diisi.');
    expect(pages.join(' ')).not.toMatch(/SHA-256|Revisi 0/);
  });

  it('prints an SOP without steps and positions', async () => {
    expect((await printed(definition([], []), { standing: { kind: 'draft' } })).pages).toHaveLength(2);
  });
});
