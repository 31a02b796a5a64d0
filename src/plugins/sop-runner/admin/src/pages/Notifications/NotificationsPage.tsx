import { Box } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';

import { useGetPreferencesQuery } from '../../api/client';
import { LoadFailure } from '../../components/LoadFailure';
import { useVoice } from '../../utils/text';
import { NotificationsForm } from './NotificationsForm';

/** *Pemberitahuan saya*: when the reader wants to be mailed. */
export function NotificationsPage() {
  const { say } = useVoice();
  const { data, error, refetch } = useGetPreferencesQuery(undefined, { refetchOnMountOrArgChange: true });

  if (!data && !error) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('notifications.title')}</Page.Title>
      <Layouts.Header title={say('notifications.title')} subtitle={say('notifications.subtitle')} />
      <Layouts.Content>
        <Box maxWidth="72rem">
          {data ? <NotificationsForm preferences={data} /> : <LoadFailure error={error} onRetry={() => void refetch()} />}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}
