import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import type { Opening } from '../../../src/plugins/sop-runner/domain/event';
import type { MailSettings, Reader, Story } from '../../../src/plugins/sop-runner/server/src/mail/types';

export const settings: MailSettings = { panelUrl: 'https://sop.example.go.id/admin', timeZone: 'Asia/Jakarta' };

const hour = { amount: 60, unit: 'minute', asWritten: '60 Menit' } as const;

export const definition: Definition = {
  format: 1,
  number: 'OT.01.02-034-053.De.6',
  title: 'Penyiapan usulan RKT',
  kind: 'micro',
  institution: 'Kementerian',
  unit: 'Deputi 6',
  subunit: null,
  createdOn: null,
  revisedOn: null,
  reviewDueOn: null,
  effectiveOn: null,
  ratifiedBy: null,
  legalBasis: [],
  qualifications: [],
  related: [],
  equipment: [],
  warning: null,
  recordKeeping: null,
  roles: [
    { key: 'kabag', name: 'Kabag Program & Evaluasi', unit: null },
    { key: 'kasubbag', name: 'Kasubbag Penyusunan Program', unit: null },
  ],
  steps: [
    {
      number: 1,
      activity: 'Menyusun konsep',
      nodes: [{ role: 'kasubbag', symbol: 'process', together: false, branches: [] }],
      inputs: ['Disposisi'],
      standardTime: hour,
      outputs: ['Konsep awal RKT'],
      fourEyes: [],
      remark: null,
    },
    {
      number: 2,
      activity: 'Meneliti bahan-bahan beserta konsep awal RKT',
      nodes: [{ role: 'kabag', symbol: 'process', together: false, branches: [] }],
      inputs: ['Bahan dan data dukung', 'Konsep awal RKT'],
      standardTime: hour,
      outputs: ['Bahan yang telah diteliti'],
      fourEyes: [],
      remark: null,
    },
  ],
};

/** Row 2 opened for the Kabag, due on 4 May 2026 at 14.30 in Jakarta where `dueAt` says so. */
export function opening(dueAt: string | null = null): Opening {
  const task = { step: 2, node: 1, role: 'kabag', standardTime: hour, clockStartedAt: '2026-05-04T02:00:00.000Z', dueAt };
  return { visit: 2, step: 2, node: 1, attempt: 1, tasks: [task], sentBy: { visit: 1, node: 1 } };
}

/** The Kasubbag hands the case to the Kabag. */
export function story(changes: Partial<Story> = {}): Story {
  return {
    eventId: 7,
    sequence: 3,
    event: { kind: 'CaseHandedOver', opening: opening(), note: null },
    doer: { name: 'Kasubbag Penyusunan Program', position: { role: 'kasubbag', capacity: 'definitive' } },
    caseId: 1,
    reference: '2026-000042',
    subject: 'Penyiapan usulan RKT 2027',
    confidential: false,
    urgent: false,
    files: [],
    lostStep: null,
    step: 2,
    visit: 2,
    definition,
    doerUser: 3,
    starterUser: 3,
    takenFromUser: null,
    givenToUser: null,
    task: null,
    told: null,
    ...changes,
  };
}

export const kabag: Reader = { language: 'id', positions: [{ role: 'kabag', capacity: 'definitive' }], vacant: [] };
