/** What `npm run verify` prints: each sentence in Indonesian and in English. */

/** Where a finding is. */
const heading = (reference) => (reference === null ? 'Seluruh berkas / All cases' : `Berkas ${reference} / Case ${reference}`);

/** The lines about one case, or about the office (null). */
export const findingsOf = (sentence, reference, findings, asJson) =>
  asJson
    ? findings.map((finding) => JSON.stringify({ reference, ...finding }))
    : [heading(reference), ...findings.flatMap((finding) => [`  ✗ ${sentence(finding, 'id')}`, `    ${sentence(finding, 'en')}`])];

/** How it ended. */
export const ends = ({ cases, lines, files, archived }, found, { asJson, withFiles }) => {
  if (asJson) return [JSON.stringify({ cases, lines, files, archived, withFiles, findings: found })];
  const looked = withFiles
    ? [
        `${cases} berkas, ${lines} baris riwayat, ${files} lampiran diperiksa.`,
        `${cases} cases, ${lines} lines of history, ${files} files looked at.`,
      ]
    : [
        `${cases} berkas, ${lines} baris riwayat diperiksa; isi lampiran tidak.`,
        `${cases} cases, ${lines} lines of history looked at; contents of files not.`,
      ];
  const verdict =
    found === 0
      ? ['✓ Utuh: tidak ada yang diubah, dihapus, atau disisipkan.', '  Whole: nothing was changed, removed or inserted.']
      : [`✗ TIDAK UTUH: ${found} temuan.`, `  NOT WHOLE: ${found} findings.`];
  const kept = archived === 0 ? [] : [`${archived} berkas terarsip. / ${archived} archived cases.`];
  return ['', ...looked, ...kept, ...verdict];
};

/** What no check of the database alone can know. */
export const limits = [
  '',
  'Yang tidak dapat diketahui dari basis data ini saja: riwayat yang ditulis ulang seluruhnya dengan segel baru beserta data berkas dan semua segel',
  'hariannya, atau berkas terakhir yang dihapus bersama penghitung nomornya sebelum ada segel hariannya. Segel harian yang disimpan di tempat lain (--head)',
  'menunjukkannya. Nama orang, surel, dan waktu pencatatan teknis tidak disegel.',
  'What this database alone cannot show: a history written anew altogether, with new seals, rows to fit and all daily seals made anew, or the last cases',
  'removed together with the counter of their numbers before a daily seal had them. A daily seal kept elsewhere (--head) shows it. Names of people, mails and',
  'technical time stamps are not sealed.',
];
