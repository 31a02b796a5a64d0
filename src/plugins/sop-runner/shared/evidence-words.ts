/** What a check of history found, said in whole sentences; the panel and the command line say the same. */
import type { Finding, FindingCode } from './contracts';

export type EvidenceLanguage = 'id' | 'en';

const ID: Readonly<Record<FindingCode, string>> = {
  NO_HISTORY: 'Berkas ini tidak mempunyai riwayat sama sekali.',
  LINES_MISSING: 'Baris {lines} riwayat hilang.',
  TAIL_MISSING: 'Akhir riwayat hilang: berkas sudah sampai pada baris {version}, tetapi riwayat berhenti pada baris {last}.',
  TAIL_INSERTED: 'Riwayat memuat baris {lines} yang melampaui keadaan berkas (baris {version}).',
  LINE_TWICE: 'Baris {line} riwayat ada lebih dari satu.',
  LINE_CHANGED: 'Baris {line} riwayat diubah setelah ditulis: isinya tidak cocok dengan segelnya.',
  LINE_REPLACED: 'Baris {line} riwayat diganti: baris sesudahnya masih merujuk pada isi yang lain.',
  LINES_INSERTED: 'Baris {lines} riwayat disisipkan.',
  LINES_MOVED: 'Baris {lines} riwayat dipindahkan: ditulis sebagai baris {was}.',
  HISTORY_UNREADABLE: 'Riwayat tidak dapat dijalankan ulang: {why}.',
  CASE_DIFFERS: 'Data berkas "{field}" berisi {stored}, sedangkan menurut riwayat {replayed}.',
  TASK_DIFFERS: 'Tugas langkah {step}, simbol {node}, kunjungan {visit}: "{field}" berisi {stored}, sedangkan menurut riwayat {replayed}.',
  TASK_MISSING: 'Tugas langkah {step}, simbol {node}, kunjungan {visit} ada dalam riwayat, tetapi datanya hilang.',
  TASK_INSERTED: 'Tugas langkah {step}, simbol {node}, kunjungan {visit} tidak ada dalam riwayat.',
  REVISION_DIFFERS: 'Berkas menunjuk naskah SOP yang bukan naskahnya.',
  FILE_MISSING: 'Lampiran "{name}" hilang.',
  FILE_CHANGED: 'Lampiran "{name}" tidak sama dengan yang diserahkan.',
  FILE_UNKNOWN: 'Lampiran "{name}" tidak pernah diserahkan menurut riwayat.',
  HEAD_DIFFERS: 'Baris {line} riwayat bukan lagi yang dicatat segel harian nomor {head}: riwayat ditulis ulang setelah itu.',
  CASE_UNKNOWN: 'Berkas {reference} tidak ada.',
  CASE_MISSING: 'Berkas {reference} hilang seluruhnya: nomornya sudah diberikan.',
  CASE_TWICE: 'Nomor berkas {reference} dipakai lebih dari sekali.',
  CASE_UNCOUNTED: 'Berkas {reference} ada, tetapi nomornya tidak pernah diberikan.',
  LINES_WITHOUT_CASE: '{count} baris riwayat tidak mempunyai berkas (nomor baris data berkas: {cases}).',
  TASKS_WITHOUT_CASE: '{count} tugas tidak mempunyai berkas (nomor baris data berkas: {cases}).',
  TEXT_CHANGED: 'Naskah SOP "{sop}" revisi {revision} tidak cocok dengan segelnya.',
  HEADS_MISSING: 'Segel harian nomor {from} sampai {to} hilang.',
  HEAD_CHANGED: 'Segel harian nomor {number} ({day}) diubah.',
  HEAD_ENTRIES_CHANGED: 'Daftar berkas dari segel harian nomor {number} ({day}) diubah.',
  HEAD_CASE_MISSING: 'Berkas {reference} hilang seluruhnya: segel harian nomor {head} mencatatnya.',
  ARCHIVE_CHANGED: 'Catatan berkas yang diarsipkan sampai segel harian nomor {number} ({day}) diubah.',
  PEOPLE_CHANGED: 'Catatan tentang siapa yang bertindak diubah sejak segel harian nomor {number} ({day}).',
  TEXTS_CHANGED: 'Naskah SOP yang disahkan diubah sejak segel harian nomor {number} ({day}).',
  KEPT_HEAD_DAMAGED: 'File segel harian nomor {number} ({day}) itu sendiri rusak atau diubah.',
  KEPT_HEAD_DIFFERS:
    'Segel harian nomor {number} ({day}) dalam basis data bukan yang tersimpan dalam file: riwayat sampai hari itu ditulis ulang.',
  KEPT_CASE_DIFFERS: 'Berkas {reference}: baris {line} bukan lagi yang dicatat dalam file segel harian nomor {head}.',
  BUNDLE_MISSING: 'Arsip berkas {reference} hilang.',
  BUNDLE_CHANGED: 'Arsip berkas {reference} diubah setelah dibuat.',
  ARCHIVE_DIFFERS: 'Catatan arsip berkas {reference} tidak cocok dengan segel harian nomor {head}.',
};

const EN: Readonly<Record<FindingCode, string>> = {
  NO_HISTORY: 'This case has no history at all.',
  LINES_MISSING: 'Line {lines} of the history is missing.',
  TAIL_MISSING: 'The end of the history is missing: the case stands at line {version}, but the history ends with line {last}.',
  TAIL_INSERTED: 'The history has line {lines}, beyond where the case stands (line {version}).',
  LINE_TWICE: 'Line {line} of the history is there more than once.',
  LINE_CHANGED: 'Line {line} of the history was changed after it was written: its text does not fit its seal.',
  LINE_REPLACED: 'Line {line} of the history was replaced: the line after it still refers to another text.',
  LINES_INSERTED: 'Line {lines} of the history was inserted.',
  LINES_MOVED: 'Line {lines} of the history was moved: written as line {was}.',
  HISTORY_UNREADABLE: 'The history cannot be replayed: {why}.',
  CASE_DIFFERS: 'The case has {stored} as "{field}", by its history it is {replayed}.',
  TASK_DIFFERS: 'The task of step {step}, symbol {node}, visit {visit} has {stored} as "{field}", by the history it is {replayed}.',
  TASK_MISSING: 'The task of step {step}, symbol {node}, visit {visit} is in the history, but its row is missing.',
  TASK_INSERTED: 'The task of step {step}, symbol {node}, visit {visit} is not in the history.',
  REVISION_DIFFERS: 'The case refers to the text of an SOP that is not its own.',
  FILE_MISSING: 'The file "{name}" is missing.',
  FILE_CHANGED: 'The file "{name}" is not what was handed in.',
  FILE_UNKNOWN: 'The file "{name}" was never handed in by the history.',
  HEAD_DIFFERS: 'Line {line} of the history is not what the daily seal number {head} has: the history was written anew since.',
  CASE_UNKNOWN: 'There is no case {reference}.',
  CASE_MISSING: 'Case {reference} is missing altogether: its number was given.',
  CASE_TWICE: 'The case number {reference} is used more than once.',
  CASE_UNCOUNTED: 'Case {reference} is there, but its number was never given.',
  LINES_WITHOUT_CASE: '{count} lines of history have no case (row ids of the cases: {cases}).',
  TASKS_WITHOUT_CASE: '{count} tasks have no case (row ids of the cases: {cases}).',
  TEXT_CHANGED: 'The text of the SOP "{sop}", revision {revision}, does not fit its seal.',
  HEADS_MISSING: 'The daily seals number {from} to {to} are missing.',
  HEAD_CHANGED: 'The daily seal number {number} ({day}) was changed.',
  HEAD_ENTRIES_CHANGED: 'The list of cases of the daily seal number {number} ({day}) was changed.',
  HEAD_CASE_MISSING: 'Case {reference} is missing altogether: the daily seal number {head} has it.',
  ARCHIVE_CHANGED: 'The record of archived cases up to the daily seal number {number} ({day}) was changed.',
  PEOPLE_CHANGED: 'The record of who acted was changed since the daily seal number {number} ({day}).',
  TEXTS_CHANGED: 'Ratified texts of SOPs were changed since the daily seal number {number} ({day}).',
  KEPT_HEAD_DAMAGED: 'The file of the daily seal number {number} ({day}) is itself damaged or changed.',
  KEPT_HEAD_DIFFERS:
    'The daily seal number {number} ({day}) in the database is not the one in the file: the history up to that day was written anew.',
  KEPT_CASE_DIFFERS: 'Case {reference}: line {line} is not what the file of the daily seal number {head} has.',
  BUNDLE_MISSING: 'The archived bundle of case {reference} is missing.',
  BUNDLE_CHANGED: 'The archived bundle of case {reference} was changed after it was made.',
  ARCHIVE_DIFFERS: 'The record of the archived case {reference} does not fit the daily seal number {head}.',
};

export const EVIDENCE_WORDS: Readonly<Record<EvidenceLanguage, Readonly<Record<FindingCode, string>>>> = { id: ID, en: EN };

/** A finding as a sentence. */
export function findingSentence({ code, details }: Finding, language: EvidenceLanguage): string {
  return EVIDENCE_WORDS[language][code].replace(/\{(\w+)\}/g, (place, name: string) => String(details[name] ?? place));
}
