import { rkt } from '../../../database/seeds';
import { openApp, type TestApp } from '../support/app';
import { ratified } from './support';

describe('asking REST for what it does not serve', () => {
  let app: TestApp;
  let documentId: string;
  let tokens: readonly (string | undefined)[];

  beforeAll(async () => {
    app = await openApp();
    documentId = await ratified(app, rkt);
    tokens = [undefined, await app.createApiToken('read-only'), await app.createApiToken('full-access')];
  });

  afterAll(() => app.close());

  /** The same request by everyone: anonymous, with a read-only and with a full-access token. */
  const byEveryone = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) =>
    Promise.all(
      tokens.map(async (token) => {
        const request = app.http[method](path);
        if (token) void request.set('Authorization', `Bearer ${token}`);
        const { status, body: answer } = await (body ? request.send(body) : request);
        return { status, message: answer.error?.message };
      }),
    );

  it.each([
    'status=draft',
    'status=modified',
    'status[]=draft',
    'status[$eq]=draft',
    'status=draft&status=published',
    'publicationState=preview',
    'publicationFilter=never-published-document',
    'hasPublishedVersion=false',
    'populate[steps][status]=draft',
    'populate[related][populate][sop][status]=draft',
  ])('refuses drafts to everyone: %s', async (query) => {
    for (const path of [
      '/api/sops',
      `/api/sops/${documentId}`,
      '/api/steps',
      '/api/roles',
      '/API/sops',
      `/api/sops/${documentId}/in-force`,
    ]) {
      for (const { status, message } of await byEveryone('get', `${path}?${query}`)) {
        expect({ status, message }).toEqual({
          status: 400,
          message: expect.stringMatching(/^Only ratified text is served: "\w+" is not allowed here\.$/),
        });
      }
    }
  });

  it('refuses to write a draft beside the ratified text', async () => {
    const answers = await byEveryone('put', `/api/sops/${documentId}?status=draft`, { data: { title: 'Konsep' } });
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
  });

  it.each([
    ['get', '/api/cases'],
    ['get', '/api/cases/abc'],
    ['post', '/api/cases'],
    ['put', '/api/cases/abc'],
    ['delete', '/api/cases/abc'],
  ] as const)('tells everyone why cases are not served: %s %s', async (method, path) => {
    const refusal = { status: 403, message: 'Cases are not served over REST; they are run in the Run SOP panel.' };
    expect(await byEveryone(method, path, method === 'get' ? undefined : { data: {} })).toEqual([refusal, refusal, refusal]);
  });

  it.each([
    '/api/users',
    '/api/users/1',
    '/api/users/count',
    '/api/users-permissions/roles',
    '/api/upload/files',
    '/api/upload/files/1',
    '/API/Upload/files',
  ])('serves neither accounts nor files: %s', async (path) => {
    const refusal = { status: 403, message: 'Accounts and files are not served over REST.' };
    expect(await byEveryone('get', path)).toEqual([refusal, refusal, refusal]);
  });

  it('lets nobody write without a token, and no step be ratified alone with one', async () => {
    const { data } = (await app.http.get('/api/steps?filters[number]=1').expect(200)).body;
    const path = `/api/steps/${data[0].documentId}`;
    const [anonymous, readOnly, fullAccess] = await byEveryone('put', path, { data: { activity: 'Diubah lewat REST' } });
    expect([anonymous?.status, readOnly?.status]).toEqual([403, 403]);
    expect(fullAccess?.status).toBeGreaterThanOrEqual(400);
    expect((await app.http.get(path).expect(200)).body.data.activity).toBe(rkt.steps[0]?.activity);
  });
});
