/** An office whose time the test lets pass. */
import { randomUUID } from 'node:crypto';
import { addStandardTime, isOpenAt, type Calendar } from '../../../src/plugins/sop-runner/domain/time';
import type { CaseState } from '../../../src/plugins/sop-runner/domain/case';
import { box, branch, decision, definition, end, step, time, to } from '../../unit/support/build';
import { PLAIN } from '../../unit/support/office';
import type { TestApp } from '../support/app';
import { completion, proved } from '../support/clerk';
import { engineOf, openOffice, type Office } from '../support/office';

/** Row 1 is due after an hour; row 2 after two working days, to the Kabag, who supervises the Staf; the last row has no due time. */
export const SURAT = definition(
  [
    { key: 'staf', name: 'Staf', unit: null },
    { key: 'kabag', name: 'Kabag Umum', unit: null },
  ],
  [
    step(1, [box('staf')], { activity: 'Mengonsep surat', standardTime: time(1, 'hour', '1 Jam') }),
    step(2, [decision('kabag', branch('Ya', to(3)), branch('Tidak', to(1)))], {
      activity: 'Memeriksa konsep surat',
      standardTime: time(2, 'day', '2 Hari'),
    }),
    step(3, [box('kabag', branch(null, end))], { activity: 'Menandatangani surat', standardTime: time(null, 'day', 'sesuai kebutuhan') }),
  ],
  { title: 'Penyusunan surat keluar' },
);

export interface OfficeClock {
  readonly office: Office;
  readonly calendar: () => Promise<Calendar>;
  start(): Promise<string>;
  /** Completes the open task of a case with all that its row asks for. */
  complete(reference: string, outcome?: string): Promise<CaseState>;
  /** The stored case, proved. */
  stored(reference: string): Promise<CaseState>;
  /** The moment at or after an instant at which somebody works, and never a closing time. */
  worked(instant: string | null | undefined): Promise<Date>;
  /** What the clock wrote into the history of a case. */
  said(reference: string): Promise<readonly string[]>;
}

export const openOfficeClock = async (app: TestApp): Promise<OfficeClock> => {
  const office = await openOffice(app, SURAT);
  const [staf, kabag] = await Promise.all(
    ['staf', 'kabag'].map((key) => app.strapi.documents('api::role.role').findFirst({ filters: { key } })),
  );
  if (staf && kabag) {
    await app.strapi.documents('api::role.role').update({ documentId: staf.documentId, data: { supervisor: kabag.documentId } });
  }
  const { token } = office.person('staf');
  const calendar = async (): Promise<Calendar> => {
    const { body } = await app.http.get('/sop-runner/office').set('Authorization', `Bearer ${token}`).expect(200);
    return body.calendar as Calendar;
  };
  return {
    office,
    calendar,
    async start() {
      const command = { ...PLAIN, subject: 'Undangan rapat', commandId: randomUUID() } as const;
      return (await engineOf(app).start(office.sop, command, office.person('staf'))).reference;
    },
    async complete(reference, outcome) {
      const { stored } = await engineOf(app).verify(reference);
      const role = stored.tasks.at(-1)?.role ?? '';
      const given = { outcome: outcome ?? null, reason: outcome === 'Tidak' ? 'Belum lengkap' : null };
      await engineOf(app).execute(reference, completion(office, stored, stored.currentNode, given), office.person(role));
      return proved(app, reference);
    },
    stored: (reference) => proved(app, reference),
    async worked(instant) {
      if (typeof instant !== 'string') throw new Error('the task has no such time');
      const hours = await calendar();
      const minute = { amount: 1, unit: 'minute', asWritten: '' } as const;
      return new Date(isOpenAt(hours, instant) ? instant : (addStandardTime(hours, instant, minute) ?? ''));
    },
    async said(reference) {
      const rows = await app.sql<{ kind: string }>(
        `select e.kind from sop_runner_events e join sop_cases c on c.id = e.case_id join sop_runner_actors a on a.id = e.actor_id
         where c.reference = $1 and a.user_id = 0 order by e.sequence`,
        [reference],
      );
      return rows.map(({ kind }) => kind);
    },
  };
};
