/** The working clock: adds standard times and measures working time. Pure: asks neither the clock nor a time zone database. */
export {
  averageDay,
  defaultCalendar,
  DEFAULT_WEEK,
  indonesianOffset,
  type Calendar,
  type DayHours,
  type Period,
  type Span,
  type Week,
} from './calendar';
export { addStandardTime } from './add-standard-time';
export { isOpenAt, officeDayOf, officeTime, officeYear, type OfficeDay } from './office-day';
export { standardMinutes } from './standard-minutes';
export { taskTime, type TaskTime } from './task-time';
export { workingDistance, workingMinutes, type WorkingDistance } from './working-minutes';
