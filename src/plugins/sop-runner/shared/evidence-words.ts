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
  CASE_UNKNOWN: 'Berkas {reference} tidak ada.',
  CASE_MISSING: 'Berkas {reference} hilang seluruhnya: nomornya sudah diberikan.',
  CASE_TWICE: 'Nomor berkas {reference} dipakai lebih dari sekali.',
  CASE_UNCOUNTED: 'Berkas {reference} ada, tetapi nomornya tidak pernah diberikan.',
  LINES_WITHOUT_CASE: '{count} baris riwayat tidak mempunyai berkas (nomor baris data berkas: {cases}).',
  TASKS_WITHOUT_CASE: '{count} tugas tidak mempunyai berkas (nomor baris data berkas: {cases}).',
  TEXT_CHANGED: 'Naskah SOP "{sop}" revisi {revision} tidak cocok dengan segelnya.',
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
  CASE_UNKNOWN: 'There is no case {reference}.',
  CASE_MISSING: 'Case {reference} is missing altogether: its number was given.',
  CASE_TWICE: 'The case number {reference} is used more than once.',
  CASE_UNCOUNTED: 'Case {reference} is there, but its number was never given.',
  LINES_WITHOUT_CASE: '{count} lines of history have no case (row ids of the cases: {cases}).',
  TASKS_WITHOUT_CASE: '{count} tasks have no case (row ids of the cases: {cases}).',
  TEXT_CHANGED: 'The text of the SOP "{sop}", revision {revision}, does not fit its seal.',
};

const WORDS: Readonly<Record<EvidenceLanguage, Readonly<Record<FindingCode, string>>>> = { id: ID, en: EN };

/** A finding as a sentence. */
export function findingSentence({ code, details }: Finding, language: EvidenceLanguage): string {
  return WORDS[language][code].replace(/\{(\w+)\}/g, (place, name: string) => String(details[name] ?? place));
}
