/** The clock against another that counts every minute, over years, zones, hours and holidays. */
import fc from 'fast-check';
import { addStandardTime, workingMinutes } from '../../../src/plugins/sop-runner/domain/time';
import type { TimeUnit } from '../../../src/plugins/sop-runner/domain/definition';
import { anyOffice, moment, type AnyOffice } from './support/arbitrary';
import { oracle } from './support/oracle';

const add = ({ calendar }: AnyOffice, from: string, amount: number, unit: TimeUnit) =>
  addStandardTime(calendar, from, { amount, unit, asWritten: '' });

function always(max: number, rule: (office: AnyOffice, from: string, amount: number) => void, numRuns = 150): void {
  fc.assert(fc.property(anyOffice, moment, fc.integer({ min: 1, max }), rule), { numRuns });
}

describe('the clock of any office', () => {
  it('counts minutes and hours of work as one who counts them one by one', () => {
    always(1500, (office, from, amount) => {
      const counted = oracle(office.calendar, office.zone);
      expect(add(office, from, amount, 'minute')).toBe(counted.minutes(from, amount));
      expect(add(office, from, amount / 60, 'hour')).toBe(counted.minutes(from, amount));
    });
  });

  it('counts days and weeks as one who turns the pages of the calendar', () => {
    always(20, (office, from, amount) => {
      const counted = oracle(office.calendar, office.zone);
      expect(add(office, from, amount, 'day')).toBe(counted.days(from, amount));
      expect(add(office, from, amount, 'week')).toBe(counted.days(from, 5 * amount));
    });
  });

  it('finds the same date of another month, or the next working day', () => {
    always(24, (office, from, amount) => {
      expect(add(office, from, amount, 'month')).toBe(oracle(office.calendar, office.zone).months(from, amount));
    });
  });

  it('measures working time as one who counts it, in both directions', () => {
    always(
      30 * 1440,
      (office, from, apart) => {
        const to = new Date(Date.parse(from) + apart * 60_000).toISOString();
        const counted = oracle(office.calendar, office.zone).measured(from, to);
        expect(workingMinutes(office.calendar, from, to)).toBe(counted);
        expect(workingMinutes(office.calendar, to, from)).toBe(0 - counted);
      },
      100,
    );
  });

  it('measures what it added', () => {
    always(20_000, (office, from, amount) => {
      expect(workingMinutes(office.calendar, from, add(office, from, amount, 'minute') ?? '')).toBe(amount);
    });
  });

  it('is never due earlier for work begun later', () => {
    fc.assert(
      fc.property(
        anyOffice,
        moment,
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom('minute', 'hour', 'day'),
        (office, from, later, unit) => {
          const then = new Date(Date.parse(from) + later * 60_000).toISOString();
          expect((add(office, from, 3, unit) ?? '') <= (add(office, then, 3, unit) ?? '')).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
