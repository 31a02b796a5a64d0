/** What the status page says: Indonesian, and shortly in English. */
import type { RevisionStanding } from '../../publishing';

export type PublicState = RevisionStanding['state'];

interface StateWords {
  readonly label: string;
  readonly sentence: string;
  readonly english: string;
}

export const STATES: Readonly<Record<PublicState, StateWords>> = {
  'in-force': { label: 'Berlaku', sentence: 'Revisi ini sedang berlaku.', english: 'In force.' },
  upcoming: {
    label: 'Belum berlaku',
    sentence: 'Revisi ini sudah disahkan dan mulai berlaku pada tanggal efektif.',
    english: 'Ratified, not in force yet.',
  },
  superseded: {
    label: 'Diganti',
    sentence: 'Revisi ini sudah diganti oleh revisi yang lebih baru.',
    english: 'Superseded by a later revision.',
  },
  withdrawn: { label: 'Dicabut', sentence: 'SOP ini sudah dicabut dan tidak berlaku lagi.', english: 'Withdrawn, no longer in force.' },
};

export const WORDS = {
  title: 'Status SOP',
  number: 'Nomor SOP',
  name: 'Judul SOP',
  office: 'Unit organisasi',
  revision: 'Revisi',
  ratified: 'Disahkan pada',
  ratifiedBy: 'Disahkan oleh',
  effective: 'Mulai berlaku',
  withdrawn: 'Dicabut pada',
  sha256: 'SHA-256 teks',
  hint: 'Cocokkan revisi dan SHA-256 ini dengan yang tercetak di kaki setiap halaman SOP.',
  other: 'Revisi yang sedang berlaku',
  missing: 'SOP tidak ditemukan',
  missingSentence: 'Tidak ada revisi SOP dengan alamat ini. Periksa kembali alamat atau kode QR-nya.',
  missingEnglish: 'There is no revision of an SOP at this address.',
} as const;
