import { workingMinutes } from '../../../domain/time';
import { useNow } from './useNow';
import { useOfficeCalendar } from './useOfficeCalendar';
import { useWorkTime } from './useWorkTime';

/** Says how much working time something took; of what has not ended, how much it has taken so far. */
export function useSpentTime(): (from: string, to: string | null) => string {
  const calendar = useOfficeCalendar();
  const now = useNow();
  const workTime = useWorkTime();
  return (from, to) => workTime(Math.max(0, workingMinutes(calendar, from, to ?? now.toISOString())));
}
