import fc from 'fast-check';
import { COLUMNS, PAPERS, paragraphsOf, type Form } from '../../../src/plugins/sop-runner/domain/form';
import { lines, widthOf } from '../../../src/plugins/sop-runner/domain/form/measure';
import { rkt } from '../../../database/seeds/sops/rkt';
import { anySop } from '../flowchart/support/generate';
import { box, definition, step, time } from '../support/build';
import { CORPUS } from '../support/corpus';
import { SURAT_KELUAR } from '../support/surat-keluar';
import { formOf, roomOf } from './support';

const ROLE = [{ key: 'staf', name: 'Staf', unit: null }];
const written = ({ sheets }: Form) =>
  sheets.flatMap(({ rows }) => rows.map((row) => [row.number, ...COLUMNS.map((name) => paragraphsOf(row.cells[name]).join('\n'))]));

describe('making the official form', () => {
  it('fills the identity block of the signed form', () => {
    expect(formOf(rkt).identity).toEqual({
      office: [rkt.institution, rkt.unit, rkt.subunit],
      facts: [
        { label: 'Nomor SOP', value: 'OT.01.02-034-053.De.6' },
        { label: 'Tanggal Pembuatan', value: '28 November 2017' },
        { label: 'Tanggal Revisi', value: '–' },
        { label: 'Tanggal Efektif', value: '2 Mei 2018' },
      ],
      ratification: {
        label: 'Disahkan oleh',
        position: rkt.ratifiedBy?.position,
        name: rkt.ratifiedBy?.name,
        nip: `NIP ${rkt.ratifiedBy?.nip}`,
      },
      title: { label: 'Judul SOP Mikro', value: rkt.title },
    });
  });

  it('leaves the NIP out where it is not to be shown', () => {
    expect(JSON.stringify(formOf(rkt, { showsNip: false }))).not.toContain(rkt.ratifiedBy?.nip);
  });

  it('has the six header fields in their order', () => {
    expect(formOf(rkt).fields.map(({ heading, items }) => [heading, items.length])).toEqual([
      ['Dasar Hukum', 5],
      ['Kualifikasi Pelaksana', 5],
      ['Keterkaitan', 1],
      ['Peralatan/Perlengkapan', 4],
      ['Peringatan', 1],
      ['Pencatatan dan Pendataan', 1],
    ]);
  });

  it('writes every row whole: activity, documents, time and remark', () => {
    const def = definition(ROLE, [
      step(1, [box('staf')], { inputs: ['Surat', 'Disposisi'], standardTime: time(1.5, 'hour', ''), remark: 'Paling lambat Jumat' }),
      step(2, [box('staf')], { standardTime: time(null, 'day', ''), outputs: [] }),
    ]);
    expect(written(formOf(def))).toEqual([
      ['1', 'Kegiatan 1', '1. Surat\n2. Disposisi', '1,5 jam', 'Hasil 1', 'Paling lambat Jumat'],
      ['2', 'Kegiatan 2', 'Bahan 2', 'Sesuai kebutuhan', '', ''],
    ]);
  });

  it('says which revision it is beside the date of a later one', () => {
    const def = definition(ROLE, [step(1, [box('staf')])], { revisedOn: '2025-06-02' });
    const revised = formOf(def, { standing: { ...formOf(def).standing, revision: 2 } as Form['standing'] });
    expect(revised.identity.facts[2]?.value).toBe('2 Juni 2025 (revisi ke-2)');
  });

  it('shows the first day in force, also where the text names none', () => {
    expect(formOf(definition(ROLE, [])).identity.facts[3]?.value).toBe('2 Mei 2018');
    expect(formOf(definition(ROLE, []), { standing: { kind: 'draft' } }).identity.facts[3]?.value).toBe('–');
  });

  it('gives a symbol without a position a column of its own', () => {
    const form = formOf(definition(ROLE, [step(1, [box('')])]), { standing: { kind: 'draft' } });
    expect(form.table.roles.map(({ name }) => paragraphsOf(name))).toEqual([['Staf'], ['(jabatan belum dipilih)']]);
    expect(form.symbols.get('1 ')).toBe('proses 1.1');
  });

  it.each(['a4', 'f4'] as const)('fills the width of %s with real forms and cuts no row', (paper) => {
    for (const def of [rkt, SURAT_KELUAR, ...CORPUS.map((one) => one.definition)]) {
      const form = formOf(def, { paper });
      expect(form.paper).toEqual(PAPERS[paper]);
      expect(form.table.width).toBeGreaterThan(form.paper.width - 2 * 28 - 4);
      expect(form.table.width).toBeLessThanOrEqual(form.paper.width - 2 * 28);
      for (const { rows, chart } of form.sheets) {
        expect(chart?.rows.map(({ height }) => height)).toEqual(rows.map(({ height }) => height));
        expect((chart?.bottom ?? 0) - (chart?.top ?? 0)).toBeLessThanOrEqual(roomOf(form));
      }
    }
  });

  it('goes on with a row that no page can hold, leaving no word out', () => {
    const activity = Array.from({ length: 1500 }, (_, index) => `kata${index}`).join(' ');
    const form = formOf(definition(ROLE, [step(1, [box('staf')]), step(2, [box('staf')], { activity }), step(3, [box('staf')])]));
    const parts = form.sheets.flatMap(({ rows }) => rows).filter((row) => row.step === 2);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap((row) => paragraphsOf(row.cells.activity)).join(' ')).toBe(activity);
    expect(parts.map(({ number }) => number)).toEqual(['2', ...parts.slice(1).map(() => '(2)')]);
    for (const { rows } of form.sheets) expect(rows.reduce((sum, row) => sum + row.height, 0)).toBeLessThanOrEqual(roomOf(form));
  });

  it('prints any flow: all rows once, in order, no page higher than its paper', () => {
    fc.assert(
      fc.property(anySop(24), fc.constantFrom('a4' as const, 'f4' as const), ({ def }, paper) => {
        const form = formOf(def, { paper });
        expect(form.sheets.flatMap(({ rows }) => rows.map((row) => row.step))).toEqual(def.steps.map((_, index) => index + 1));
        for (const { chart } of form.sheets) expect((chart?.bottom ?? 0) - (chart?.top ?? 0)).toBeLessThanOrEqual(roomOf(form));
        expect(form.sheets.flatMap(({ chart }) => chart?.columns.map(({ width }) => width) ?? [])).toEqual(
          form.sheets.flatMap(() => form.table.roles.map(({ width }) => width)),
        );
      }),
      { numRuns: 12 },
    );
  });
});

describe('breaking a text into lines', () => {
  const face = { size: 8, isBold: false };

  it('keeps every line within the column and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 20, max: 200 }), (text, width) => {
        const broken = lines([text], width, face);
        expect(broken.filter((line) => widthOf(line.text, face) > width && Array.from(line.text).length > 1)).toEqual([]);
        expect(
          paragraphsOf(broken)
            .join(' ')
            .split(/[ \t\r\n]+/),
        ).toEqual(expect.arrayContaining(text.split(/[ \t\r\n]+/).filter(Boolean)));
      }),
    );
  });
});
