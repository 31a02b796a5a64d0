import { styled } from 'styled-components';

import type { WeekCount } from '../../../../shared/contracts';
import { FlatTable } from '../../components/DataTable';
import { StretchedLink } from '../../components/Row';
import { sundayOf } from '../../utils/charts';
import { withFilters } from '../../utils/filters';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';
import { dateWords } from '../../utils/time';
import { SERIES } from './series';

/** The numbers behind the columns, newest week first; folded until somebody asks. */
export function WeekTable({ weeks }: { readonly weeks: readonly WeekCount[] }) {
  const voice = useVoice();
  const { say, locale } = voice;
  const format = new Intl.NumberFormat(locale);
  return (
    <Folded>
      <summary>{say('overview.asTable')}</summary>
      <FlatTable aria-labelledby="weeks">
        <thead>
          <tr>
            <th scope="col">{say('overview.weekOf')}</th>
            {SERIES.map(({ name, words }) => (
              <th key={name} scope="col" className="number">
                {say(words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...weeks].reverse().map((each) => (
            <tr key={each.week}>
              <th scope="row">
                <StretchedLink to={withFilters(PATHS.cases, { from: each.week, until: sundayOf(each.week) })}>
                  {dateWords(each.week, voice)}
                </StretchedLink>
              </th>
              {SERIES.map(({ name }) => (
                <td key={name} className="number">
                  {format.format(each[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </FlatTable>
    </Folded>
  );
}

const Folded = styled.details`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  padding-top: 1.2rem;

  > summary {
    cursor: pointer;
    line-height: 2.4rem;
    width: fit-content;
  }

  > summary:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
