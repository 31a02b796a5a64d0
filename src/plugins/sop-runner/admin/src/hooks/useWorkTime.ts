import { averageDay } from '../../../domain/time';
import { useVoice } from '../utils/text';
import { workTimeWords } from '../utils/work-time';
import { useOfficeCalendar } from './useOfficeCalendar';

/** Says working minutes in days, hours and minutes of the office. */
export function useWorkTime(): (minutes: number) => string {
  const voice = useVoice();
  const { week } = useOfficeCalendar();
  return (minutes) => workTimeWords(minutes, averageDay(week), voice);
}
