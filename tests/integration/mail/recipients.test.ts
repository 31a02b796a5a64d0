import { randomUUID } from 'node:crypto';
import { openApp, type TestApp } from '../support/app';
import { uploaded } from '../support/files';
import { appoint, engineOf, hire, type Official } from '../support/office';
import { addressed, openDesk, type Desk } from './desk';

describe('mailing who has to act', () => {
  let app: TestApp;
  let desk: Desk;
  let staf: Official;
  let stafDua: Official;
  let kabag: Official;
  let sekretaris: Official;

  beforeAll(async () => {
    app = await openApp();
    desk = await openDesk(app);
    staf = await desk.seat('Staf');
    stafDua = await desk.seat('Staf dua');
    kabag = await desk.seat('Kabag', 'kabag');
    sekretaris = await desk.seat('Sekretaris', 'sekretaris');
  });

  beforeEach(async () => {
    await desk.appoint('staf', staf, stafDua);
    await desk.appoint('kabag', kabag);
    await desk.appoint('sekretaris', sekretaris);
    await desk.mails();
  });

  afterAll(() => app.close());

  it('mails the holders of the first position when a case is started', async () => {
    const reference = await desk.start(kabag);
    expect(addressed(await desk.mails())).toEqual([
      `staf-dua: [Berkas ${reference}] Langkah 1: Mengonsep surat`,
      `staf: [Berkas ${reference}] Langkah 1: Mengonsep surat`,
    ]);
  });

  it('mails every holder but the one who acted', async () => {
    const reference = await desk.start(staf);
    expect(addressed(await desk.mails())).toEqual([`staf-dua: [Berkas ${reference}] Langkah 1: Mengonsep surat`]);
  });

  it('says who handed over, in which position, with the note and one link to the case', async () => {
    const reference = await desk.start(staf);
    await desk.mails();
    await desk.complete(reference, staf, 1, 1, 1, { note: 'Mohon <b>segera</b>' });
    const [mail, ...others] = await desk.mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      from: 'sop@example.go.id',
      subject: `[Berkas ${reference}] Langkah 2: Memeriksa konsep surat`,
      messageId: `<${reference}.4.${kabag.userId}@sop.example.go.id>`,
    });
    expect(mail?.text).toMatch(
      new RegExp(
        `^Staf menyerahkan berkas ${reference} kepada Anda selaku Kabag Umum. Yang harus dikerjakan pada langkah 2 dari 4: Memeriksa`,
      ),
    );
    expect(mail?.text).toContain('Catatan: Mohon <b>segera</b>');
    expect(mail?.html).toContain('Mohon &lt;b&gt;segera&lt;/b&gt;');
    expect(mail?.html.match(/href="[^"]*"/g)).toEqual([
      expect.stringMatching(new RegExp(`/admin/plugins/sop-runner/cases/${reference}"$`)),
    ]);
    expect(mail?.text).not.toContain('@example.go.id');
  });

  it('names who acts for a position as acting', async () => {
    await appoint(app, { key: 'staf', name: 'Staf' }, [{ user: staf.userId, capacity: 'plh' }]);
    const reference = await desk.start(staf);
    await desk.complete(reference, staf, 1, 1);
    const [mail] = await desk.mails();
    expect(mail?.text).toMatch(/^Plh\. Staf menyerahkan/);
  });

  it('mails nobody when the next position is held by the actor alone', async () => {
    await desk.appoint('kabag', staf);
    const reference = await desk.start(staf);
    await desk.mails();
    await desk.complete(reference, staf, 1, 1);
    expect(await desk.mails()).toEqual([]);
  });

  it('mails each position of a row done together', async () => {
    const reference = await desk.start(staf);
    await desk.complete(reference, staf, 1, 1);
    await desk.mails();
    await desk.appoint('kabag', kabag, stafDua);
    await desk.complete(reference, kabag, 2, 2);
    expect(addressed(await desk.mails())).toEqual([
      `sekretaris: [Berkas ${reference}] Langkah 3: Memaraf surat`,
      `staf-dua: [Berkas ${reference}] Langkah 3: Memaraf surat`,
    ]);
  });

  it('mails one who holds both positions of a row done together once', async () => {
    const reference = await desk.start(staf);
    await desk.complete(reference, staf, 1, 1);
    await desk.appoint('kabag', kabag, stafDua);
    await desk.appoint('sekretaris', stafDua);
    await desk.mails();
    await desk.complete(reference, kabag, 2, 2);
    const mails = await desk.mails();
    expect(addressed(mails)).toEqual([`staf-dua: [Berkas ${reference}] Langkah 3: Memaraf surat`]);
    expect(mails[0]?.text).toContain('kepada Anda selaku Kabag Umum dan Sekretaris.');
  });

  it('mails a refusal to the sender alone, saying what is missing', async () => {
    const reference = await desk.start(stafDua);
    await desk.complete(reference, staf, 1, 1);
    await desk.mails();
    const refusal = { kind: 'RefuseTask', visit: 2, node: 1, reason: 'Lampiran belum ada', commandId: randomUUID() } as const;
    await engineOf(app).execute(reference, refusal, kabag);
    const mails = await desk.mails();
    expect(addressed(mails)).toEqual([`staf: [Berkas ${reference}] Ditolak, kembali ke langkah 1: Mengonsep surat`]);
    expect(mails[0]?.text).toMatch(
      /^Kabag Umum \(Kabag\) menolak berkas .* karena tidak lengkap\. Selaku Staf, Anda perlu melengkapi langkah 1 dari 4/,
    );
    expect(mails[0]?.text).toContain('Yang kurang: Lampiran belum ada');
  });

  it('mails a refusal of a row done together also to the others who had it', async () => {
    const reference = await desk.start(staf);
    await desk.complete(reference, staf, 1, 1);
    await desk.complete(reference, kabag, 2, 2);
    await desk.appoint('kabag', kabag, stafDua);
    await desk.mails();
    const refusal = { kind: 'RefuseTask', visit: 3, node: 2, reason: 'Lampiran belum ada', commandId: randomUUID() } as const;
    await engineOf(app).execute(reference, refusal, sekretaris);
    expect(addressed(await desk.mails())).toEqual([
      `kabag: [Berkas ${reference}] Ditolak, kembali ke langkah 2: Memeriksa konsep surat`,
      `staf-dua: [Berkas ${reference}] Ditolak pada langkah 3: Memaraf surat`,
    ]);
  });

  it('mails a reassignment to who had the task and to who has it now', async () => {
    const reference = await desk.start(kabag);
    await engineOf(app).execute(reference, { kind: 'ReceiveTask', visit: 1, node: 1, commandId: randomUUID() }, staf);
    await desk.mails();
    const command = { kind: 'ReassignTask', visit: 1, node: 1, to: stafDua.userId, reason: 'Mutasi', commandId: randomUUID() } as const;
    await engineOf(app).execute(reference, command, { ...kabag, mayReassign: true });
    const mails = await desk.mails();
    expect(addressed(mails)).toEqual([
      `staf-dua: [Berkas ${reference}] Dialihkan kepada Anda, langkah 1: Mengonsep surat`,
      `staf: [Berkas ${reference}] Dialihkan kepada pejabat lain, langkah 1: Mengonsep surat`,
    ]);
    expect(mails.every(({ text }) => text.includes('Alasan: Mutasi'))).toBe(true);
  });

  it('mails a return with its reason, and the end to the starter', async () => {
    const reference = await desk.start(stafDua);
    await desk.complete(reference, staf, 1, 1);
    await desk.complete(reference, kabag, 2, 2);
    await desk.complete(reference, kabag, 3, 3, 1);
    await desk.complete(reference, sekretaris, 3, 3, 2);
    await desk.mails();

    await desk.complete(reference, sekretaris, 4, 4, 1, { outcome: 'Tidak', reason: 'Tanggal keliru' });
    const [back, ...others] = await desk.mails();
    expect(others).toEqual([]);
    expect(back?.subject).toBe(`[Berkas ${reference}] Dikembalikan ke langkah 2: Memeriksa konsep surat`);
    expect(back?.text).toContain('Alasan: Tanggal keliru');

    await desk.complete(reference, kabag, 2, 5);
    await desk.complete(reference, kabag, 3, 6, 1);
    await desk.complete(reference, sekretaris, 3, 6, 2);
    await desk.mails();
    await desk.complete(reference, sekretaris, 4, 7, 1, { outcome: 'Ya' });
    expect(addressed(await desk.mails())).toEqual([`staf-dua: [Berkas ${reference}] Selesai: Undangan rapat`]);
  });

  it('mails a cancellation to the starter and to who had the open tasks, with its reason', async () => {
    const supervisor = await hire(app, 'Pengawas', 'sop-supervisor');
    const reference = await desk.start(sekretaris);
    await desk.mails();
    await engineOf(app).execute(reference, { kind: 'CancelCase', reason: 'Rapat ditunda', commandId: randomUUID() }, supervisor);
    const mails = await desk.mails();
    expect(addressed(mails)).toEqual([
      `sekretaris: [Berkas ${reference}] Dibatalkan: Undangan rapat`,
      `staf-dua: [Berkas ${reference}] Dibatalkan: Undangan rapat`,
      `staf: [Berkas ${reference}] Dibatalkan: Undangan rapat`,
    ]);
    for (const mail of mails) expect(mail.text).toContain('Alasan: Rapat ditunda');
  });

  it('mails the one a task was taken over from', async () => {
    const reference = await desk.start(kabag);
    await engineOf(app).execute(reference, { kind: 'ReceiveTask', visit: 1, node: 1, commandId: randomUUID() }, staf);
    await desk.mails();
    await engineOf(app).execute(
      reference,
      { kind: 'TakeOver', visit: 1, node: 1, reason: 'Sedang dinas', commandId: randomUUID() },
      stafDua,
    );
    const mails = await desk.mails();
    expect(addressed(mails)).toEqual([`staf: [Berkas ${reference}] Diambil alih pada langkah 1: Mengonsep surat`]);
    expect(mails[0]?.text).toMatch(/^Staf \(Staf dua\) mengambil alih tugas Anda/);
    expect(mails[0]?.text).toContain('Alasan: Sedang dinas');
  });

  it('mails who no longer has what was taken back', async () => {
    const reference = await desk.start(staf);
    await desk.complete(reference, staf, 1, 1);
    await desk.mails();
    await engineOf(app).execute(reference, { kind: 'TakeBack', commandId: randomUUID() }, staf);
    const mails = await desk.mails();
    expect(addressed(mails)).toEqual([`kabag: [Berkas ${reference}] Ditarik kembali dari langkah 2: Memeriksa konsep surat`]);
    expect(mails[0]?.text).toMatch(
      new RegExp(`^Staf menarik kembali berkas ${reference} sebelum diterima. .* langkah 2 dari 4: Memeriksa`),
    );
  });

  it('mails those of a row done together who have to do it again', async () => {
    const reference = await desk.start(staf);
    await desk.complete(reference, staf, 1, 1);
    await desk.complete(reference, kabag, 2, 2);
    await desk.complete(reference, sekretaris, 3, 3, 2);
    await desk.appoint('sekretaris', sekretaris, stafDua);
    await desk.complete(reference, kabag, 3, 3, 1);
    await desk.mails();
    await engineOf(app).execute(reference, { kind: 'TakeBack', commandId: randomUUID() }, kabag);
    const mails = await desk.mails();
    const again = `[Berkas ${reference}] Kembali ke langkah 3: Memaraf surat`;
    expect(addressed(mails)).toEqual([`sekretaris: ${again}`, `staf-dua: ${again}`]);
    expect(mails[0]?.text).toContain('Selaku Sekretaris, Anda perlu mengerjakan lagi langkah 3 dari 4: Memaraf surat');
  });

  it('names what came with the case, and marks what is urgent', async () => {
    const scan = await uploaded(app, kabag, 'undangan.pdf');
    const reference = await desk.start(kabag, { urgent: true, letter: { number: null, date: null, from: null, file: scan.id } });
    await desk.appoint('staf', staf);
    const [first] = await desk.mails();
    expect(first?.subject).toBe(`[Berkas ${reference}] [Segera] Langkah 1: Mengonsep surat`);
    expect(first?.text).toContain('Dokumen terlampir:\n- undangan.pdf');
    const files = [await uploaded(app, staf, 'konsep <b>.docx'), await uploaded(app, staf, 'data.xlsx')];
    await desk.complete(reference, staf, 1, 1, 1, { files: files.map(({ id }) => id) });
    const [second] = await desk.mails();
    expect(second?.text).toContain('Sifat: Segera');
    expect(second?.text).toContain('Dokumen terlampir:\n- konsep <b>.docx\n- data.xlsx');
    expect(second?.html).not.toContain('konsep <b>');
  });

  it('keeps the subject of a confidential case out of subject lines', async () => {
    const reference = await desk.start(kabag, { confidential: true });
    const supervisor = await hire(app, 'Pengawas', 'sop-supervisor');
    await engineOf(app).execute(reference, { kind: 'CancelCase', reason: 'Digabung', commandId: randomUUID() }, supervisor);
    const mails = await desk.mails();
    expect(mails.length).toBeGreaterThan(0);
    for (const { subject } of mails) expect(subject).not.toContain('Undangan rapat');
  });

  it('writes to each person in the language of their panel', async () => {
    const { user } = await app.createAdmin({ email: 'english@example.go.id', roles: ['sop-staff'], preferedLanguage: 'en' });
    await appoint(app, { key: 'staf', name: 'Staf' }, [
      { user: staf.userId, capacity: 'definitive' },
      { user: user.id, capacity: 'plt' },
    ]);
    const reference = await desk.start(kabag);
    const mails = await desk.mails();
    expect(addressed(mails)).toEqual([
      `english@example.go.id: [Case ${reference}] Step 1: Mengonsep surat`,
      `staf: [Berkas ${reference}] Langkah 1: Mengonsep surat`,
    ]);
    expect(mails.find(({ to }) => to.includes('english@example.go.id'))?.text).toContain('handed it to you as Acting Staf.');
  });

  it('mails nobody for receiving or commenting', async () => {
    const reference = await desk.start(kabag);
    await desk.mails();
    await engineOf(app).execute(reference, { kind: 'ReceiveTask', visit: 1, node: 1, commandId: randomUUID() }, staf);
    await engineOf(app).execute(reference, { kind: 'Comment', text: 'Sedang dikonsep', commandId: randomUUID() }, staf);
    expect(await desk.mails()).toEqual([]);
  });
});

describe('mailing a position that nobody can act for', () => {
  let app: TestApp;
  let desk: Desk;

  beforeAll(async () => {
    app = await openApp();
    desk = await openDesk(app);
  });

  afterAll(() => app.close());

  it('tells who watches all cases and who supervises the position', async () => {
    const staf = await desk.seat('Staf', 'staf');
    await desk.seat('Kabag', 'kabag');
    await desk.seat('Sekretaris', 'sekretaris');
    await hire(app, 'Pengawas', 'sop-supervisor');
    const { documents } = app.strapi;
    const idOf = async (key: string) => (await documents('api::role.role').findFirst({ filters: { key } }))?.documentId ?? '';
    await documents('api::role.role').update({ documentId: await idOf('kabag'), data: { supervisor: await idOf('sekretaris') } });
    const reference = await desk.start(staf);
    expect(await desk.mails()).toEqual([]);

    await app.sql(`update admin_users set is_active = false where firstname = 'Kabag'`);
    await desk.complete(reference, staf, 1, 1);
    const mails = await desk.mails();
    expect(addressed(mails)).toEqual([
      `pengawas: [Berkas ${reference}] Jabatan kosong pada langkah 2: Kabag Umum`,
      `sekretaris: [Berkas ${reference}] Jabatan kosong pada langkah 2: Kabag Umum`,
    ]);
    expect(mails[0]?.text).toContain('tidak ada yang dapat bertindak selaku Kabag Umum');
  });

  it('tells nobody who could not open the case', async () => {
    const staf = await desk.seat('Staf', 'staf');
    const kabag = await desk.seat('Kabag', 'kabag');
    const biro = await hire(app, 'Karo');
    await appoint(app, { key: 'karo', name: 'Karo' }, [{ user: biro.userId, capacity: 'definitive' }]);
    const { documents } = app.strapi;
    const idOf = async (key: string) => (await documents('api::role.role').findFirst({ filters: { key } }))?.documentId ?? '';
    await documents('api::role.role').update({ documentId: await idOf('kabag'), data: { supervisor: await idOf('karo') } });
    const open = async (reference: string, { token }: Official) =>
      (await app.http.get(`/sop-runner/cases/${reference}`).set('Authorization', `Bearer ${token}`)).status;

    const reference = await desk.start(staf);
    await app.sql(`update admin_users set is_active = false where id = $1`, [kabag.userId]);
    await desk.complete(reference, staf, 1, 1);
    expect(addressed(await desk.mails())).toEqual([`pengawas: [Berkas ${reference}] Jabatan kosong pada langkah 2: Kabag Umum`]);
    expect(await open(reference, biro)).toBe(403);
  });
});
