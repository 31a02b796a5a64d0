import { totalTimeWords } from '../../../src/plugins/sop-runner/admin/src/utils/total-time';
import type { Step, TimeUnit } from '../../../src/plugins/sop-runner/domain/definition';
import { english, indonesian } from './support/voice';

const lasting = (...times: readonly (readonly [number | null, TimeUnit])[]): readonly Step[] =>
  times.map(([amount, unit], index) => ({
    ...{ number: index + 1, activity: 'Menyiapkan', nodes: [], inputs: [], outputs: [], fourEyes: [], remark: null },
    standardTime: { amount, unit, asWritten: '' },
  }));

describe('saying how long an SOP should take', () => {
  it('adds up the rows: minutes become hours, while days stay days', () => {
    expect(totalTimeWords(lasting([45, 'minute'], [1, 'day'], [2, 'hour'], [30, 'minute'], [1, 'day']), indonesian)).toBe(
      '2 hari 3 jam 15 menit',
    );
  });

  it('speaks the language of the reader', () => {
    expect(totalTimeWords(lasting([1, 'hour'], [2, 'week']), english)).toBe('2 weeks 1 hour');
  });

  it('names the rows that take as long as they need', () => {
    expect(totalTimeWords(lasting([3, 'hour'], [null, 'minute']), indonesian)).toBe('3 jam, ditambah 1 langkah sesuai kebutuhan');
    expect(totalTimeWords(lasting([null, 'minute']), indonesian)).toBe('sesuai kebutuhan');
  });
});
