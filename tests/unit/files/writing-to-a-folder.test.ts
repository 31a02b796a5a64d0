import { mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { openFolder } from '../../../src/plugins/sop-runner/server/src/files/store/folder';

const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => !one.isDirectory()).map(({ name }) => name);

describe('writing files to a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'sop-runner-folder-')), 'files');
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

  it('gives back what it was given, and lets nobody else look', async () => {
    const store = await openFolder(folder);
    await store.write('cases/2026-05/satu', Readable.from([Buffer.from('isi '), Buffer.from('berkas')]));
    const content = await store.read('cases/2026-05/satu');
    expect(content?.size).toBe(10);
    expect(content && (await buffer(content.stream)).toString()).toBe('isi berkas');
    const modes = ['', 'cases/2026-05', 'cases/2026-05/satu'].map(async (path) => (await stat(join(folder, path))).mode & 0o777);
    expect(await Promise.all(modes)).toEqual([0o700, 0o700, 0o600]);
    await store.remove('cases/2026-05/satu');
    await store.remove('cases/2026-05/satu');
    expect([await store.read('cases/2026-05/satu'), await filesIn(folder)]).toEqual([undefined, []]);
  });

  it('says that the disk is full and leaves nothing behind', async () => {
    const store = await openFolder(folder);
    await symlink('/dev/full', join(folder, '.incoming/penuh'));
    await expect(store.write('cases/2026-05/penuh', Readable.from([Buffer.alloc(100_000)]))).rejects.toMatchObject({
      code: 'STORAGE_FULL',
    });
    expect([await store.read('cases/2026-05/penuh'), await filesIn(folder)]).toEqual([undefined, []]);
  });

  it('keeps the old content where the new one breaks off', async () => {
    const store = await openFolder(folder);
    await store.write('pindaian.pdf', Readable.from(['lama']));
    const broken = Readable.from(
      (function* () {
        yield 'ba';
        throw new Error('the client is gone');
      })(),
    );
    await expect(store.write('pindaian.pdf', broken)).rejects.toThrow('the client is gone');
    expect(await readFile(join(folder, 'pindaian.pdf'), 'utf8')).toBe('lama');
    expect(await filesIn(folder)).toEqual(['pindaian.pdf']);
  });

  it('never leads out of the folder', async () => {
    const store = await openFolder(folder);
    for (const name of ['../luar', 'a/../../luar', '/etc/passwd', '.incoming/x', 'a//b', '', 'a\0b', 'a\\b']) {
      await expect(store.read(name)).rejects.toThrow('cannot name a stored file');
    }
  });

  it('removes what a server that died had begun, and spares what another is writing', async () => {
    await openFolder(folder);
    await writeFile(join(folder, '.incoming/lama'), 'setengah');
    await writeFile(join(folder, '.incoming/baru'), 'setengah');
    await utimes(join(folder, '.incoming/lama'), new Date(), new Date(Date.now() - 25 * 60 * 60 * 1000));
    await openFolder(folder);
    expect(await filesIn(folder)).toEqual(['baru']);
  });
});
