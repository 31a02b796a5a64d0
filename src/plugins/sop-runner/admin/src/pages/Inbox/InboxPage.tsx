import { Flex, LinkButton } from '@strapi/design-system';
import { List, Plus } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';

import { useListTasksQuery } from '../../api/client';
import { UndeliveredLink } from './UndeliveredLink';
import { usePages } from '../../hooks/usePages';
import { countWords } from '../../utils/lists';
import { PATHS } from '../../utils/paths';
import { PERMISSIONS } from '../../utils/permissions';
import { useVoice } from '../../utils/text';
import { TaskPage } from './TaskPage';

/** *Tugas saya*: the open tasks of the person's positions. */
export function InboxPage() {
  const voice = useVoice();
  const { cursors, add } = usePages();
  const { data } = useListTasksQuery({});
  const { allowedActions } = useRBAC([...PERMISSIONS.start, ...PERMISSIONS.monitor, ...PERMISSIONS.resend]);

  return (
    <Page.Main>
      <Page.Title>{voice.say('inbox.title')}</Page.Title>
      <Layouts.Header
        title={voice.say('inbox.title')}
        subtitle={data ? voice.say('inbox.subtitle', { count: countWords(data.count, voice) }) : undefined}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {allowedActions.canResend && <UndeliveredLink />}
            {allowedActions.canMonitor && (
              <LinkButton tag={NavLink} to={PATHS.cases} variant="tertiary" startIcon={<List />}>
                {voice.say('cases.title')}
              </LinkButton>
            )}
            {allowedActions.canStart && (
              <LinkButton tag={NavLink} to={PATHS.start} startIcon={<Plus />}>
                {voice.say('start.title')}
              </LinkButton>
            )}
          </Flex>
        }
      />
      <Layouts.Content>
        {cursors.map((after, index) => (
          <TaskPage key={after ?? 'first'} after={after} isLast={index === cursors.length - 1} onMore={add} />
        ))}
      </Layouts.Content>
    </Page.Main>
  );
}
