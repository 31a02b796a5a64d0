import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';

import { useListTasksQuery } from '../api/client';
import { failureOf, failureWords } from '../utils/refusals';
import { PATHS } from '../utils/paths';
import { useVoice } from '../utils/text';
import { DueNote } from './DueNote';

const SHOWN = 5;

/** The homepage's short list of the person's open tasks. */
export function MyTasksWidget() {
  const { say, locale } = useVoice();
  const { data, isLoading, error } = useListTasksQuery({ limit: SHOWN }, { refetchOnMountOrArgChange: true });

  if (isLoading) return <Widget.Loading />;
  if (error || !data) return <Widget.Error>{failureWords(failureOf(error), { say, locale })}</Widget.Error>;
  if (data.tasks.length === 0) return <Widget.NoData>{say('inbox.empty')}</Widget.NoData>;

  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {data.tasks.map((task) => (
        <Box tag="li" key={`${task.reference}/${task.visit}.${task.node}`} padding={2}>
          <Typography tag={NavLink} to={PATHS.case(task.reference)} fontWeight="bold" textColor="primary600" ellipsis display="block">
            {task.subject}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600" ellipsis>
            {say('case.steps', { step: task.step, steps: task.steps })} · {task.activity}
          </Typography>
          <DueNote dueAt={task.dueAt} />
        </Box>
      ))}
    </Flex>
  );
}
