import { Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';

import { PATHS } from '../../utils/paths';
import { PERMISSIONS } from '../../utils/permissions';
import { useVoice } from '../../utils/text';
import { PageLink } from './PageLink';
import { UndeliveredLink } from './UndeliveredLink';

/** The bar above every page of the panel: the pages that this person may open, and the start of a case. */
export function Navigation() {
  const { say } = useVoice();
  const { allowedActions } = useRBAC([
    ...PERMISSIONS.start,
    ...PERMISSIONS.monitor,
    ...PERMISSIONS.people,
    ...PERMISSIONS.resend,
    ...PERMISSIONS.calendar,
    ...PERMISSIONS.evidence,
  ]);
  return (
    <Bar aria-label={say('nav.label')}>
      <Flex tag="ul" wrap="wrap" gap="0 2.4rem" flex="1 1 30rem">
        <PageLink to={PATHS.inbox}>{say('inbox.title')}</PageLink>
        <PageLink to={PATHS.mine}>{say('mine.title')}</PageLink>
        <PageLink to={PATHS.done}>{say('done.title')}</PageLink>
        {allowedActions.canMonitor && <PageLink to={PATHS.cases}>{say('cases.title')}</PageLink>}
        {allowedActions.canMonitor && <PageLink to={PATHS.overview}>{say('overview.title')}</PageLink>}
        <PageLink to={PATHS.absences}>{say('absences.title')}</PageLink>
        {allowedActions.canKeep && <PageLink to={PATHS.people}>{say('people.title')}</PageLink>}
        {allowedActions.canResend && <UndeliveredLink />}
        {allowedActions.canExport && <PageLink to={PATHS.seals}>{say('seals.title')}</PageLink>}
        {allowedActions.canMaintain && <PageLink to={PATHS.calendar}>{say('calendarPage.title')}</PageLink>}
        <PageLink to={PATHS.notifications}>{say('notifications.title')}</PageLink>
      </Flex>
      {allowedActions.canStart && (
        <LinkButton tag={NavLink} to={PATHS.start} end variant="secondary" startIcon={<Plus />}>
          {say('start.title')}
        </LinkButton>
      )}
    </Bar>
  );
}

const Bar = styled.nav`
  align-items: center;
  background: ${({ theme }) => theme.colors.neutral0};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  display: flex;
  flex: none;
  flex-wrap: wrap;
  gap: 0.8rem 2.4rem;
  justify-content: space-between;
  min-height: 5.6rem;
  padding: 0.8rem 1.6rem;

  ${({ theme }) => theme.breakpoints.medium} {
    padding: 0 2.4rem;
  }

  ${({ theme }) => theme.breakpoints.large} {
    padding: 0 5.6rem;
  }

  @media print {
    display: none;
  }
`;
