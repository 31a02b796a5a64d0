import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { CaseFilter, Overview } from '../../../../shared/contracts';
import { StretchedLink } from '../../components/Row';
import { withFilters } from '../../utils/filters';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';

interface Props {
  readonly now: Overview['now'];
  /** Its Monday. */
  readonly thisWeek: string | undefined;
}

/** How many cases there are now, and how this week goes; where the monitor can list them, a way to them. */
export function Figures({ now, thisWeek }: Props) {
  const { say } = useVoice();
  return (
    <Grid aria-label={say('overview.now')}>
      <Figure count={now.open} words={say('overview.open')} filter={{ status: 'running' }} />
      <Figure count={now.overdue} words={say('overview.overdue')} filter={{ overdue: 'true' }} isAlarming={now.overdue > 0} />
      <Figure
        count={now.startedThisWeek}
        words={say('overview.startedThisWeek')}
        filter={thisWeek === undefined ? undefined : { from: thisWeek }}
      />
      <Figure count={now.completedThisWeek} words={say('overview.completedThisWeek')} />
    </Grid>
  );
}

interface FigureProps {
  readonly count: number;
  readonly words: string;
  readonly filter?: CaseFilter | undefined;
  readonly isAlarming?: boolean;
}

function Figure({ count, words, filter, isAlarming = false }: FigureProps) {
  const { locale } = useVoice();
  return (
    <Frame>
      <Typography tag="p" variant="alpha" textColor={isAlarming ? 'danger600' : 'neutral800'}>
        {new Intl.NumberFormat(locale).format(count)}
      </Typography>
      {filter === undefined ? (
        <Typography textColor="neutral700">{words}</Typography>
      ) : (
        <StretchedLink to={withFilters(PATHS.cases, filter)}>{words}</StretchedLink>
      )}
    </Frame>
  );
}

const Grid = styled.ul`
  display: grid;
  gap: 1.6rem;
  grid-template-columns: repeat(2, minmax(0, 1fr));

  ${({ theme }) => theme.breakpoints.medium} {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
`;

const Frame = styled.li`
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  padding: 1.6rem 2rem;
  position: relative;

  &:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
