import { randomUUID } from 'node:crypto';
import { RKT } from '../../unit/support/rkt';
import { openApp, type TestApp } from '../support/app';
import { completion, proved, startCase } from '../support/clerk';
import { engineOf, hire, openOffice, type Office } from '../support/office';
import { settled } from '../support/snapshot';

/** Checked by PostgreSQL only when the transaction commits: it is the COMMIT that fails, as where the connection is lost at that moment. */
const FAILING = `
create function fails() returns trigger language plpgsql as $$ begin raise exception 'the COMMIT fails'; end $$;
create constraint trigger fails after insert on sop_runner_events deferrable initially deferred for each row execute function fails();
create constraint trigger fails after insert or update on sop_roles deferrable initially deferred for each row execute function fails()`;
const WELL = `drop trigger fails on sop_runner_events; drop trigger fails on sop_roles; drop function fails`;

describe('a COMMIT that fails', () => {
  let app: TestApp;
  let office: Office;

  beforeAll(async () => {
    app = await openApp();
    office = await openOffice(app, RKT);
  });
  afterAll(() => app.close());

  it('is told to whoever acted; nothing is there, nobody is mailed, and the same again is done', async () => {
    const sesdep = office.person('sesdep');
    const reference = await startCase(app, office, sesdep);
    const command = completion(office, await proved(app, reference));
    const newcomer = await hire(app, 'Arsiparis baru');
    const comment = { kind: 'Comment', text: 'Halo', commandId: randomUUID() } as const;
    const before = await settled(app);
    await app.sql(FAILING);
    await expect(engineOf(app).execute(reference, command, sesdep)).rejects.toThrow('the COMMIT fails');
    await expect(engineOf(app).execute(reference, comment, newcomer)).rejects.toThrow('the COMMIT fails');
    await expect(startCase(app, office, sesdep)).rejects.toThrow('the COMMIT fails');
    const path = `/sop-runner/cases/${reference}/comments`;
    const answer = await app.http.post(path).set('Authorization', `Bearer ${sesdep.token}`).send({ text: 'Halo', commandId: randomUUID() });
    expect(answer.status).toBeGreaterThanOrEqual(500);
    await app.sql(WELL);
    expect(await settled(app)).toEqual(before);
    expect(await engineOf(app).execute(reference, command, sesdep)).toMatchObject({ step: 2 });
    // Who acted first in what was not kept is no known actor.
    await engineOf(app).execute(reference, comment, newcomer);
    expect(await proved(app, reference)).toMatchObject({ currentStep: 2 });
  });

  it('is told by the Document Service and by single queries too', async () => {
    const before = await settled(app);
    await app.sql(FAILING);
    const data = { key: 'arsiparis', name: 'Arsiparis', active: true, exclusive: false };
    await expect(app.strapi.documents('api::role.role').create({ data })).rejects.toThrow('the COMMIT fails');
    await expect(app.strapi.db.query('api::role.role').create({ data: { ...data, documentId: 'arsip' } })).rejects.toThrow(
      'the COMMIT fails',
    );
    await app.sql(WELL);
    expect(await settled(app)).toEqual(before);
    expect(await app.strapi.db.query('api::role.role').count({ where: { key: 'arsiparis' } })).toBe(0);
  });
});
