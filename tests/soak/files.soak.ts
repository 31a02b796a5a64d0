import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openApp, type TestApp } from '../integration/support/app';
import { NOTHING_WRONG } from './support/audit';
import { sumOf, tell } from './support/figures';
import { openHandingIn } from './support/handing-in';
import { withstand } from './support/troubling';

const LOAD = { rows: 11, clients: 20, casesEach: 2 };
const TIMES = 4;
const FULL_MS = 2_000;

describe('a store without room, now and then during 400 handoffs that each hand in a file', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp({ MAIL_WORKER: 'false' });
  });
  afterAll(() => app.close());

  /** Digests of what lies in the store, by file id. */
  const stored = async (): Promise<ReadonlyMap<string, string>> => {
    const folder = process.env.FILES_DIRECTORY ?? '';
    const all = await readdir(folder, { recursive: true, withFileTypes: true });
    const digests = new Map<string, string>();
    for (const { name, parentPath } of all.filter((one) => one.isFile()))
      digests.set(
        name,
        createHash('sha256')
          .update(await readFile(join(parentPath, name)))
          .digest('hex'),
      );
    return digests;
  };

  it('refuses files by name of the fault, loses none that it took and leaves no part of one that it did not', async () => {
    const { handIn, taken, answers } = openHandingIn();
    const { wrong, troubles, seconds, ...figures } = await withstand(
      app,
      { ...LOAD, handIn },
      {
        times: TIMES,
        every: 1_500,
        async strike(server) {
          await server.fillDisk(true);
          await pause(FULL_MS);
          await server.fillDisk(false);
        },
      },
    );
    const rows = await app.sql<{ id: string; sha: string }>(
      `select file_id as id, sha_256 as sha from sop_runner_files where case_id is not null`,
    );
    const content = await stored();
    tell(
      'files',
      `a store without room, ${figures.strikes} times for ${FULL_MS / 1_000} s, during ${figures.handoffs} handoffs with a file each`,
      {
        ...{
          ...figures,
          seconds: Math.round(seconds),
          filesTaken: taken.size,
          answersToFiles: JSON.stringify(answers),
          wrong: sumOf(wrong),
        },
        contentsWithoutRow: [...content.keys()].filter((id) => !taken.has(id)).length,
        contentsLostOrAltered: [...taken].filter(([id, digest]) => content.get(id) !== digest).length,
      },
    );
    expect(wrong).toEqual(NOTHING_WRONG);
    expect([figures.falls, troubles]).toEqual([0, {}]);
    expect(content).toEqual(taken);
    expect(new Map(rows.map(({ id, sha }) => [id, sha]))).toEqual(taken);
    expect(Object.keys(answers).sort()).toEqual(['201', '507 STORAGE_FULL']);
  });
});
