import { contoh } from '../../database/seeds/sops/contoh';
import { penetapanKinerja } from '../../database/seeds/sops/penetapan-kinerja';
import { rkt } from '../../database/seeds/sops/rkt';
import type { Definition } from '../../src/plugins/sop-runner/domain/definition';
import { mailsTo, type ListedMail } from './support/mailbox';
import { PANEL, column, complete, emailOf, openFromInbox, startCase, type Turn } from './support/office';
import { expect, test } from './support/test';

interface Run {
  readonly sop: Definition;
  readonly subject: string;
  readonly turns: readonly Turn[];
  /** How many mails about the case each position gets. */
  readonly mails: Readonly<Record<string, number>>;
}

const [sesdep, kabagProgram, kasubbagProgram, pelaksana] = [column(rkt, 1), column(rkt, 2), column(rkt, 3), column(rkt, 4)];
const [kabagPerencanaan, kasubbagPa, pelaksanaJft] = [
  column(penetapanKinerja, 1),
  column(penetapanKinerja, 2),
  column(penetapanKinerja, 3),
];
const [staf, kasubbag, bendahara] = [column(contoh, 1), column(contoh, 2), column(contoh, 3)];
const [kepala, pengurus] = [column(contoh, 4), column(contoh, 5)];

const RUNS: readonly Run[] = [
  {
    sop: rkt,
    subject: 'Penyiapan usulan RKT 2027',
    turns: [
      { role: sesdep },
      { role: kabagProgram },
      { role: kasubbagProgram, isPart: true },
      { role: pelaksana },
      { role: kabagProgram },
      { role: sesdep, outcome: 'Tidak', reason: 'Target kinerja triwulan III belum terisi <b>lengkap</b>' },
      { role: kabagProgram },
      { role: sesdep, outcome: 'Ya' },
    ],
    mails: { [kabagProgram]: 3, [kasubbagProgram]: 1, [pelaksana]: 1, [sesdep]: 2 },
  },
  {
    sop: penetapanKinerja,
    subject: 'Bahan Penetapan Kinerja I tahun 2027',
    turns: [kabagPerencanaan, kasubbagPa, pelaksanaJft, kasubbagPa, kasubbagPa, kabagPerencanaan].map((role) => ({ role })),
    // From row 4 to row 5 the Kasubbag hands over to himself: nobody to mail.
    mails: { [kasubbagPa]: 2, [pelaksanaJft]: 1, [kabagPerencanaan]: 1 },
  },
  {
    sop: contoh,
    subject: 'Pengadaan kursi rapat',
    turns: [
      { role: staf },
      { role: staf },
      { role: kasubbag, outcome: 'Tidak', reason: 'Jumlah kursi belum disebut' },
      { role: staf },
      { role: kasubbag, outcome: 'Ya' },
      { role: bendahara, outcome: 'Tersedia' },
      { role: kepala, outcome: 'Setuju' },
      { role: pengurus },
      { role: pengurus, isPart: true },
      { role: staf },
      { role: kasubbag, outcome: 'Tidak sesuai', reason: 'Dua kursi rusak' },
      { role: pengurus },
      { role: staf, isPart: true },
      { role: pengurus },
      { role: kasubbag, outcome: 'Sesuai' },
      { role: staf },
    ],
    // The Staf starts and ends the case: of that nobody else need be told.
    mails: { [kasubbag]: 4, [bendahara]: 1, [kepala]: 1, [pengurus]: 2, [staf]: 4 },
  },
];

for (const { sop, subject, turns, mails } of RUNS)
  test.describe(`running ${sop.title}`, () => {
    test('takes the case from position to position to its end, each handoff mailed', async ({ pageOf }) => {
      test.setTimeout(300_000);
      const first = turns[0]?.role ?? '';
      const starter = await pageOf(emailOf(first));
      const reference = await startCase(starter, sop, subject);
      for (const turn of turns) {
        const page = await pageOf(emailOf(turn.role));
        await openFromInbox(page, subject);
        await complete(page, turn);
      }
      await starter.goto(`${PANEL}/cases/${reference}`);
      await expect(starter.getByText('Berkas selesai dan ditutup oleh', { exact: false })).toBeVisible();
      await expect(starter.getByRole('button', { name: /^Selesai/ })).toHaveCount(0);

      for (const [role, count] of Object.entries(mails))
        await expect.poll(async () => (await mailsAbout(reference, role)).length, { message: `mails to ${role}` }).toBe(count);
      for (const { role, reason } of turns) {
        if (reason === undefined) continue;
        const to = await returnedTo(reference, reason);
        expect(to?.text, `the return by ${role}`).toContain(reason);
        // What people wrote is text in a mail too, never markup.
        expect(to?.html).not.toContain('<b>lengkap</b>');
      }
    });
  });

async function mailsAbout(reference: string, role: string): Promise<readonly ListedMail[]> {
  return (await mailsTo(emailOf(role))).filter(({ subject }) => subject.includes(`[Berkas ${reference}]`));
}

async function returnedTo(reference: string, reason: string): Promise<ListedMail | undefined> {
  const roles = RUNS.flatMap(({ sop }) => sop.roles.map(({ key }) => key));
  const mails = (await Promise.all(roles.map((role) => mailsAbout(reference, role)))).flat();
  return mails.find(({ text }) => text.includes(reason));
}
