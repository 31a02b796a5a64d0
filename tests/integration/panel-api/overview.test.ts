import { RKT } from '../../unit/support/rkt';
import { file, type FiledCase, type FiledTask } from '../support/filing';
import { monday, office, openFiledOffice, type FiledOffice } from './filed-office';

describe('the overview of the office', () => {
  let at: FiledOffice;

  beforeAll(async () => {
    at = await openFiledOffice();
  });
  afterAll(() => at.app.close());

  describe('the overview', () => {
    /** Done by one position under one clock, received where that is told. */
    const stay = (
      step: number,
      clockStartedAt: string,
      closedAt: string,
      receivedAt: string = closedAt,
      given: Partial<FiledTask> = {},
    ): FiledTask => ({
      ...{ role: step === 2 ? 'kabag-pe' : 'sesdep', step, visit: step, state: 'done', closedBy: at.starter },
      ...{ openedAt: clockStartedAt, clockStartedAt, receivedAt, closedAt },
      ...given,
    });
    const nine = office('2026-07-06T09:00');
    const timedCase = (n: number, tasks: readonly FiledTask[], given: Partial<FiledCase> = {}): FiledCase => ({
      ...{
        reference: `2026-00080${n}`,
        subject: 'Terukur',
        sop: at.timed,
        unit: 'Sekretariat',
        startedBy: at.starter,
        status: 'completed',
        tasks,
      },
      ...{ startedAt: office(`${monday()}T00:10`), finishedAt: office(`${monday()}T00:20`) },
      ...given,
    });

    it('counts what is open, late, begun and ended, and how long rows took against their standard time', async () => {
      await file(at.app, [
        timedCase(1, [
          stay(1, nine, office('2026-07-06T09:30'), office('2026-07-06T09:10')),
          // Two symbols after one another under one over the lunch break: 3.5 hours of work.
          stay(2, nine, office('2026-07-06T10:00'), office('2026-07-06T09:30')),
          stay(2, nine, office('2026-07-06T13:30'), office('2026-07-06T11:00'), {
            ...{ visit: 3, node: 2, role: 'sesdep' },
            openedAt: office('2026-07-06T10:00'),
          }),
        ]),
        timedCase(2, [
          stay(1, nine, office('2026-07-06T10:00'), office('2026-07-06T09:20')),
          stay(2, nine, office('2026-07-07T09:00'), office('2026-07-06T11:00')),
        ]),
        timedCase(3, [stay(1, nine, office('2026-07-06T10:30'), office('2026-07-06T09:30'))]),
        // Over the weekend; and cancelled while the second symbol was open: no finished stay.
        timedCase(
          4,
          [
            stay(1, office('2026-07-10T16:00'), office('2026-07-13T08:00'), office('2026-07-13T07:30')),
            stay(2, nine, nine),
            stay(2, nine, office('2026-07-06T15:00'), nine, { visit: 3, node: 2, state: 'cancelled' }),
          ],
          { status: 'cancelled', startedAt: office(`${monday(1)}T12:00`), finishedAt: office(`${monday(1)}T13:00`) },
        ),
      ]);
      const { body } = await at.get('/overview', at.supervisor, { sop: at.timed });
      const week = (weeksAgo: number) => ({ week: monday(weeksAgo), started: 0, completed: 0, cancelled: 0 });
      expect(body).toEqual({
        now: { open: 5, overdue: 2, startedThisWeek: 3, completedThisWeek: 3 },
        bySop: [
          { documentId: at.plans, title: RKT.title, open: 4, overdue: 1 },
          { documentId: at.letters, title: 'Surat masuk', open: 1, overdue: 1 },
        ],
        byRole: [
          { key: 'kabag-pe', name: 'Kabag Program & Evaluasi', open: 4, overdue: 1 },
          { key: 'kasubbag-pp', name: 'Kasubbag Penyusunan Program', open: 1, overdue: 0 },
          { key: 'pelaksana-jp', name: 'Pelaksana (JP)', open: 1, overdue: 0 },
        ],
        weeks: [
          ...[11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map(week),
          { week: monday(1), started: 1, completed: 0, cancelled: 1 },
          { week: monday(), started: 3, completed: 3, cancelled: 0 },
        ],
        steps: {
          ...{ documentId: at.timed, title: 'Prosedur terukur', revision: 0 },
          rows: [
            { step: 1, activity: 'Mendisposisi', standardMinutes: 10, count: 4, median: 60, waiting: 25, working: 35, p90: 90 },
            { step: 2, activity: 'Menelaah', standardMinutes: 450, count: 2, median: 330, waiting: 105, working: 225, p90: 450 },
            { step: 3, activity: 'Mengarsipkan', standardMinutes: null, count: 0, median: null, waiting: null, working: null, p90: null },
          ],
        },
      });
    });

    it('shows the rows of the SOP with most running cases where none is asked for, and none of an SOP without cases', async () => {
      expect((await at.get('/overview', at.supervisor)).body.steps).toMatchObject({
        documentId: at.plans,
        rows: RKT.steps.map(({ activity }) => ({ activity })),
      });
      expect((await at.get('/overview', at.supervisor, { sop: 'tidakada' })).body.steps).toBeNull();
      expect((await at.get('/overview', at.kabag)).status).toBe(403);
    });
  });
});
