import { peopleTable, readPeople } from '../../../src/plugins/sop-runner/server/src/csv/people';

const HEAD = 'Nama;Alamat surel;Peran;Kunci jabatan;Jabatan;Kedudukan;Sejak;Sampai';
const read = (...lines: readonly string[]) => readPeople([HEAD, ...lines].join('\r\n'));
const problems = (...lines: readonly string[]) =>
  read(...lines).mistakes.map(({ line, column, problem }) => `${line} ${column}: ${problem}`);

describe('reading a table of people', () => {
  it('takes one hold a line, with dates as spreadsheets write them', () => {
    expect(
      read('Kabag Umum;Kabag@example.go.id;Staf;kabag;Kabag Umum;Plt.;4/5/2026;2026-12-31', '', 'Staf;staf@example.go.id;;;;;;'),
    ).toEqual({
      lines: [
        {
          number: 2,
          name: 'Kabag Umum',
          email: 'kabag@example.go.id',
          panelRole: 'staff',
          hold: { capacity: 'plt', from: '2026-05-04', until: '2026-12-31', position: { key: 'kabag', name: 'Kabag Umum' } },
        },
        { number: 4, name: 'Staf', email: 'staf@example.go.id', panelRole: null, hold: null },
      ],
      mistakes: [],
    });
  });

  it('takes commas and tabs, quoted cells and columns in another order', () => {
    const text = '\uFEFF"Jabatan","Alamat surel","Nama"\n"Kepala ""Bagian"", Umum",kabag@example.go.id,Kabag\n';
    expect(readPeople(text).lines[0]).toMatchObject({ name: 'Kabag', hold: { position: { key: '', name: 'Kepala "Bagian", Umum' } } });
    expect(readPeople(text.replaceAll(',', '\t')).mistakes).toEqual([]);
  });

  it('tells every mistake by line and column', () => {
    expect(
      problems(
        ';bukan surel;Bos;kabag;;Definitif;31/02/2026;besok',
        'Kabag;kabag@example.go.id;;;;Plh.;;',
        'Kabag;kabag@example.go.id;;;Kabag;Tetap;;',
        'Kabag Umum;kabag@example.go.id;;;;;;',
      ),
    ).toEqual([
      '2 Nama: NAME_MISSING',
      '2 Alamat surel: EMAIL_INVALID',
      '2 Peran: ROLE_UNKNOWN',
      '2 Sejak: DATE_INVALID',
      '2 Sampai: DATE_INVALID',
      '3 Jabatan: POSITION_MISSING',
      '4 Kedudukan: CAPACITY_UNKNOWN',
      '5 Nama: NAME_DIFFERS',
    ]);
  });

  it.each([
    ['', '1 Nama: EMPTY'],
    [HEAD, '2 Nama: EMPTY'],
    ['Nama;Surel\r\nKabag;x', '1 Alamat surel: COLUMN_MISSING'],
    [`${HEAD}\r\nKabag \uFFFD;kabag@example.go.id;;;;;;`, '1 Nama: ENCODING'],
  ])('says what is wrong with the whole of it: %j', (text, problem) => {
    expect(readPeople(text).mistakes.map(({ line, column, problem: what }) => `${line} ${column}: ${what}`)).toContain(problem);
  });

  it('reads what it writes, and writes no formula', () => {
    const table = peopleTable([
      {
        userId: 1,
        name: '=Kabag; "Umum"',
        email: 'kabag@example.go.id',
        account: 'active',
        panelRole: 'supervisor',
        positions: [{ id: 1, key: 'kabag', name: 'Kabag', capacity: 'plh', from: '2026-05-04', until: null, state: 'now' }],
        substitute: null,
      },
    ]);
    expect(table).toBe(`\uFEFF${HEAD}\r\n"'=Kabag; ""Umum""";kabag@example.go.id;Pengawas;kabag;Kabag;Plh.;2026-05-04;\r\n`);
    expect(readPeople(table)).toEqual({
      lines: [
        {
          number: 2,
          name: '=Kabag; "Umum"',
          email: 'kabag@example.go.id',
          panelRole: 'supervisor',
          hold: { capacity: 'plh', from: '2026-05-04', until: null, position: { key: 'kabag', name: 'Kabag' } },
        },
      ],
      mistakes: [],
    });
  });
});
