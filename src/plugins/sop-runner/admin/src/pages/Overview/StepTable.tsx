import { styled } from 'styled-components';

import type { StepTime, StepTimes } from '../../../../shared/contracts';
import { FlatTable } from '../../components/DataTable';
import { Legend } from '../../components/Legend';
import { Painted } from '../../components/paints';
import { StretchedLink } from '../../components/Row';
import { useWorkTime } from '../../hooks/useWorkTime';
import { share } from '../../utils/charts';
import { withFilters } from '../../utils/filters';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';

/** The steps of one SOP: how long half of the visits took, nine of ten, and the standard; as bars with the standard marked, and as numbers. */
export function StepTable({ steps }: { readonly steps: StepTimes }) {
  const { say } = useVoice();
  const end = Math.max(1, ...steps.rows.flatMap(({ standardMinutes, p90 }) => [standardMinutes ?? 0, p90 ?? 0]));
  return (
    <>
      <Legend
        entries={[
          { paint: 'open', words: say('overview.inStandard') },
          { paint: 'overdue', words: say('overview.aboveStandard') },
          { paint: 'spread', words: say('overview.ninety') },
          { paint: 'standard', words: say('overview.standard') },
        ]}
      />
      <Scrolled role="group" tabIndex={0} aria-labelledby="steps">
        <FlatTable aria-labelledby="steps">
          <thead>
            <tr>
              <th scope="col">{say('filter.step')}</th>
              {(
                [
                  'overview.standard',
                  'overview.median',
                  'overview.waiting',
                  'overview.working',
                  'overview.ninety',
                  'overview.count',
                ] as const
              ).map((key) => (
                <th key={key} scope="col" className="number">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.rows.map((row) => (
              <StepRow key={row.step} row={row} end={end} sop={steps.documentId} />
            ))}
          </tbody>
        </FlatTable>
      </Scrolled>
    </>
  );
}

function StepRow({ row, end, sop }: { readonly row: StepTime; readonly end: number; readonly sop: string }) {
  const { say, locale } = useVoice();
  const workTime = useWorkTime();
  const isSlow = row.standardMinutes !== null && row.median !== null && row.median > row.standardMinutes;
  const told = (minutes: number | null, none: string) => (minutes === null ? none : workTime(minutes));
  return (
    <tr>
      <th scope="row">
        <StretchedLink to={withFilters(PATHS.cases, { sop, step: row.step, status: 'running' })}>
          {`${row.step}. ${row.activity}`}
        </StretchedLink>
        <Bar aria-hidden>
          {row.p90 !== null && <Painted $paint="spread" y="6" width={share(row.p90, end)} height="6" />}
          {row.median !== null && <Painted $paint={isSlow ? 'overdue' : 'open'} y="3" width={share(row.median, end)} height="12" rx="2" />}
          {row.standardMinutes !== null && (
            <Mark x1={share(row.standardMinutes, end)} x2={share(row.standardMinutes, end)} y1="0" y2="18" />
          )}
        </Bar>
      </th>
      <td className="number">{told(row.standardMinutes, say('casePage.asNeeded'))}</td>
      <td className="number">{told(row.median, '–')}</td>
      <td className="number">{told(row.waiting, '–')}</td>
      <td className="number">{told(row.working, '–')}</td>
      <td className="number">{told(row.p90, '–')}</td>
      <td className="number">{new Intl.NumberFormat(locale).format(row.count)}</td>
    </tr>
  );
}

const Scrolled = styled.div`
  overflow-x: auto;

  table {
    min-width: 88rem;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** A little wider than its scale, so that a mark at the end is seen whole. */
const Bar = styled.svg`
  display: block;
  height: 18px;
  margin-top: 0.6rem;
  overflow: visible;
  width: 100%;
`;

const Mark = styled.line`
  stroke: ${({ theme }) => theme.colors.neutral800};
  stroke-width: 3;
`;
