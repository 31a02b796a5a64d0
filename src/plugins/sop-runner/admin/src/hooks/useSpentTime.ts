import { useVoice } from '../utils/text';
import { useNow } from './useNow';

const MINUTE = 60_000;

/** Says how long something took; of what has not ended, how long it has taken so far. */
export function useSpentTime(): (from: string, to: string | null) => string {
  const voice = useVoice();
  const now = useNow();
  return (from, to) => {
    const minutes = Math.round(((to === null ? now.getTime() : Date.parse(to)) - Date.parse(from)) / MINUTE);
    return new Intl.NumberFormat(voice.locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(Math.max(0, minutes));
  };
}
