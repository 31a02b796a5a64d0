import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { CaseFilter } from '../../../../shared/contracts';
import { FlatTable } from '../../components/DataTable';
import { Legend } from '../../components/Legend';
import { Painted } from '../../components/paints';
import { StretchedLink } from '../../components/Row';
import { share } from '../../utils/charts';
import { withFilters } from '../../utils/filters';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';

interface OpenRow {
  readonly name: string;
  readonly open: number;
  readonly overdue: number;
  /** What the monitor is filtered by. */
  readonly filter: CaseFilter;
}

interface Props {
  /** What the rows are, "SOP" or "Jabatan". */
  readonly of: string;
  readonly rows: readonly OpenRow[];
  /** Id of the heading that names the table. */
  readonly describedBy: string;
}

/** What is open and overdue, as bars and as the numbers that they stand for: one table for eyes and for screen readers. */
export function OpenTable({ of, rows, describedBy }: Props) {
  const { say, locale } = useVoice();
  const format = new Intl.NumberFormat(locale);
  const most = Math.max(1, ...rows.map(({ open }) => open));
  if (rows.length === 0) return <Typography textColor="neutral600">{say('overview.nothingOpen')}</Typography>;
  return (
    <>
      <Legend
        entries={[
          { paint: 'overdue', words: say('overview.overdue') },
          { paint: 'open', words: say('overview.inTime') },
        ]}
      />
      <FlatTable aria-labelledby={describedBy}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col" className="number">
              {say('overview.open')}
            </th>
            <th scope="col" className="number">
              {say('overview.overdue')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, open, overdue, filter }) => (
            <tr key={name}>
              <th scope="row">
                <StretchedLink to={withFilters(PATHS.cases, { ...filter, status: 'running' })}>{name}</StretchedLink>
                <Bar aria-hidden>
                  <Painted $paint="open" width={share(open, most)} height="12" rx="2" />
                  <Painted $paint="overdue" width={share(overdue, most)} height="12" rx="2" />
                </Bar>
              </th>
              <td className="number">{format.format(open)}</td>
              <td className="number">{format.format(overdue)}</td>
            </tr>
          ))}
        </tbody>
      </FlatTable>
    </>
  );
}

const Bar = styled.svg`
  display: block;
  height: 12px;
  margin-top: 0.6rem;
  width: 100%;
`;
