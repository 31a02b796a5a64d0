import { REJECTIONS, type RejectionCode } from '../../../src/plugins/sop-runner/domain/rejection';
import { failureOf, failureWords, isDefinitive } from '../../../src/plugins/sop-runner/admin/src/utils/refusals';
import { english, indonesian, papuan } from './support/voice';

const refused = (code: string, details: object = {}, status = 409) =>
  failureOf({ status, name: 'ConflictError', message: 'in English', details: { code, ...details } });

describe('saying why something was refused', () => {
  it('fills in who and when', () => {
    const failure = refused('TASK_CLOSED', { by: 'Kabag', at: '2026-05-04T07:30:00.000Z' });
    expect(failureWords(failure, indonesian)).toBe('Sudah dikerjakan oleh Kabag, Senin, 4 Mei 2026 pukul 14.30 WIB.');
    expect(failureWords(failure, papuan)).toBe('Sudah dikerjakan oleh Kabag, Senin, 4 Mei 2026 pukul 16.30 WIT.');
  });

  it('joins lists', () => {
    const failure = refused('INPUTS_MISSING', { inputs: ['Konsep awal RKT', 'Bahan'] });
    expect(failureWords(failure, indonesian)).toBe('Kelengkapan belum dicentang: Konsep awal RKT dan Bahan.');
    expect(failureWords(failure, english)).toBe('Required documents not ticked: Konsep awal RKT and Bahan.');
  });

  it.each(Object.keys(REJECTIONS) as RejectionCode[])('says %s in both languages, even without details', (code) => {
    for (const voice of [indonesian, english]) {
      expect(failureWords(refused(code), voice)).not.toMatch(/[{}]|refusal\./);
    }
  });

  it('tells a lost answer from a refusal and from a disturbed server', () => {
    expect(failureWords(failureOf(new TypeError('Failed to fetch')), indonesian)).toMatch(/^Tidak ada jawaban dari server/);
    expect(failureWords(failureOf({ status: 500, details: {} }), indonesian)).toMatch(/^Terjadi gangguan/);
    expect(failureWords(failureOf({ status: 403, details: {} }), indonesian)).toBe('Anda tidak memiliki izin untuk ini.');
  });

  it('does not take an unknown code for a refusal', () => {
    expect(failureOf({ status: 400, details: { code: 'toString' } }).code).toBeNull();
  });
});

describe('deciding whether the server decided', () => {
  it.each([400, 403, 404, 409])('takes %d for a decision', (status) => {
    expect(isDefinitive(failureOf({ status }))).toBe(true);
  });

  it.each([401, 429, 500, 503, undefined])('takes %s for none', (status) => {
    expect(isDefinitive(failureOf({ status }))).toBe(false);
  });
});
