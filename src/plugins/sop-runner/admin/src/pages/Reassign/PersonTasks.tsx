import * as React from 'react';

import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';

import { useListAssignedTasksQuery } from '../../api/client';
import { FailureAlert } from '../../components/FailureAlert';
import { LoadFailure } from '../../components/LoadFailure';
import { chosenTasks } from '../../utils/reassigning';
import { useVoice } from '../../utils/text';
import { PositionTasks } from './PositionTasks';
import { Results } from './Results';
import { useReassignMany } from './useReassignMany';

/** The open tasks of one person by position: which are given away, to whom and why; and what became of each. */
export function PersonTasks({ userId }: { readonly userId: number }) {
  const { say } = useVoice();
  const { currentData: data, error, refetch } = useListAssignedTasksQuery(userId, { refetchOnMountOrArgChange: true });
  const [kept, setKept] = React.useState<readonly string[]>([]);
  const [to, setTo] = React.useState<Readonly<Record<string, number>>>({});
  const [reason, setReason] = React.useState('');
  const [isAsked, setIsAsked] = React.useState(false);
  const giving = useReassignMany();

  if (!data) return error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <Page.Loading />;
  const chosen = chosenTasks(data.tasks, kept, to);
  const lacksReason = reason.trim() === '';

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (chosen.length === 0 || lacksReason || !(await giving.send(chosen, reason.trim()))) return;
    setIsAsked(false);
    setReason('');
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Results results={giving.results} />
        <FailureAlert failure={giving.failure} onClose={giving.forget} />
        {data.tasks.length === 0 && <Typography>{say('reassign.none')}</Typography>}
        {data.count > data.tasks.length && <Typography>{say('reassign.more', { shown: data.tasks.length, count: data.count })}</Typography>}
        {data.positions.map((position) => (
          <PositionTasks
            key={position.key}
            position={position}
            tasks={data.tasks.filter(({ role }) => role === position.key)}
            kept={kept}
            onKeep={setKept}
            to={to[position.key] ?? null}
            onTo={(user) => setTo({ ...to, [position.key]: user })}
          />
        ))}
        {data.tasks.length > 0 && (
          <>
            <Field.Root name="reason" required error={isAsked && lacksReason ? say('reason.required') : false}>
              <Field.Label>{say('reason.label')}</Field.Label>
              <Textarea value={reason} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)} />
              <Field.Error />
            </Field.Root>
            {isAsked && chosen.length === 0 && (
              <Typography role="alert" textColor="danger600">
                {say('reassign.chooseTasks')}
              </Typography>
            )}
            <Box>
              <Button type="submit" loading={giving.isSending} disabled={giving.isSending}>
                {chosen.length === 0 ? say('reassign.title') : say('reassign.send', { count: chosen.length })}
              </Button>
            </Box>
          </>
        )}
      </Flex>
    </form>
  );
}
