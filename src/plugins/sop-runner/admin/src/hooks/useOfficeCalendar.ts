import * as React from 'react';

import { defaultCalendar, type Calendar } from '../../../domain/time';

/** The office's hours and holidays, given by `Office`. Outside of one no working time is counted: there the hours by default stand in. */
export const OfficeCalendar = React.createContext<Calendar>(defaultCalendar(0));

export function useOfficeCalendar(): Calendar {
  return React.useContext(OfficeCalendar);
}
