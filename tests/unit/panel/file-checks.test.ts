import { refusedBefore, sizeWords } from '../../../src/plugins/sop-runner/admin/src/utils/files';
import { FILE_TYPES, MAX_FILE_BYTES } from '../../../src/plugins/sop-runner/shared/files';
import { english, indonesian } from './support/voice';

describe('choosing a file', () => {
  it('takes what the server takes', () => {
    expect(refusedBefore({ name: 'Nota Dinas.PDF', size: MAX_FILE_BYTES })).toBeNull();
  });

  it.each([
    ['program.exe', 10, { status: 400, code: 'FILE_TYPE', details: { types: Object.keys(FILE_TYPES) } }],
    ['kosong.pdf', 0, { status: 400, code: 'FILE_EMPTY', details: {} }],
    ['besar.pdf', MAX_FILE_BYTES + 1, { status: 400, code: 'FILE_TOO_LARGE', details: { max: 25 } }],
  ])('refuses %s of %i bytes before it is sent', (name, size, failure) => {
    expect(refusedBefore({ name, size })).toEqual(failure);
  });

  it('says its size as people compare sizes', () => {
    expect([1, 340 * 1024, 2.44 * 1024 * 1024].map((bytes) => sizeWords(bytes, indonesian))).toEqual(['1 kB', '340 kB', '2,4 MB']);
    expect(sizeWords(2.44 * 1024 * 1024, english)).toBe('2.4 MB');
  });
});
