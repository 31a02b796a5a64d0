import { CheckCircle } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';

import { useListTasksQuery } from '../../api/client';
import { ListPage } from '../../components/ListPage';
import { LoadFailure } from '../../components/LoadFailure';
import { useVoice } from '../../utils/text';
import { TaskRow } from './TaskRow';

const MINUTE = 60 * 1000;

interface Props {
  readonly after: string | undefined;
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
}

/** One page of the inbox, read again every minute: a task may arrive or be taken by another at any time. */
export function TaskPage({ after, isLast, onMore }: Props) {
  const { say } = useVoice();
  const { data, error, isLoading, refetch } = useListTasksQuery(after === undefined ? {} : { after }, {
    refetchOnMountOrArgChange: true,
    pollingInterval: MINUTE,
  });

  if (isLoading) return <Page.Loading />;
  if (!data) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return (
    <ListPage
      label={say('inbox.list')}
      isFirst={after === undefined}
      isLast={isLast}
      next={data.next}
      onMore={onMore}
      empty={say('inbox.empty')}
      emptyIcon={<CheckCircle width="4rem" height="4rem" />}
    >
      {data.tasks.map((task) => (
        <TaskRow key={`${task.reference}/${task.visit}.${task.node}`} task={task} />
      ))}
    </ListPage>
  );
}
