import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { setUpOnce } from '../../../src/plugins/sop-runner/server/src/setup';
import { ACTIONS, actionId } from '../../../src/plugins/sop-runner/shared/permissions';
import { openApp, type TestApp } from '../support/app';

describe('booting for the first time', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp();
  });

  afterAll(() => app.close());

  const permissionsOf = async (code: string): Promise<string[]> => {
    const role = await app.strapi.db.query('admin::role').findOne({ where: { code }, populate: { permissions: true } });
    const permissions: { action: string }[] = role?.permissions ?? [];
    return permissions.map(({ action }) => action).sort();
  };

  it('makes the admin role of staff, who work in the panel and nowhere else', async () => {
    expect(await permissionsOf('sop-staff')).toEqual([
      'plugin::sop-runner.cases.start',
      'plugin::sop-runner.panel.open',
      'plugin::sop-runner.tasks.work',
    ]);
  });

  it('makes the admin role of supervisors, who also see and cancel every case, give tasks to others, enter absences, see to undelivered mail, take out evidence and read SOPs', async () => {
    expect(await permissionsOf('sop-supervisor')).toEqual([
      'plugin::content-manager.explorer.read',
      'plugin::content-manager.explorer.read',
      'plugin::sop-runner.absences.enter',
      'plugin::sop-runner.cases.cancel',
      'plugin::sop-runner.cases.monitor',
      'plugin::sop-runner.cases.start',
      'plugin::sop-runner.evidence.export',
      'plugin::sop-runner.mails.resend',
      'plugin::sop-runner.panel.open',
      'plugin::sop-runner.tasks.reassign',
      'plugin::sop-runner.tasks.work',
    ]);
  });

  it('gives super administrators every action', async () => {
    expect(await permissionsOf('strapi-super-admin')).toEqual(expect.arrayContaining(ACTIONS.map(({ uid }) => actionId(uid))));
  });

  it('lets the public read SOPs, steps and positions, and do nothing else with them', async () => {
    const permissions: { action: string }[] = await app.strapi.db
      .query('plugin::users-permissions.permission')
      .findMany({ where: { role: { type: 'public' }, action: { $startsWith: 'api::' } } });
    expect(permissions.map(({ action }) => action).sort()).toEqual([
      'api::role.role.find',
      'api::role.role.findOne',
      'api::sop.sop.find',
      'api::sop.sop.findOne',
      'api::sop.sop.inForce',
      'api::step.step.find',
      'api::step.step.findOne',
    ]);
  });

  it('lets nobody open an account', async () => {
    const answer = await app.http
      .post('/api/auth/local/register')
      .send({ username: 'orang', email: 'orang@example.go.id', password: 'Rahasia-123' });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toBe('Register action is currently disabled');
  });

  it('gives what a later version allows to the roles of an earlier one, once', async () => {
    const { strapi } = app;
    const before = await settings(app.sql);
    const store = strapi.store({ type: 'plugin', name: 'sop-runner' });
    const supervisors = { code: 'sop-supervisor' };
    const takeAway = () =>
      strapi.db.query('admin::permission').deleteMany({ where: { action: { $in: LATER.map((uid) => actionId(uid)) }, role: supervisors } });
    // As the first version left it.
    await store.set({ key: 'setup', value: { done: true } });
    await takeAway();
    await setUpOnce(strapi);
    expect(await settings(app.sql)).toEqual(before);

    await takeAway();
    await setUpOnce(strapi);
    expect(await permissionsOf('sop-supervisor')).not.toContain(actionId('mails.resend'));
  });

  it('leaves alone what an administrator changed, at every later boot', async () => {
    const { strapi, sql } = app;
    const staff = await strapi.db.query('admin::role').findOne({ where: { code: 'sop-staff' } });
    await strapi
      .service('admin::role')
      .assignPermissions(staff.id, [{ action: actionId('panel.open'), subject: null, properties: {}, conditions: [] }]);
    const supervisor = await strapi.db.query('admin::role').findOne({ where: { code: 'sop-supervisor' } });
    await strapi.service('admin::role').deleteByIds([supervisor.id]);
    await strapi.db.query('plugin::users-permissions.permission').deleteMany({ where: { action: 'api::role.role.find' } });
    await changeLabel(app);
    const before = await settings(sql);

    await promisify(execFile)(process.execPath, ['scripts/boot.mjs'], { env: { ...process.env, DATABASE_URL: app.databaseUrl } });

    expect(await settings(sql)).toEqual(before);
  });
});

/** What supervisors may do since a later version. */
const LATER = ['mails.resend', 'absences.enter', 'tasks.reassign', 'evidence.export'] as const;

/** What an administrator does under "Configure the view". */
async function changeLabel({ strapi }: TestApp): Promise<void> {
  const types = strapi.plugin('content-manager').service('content-types');
  const sop = types.findContentType('api::sop.sop');
  const { uid: _uid, ...form } = await types.findConfiguration(sop);
  form.metadatas.number.edit.label = 'Nomor kami';
  await types.updateConfiguration(sop, form);
}

async function settings(sql: TestApp['sql']) {
  return {
    roles: await sql('select id, code, name from admin_roles order by id'),
    permissions: await sql(
      'select r.code, p.action, p.subject from admin_permissions p join admin_permissions_role_lnk l on l.permission_id = p.id join admin_roles r on r.id = l.role_id order by 1, 2, 3',
    ),
    public: await sql('select action from up_permissions order by 1'),
    forms: await sql(
      "select key, value from strapi_core_store_settings where key like 'plugin_content_manager_configuration%' order by key",
    ),
  };
}
