import { randomUUID } from 'node:crypto';
import { addStandardTime, defaultCalendar, DEFAULT_WEEK, type Calendar } from '../../../src/plugins/sop-runner/domain/time';
import { setUpOnce } from '../../../src/plugins/sop-runner/server/src/setup';
import { box, definition, step, time } from '../../unit/support/build';
import { PLAIN } from '../../unit/support/office';
import { openApp, type TestApp } from '../support/app';
import { engineOf, openOffice, type Office } from '../support/office';

const SURAT = definition(
  [{ key: 'staf', name: 'Staf', unit: null }],
  [
    step(1, [box('staf')], { standardTime: time(2, 'day', '2 Hari') }),
    step(2, [box('staf')], { standardTime: time(1, 'week', '1 Minggu') }),
  ],
);

const CALENDAR = '/content-manager/single-types/api::calendar.calendar';
const HOLIDAYS = '/content-manager/collection-types/api::holiday.holiday';
const MONDAY = { day: 'Senin', from: '08:00:00.000', until: '15:00:00.000' };

describe('keeping the working hours and holidays', () => {
  let app: TestApp;
  let administrator: string;
  let office: Office;

  beforeAll(async () => {
    app = await openApp({ OFFICE_TIME_ZONE: 'Asia/Jakarta' });
    administrator = (await app.createAdmin({ email: 'administrator@example.go.id' })).token;
    office = await openOffice(app, SURAT);
  });

  afterAll(() => app.close());

  const manage = (method: 'put' | 'post' | 'delete', path: string, body: object = {}) =>
    app.http[method](path).set('Authorization', `Bearer ${administrator}`).send(body);
  const served = async (): Promise<Calendar> => {
    const { token } = office.person('staf');
    const { body } = await app.http.get('/sop-runner/office').set('Authorization', `Bearer ${token}`).expect(200);
    return body.calendar as Calendar;
  };
  const startCase = async () => {
    const command = { ...PLAIN, subject: 'Surat', commandId: randomUUID() };
    const { reference } = await engineOf(app).start(office.sop, command, office.person('staf'));
    return { reference, ...(await engineOf(app).verify(reference)).stored };
  };

  const unitCalendarOf = async (reference: string): Promise<Calendar | undefined> => {
    const { token } = office.person('staf');
    const { body } = await app.http.get(`/sop-runner/cases/${reference}`).set('Authorization', `Bearer ${token}`).expect(200);
    return body.unitCalendar as Calendar | undefined;
  };

  it('begins with the hours of Perpres 21/2023 and the holidays decreed for 2025 and 2026', async () => {
    expect(await served()).toMatchObject({ offsetMinutes: 420, week: DEFAULT_WEEK, periods: [], years: [2025, 2026] });
    const counted = await app.sql(
      `select to_char(date, 'YYYY') as year, kind, cast(count(*) as int) as days, cast(count(decree) as int) as decreed
       from sop_holidays group by 1, 2 order by 1, 2`,
    );
    expect(counted).toEqual([
      { year: '2025', kind: 'cuti bersama', days: 11, decreed: 11 },
      { year: '2025', kind: 'libur nasional', days: 17, decreed: 17 },
      { year: '2026', kind: 'cuti bersama', days: 8, decreed: 8 },
      { year: '2026', kind: 'libur nasional', days: 17, decreed: 17 },
    ]);
  });

  it('gives the first task of a case and the case their due times', async () => {
    const calendar = await served();
    const { startedAt, dueAt, tasks } = await startCase();
    const [first, second] = SURAT.steps.map(({ standardTime }) => standardTime);
    const firstDue = addStandardTime(calendar, startedAt, first!);
    expect(tasks.map((task) => task.dueAt)).toEqual([firstDue]);
    expect(dueAt).toBe(addStandardTime(calendar, firstDue ?? '', second!));
  });

  it('takes notice of what another process changes with the next handoff', async () => {
    const { tasks } = await startCase();
    const [before] = tasks;
    // Two more weeks without a working day, written past this process.
    await app.sql(
      `insert into sop_holidays (document_id, date, name, kind, created_at, updated_at, published_at)
       select gen_random_uuid(), d, 'Libur kantor', 'daerah', now(), now(), now() from generate_series(current_date, current_date + 16, '1 day') d
       on conflict (date) do nothing`,
    );
    const [after] = (await startCase()).tasks;
    expect(Date.parse(after?.dueAt ?? '') - Date.parse(before?.dueAt ?? '')).toBeGreaterThan(10 * 86_400_000);
    expect(after?.dueAt).toBe(addStandardTime(await served(), after?.clockStartedAt ?? '', after!.standardTime));
    await app.sql(`delete from sop_holidays where kind = 'daerah'`);
    expect((await startCase()).tasks[0]?.dueAt?.slice(0, 10)).toBe(before?.dueAt?.slice(0, 10));
  });

  it('takes notice of a change of a component alone', async () => {
    const ends = async () => (await served()).week.map((hours) => hours.at(-1)?.until);
    expect(await ends()).toEqual([960, 960, 960, 960, 990, undefined, undefined]);
    await app.sql(`update components_office_days set until = '15:30' where day = 'Selasa'`);
    expect(await ends()).toEqual([960, 930, 960, 960, 990, undefined, undefined]);
    await app.sql(`update components_office_days set until = '16:00' where day = 'Selasa'`);
    expect(await ends()).toEqual([960, 960, 960, 960, 990, undefined, undefined]);
  });

  it("counts the cases of a unit in that unit's own zone and hours, and in the office's where it has none", async () => {
    const { body } = await app.http.get(CALENDAR).set('Authorization', `Bearer ${administrator}`).expect(200);
    const { week } = body.data as { readonly week: readonly object[] };
    const shift = (day: string) => ({ day, from: '20:00:00.000', until: '23:00:00.000' });
    const nights = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'].map(shift);
    await manage('put', CALENDAR, { week, units: [{ unit: ' biro  CONTOH ', zone: 'WIT', week: nights, periods: [] }] }).expect(200);
    const usual = await served();
    const night = [{ from: 1200, until: 1380 }];
    const own: Calendar = { ...usual, offsetMinutes: 540, week: [night, night, night, night, night, night, night] };

    const { reference, startedAt, tasks, unit } = await startCase();
    expect(unit).toBe('Biro Contoh');
    const [first] = SURAT.steps.map(({ standardTime }) => standardTime);
    expect(tasks[0]?.dueAt).toBe(addStandardTime(own, startedAt, first!));
    expect(tasks[0]?.dueAt).not.toBe(addStandardTime(usual, startedAt, first!));
    expect(await unitCalendarOf(reference)).toEqual(own);

    await manage('put', CALENDAR, { week, units: [{ unit: 'Biro Lain', zone: 'WIT' }] }).expect(200);
    const after = await startCase();
    expect(after.tasks[0]?.dueAt).toBe(addStandardTime(usual, after.startedAt, first!));
    expect(await unitCalendarOf(after.reference)).toBeUndefined();
  });

  it('keeps the hours of Ramadan', async () => {
    const { body } = await app.http.get(CALENDAR).set('Authorization', `Bearer ${administrator}`).expect(200);
    const { week } = body.data as { readonly week: readonly object[] };
    const period = {
      name: 'Ramadan 1447 H',
      from: '2026-02-18',
      until: '2026-03-20',
      week: [{ ...MONDAY, breakFrom: '12:00:00.000', breakUntil: '12:30:00.000' }],
    };
    await manage('put', CALENDAR, { week, periods: [period] }).expect(200);
    const { week: usual, periods } = await served();
    expect(usual).toEqual(DEFAULT_WEEK);
    const monday = [
      { from: 480, until: 720 },
      { from: 750, until: 900 },
    ];
    expect(periods).toEqual([{ name: 'Ramadan 1447 H', from: '2026-02-18', until: '2026-03-20', week: [monday, [], [], [], [], [], []] }]);
  });

  it.each([
    ['DAY_ENDS_FIRST', ['week', '0', 'until'], { week: [{ ...MONDAY, until: '08:00:00.000' }] }],
    ['BREAK_HALF', ['week', '0', 'breakUntil'], { week: [{ ...MONDAY, breakFrom: '12:00:00.000' }] }],
    ['BREAK_OUTSIDE', ['week', '0', 'breakFrom'], { week: [{ ...MONDAY, breakFrom: '14:30:00.000', breakUntil: '15:30:00.000' }] }],
    ['BREAK_OUTSIDE', ['week', '0', 'breakFrom'], { week: [{ ...MONDAY, breakFrom: '13:00:00.000', breakUntil: '12:00:00.000' }] }],
    ['DAY_TWICE', ['week', '1', 'day'], { week: [MONDAY, MONDAY] }],
    [
      'PERIOD_ENDS_FIRST',
      ['periods', '0', 'until'],
      { periods: [{ name: 'Ramadan', from: '2027-03-09', until: '2027-02-08', week: [MONDAY] }] },
    ],
    [
      'PERIODS_OVERLAP',
      ['periods', '1', 'from'],
      {
        periods: [
          { name: 'Ramadan', from: '2027-02-08', until: '2027-03-09', week: [MONDAY] },
          { name: 'Lain', from: '2027-03-09', until: '2027-03-12', week: [MONDAY] },
        ],
      },
    ],
    ['UNIT_TWICE', ['units', '1', 'unit'], { units: [{ unit: 'Biro Umum' }, { unit: 'biro umum ' }] }],
    ['DAY_TWICE', ['units', '0', 'week', '1', 'day'], { units: [{ unit: 'Biro Umum', week: [MONDAY, MONDAY] }] }],
    [
      'PERIOD_ENDS_FIRST',
      ['units', '0', 'periods', '0', 'until'],
      { units: [{ unit: 'Biro Umum', periods: [{ name: 'Ramadan', from: '2027-03-09', until: '2027-02-08', week: [MONDAY] }] }] },
    ],
    [
      'DAY_ENDS_FIRST',
      ['periods', '0', 'week', '0', 'until'],
      { periods: [{ name: 'Ramadan', from: '2027-02-08', until: '2027-03-09', week: [{ ...MONDAY, until: '07:00:00.000' }] }] },
    ],
  ])('refuses hours that no office can have: %s at %j', async (code, path, data) => {
    const before = await served();
    const { body } = await manage('put', CALENDAR, data).expect(400);
    expect(body.error.details).toMatchObject({ code, errors: [{ path }] });
    expect(await served()).toEqual(before);
  });

  it('has one holiday a day', async () => {
    const christmas = { date: '2026-12-25', name: 'Natal', kind: 'libur nasional' };
    expect((await manage('post', HOLIDAYS, christmas)).status).toBe(400);
    await expect(
      app.sql(`insert into sop_holidays (document_id, date, name, kind) values ('x', '2026-12-25', 'Natal', 'libur nasional')`),
    ).rejects.toThrow(/unique/);
  });

  it('serves them to nobody who was not given them', async () => {
    for (const path of ['/api/calendar', '/api/holidays']) expect((await app.http.get(path)).status).toBe(403);
  });

  it('knows a year by its public holidays, and tells the panel those of three years', async () => {
    const year = new Date().getUTCFullYear();
    for (const [date, kind] of [
      [`${year + 1}-12-08`, 'daerah'],
      [`${year + 2}-01-01`, 'libur nasional'],
    ]) {
      await manage('post', HOLIDAYS, { date, name: 'Hari libur', kind }).expect(201);
    }
    const { holidays, years } = await served();
    expect(holidays).toContain(`${year + 1}-12-08`);
    expect(holidays).not.toContain(`${year + 2}-01-01`);
    expect(years).toEqual([2025, 2026, year + 2].sort());
    expect(years).not.toContain(year + 1);
  });

  describe('on its own page', () => {
    const ask = (path = '', token = administrator) => app.http.get(`/sop-runner/calendar${path}`).set('Authorization', `Bearer ${token}`);
    const send = (path: string, body: object = {}, token = administrator) =>
      app.http.post(`/sop-runner/calendar/holidays${path}`).set('Authorization', `Bearer ${token}`).send(body);
    const wayang = { date: '2026-11-07', name: 'Hari Wayang Nasional', kind: 'daerah', decree: null };

    it('shows a year of the office, and of a unit with hours of its own', async () => {
      await manage('put', CALENDAR, { units: [{ unit: 'Biro Jauh', zone: 'WIT', week: [{ ...MONDAY }] }] }).expect(200);
      const { body: office } = await ask('?year=2026').expect(200);
      expect(office).toMatchObject({ year: 2026, unit: null, units: ['Biro Jauh'], calendar: { offsetMinutes: 420, week: DEFAULT_WEEK } });
      expect(office.holidays).toHaveLength(25);
      expect(office.holidays[0]).toEqual({
        documentId: expect.any(String),
        date: '2026-01-01',
        name: 'Tahun Baru 2026 Masehi',
        kind: 'libur nasional',
        decree: expect.stringContaining('Tahun 2025'),
      });
      const { body: unit } = await ask('?year=2030&unit=biro%20jauh').expect(200);
      const week = [[{ from: 480, until: 900 }], [], [], [], [], [], []];
      expect(unit).toMatchObject({ year: 2030, unit: 'Biro Jauh', calendar: { offsetMinutes: 540, week, holidays: [] } });
    });

    it('takes, changes and takes away a holiday, and the working clock with it', async () => {
      const { body: added } = await send('', wayang).expect(201);
      expect((await served()).holidays).toContain(wayang.date);
      const moved = { ...wayang, date: '2026-11-09', decree: 'Keputusan Gubernur' };
      expect((await send(`/${added.documentId}`, moved).expect(200)).body).toEqual({ documentId: added.documentId, ...moved });
      expect((await served()).holidays).toEqual(expect.arrayContaining(['2026-11-09']));
      expect((await served()).holidays).not.toContain('2026-11-07');
      await send(`/${added.documentId}/remove`).expect(200);
      expect((await served()).holidays).not.toContain('2026-11-09');
      const gone = await send(`/${added.documentId}/remove`);
      expect([gone.status, gone.body.error.details.code]).toEqual([404, 'HOLIDAY_NOT_FOUND']);
      expect((await send(`/${added.documentId}`, wayang)).status).toBe(404);
    });

    it('refuses a date that is a holiday already, also to two who enter it at once, and what is no day or has no name', async () => {
      const refused = async (body: object) => {
        const answer = await send('', body);
        return [answer.status, answer.body.error.details.code, answer.body.error.details.field];
      };
      expect(await refused({ ...wayang, date: '2026-12-25' })).toEqual([409, 'HOLIDAY_TAKEN', undefined]);
      expect(await refused({ ...wayang, date: '2026-02-30' })).toEqual([400, 'INVALID_BODY', 'date']);
      expect(await refused({ ...wayang, name: '  ' })).toEqual([400, 'INVALID_BODY', 'name']);
      expect(await refused({ ...wayang, kind: 'mendadak' })).toEqual([400, 'INVALID_BODY', 'kind']);
      const both = await Promise.all([send('', wayang), send('', wayang)]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('is for those who keep the calendar alone', async () => {
      const { token } = office.person('staf');
      for (const answer of [await ask('', token), await send('', wayang, token), await send('/x/remove', {}, token)])
        expect([answer.status, answer.body.error.details.code]).toEqual([403, 'PERMISSION_MISSING']);
    });
  });

  it('has the hours of Perpres 21/2023 where there is no entry', async () => {
    await manage('delete', CALENDAR).expect(200);
    expect(await served()).toMatchObject({ ...defaultCalendar(420), holidays: expect.anything(), years: expect.anything() });
  });

  it('brings nothing back that an administrator deleted', async () => {
    await app.strapi.db.query('api::holiday.holiday').deleteMany({ where: { date: { $gte: '2026-01-01' } } });
    await setUpOnce(app.strapi);
    expect(await served()).toMatchObject({ years: [2025] });
    expect(await app.strapi.db.query('api::calendar.calendar').count()).toBe(0);
  });
});
