import { Shield } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';

import { useListDailySealsQuery } from '../../api/client';
import { ListPage } from '../../components/ListPage';
import { LoadFailure } from '../../components/LoadFailure';
import { useVoice } from '../../utils/text';
import { SealRow } from './SealRow';

interface Props {
  readonly after: string | undefined;
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
}

/** One page of the daily seals, newest first. */
export function SealListPage({ after, isLast, onMore }: Props) {
  const { say } = useVoice();
  const { data, error, isLoading, refetch } = useListDailySealsQuery(after === undefined ? {} : { after });

  if (isLoading) return <Page.Loading />;
  if (!data) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return (
    <ListPage
      label={say('seals.title')}
      isFirst={after === undefined}
      isLast={isLast}
      next={data.next}
      onMore={onMore}
      empty={say('seals.empty')}
      emptyIcon={<Shield width="4rem" height="4rem" />}
    >
      {data.seals.map((seal) => (
        <SealRow key={seal.number} seal={seal} />
      ))}
    </ListPage>
  );
}
