import { openOffice, ROLE, SOP, type Office } from './support/office';
import { everything, revisionsOf } from './support/tables';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('deleting a position', () => {
  it('is refused at every door while an SOP names it', async () => {
    await office.sop('ROLE/1', ['Menyusun']);
    const used = await office.role('pelaksana');
    const query = office.app.strapi.db.query(ROLE);
    const before = await everything(office);
    const refused = { details: { code: 'ROLE_IN_USE', role: 'Jabatan pelaksana', usedBy: ['sop'] } };
    expect((await office.call('delete', ROLE, `/${used}`)).body.error).toMatchObject(refused);
    expect((await office.call('post', ROLE, '/actions/bulkDelete', { documentIds: [used] })).body.error).toMatchObject(refused);
    await expect(office.app.strapi.documents(ROLE).delete({ documentId: used })).rejects.toMatchObject(refused);
    await expect(query.delete({ where: { documentId: used } })).rejects.toMatchObject(refused);
    await expect(query.deleteMany({ where: { key: { $contains: 'pelaksana' } } })).rejects.toMatchObject(refused);
    await expect(query.deleteMany({})).rejects.toMatchObject(refused);
    expect(await everything(office)).toEqual(before);
    expect((await office.call('put', ROLE, `/${used}`, { active: false })).status).toBe(200);
    await office.call('put', ROLE, `/${used}`, { active: true });
  });

  it('is refused while a revision names it, though no draft does any more', async () => {
    const { sop, steps } = await office.sop('ROLE/2', ['Menyusun']);
    const role = await office.role('arsiparis');
    const own = { nodes: [{ symbol: 'process', together: false, role: { connect: [{ documentId: role }] }, branches: [] }] };
    const step = await office.step(sop, 2, 'Mengarsipkan', own);
    await office.call('post', SOP, `/${sop}/actions/publish`, {});
    await office.call('delete', 'api::step.step', `/${step}`);
    await office.call('post', SOP, `/${sop}/actions/publish`, { revisedOn: '2026-02-01' });
    expect(steps).toHaveLength(1);
    expect((await office.call('delete', ROLE, `/${role}`)).body.error?.details).toEqual({
      code: 'ROLE_IN_USE',
      role: 'Jabatan arsiparis',
      usedBy: ['revision'],
    });
  });

  it('succeeds where nothing names it', async () => {
    expect((await office.call('delete', ROLE, `/${await office.role('tak-terpakai')}`)).status).toBe(200);
  });
});

describe('changing the key of a position', () => {
  it('is refused once an SOP with it has been ratified, and allowed before', async () => {
    const fresh = await office.role('kunci-baru');
    expect((await office.call('put', ROLE, `/${fresh}`, { key: 'kunci-lain' })).status).toBe(200);
    const { sop } = await office.sop('ROLE/3', ['Menyusun']);
    await office.call('post', SOP, `/${sop}/actions/publish`, {});
    const ratified = await office.role('pelaksana');
    expect((await office.call('put', ROLE, `/${ratified}`, { key: 'pelaksana-baru' })).body.error?.details.code).toBe('ROLE_KEY_FIXED');
    await expect(
      office.app.strapi.db.query(ROLE).updateMany({ where: { documentId: ratified }, data: { key: 'pelaksana-baru' } }),
    ).rejects.toMatchObject({ details: { code: 'ROLE_KEY_FIXED' } });
    expect((await office.call('put', ROLE, `/${ratified}`, { key: 'pelaksana', name: 'Pelaksana' })).status).toBe(200);
  });
});

describe('deleting an administrator', () => {
  it('leaves what they ratified and the positions they held, without a holder', async () => {
    const leaving = await office.app.createAdmin({ email: 'kepala.biro@example.go.id', firstname: 'Kepala', lastname: 'Biro' });
    const role = await office.create(ROLE, {
      key: 'kepala-biro',
      name: 'Kepala Biro',
      active: true,
      exclusive: true,
      holders: [{ capacity: 'definitive', user: { connect: [{ id: leaving.user.id }] } }],
    });
    const { sop } = await office.sop('LEAVE/1', ['Menyusun']);
    const answer = await office.app.http
      .post(`/content-manager/collection-types/${SOP}/${sop}/actions/publish`)
      .set('authorization', `Bearer ${leaving.token}`)
      .send({});
    expect(answer.status).toBe(200);
    const gone = await office.app.http
      .delete(`/admin/users/${leaving.user.id}`)
      .set('authorization', `Bearer ${office.administrator.token}`);
    expect(gone.status).toBe(200);
    expect(await revisionsOf(office, sop)).toMatchObject([{ number: 0, by: 'Kepala Biro', log: ['ratified'] }]);
    const stored = await office.app.strapi
      .documents(ROLE)
      .findOne({ documentId: role, populate: { holders: { populate: { user: { fields: ['id'] } } } } });
    expect(stored).toMatchObject({ name: 'Kepala Biro', holders: [{ capacity: 'definitive', user: null }] });
    expect((await office.call('get', ROLE, `/${role}`)).status).toBe(200);
  });
});
