import { cleanName } from '../../../src/plugins/sop-runner/server/src/files/name';
import { extensionOf } from '../../../src/plugins/sop-runner/shared/files';

describe('taking over the name of a file', () => {
  it.each([
    ['Nota dinas.pdf', 'Nota dinas.pdf'],
    ['Surat №3 – “salinan” ñ 漢字.PDF', 'Surat №3 – “salinan” ñ 漢字.PDF'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\staf\\Nota.docx', 'Nota.docx'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie- x=1.pdf'],
    ['nota\u0000.pdf', 'nota.pdf'],
    // Shown as "notaexe.pdf" by whatever obeys the turned direction.
    ['nota\u202efdp.exe.pdf', 'notafdp.exe.pdf'],
    ['satu"dua|tiga?.png', 'satu-dua-tiga-.png'],
    ['  banyak \t spasi .pdf', 'banyak spasi.pdf'],
    ['..tersembunyi.pdf', 'tersembunyi.pdf'],
    ['NUL.txt', '_NUL.txt'],
    ['cafe\u0301.pdf', 'caf\u00e9.pdf'],
    ['setengah\ud800.pdf', 'setengah.pdf'],
  ])('makes %j harmless', (given, name) => {
    expect(cleanName(given)).toBe(name);
  });

  it('shortens what is too long and keeps the extension', () => {
    expect(cleanName(`${'🗎'.repeat(400)}.pdf`)).toBe(`${'🗎'.repeat(150)}.pdf`);
  });

  it.each([
    ['nota.pdf', 'pdf'],
    ['NOTA.JPEG', 'jpeg'],
    ['arsip.tar.zip', 'zip'],
    ['nota', null],
    ['.pdf', null],
    ['nota.pdf.exe', null],
    ['halaman.html', null],
    ['gambar.svg', null],
    ['makro.docm', null],
    ['nota.constructor', null],
    ['nota.pdf ', null],
    ['', null],
  ])('knows %j by its extension', (name, extension) => {
    expect(extensionOf(name)).toBe(extension);
  });
});
