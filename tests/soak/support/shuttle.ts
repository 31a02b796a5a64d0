import { box, definition, step, time } from '../../unit/support/build';
import type { TestApp } from '../../integration/support/app';
import { openOffice, type Office } from '../../integration/support/office';

/** Nothing is due, so that the clock says nothing and each mail is of a handoff. */
const OPEN = { standardTime: time(null, 'day', 'sesuai kebutuhan') };

const ROLES = [
  { key: 'kabag', name: 'Kabag Umum', unit: null },
  { key: 'kasubbag', name: 'Kasubbag Tata Usaha', unit: null },
] as const;

/** Who works on a row: two positions pass the case to each other. */
export const roleOf = (row: number): string => (row % 2 === 1 ? 'kabag' : 'kasubbag');

/** An office whose cases go to and fro between two positions: a handoff and a mail for each row but the last. */
export const openShuttle = (app: TestApp, rows: number): Promise<Office> =>
  openOffice(
    app,
    definition(
      ROLES,
      Array.from({ length: rows }, (_, index) => step(index + 1, [box(roleOf(index + 1))], OPEN)),
    ),
  );
