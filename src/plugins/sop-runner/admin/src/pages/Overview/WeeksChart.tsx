import { Legend } from '../../components/Legend';
import type { WeekCount } from '../../../../shared/contracts';
import { useVoice } from '../../utils/text';
import { SERIES } from './series';
import { WeekColumns } from './WeekColumns';
import { WeekTable } from './WeekTable';

/** Cases that began and ended in each of the last weeks: columns to look at, a table to read. */
export function WeeksChart({ weeks }: { readonly weeks: readonly WeekCount[] }) {
  const { say } = useVoice();
  return (
    <>
      <Legend entries={SERIES.map(({ paint, words }) => ({ paint, words: say(words) }))} />
      <WeekColumns weeks={weeks} />
      <WeekTable weeks={weeks} />
    </>
  );
}
