/** What `npm run verify` prints: each sentence in Indonesian and in English. */

/** Where a finding is. */
const heading = (reference) => (reference === null ? 'Seluruh berkas / All cases' : `Berkas ${reference} / Case ${reference}`);

/** The lines about one case, or about the office (null). */
export const findingsOf = (sentence, reference, findings, asJson) =>
  asJson
    ? findings.map((finding) => JSON.stringify({ reference, ...finding }))
    : [heading(reference), ...findings.flatMap((finding) => [`  ✗ ${sentence(finding, 'id')}`, `    ${sentence(finding, 'en')}`])];

/** How it ended. */
export const ends = ({ cases, lines, files }, found, { asJson, withFiles }) => {
  if (asJson) return [JSON.stringify({ cases, lines, files, withFiles, findings: found })];
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
  return ['', ...looked, ...verdict];
};

/** What no check of the database alone can know. */
export const limits = [
  '',
  'Yang tidak dapat diketahui dari basis data ini saja: riwayat yang ditulis ulang seluruhnya dengan segel baru beserta data berkasnya, atau berkas',
  'terakhir yang dihapus beserta penghitung nomornya. Nama orang, surel, dan waktu pencatatan teknis tidak disegel.',
  'What this database alone cannot show: a history written anew altogether, with new seals and rows to fit, or the last cases removed together with',
  'the counter of their numbers. Names of people, mails and technical time stamps are not sealed.',
];
