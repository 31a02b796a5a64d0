import { useVoice } from '../utils/text';
import { workTimeWords } from '../utils/work-time';

/** Working minutes of a day by Perpres 21/2023. */
const DAY = 450;

/** Says working minutes in days, hours and minutes of the office. */
export function useWorkTime(): (minutes: number) => string {
  const voice = useVoice();
  return (minutes) => workTimeWords(minutes, DAY, voice);
}
