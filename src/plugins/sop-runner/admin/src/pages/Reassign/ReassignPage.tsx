import * as React from 'react';

import { Box, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';

import type { Assignee } from '../../../../shared/contracts';
import { useListAssigneesQuery } from '../../api/client';
import { LoadFailure } from '../../components/LoadFailure';
import { useVoice } from '../../utils/text';
import { PersonTasks } from './PersonTasks';

/** *Alihkan tugas*: somebody's open tasks, to be given to other holders of the positions, many at once. */
export function ReassignPage() {
  const { say } = useVoice();
  const { data, error, isLoading, refetch } = useListAssigneesQuery(undefined, { refetchOnMountOrArgChange: true });
  const [chosen, setChosen] = React.useState<Assignee | null>(null);

  if (isLoading) return <Page.Loading />;
  if (!data) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  // Once all tasks are given away the person is on the list no more; what became of them still is to be read.
  const isGone = chosen !== null && !data.people.some(({ userId }) => userId === chosen.userId);
  const people = isGone ? [...data.people, { ...chosen, tasks: 0 }] : data.people;
  return (
    <Page.Main>
      <Page.Title>{say('reassign.title')}</Page.Title>
      <Layouts.Header title={say('reassign.title')} subtitle={say('reassign.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {people.length === 0 ? (
            <Typography>{say('reassign.nobody')}</Typography>
          ) : (
            <Box maxWidth="64rem">
              <Field.Root>
                <Field.Label>{say('reassign.person')}</Field.Label>
                <SingleSelect
                  placeholder={say('reassign.choose')}
                  value={chosen === null ? '' : String(chosen.userId)}
                  onChange={(value) => setChosen(people.find(({ userId }) => userId === Number(value)) ?? null)}
                >
                  {people.map(({ userId, name, isActive, tasks }) => (
                    <SingleSelectOption key={userId} value={String(userId)}>
                      {say(isActive ? 'reassign.personCount' : 'reassign.personGone', { name, count: tasks })}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            </Box>
          )}
          {chosen !== null && <PersonTasks key={chosen.userId} userId={chosen.userId} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
