import { defaultCalendar, standardMinutes } from '../../../src/plugins/sop-runner/domain/time';
import { time } from '../support/build';

describe('comparing with standard times', () => {
  const calendar = defaultCalendar(7 * 60);
  const minutes = (amount: number | null, unit: Parameters<typeof time>[1]) => standardMinutes(calendar, time(amount, unit, ''));

  it('counts minutes and hours as they are, days and longer by the average working day of 7.5 hours', () => {
    expect([minutes(20, 'minute'), minutes(1.5, 'hour'), minutes(2, 'day'), minutes(1, 'week'), minutes(1, 'month')]).toEqual([
      20, 90, 900, 2250, 9750,
    ]);
  });

  it('has nothing to compare with where a row takes as long as it needs', () => {
    expect(minutes(null, 'day')).toBeNull();
  });
});
