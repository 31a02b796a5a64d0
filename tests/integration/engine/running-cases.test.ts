import { randomUUID } from 'node:crypto';
import { contoh } from '../../../database/seeds/sops/contoh';
import { PLAIN } from '../../unit/support/office';
import { PENETAPAN_KINERJA } from '../../unit/support/penetapan-kinerja';
import { RKT } from '../../unit/support/rkt';
import { SURAT_KELUAR } from '../../unit/support/surat-keluar';
import { openApp, type TestApp } from '../support/app';
import { completion, passOn, proved, refusalOf, startCase, whereabouts } from '../support/clerk';
import { appoint, engineOf, hire, openOffice, ratify, type Office, type Official } from '../support/office';

describe('running a case', () => {
  let app: TestApp;
  let rkt: Office;
  let kinerja: Office;
  let surat: Office;
  let acting: Official;

  const appointHeads = (...others: readonly { readonly user: number; readonly capacity: 'plt' }[]) =>
    appoint(app, { key: 'kabag', name: 'Kepala Bagian' }, [{ user: surat.person('kabag').userId, capacity: 'definitive' }, ...others]);

  beforeAll(async () => {
    app = await openApp();
    rkt = await openOffice(app, RKT);
    kinerja = await openOffice(app, PENETAPAN_KINERJA);
    surat = await openOffice(app, SURAT_KELUAR);
    acting = await hire(app, 'Plt. Kepala Bagian');
    await appointHeads({ user: acting.userId, capacity: 'plt' });
  });
  afterAll(() => app.close());

  const walk = async (office: Office, starter: string, answers: readonly (string | null)[]): Promise<string[]> => {
    const reference = await startCase(app, office, office.person(starter));
    const places = [whereabouts(await proved(app, reference))];
    for (const outcome of answers)
      places.push(whereabouts(await passOn(app, office, reference, { outcome, reason: outcome === null ? null : 'Perlu diperbaiki' })));
    return places;
  };

  it('takes the RKT to its end with one return', async () => {
    const places = await walk(rkt, 'sesdep', [null, null, null, null, 'Tidak', null, 'Ya']);
    expect(places).toEqual(['1.1', '2.1', '3.1', '4.1', '5.1', '4.1', '5.1', 'completed']);
  });

  it('takes the Penetapan Kinerja through its six rows', async () => {
    const first = PENETAPAN_KINERJA.steps[0]?.nodes[0]?.role ?? '';
    expect(await walk(kinerja, first, [null, null, null, null, null, null])).toEqual([
      '1.1',
      '2.1',
      '3.1',
      '4.1',
      '5.1',
      '6.1',
      'completed',
    ]);
  });

  it('takes a form with several symbols a row through decisions, returns and rows done together', async () => {
    const places = await walk(surat, 'kasubbag', [
      null,
      null,
      'Tidak',
      null,
      'Ya',
      'Ya',
      'Perbaiki',
      null,
      'Ya',
      'Ya',
      'Setuju',
      null,
      'Belum',
      null,
      'Lengkap',
    ]);
    expect(places).toEqual([
      '1.1',
      '2.1',
      '2.2',
      '2.1',
      '2.2',
      '3.1',
      '3.2',
      '2.1',
      '2.2',
      '3.1',
      '3.2',
      '4.1',
      '4.3',
      '4.1',
      '4.3',
      '5.1',
    ]);
  });

  it('takes the made-up SOP through both decisions of a row, its returns and a row done together to its end', async () => {
    const office = await openOffice(app, contoh);
    const first = [null, null, 'Tidak', null, 'Ya', 'Tersedia', 'Perbaiki', null, 'Ya', 'Tersedia', 'Setuju', null, null];
    const places = await walk(office, 'contoh-staf-umum', [...first, 'Tidak sesuai', null, null, 'Sesuai', null]);
    expect(places.join(' ')).toBe('1.1 2.1 2.2 2.1 2.2 3.1 3.2 2.1 2.2 3.1 3.2 4.1 5.1 6.1 4.1 5.1 6.1 7.1 completed');
    expect((await walk(office, 'contoh-staf-umum', [null, null, 'Ya', 'Tersedia', 'Tidak setuju'])).at(-1)).toBe('completed');
  });

  it('goes on from what is stored where an act was rolled back', async () => {
    const sesdep = rkt.person('sesdep');
    const reference = await startCase(app, rkt, sesdep);
    const started = await proved(app, reference);
    const act = app.strapi.db.transaction(async () => {
      await engineOf(app).execute(reference, completion(rkt, started), sesdep);
      throw new Error('dibatalkan');
    });
    await expect(act).rejects.toThrow('dibatalkan');
    expect(await proved(app, reference)).toEqual(started);
    expect(whereabouts(await passOn(app, rkt, reference))).toBe('2.1');
  });

  it('has another person finish a row under four eyes', async () => {
    const { person } = surat;
    const reference = await startCase(app, surat, person('kasubbag'));
    for (const outcome of [null, null, 'Ya', 'Ya', 'Setuju', null, 'Lengkap']) await passOn(app, surat, reference, { outcome });
    const state = await proved(app, reference);
    expect(whereabouts(state)).toBe('5.1');
    expect(await refusalOf(engineOf(app).execute(reference, completion(surat, state), person('kabag')))).toEqual({
      code: 'FOUR_EYES',
      details: { step: 3 },
    });
    expect(await proved(app, reference)).toEqual(state);
    const answer = await app.http
      .post(`/sop-runner/cases/${reference}/tasks/${state.visit}/1/complete`)
      .set('Authorization', `Bearer ${person('kabag').token}`)
      .send({
        commandId: randomUUID(),
        outcome: null,
        note: null,
        reason: null,
        checkedInputs: ['Surat bernomor'],
        outputs: ['Surat terkirim'],
        attachments: [],
      });
    expect([answer.status, answer.body.error.details]).toEqual([403, { code: 'FOUR_EYES', step: 3 }]);
    await engineOf(app).execute(reference, completion(surat, state), acting);
    expect(await proved(app, reference)).toMatchObject({ status: 'completed' });
  });

  it('starts nothing where four eyes would leave nobody for a row', async () => {
    await appointHeads();
    expect(await refusalOf(startCase(app, surat, surat.person('kasubbag')))).toEqual({
      code: 'FOUR_EYES_IMPOSSIBLE',
      details: { step: 5, named: ['3'], roles: ['Kepala Bagian', 'Kepala Subbagian'] },
    });
    await appointHeads({ user: acting.userId, capacity: 'plt' });
  });

  it('names who did the task first to who comes second', async () => {
    const reference = await startCase(app, rkt, rkt.person('sesdep'));
    const before = await proved(app, reference);
    await engineOf(app).execute(reference, completion(rkt, before), rkt.person('sesdep'));
    const done = (await proved(app, reference)).tasks[0];
    const again = engineOf(app).execute(reference, completion(rkt, before), rkt.person('sesdep'));
    expect(await refusalOf(again)).toEqual({ code: 'TASK_CLOSED', details: { by: 'Sesdep', at: done?.closedAt } });
  });

  it('lets another holder take over what was received, with a reason', async () => {
    const deputy = await hire(app, 'Plh. Sesdep');
    const sesdep = rkt.person('sesdep');
    await appoint(app, { key: 'sesdep', name: 'Sesdep' }, [
      { user: sesdep.userId, capacity: 'definitive' },
      { user: deputy.userId, capacity: 'plh' },
    ]);
    const reference = await startCase(app, rkt, sesdep);
    const engine = engineOf(app);
    const task = { visit: 1, node: 1 };
    await engine.execute(reference, { kind: 'ReceiveTask', ...task, commandId: randomUUID() }, sesdep);
    const early = engine.execute(reference, completion(rkt, await proved(app, reference)), deputy);
    expect(await refusalOf(early)).toMatchObject({ code: 'RECEIVED_BY_OTHER', details: { by: 'Sesdep' } });
    await engine.execute(reference, { kind: 'TakeOver', ...task, reason: 'Sesdep dinas luar', commandId: randomUUID() }, deputy);
    await engine.execute(reference, completion(rkt, await proved(app, reference)), deputy);
    const [first] = (await proved(app, reference)).tasks;
    expect(first).toMatchObject({ state: 'done', actingFor: 'plh' });
    await appoint(app, { key: 'sesdep', name: 'Sesdep' }, [{ user: sesdep.userId, capacity: 'definitive' }]);
  });

  it('has one who holds two positions act as the one whose task it is', async () => {
    const both = await hire(app, 'Pemangku dua jabatan');
    await appoint(app, { key: 'sesdep', name: 'Sesdep' }, [{ user: both.userId, capacity: 'definitive' }]);
    await appoint(app, { key: 'kabag-pe', name: 'Kabag Program & Evaluasi' }, [{ user: both.userId, capacity: 'plt' }]);
    const reference = await startCase(app, rkt, both);
    for (let done = 0; done < 2; done += 1) await engineOf(app).execute(reference, completion(rkt, await proved(app, reference)), both);
    const acts = await app.sql(
      `select e.actor_role as role, e.actor_capacity as capacity from sop_runner_events e join sop_cases c on c.id = e.case_id
       where c.reference = $1 and e.kind = 'TaskCompleted' order by e.sequence`,
      [reference],
    );
    expect(acts).toEqual([
      { role: 'sesdep', capacity: 'definitive' },
      { role: 'kabag-pe', capacity: 'plt' },
    ]);
    await appoint(app, { key: 'sesdep', name: 'Sesdep' }, [{ user: rkt.person('sesdep').userId, capacity: 'definitive' }]);
    await appoint(app, { key: 'kabag-pe', name: 'Kabag Program & Evaluasi' }, [
      { user: rkt.person('kabag-pe').userId, capacity: 'definitive' },
    ]);
  });

  it('admits a holder only in the dates of the hold', async () => {
    const past = await hire(app, 'Sesdep lama');
    const sesdep = { user: rkt.person('sesdep').userId, capacity: 'definitive' } as const;
    await appoint(app, { key: 'sesdep', name: 'Sesdep' }, [sesdep, { user: past.userId, capacity: 'definitive', until: '2020-12-31' }]);
    const reference = await startCase(app, rkt, past);
    const act = engineOf(app).execute(reference, completion(rkt, await proved(app, reference)), past);
    expect(await refusalOf(act)).toEqual({ code: 'NOT_YOUR_ROLE', details: { role: 'Sesdep' } });
  });

  it('does not start while positions are vacant, and names them all', async () => {
    const roles = ['penata', 'penelaah'].map((key) => ({ key, name: `Jabatan ${key}`, unit: null }));
    const [first, second] = RKT.steps;
    if (first === undefined || second === undefined) throw new Error('RKT has rows');
    const node = (role: string) => ({ role, symbol: 'process', together: false, branches: [] }) as const;
    for (const role of roles) await appoint(app, role, []);
    const sop = await ratify(app, {
      ...RKT,
      number: 'SOP-KOSONG',
      roles,
      steps: [
        { ...first, nodes: [node('penata')] },
        { ...second, nodes: [node('penelaah')] },
      ],
    });
    const command = { ...PLAIN, subject: 'Kosong', commandId: randomUUID() } as const;
    const refused = await refusalOf(engineOf(app).start(sop, command, rkt.person('sesdep')));
    expect(refused).toEqual({ code: 'ROLE_VACANT', details: { roles: ['Jabatan penata', 'Jabatan penelaah'] } });
  });

  it('keeps a running case on the revision it started with', async () => {
    const sop = await ratify(app, RKT);
    const old = { ...rkt, sop };
    const reference = await startCase(app, old, rkt.person('sesdep'));
    await ratify(app, { ...RKT, steps: RKT.steps.slice(0, 1) }, { sop, number: 1 });
    expect(await passOn(app, old, reference)).toMatchObject({ revision: 0, currentStep: 2, status: 'running' });
    const next = await startCase(app, old, rkt.person('sesdep'));
    expect(await proved(app, next)).toMatchObject({ revision: 1 });
  });
});
