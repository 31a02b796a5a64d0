import { contentCheck } from '../../../src/plugins/sop-runner/server/src/files/content';
import { FILE_TYPES, type FileExtension } from '../../../src/plugins/sop-runner/shared/files';

const ZIP = Buffer.from('PK\x03\x04 isi arsip', 'latin1');
const OLE = Buffer.from('d0cf11e0a1b11ae10000', 'hex');
const RTF = Buffer.from('{\\rtf1\\ansi Nota}');
const PDF = Buffer.from('%PDF-1.7\n%\xe2\xe3\x00\x01\n', 'latin1');
const PNG = Buffer.from('89504e470d0a1a0a0000000d', 'hex');
const JPEG = Buffer.from('ffd8ffe000104a464946', 'hex');
const TEXT = Buffer.from('nomor;perihal\r\n1;"Usulan – tahun 2027"\n');
const HTML = Buffer.from('<!doctype html><script>alert(1)</script>');
const EXE = Buffer.from('4d5a90000300000004000000ffff', 'hex');

const CONTENTS = { ZIP, OLE, RTF, PDF, PNG, JPEG, TEXT, HTML, EXE };

/** What each type is taken with. */
const TAKEN: Readonly<Record<FileExtension, readonly (keyof typeof CONTENTS)[]>> = {
  pdf: ['PDF'],
  doc: ['OLE', 'RTF'],
  docx: ['ZIP', 'OLE'],
  xls: ['OLE'],
  xlsx: ['ZIP', 'OLE'],
  ppt: ['OLE'],
  pptx: ['ZIP', 'OLE'],
  odt: ['ZIP'],
  ods: ['ZIP'],
  odp: ['ZIP'],
  rtf: ['RTF'],
  // Text is text, whatever it means to a browser: it is never served as a page.
  txt: ['RTF', 'TEXT', 'HTML'],
  csv: ['RTF', 'TEXT', 'HTML'],
  jpg: ['JPEG'],
  jpeg: ['JPEG'],
  png: ['PNG'],
  zip: ['ZIP'],
};

const isRight = (extension: FileExtension, content: Buffer, chunk = content.length): boolean => {
  const check = contentCheck(extension);
  for (let at = 0; at < content.length; at += chunk) check.add(content.subarray(at, at + chunk));
  return check.isRight();
};

describe('recognizing what a file is', () => {
  it.each(Object.keys(FILE_TYPES) as FileExtension[])('takes for .%s what begins like one, and nothing else', (extension) => {
    const taken = Object.entries(CONTENTS).filter(([, content]) => isRight(extension, content));
    expect(taken.map(([name]) => name).sort()).toEqual([...TAKEN[extension]].sort());
  });

  it('does not depend on how the content comes in', () => {
    for (const chunk of [1, 3, 7]) {
      expect([isRight('pdf', PDF, chunk), isRight('png', PNG, chunk), isRight('png', HTML, chunk)]).toEqual([true, true, false]);
    }
  });

  it('takes a PDF with a byte order mark or empty lines before it, but not with a page before it', () => {
    expect(isRight('pdf', Buffer.concat([Buffer.from('efbbbf', 'hex'), PDF]))).toBe(true);
    expect(isRight('pdf', Buffer.concat([Buffer.from('\r\n\n'), PDF]))).toBe(true);
    expect(isRight('pdf', Buffer.concat([HTML, PDF]))).toBe(false);
  });

  it('looks at the whole of a text', () => {
    expect(isRight('csv', Buffer.concat([Buffer.alloc(5000, 'a'), Buffer.from([0])]), 1000)).toBe(false);
    expect(isRight('txt', Buffer.from('Surat keputusan \xe9\x1a', 'latin1'))).toBe(true);
  });

  it('takes text as Excel saves it, in UTF-16', () => {
    const utf16 = Buffer.from('\ufeffnomor\tperihal\r\n', 'utf16le');
    expect([isRight('txt', utf16), isRight('txt', utf16, 3), isRight('txt', Buffer.from(utf16).swap16())]).toEqual([true, true, true]);
    expect(isRight('txt', Buffer.from('\ufeffnomor\0', 'utf16le'))).toBe(false);
  });
});
