/** The SOPs of the made-up office: 24 procedures of six shapes in eight units, and a counter of its own. */

const INSTITUTION = 'CONTOH: BADAN CONTOH NUSANTARA';
const UNITS = ['Umum', 'Kepegawaian', 'Keuangan', 'Perencanaan', 'Hukum', 'Hubungan Masyarakat', 'Kearsipan', 'Data dan Informasi'];

const days = (amount) => ({ amount, unit: 'day', asWritten: `${amount} Hari` });
const asNeeded = { amount: null, unit: 'day', asWritten: 'Sesuai kebutuhan' };
const box = (role, together = false) => ({ role, symbol: 'process', together, branches: [] });
const decision = (role, back) => ({
  role,
  symbol: 'decision',
  together: false,
  branches: [
    { label: 'Ya', target: { kind: 'next' } },
    { label: 'Tidak', target: { kind: 'node', step: back, node: 1 } },
  ],
});

/** Rows of a shape: the symbols of each and its standard time. `s`, `k` and `b` are staff, subhead and head of the unit. */
const SHAPES = [
  ({ s, k }) => [
    [[box(s)], days(5)],
    [[box(k)], days(7)],
  ],
  ({ s, k, b }) => [
    [[box(s)], days(5)],
    [[box(k)], days(8)],
    [[box(b)], days(7)],
  ],
  ({ s, k, b }) => [
    [[box(s)], days(7)],
    [[decision(k, 1)], days(5)],
    [[box(b)], days(7)],
  ],
  ({ s, k, b }) => [
    [[box(k)], days(4)],
    [[box(s), box(k)], days(10)],
    [[box(b)], days(5)],
  ],
  ({ s, k, b }) => [
    [[box(k)], days(4)],
    [[box(s), box(k, true)], days(8)],
    [[decision(b, 2)], days(7)],
  ],
  ({ s, k, b }) => [
    [[box(s)], days(4)],
    [[box(k)], asNeeded],
    [[box(b)], days(8)],
    [[box(s)], days(4)],
  ],
];

/** What a procedure is about, and how often it is run: a few make most of the work. */
const TITLES = [
  ['Pengelolaan surat masuk', 24],
  ['Pelayanan data dan informasi', 16],
  ['Permohonan cuti pegawai', 9],
  ['Perjalanan dinas dalam negeri', 8],
  ['Pengadaan perlengkapan kantor', 6],
  ['Penyusunan rencana kinerja', 5],
];

const procedure = ({ number, title, unit, roles, rows }) => ({
  format: 1,
  ...{ number, title, kind: 'micro', institution: INSTITUTION, unit, subunit: null },
  ...{ createdOn: '2023-01-02', revisedOn: null, reviewDueOn: null, effectiveOn: '2023-01-02' },
  ratifiedBy: { position: 'Kepala Badan Contoh Nusantara', name: 'Pejabat contoh', nip: null },
  legalBasis: ['Peraturan Badan Contoh Nusantara Nomor 1 Tahun 2023 tentang Tata Kerja (contoh)'],
  ...{ qualifications: ['Memahami tata kerja kantor'], related: [], equipment: ['Komputer'], warning: null },
  recordKeeping: 'Disimpan sebagai data elektronik',
  roles,
  steps: rows.map(([nodes, standardTime], index) => ({
    number: index + 1,
    activity: `Memeriksa dan meneruskan berkas, langkah ${index + 1} dari ${title.toLowerCase()}`,
    nodes,
    inputs: [index === 0 ? 'Surat permohonan' : `Berkas langkah ${index}`],
    standardTime,
    outputs: [`Berkas langkah ${index + 1}`],
    ...{ fourEyes: [], remark: null },
  })),
});

const ofUnit = (unit, index) => {
  const role = (rank, name) => ({ key: `${rank}-${index + 1}`, name: `${name} ${unit}`, unit: `Bagian ${unit}` });
  const roles = [role('staf', 'Staf'), role('kasubbag', 'Kasubbag'), role('kabag', 'Kabag')];
  const [s, k, b] = roles.map(({ key }) => key);
  return Array.from({ length: 3 }, (_, of) => {
    const place = index * 3 + of;
    const [title, often] = TITLES[place] ?? [`Layanan ${unit.toLowerCase()} ${of + 1}`, 32 / 18];
    const rows = SHAPES[(place + 1) % SHAPES.length]({ s, k, b });
    const used = roles.filter(({ key }) => rows.some(([nodes]) => nodes.some((node) => node.role === key)));
    const number = `UJI.${index + 1}.${of + 1}`;
    return { definition: procedure({ number, title, unit: `Bagian ${unit}`, roles: used, rows }), often };
  });
};

/** The counter: two positions that nothing else is asked of, so that at every size forty cases wait there and no more. */
const COUNTER = [
  { key: 'loket', name: 'Petugas Loket', unit: 'Bagian Umum' },
  { key: 'penyelia-loket', name: 'Penyelia Loket', unit: 'Bagian Umum' },
];
const counter = procedure({
  ...{ number: 'UJI.LOKET', title: 'Pelayanan loket', unit: 'Bagian Umum', roles: COUNTER },
  rows: [
    [[box('loket')], days(3)],
    [[box('penyelia-loket')], days(2)],
  ],
});

/** The number of the SOP whose cases wait at the counter. */
export const COUNTER_SOP = counter.number;

/** Every SOP as a definition, with how often it is run in a hundred. @param {number} units how many of the eight units there are */
export const proceduresOf = (units) => [...UNITS.slice(0, units).flatMap(ofUnit), { definition: counter, often: 1 }];

/** The positions of procedures with the number of people who hold each. */
export const positionsOf = (procedures) => {
  const roles = new Map(procedures.flatMap(({ definition }) => definition.roles).map((role) => [role.key, role]));
  return [...roles.values()].map((role) => ({ ...role, holders: role.key.startsWith('staf') ? 3 : 1 }));
};
