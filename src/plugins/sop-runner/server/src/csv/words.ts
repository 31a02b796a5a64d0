/** What stands in an exported table, in both languages. */
import type { CaseStatus } from '../../../shared/contracts';

export type Language = 'id' | 'en';

export interface Words {
  readonly file: string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly status: Readonly<Record<CaseStatus, string>>;
  readonly ordinary: string;
  readonly urgent: string;
  readonly confidential: string;
  readonly yes: string;
  readonly no: string;
}

export type Column =
  | 'reference'
  | 'subject'
  | 'sop'
  | 'unit'
  | 'nature'
  | 'status'
  | 'step'
  | 'steps'
  | 'nowWith'
  | 'since'
  | 'taskDue'
  | 'caseDue'
  | 'overdue'
  | 'startedBy'
  | 'started'
  | 'ended';

export const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    file: 'berkas',
    columns: {
      reference: 'Nomor berkas',
      subject: 'Perihal',
      sop: 'SOP',
      unit: 'Unit',
      nature: 'Sifat',
      status: 'Status',
      step: 'Langkah',
      steps: 'Jumlah langkah',
      nowWith: 'Ada pada jabatan',
      since: 'Sejak',
      taskDue: 'Batas waktu langkah',
      caseDue: 'Batas waktu berkas',
      overdue: 'Terlambat',
      startedBy: 'Dimulai oleh',
      started: 'Dimulai pada',
      ended: 'Berakhir pada',
    },
    status: { running: 'Berjalan', completed: 'Selesai', cancelled: 'Dibatalkan' },
    ordinary: 'Biasa',
    urgent: 'Segera',
    confidential: 'Rahasia',
    yes: 'Ya',
    no: 'Tidak',
  },
  en: {
    file: 'cases',
    columns: {
      reference: 'Case number',
      subject: 'Subject',
      sop: 'SOP',
      unit: 'Unit',
      nature: 'Nature',
      status: 'Status',
      step: 'Step',
      steps: 'Steps',
      nowWith: 'With position',
      since: 'Since',
      taskDue: 'Step due',
      caseDue: 'Case due',
      overdue: 'Overdue',
      startedBy: 'Started by',
      started: 'Started at',
      ended: 'Ended at',
    },
    status: { running: 'Running', completed: 'Completed', cancelled: 'Cancelled' },
    ordinary: 'Ordinary',
    urgent: 'Urgent',
    confidential: 'Confidential',
    yes: 'Yes',
    no: 'No',
  },
};
