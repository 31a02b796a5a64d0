import { HOLIDAY_REFUSALS, type HolidayRefusalCode } from '../../../shared/holidays';

/** A holiday that is not taken, with the reason. Nothing has changed. */
export class HolidayRefusal extends Error {
  constructor(readonly code: HolidayRefusalCode) {
    super(HOLIDAY_REFUSALS[code]);
    this.name = 'HolidayRefusal';
  }
}
