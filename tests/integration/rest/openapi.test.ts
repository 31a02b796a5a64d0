import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { openApp, type TestApp } from '../support/app';

interface Operation {
  readonly parameters?: readonly { readonly name: string }[];
}

describe('describing the REST API', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp();
  });

  afterAll(() => app.close());

  const written = async () =>
    JSON.parse(await readFile('public/openapi.json', 'utf8')) as {
      readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    };

  it('is written by "npm run openapi" and current', async () => {
    const env = { ...process.env, DATABASE_URL: app.databaseUrl };
    await expect(promisify(execFile)(process.execPath, ['scripts/openapi.mjs', '--check'], { env })).resolves.toMatchObject({ stderr: '' });
  });

  it('names what portals may read and no more', async () => {
    const { paths } = await written();
    expect(Object.entries(paths).map(([path, operations]) => [path, Object.keys(operations)])).toEqual([
      ['/roles', ['get']],
      ['/roles/{id}', ['get']],
      ['/sops', ['get']],
      ['/sops/{id}', ['get']],
      ['/steps', ['get']],
      ['/steps/{id}', ['get']],
      ['/sops/{documentId}/in-force', ['get']],
      ['/sops/{documentId}/form.pdf', ['get']],
      ['/sops/{documentId}/form.html', ['get']],
      ['/sops/{documentId}/flowchart.svg', ['get']],
    ]);
  });

  it('offers no word for drafts and no private field', async () => {
    const { paths } = await written();
    const parameters = Object.values(paths).flatMap(({ get }) => (get?.parameters ?? []).map(({ name }) => name));
    expect(parameters.filter((name) => ['status', 'publicationFilter', 'hasPublishedVersion'].includes(name))).toEqual([]);
    expect(JSON.stringify(paths)).not.toMatch(/"(nip|holders|supervisor|signedScan|createdBy|updatedBy)"/);
  });
});
