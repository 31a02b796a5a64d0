import { Box, EmptyStateLayout } from '@strapi/design-system';
import { Files } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';

import { useListStartableSopsQuery } from '../../api/client';
import { LoadFailure } from '../../components/LoadFailure';
import { useVoice } from '../../utils/text';
import { StartCaseForm } from './StartCaseForm';

/** *Mulai berkas baru*: choose an SOP in force and say what the case is about. */
export function StartCasePage() {
  const { say } = useVoice();
  const { data, error, isLoading, refetch } = useListStartableSopsQuery(undefined, { refetchOnMountOrArgChange: true });

  if (isLoading) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('start.title')}</Page.Title>
      <Layouts.Header title={say('start.title')} subtitle={say('start.subtitle')} />
      <Layouts.Content>
        <Box maxWidth="72rem">
          {!data && <LoadFailure error={error} onRetry={() => void refetch()} />}
          {data?.sops.length === 0 && <EmptyStateLayout icon={<Files width="4rem" height="4rem" />} content={say('start.noSops')} />}
          {data && data.sops.length > 0 && <StartCaseForm sops={data.sops} />}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}
