import { randomUUID } from 'node:crypto';
import { Rejection } from '../../../src/plugins/sop-runner/domain/rejection';
import { UID } from '../../../src/plugins/sop-runner/shared/ids';
import { RKT } from '../../unit/support/rkt';
import { openApp, type TestApp } from '../support/app';
import { completion, proved, startCase } from '../support/clerk';
import { engineOf, hire, openOffice, type Office } from '../support/office';
import type { SignedIn } from '../support/people';
import { settled, snapshot, type Snapshot } from '../support/snapshot';

const GUARDED = [UID.case, UID.task, UID.event, UID.revision, UID.revisionLog, UID.file] as const;
const TABLES = [
  'sop_cases',
  'sop_runner_tasks',
  'sop_runner_events',
  'sop_runner_revisions',
  'sop_runner_revision_logs',
  'sop_runner_counters',
];

describe('doors that are not the panel', () => {
  let app: TestApp;
  let office: Office;
  let administrator: SignedIn;
  let reference: string;
  let before: Snapshot;

  beforeAll(async () => {
    app = await openApp();
    office = await openOffice(app, RKT);
    administrator = await app.createAdmin({ email: 'administrator@example.go.id' });
    reference = await startCase(app, office, office.person('sesdep'));
    await engineOf(app).execute(reference, completion(office, await proved(app, reference)), office.person('sesdep'));
    await app.strapi.db.transaction(async ({ trx }) => {
      await trx.raw(`select set_config('sop_runner.command', 'log', true)`);
      await trx.raw(
        `insert into sop_runner_revision_logs (document_id, revision_id, kind, at) select 'log', id, 'ratified', now() from sop_runner_revisions`,
      );
      await trx.raw(
        `insert into sop_runner_files (document_id, file_id, owner, name, mime, size, sha_256, stored_as, case_id)
         select 'file', 'file', 1, 'nota.pdf', 'application/pdf', 1, 'x', 'cases/x', id from sop_cases`,
      );
    });
    before = await settled(app);
  });
  afterEach(async () => expect(await snapshot(app)).toEqual(before));
  afterAll(() => app.close());

  const data = { subject: 'palsu', status: 'completed', currentStep: 5, state: 'done', kind: 'CaseCompleted', number: 9, version: 99 };
  const documentOf = async (uid: string): Promise<{ id: number; documentId: string }> => {
    const row: { id: number; documentId: string } | null = await app.strapi.db.query(uid).findOne({ where: {} });
    if (row === null) throw new Error(`no row of ${uid}`);
    return row;
  };
  /** The code that a refused write carries. */
  const codeOf = (act: () => Promise<unknown>): Promise<unknown> =>
    act().then(
      () => 'written',
      (error: unknown) => (error instanceof Error && 'details' in error ? (error.details as { code?: string }).code : error),
    );

  const actsOf = (uid: (typeof GUARDED)[number]) =>
    app.strapi.documents(uid) as unknown as Readonly<Record<string, (params: object) => Promise<unknown>>>;
  const query = (uid: string) => app.strapi.db.query(uid);
  const everyRow = { id: { $gt: 0 } };
  const QUERIES: Readonly<Record<string, (uid: string, id: number) => Promise<unknown>>> = {
    create: (uid) => query(uid).create({ data }),
    createMany: (uid) => query(uid).createMany({ data: [data] }),
    update: (uid, id) => query(uid).update({ where: { id }, data }),
    updateMany: (uid) => query(uid).updateMany({ where: everyRow, data }),
    delete: (uid, id) => query(uid).delete({ where: { id } }),
    deleteMany: (uid) => query(uid).deleteMany({ where: everyRow }),
  };

  describe.each(GUARDED)('%s', (uid) => {
    it.each(Object.keys(QUERIES))('refuses db.query %s', async (name) => {
      const { id } = await documentOf(uid);
      expect(await codeOf(async () => QUERIES[name]?.(uid, id))).toBe('NOT_THE_ENGINE');
    });

    it.each(['create', 'update', 'delete', 'clone', 'publish', 'unpublish', 'discardDraft'])(
      'refuses the Document Service %s',
      async (name) => {
        const { documentId } = await documentOf(uid);
        const act = actsOf(uid)[name];
        // Types without draft and publish have no publish at all.
        if (act === undefined) return expect(['publish', 'unpublish', 'discardDraft']).toContain(name);
        expect(await codeOf(() => act({ documentId, data, status: 'published' }))).toBe('NOT_THE_ENGINE');
      },
    );

    it('refuses the Content Manager, single and bulk', async () => {
      const { documentId } = await documentOf(uid);
      const at = `/content-manager/collection-types/${uid}`;
      const as = { Authorization: `Bearer ${administrator.token}` };
      const answers = [
        await app.http.post(at).set(as).send(data),
        await app.http.put(`${at}/${documentId}`).set(as).send(data),
        await app.http.delete(`${at}/${documentId}`).set(as),
        await app.http
          .post(`${at}/actions/bulkDelete`)
          .set(as)
          .send({ documentIds: [documentId] }),
        await app.http.post(`${at}/${documentId}/actions/publish`).set(as).send(data),
        await app.http.post(`${at}/clone/${documentId}`).set(as).send(data),
      ];
      for (const { status, body } of answers) {
        expect({ status, details: body.error?.details }).toEqual({ status: 403, details: { code: 'NOT_THE_ENGINE' } });
        expect(body.error.message).toBe(new Rejection('NOT_THE_ENGINE').message);
      }
    });
  });

  it('serves no case, task, event or revision over REST, not even to a full-access token', async () => {
    const as = { Authorization: `Bearer ${await app.createApiToken('full-access')}` };
    const { documentId } = await documentOf(UID.case);
    const answers = async (path: string) => [
      await app.http.get(`/api/${path}`).set(as),
      await app.http.post(`/api/${path}`).set(as).send({ data }),
      await app.http.put(`/api/${path}/${documentId}`).set(as).send({ data }),
      await app.http.delete(`/api/${path}/${documentId}`).set(as),
    ];
    for (const { status, body } of await answers('cases')) {
      expect({ status, details: body.error?.details }).toEqual({ status: 403, details: { code: 'NEVER_SERVED' } });
      expect(body.error.message).toBe('Cases are not served over REST; they are run in the Run SOP panel.');
    }
    // What the engine writes has no address at all.
    for (const path of ['tasks', 'events', 'revisions', 'files'].flatMap((name) => [name, `sop-runner/${name}`])) {
      expect((await answers(path)).map(({ status }) => status)).toEqual([404, 405, 405, 405]);
    }
  });

  it('refuses the queryBuilder, which fires no hooks, in PostgreSQL itself', async () => {
    const refused = /SOP Runner: .* is refused/;
    for (const uid of GUARDED) {
      const column =
        {
          case: { subject: 'x' },
          task: { note: 'x' },
          event: { kind: 'x' },
          revision: { sha256: 'x' },
          'revision-log': { kind: 'withdrawn' },
          file: { name: 'x' },
        }[uid.split('.')[1] ?? ''] ?? {};
      await expect(
        app.strapi.db
          .queryBuilder(uid)
          .where({ id: { $gt: 0 } })
          .update(column)
          .execute(),
      ).rejects.toThrow(refused);
      await expect(
        app.strapi.db
          .queryBuilder(uid)
          .where({ id: { $gt: 0 } })
          .delete()
          .execute(),
      ).rejects.toThrow(refused);
    }
  });

  it('refuses knex and truncate in PostgreSQL itself', async () => {
    const knex = app.strapi.db.connection;
    for (const table of TABLES) {
      await expect(knex(table).insert({ document_id: randomUUID() })).rejects.toThrow(/SOP Runner: INSERT of .* is refused/);
      await expect(knex(table).update({ id: 999_999 })).rejects.toThrow(/SOP Runner: UPDATE of .* is refused/);
      await expect(knex(table).delete()).rejects.toThrow(/SOP Runner: DELETE of .* is refused/);
      await expect(knex.raw(`truncate ${table} cascade`)).rejects.toThrow(/SOP Runner: TRUNCATE of .* is refused/);
    }
  });

  describe('the panel', () => {
    const complete = (visit: number, node: number, token: string, body: object = {}) =>
      app.http
        .post(`/sop-runner/cases/${reference}/tasks/${visit}/${node}/complete`)
        .set('Authorization', `Bearer ${token}`)
        .send({
          commandId: randomUUID(),
          outcome: null,
          note: null,
          reason: null,
          checkedInputs: [],
          outputs: [],
          attachments: [],
          ...body,
        });
    const code = ({ status, body }: { status: number; body: { error?: { details?: { code?: string } } } }) => [
      status,
      body.error?.details?.code,
    ];

    it('refuses a task out of order', async () => {
      expect(code(await complete(3, 1, office.person('sesdep').token))).toEqual([404, 'TASK_NOT_FOUND']);
      expect(code(await complete(1, 1, office.person('sesdep').token))).toEqual([409, 'TASK_CLOSED']);
    });

    it('refuses a person who does not hold the position', async () => {
      expect(code(await complete(2, 1, office.person('sesdep').token))).toEqual([403, 'NOT_YOUR_ROLE']);
    });

    it('refuses a person without the permission, naming it', async () => {
      const { token } = await app.createAdmin({ email: 'penulis@example.go.id', roles: ['strapi-author'] });
      expect(code(await complete(2, 1, token))).toEqual([403, 'PERMISSION_MISSING']);
    });

    it('refuses whoever is not signed in', async () => {
      expect((await complete(2, 1, 'bukan-token')).status).toBe(401);
    });

    describe('what is taken from somebody', () => {
      const inbox = async ({ token }: { readonly token: string }) =>
        (await app.http.get('/sop-runner/tasks').set('Authorization', `Bearer ${token}`)).status;
      const staff = (name: string) => app.createAdmin({ email: `${name}@example.go.id`, roles: ['sop-staff'] });

      it('counts from the next request on: the session', async () => {
        const person = await staff('sesi-dicabut');
        expect(await inbox(person)).toBe(200);
        await app.sql('delete from strapi_sessions where user_id = $1', [String(person.user.id)]);
        expect(await inbox(person)).toBe(401);
      });

      it('counts from the next request on: an expired session', async () => {
        const person = await staff('sesi-lewat');
        await app.sql("update strapi_sessions set expires_at = now() - interval '1 second' where user_id = $1", [String(person.user.id)]);
        expect(await inbox(person)).toBe(401);
      });

      it('counts from the next request on: the account', async () => {
        const person = await staff('nonaktif');
        expect(await inbox(person)).toBe(200);
        await app.strapi.service('admin::user').updateById(person.user.id, { isActive: false });
        expect(await inbox(person)).toBe(401);
      });

      it('counts from the next request on: the role', async () => {
        const person = await staff('pindah-peran');
        expect(await inbox(person)).toBe(200);
        const [author] = await app.sql<{ id: number }>("select id from admin_roles where code = 'strapi-author'");
        await app.strapi.service('admin::user').updateById(person.user.id, { roles: [author?.id] });
        expect(await inbox(person)).toBe(403);
      });

      it('counts from the next request on: a permission', async () => {
        const person = await staff('izin-bersyarat');
        expect(await inbox(person)).toBe(200);
        const sopStaff = "select id from admin_permissions where action = 'plugin::sop-runner.panel.open'";
        await app.sql(`update admin_permissions set conditions = '["admin::is-creator"]' where id in (${sopStaff})`);
        // Judged by Strapi itself, which knows what the condition means.
        expect(await inbox(person)).toBe(200);
        await app.sql(`update admin_permissions set action = 'plugin::sop-runner.gone' where id in (${sopStaff})`);
        expect(await inbox(person)).toBe(403);
        const gone = "action = 'plugin::sop-runner.gone'";
        await app.sql(`update admin_permissions set action = 'plugin::sop-runner.panel.open', conditions = '[]' where ${gone}`);
        expect(await inbox(person)).toBe(200);
      });

      it('is asked of PostgreSQL in one query, not by Strapi in four', async () => {
        const person = await staff('satu-pertanyaan');
        const asked: string[] = [];
        const listen = ({ sql }: { readonly sql: string }): void => void asked.push(sql);
        app.strapi.db.connection.on('query', listen);
        expect(await inbox(person)).toBe(200);
        app.strapi.db.connection.removeListener('query', listen);
        expect(asked.filter((sql) => sql.includes('strapi_sessions'))).toHaveLength(1);
        expect(asked.filter((sql) => sql.includes('from "admin_'))).toEqual([]);
      });

      it('is not given by a token signed for another purpose', async () => {
        const { user } = await staff('token-segar');
        const { token } = await app.strapi.sessionManager('admin').generateRefreshToken(String(user.id), randomUUID(), { type: 'refresh' });
        expect(await inbox({ token })).toBe(401);
      });
    });

    it('knows whoever Strapi knows to be signed in, and nobody else', async () => {
      const staff = (name: string) => app.createAdmin({ email: `${name}@example.go.id`, roles: ['sop-staff'] });
      const [here, left, late, gone, idle] = await Promise.all(['masuk', 'keluar', 'lewat', 'pindah', 'diam'].map(staff));
      const [token, tokenOf] = [here?.token ?? '', (person?: { readonly token: string }) => `Bearer ${person?.token}`];
      await app.sql('delete from strapi_sessions where user_id = $1', [String(left?.user.id)]);
      await app.sql("update strapi_sessions set expires_at = now() - interval '1 second' where user_id = $1", [String(late?.user.id)]);
      await app.sql("update strapi_sessions set origin = 'users-permissions' where user_id = $1", [String(gone?.user.id)]);
      await app.strapi.service('admin::user').updateById(idle?.user.id, { isActive: false });
      const [head, body, signature] = token.split('.');
      const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
      const headers: readonly (readonly [header: string | undefined, status: number])[] = [
        [`Bearer ${token}`, 200],
        [`bearer ${token}`, 200],
        [`BEARER   ${token}`, 200],
        [undefined, 401],
        ['Bearer', 401],
        [token, 401],
        [`Basic ${token}`, 401],
        [`Bearer ${token} ${token}`, 401],
        [`Bearer ${head}.${body}.`, 401],
        [`Bearer ${unsigned}.${body}.`, 401],
        [`Bearer ${head}.${body}.${signature?.split('').reverse().join('')}`, 401],
        [`Bearer ${await app.createApiToken('full-access')}`, 401],
        ...[left, late, gone, idle].map((person) => [tokenOf(person), 401] as const),
      ];
      const ask = async (path: string, header: string | undefined) =>
        (await (header === undefined ? app.http.get(path) : app.http.get(path).set('Authorization', header))).status;
      const asked = headers.map(async ([header]) => [await ask('/sop-runner/tasks', header), await ask('/admin/users/me', header)]);
      expect(await Promise.all(asked)).toEqual(headers.map(([, status]) => [status, status]));
    });

    it('shows a case to nobody without a part in it', async () => {
      const outsider = await hire(app, 'Tamu');
      const answer = await app.http.get(`/sop-runner/cases/${reference}`).set('Authorization', `Bearer ${outsider.token}`);
      expect(code(answer)).toEqual([403, 'CASE_NOT_YOURS']);
    });
  });
});
