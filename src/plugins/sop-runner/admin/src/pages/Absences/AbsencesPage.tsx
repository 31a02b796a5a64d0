import { Box, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Calendar } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';

import { useListAbsencesQuery } from '../../api/client';
import { LoadFailure } from '../../components/LoadFailure';
import { useVoice } from '../../utils/text';
import { AbsenceForm } from './AbsenceForm';
import { AbsenceRow } from './AbsenceRow';

/** *Ketidakhadiran*: who is away and who acts meanwhile; one's own, and for supervisors everybody's. */
export function AbsencesPage() {
  const { say } = useVoice();
  const { data, error, isLoading, refetch } = useListAbsencesQuery(undefined, { refetchOnMountOrArgChange: true });

  if (isLoading) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('absences.title')}</Page.Title>
      <Layouts.Header title={say('absences.title')} subtitle={say('absences.subtitle')} />
      <Layouts.Content>
        {!data && <LoadFailure error={error} onRetry={() => void refetch()} />}
        {data && (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Box maxWidth="72rem">
              <AbsenceForm me={data.me} forAnybody={data.forAnybody} people={data.people} />
            </Box>
            {data.absences.length === 0 ? (
              <EmptyStateLayout icon={<Calendar width="4rem" height="4rem" />} content={say('absences.empty')} />
            ) : (
              <Flex tag="ul" aria-label={say('absences.list')} direction="column" alignItems="stretch" gap={2}>
                {data.absences.map((absence) => (
                  <AbsenceRow key={absence.id} absence={absence} />
                ))}
              </Flex>
            )}
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
