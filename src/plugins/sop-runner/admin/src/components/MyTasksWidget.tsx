import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';

import { useListTasksQuery } from '../api/client';
import { failureOf, failureWords } from '../utils/refusals';
import { PATHS } from '../utils/paths';
import { useVoice } from '../utils/text';
import { DueNote } from './DueNote';
import { Office } from './Office';

const SHOWN = 5;

/** The homepage's short list of the person's open tasks. */
export function MyTasksWidget() {
  return (
    <Office loading={<Widget.Loading />} failed={(error) => <Failed error={error} />}>
      <MyTasks />
    </Office>
  );
}

function Failed({ error }: { readonly error: unknown }) {
  const voice = useVoice();
  return <Widget.Error>{failureWords(failureOf(error), voice)}</Widget.Error>;
}

function MyTasks() {
  const { say } = useVoice();
  const { data, isLoading, error } = useListTasksQuery({ limit: SHOWN }, { refetchOnMountOrArgChange: true });

  if (isLoading) return <Widget.Loading />;
  if (error || !data) return <Failed error={error} />;
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
