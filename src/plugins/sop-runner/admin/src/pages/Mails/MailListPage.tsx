import { Mail } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';

import { useListUndeliveredMailsQuery } from '../../api/client';
import { ListPage } from '../../components/ListPage';
import { LoadFailure } from '../../components/LoadFailure';
import { useVoice } from '../../utils/text';
import { MailRow } from './MailRow';

/** A try takes seconds: so often is looked whether the mail is gone from the list. */
const SOON = 5 * 1000;

interface Props {
  readonly after: string | undefined;
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
}

/** One page of the undelivered mails, read again every few seconds. */
export function MailListPage({ after, isLast, onMore }: Props) {
  const { say } = useVoice();
  const { data, error, isLoading, refetch } = useListUndeliveredMailsQuery(after === undefined ? {} : { after }, {
    refetchOnMountOrArgChange: true,
    pollingInterval: SOON,
  });

  if (isLoading) return <Page.Loading />;
  if (!data) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return (
    <ListPage
      label={say('mails.title')}
      isFirst={after === undefined}
      isLast={isLast}
      next={data.next}
      onMore={onMore}
      empty={say('mails.empty')}
      emptyIcon={<Mail width="4rem" height="4rem" />}
    >
      {data.mails.map((mail) => (
        <MailRow key={mail.id} mail={mail} />
      ))}
    </ListPage>
  );
}
