import { useVoice } from '../utils/text';
import { workTimeWords } from '../utils/work-time';
import { useNow } from './useNow';

const MINUTE = 60_000;
const DAY = 24 * 60;

/** Says how long something took; of what has not ended, how long it has taken so far. */
export function useSpentTime(): (from: string, to: string | null) => string {
  const voice = useVoice();
  const now = useNow();
  return (from, to) => {
    const minutes = ((to === null ? now.getTime() : Date.parse(to)) - Date.parse(from)) / MINUTE;
    return workTimeWords(Math.max(0, minutes), DAY, voice);
  };
}
