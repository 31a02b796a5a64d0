import type * as React from 'react';

import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';

import { useListTasksQuery } from '../../api/client';
import { LoadFailure } from '../../components/LoadFailure';
import { useVoice } from '../../utils/text';
import { TaskRow } from './TaskRow';

const MINUTE = 60 * 1000;

interface Props {
  readonly after: string | undefined;
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
  readonly emptyIcon: React.ReactNode;
}

/** One page of the inbox, read again every minute: a task may arrive or be taken by another at any time. */
export function TaskPage({ after, isLast, onMore, emptyIcon }: Props) {
  const { say } = useVoice();
  const { data, error, isLoading, refetch } = useListTasksQuery(after === undefined ? {} : { after }, {
    refetchOnMountOrArgChange: true,
    pollingInterval: MINUTE,
  });

  if (isLoading) return <Page.Loading />;
  if (!data) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (data.tasks.length === 0 && after === undefined) return <EmptyStateLayout icon={emptyIcon} content={say('inbox.empty')} />;

  const { next } = data;
  return (
    <>
      <Flex tag="ul" aria-label={say('inbox.list')} direction="column" alignItems="stretch" gap={2} paddingBottom={2}>
        {data.tasks.map((task) => (
          <TaskRow key={`${task.reference}/${task.visit}.${task.node}`} task={task} />
        ))}
      </Flex>
      {isLast && next !== null && (
        <Button variant="tertiary" onClick={() => onMore(next)}>
          {say('list.more')}
        </Button>
      )}
    </>
  );
}
