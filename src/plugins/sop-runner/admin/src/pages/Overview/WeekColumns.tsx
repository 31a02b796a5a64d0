import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

import type { WeekCount } from '../../../../shared/contracts';
import { Painted } from '../../components/paints';
import { scaleEnd, share, sundayOf, ticks } from '../../utils/charts';
import { withFilters } from '../../utils/filters';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';
import { shortDateWords } from '../../utils/time';
import { SERIES } from './series';

const HEIGHT = 180;
const BELOW = 24;
/** Left of the columns stand the numbers of the lines. */
const AXIS = 6;

/** Every third week is named, counted from this one. */
const isNamed = (index: number, weeks: readonly WeekCount[]) => (weeks.length - 1 - index) % 3 === 0;

/** The columns of the weeks; what they stand for is in the table below them. */
export function WeekColumns({ weeks }: { readonly weeks: readonly WeekCount[] }) {
  const voice = useVoice();
  const end = scaleEnd(weeks.flatMap(({ started, completed, cancelled }) => [started, completed, cancelled]));
  const slot = (100 - AXIS) / weeks.length;
  const column = (slot * 0.75) / SERIES.length;
  const y = (count: number) => HEIGHT - (count / end) * (HEIGHT - 14);
  return (
    <Plot aria-hidden height={HEIGHT + BELOW}>
      {[0, ...ticks(end)].map((count) => (
        <g key={count}>
          <line x1={`${AXIS}%`} x2="100%" y1={y(count)} y2={y(count)} />
          <text x="0" y={y(count) + 4}>
            {new Intl.NumberFormat(voice.locale).format(count)}
          </text>
        </g>
      ))}
      {weeks.map((each, index) => {
        const left = AXIS + index * slot;
        const isLast = index === weeks.length - 1;
        return (
          <Link key={each.week} tabIndex={-1} to={withFilters(PATHS.cases, { from: each.week, until: sundayOf(each.week) })}>
            <rect className="hit" x={`${left}%`} y="0" width={`${slot}%`} height={HEIGHT} />
            {SERIES.map(({ name, paint }, place) => (
              <Painted
                key={name}
                $paint={paint}
                x={`${left + slot * 0.125 + place * column}%`}
                y={y(each[name])}
                width={share(column * 0.85, 100)}
                height={HEIGHT - y(each[name])}
              />
            ))}
            {isNamed(index, weeks) && (
              <text x={isLast ? '100%' : `${left + slot / 2}%`} y={HEIGHT + 18} textAnchor={isLast ? 'end' : 'middle'}>
                {shortDateWords(each.week, voice)}
              </text>
            )}
          </Link>
        );
      })}
    </Plot>
  );
}

const Plot = styled.svg`
  display: block;
  width: 100%;

  line {
    stroke: ${({ theme }) => theme.colors.neutral200};
  }

  text {
    fill: ${({ theme }) => theme.colors.neutral700};
    font-size: 1.2rem;
  }

  .hit {
    fill: transparent;
  }

  a:hover .hit {
    fill: ${({ theme }) => theme.colors.primary100};
  }
`;
