import { Layouts, Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

import { useGetCaseQuery } from '../../api/client';
import { CaseCalendar } from '../../components/CaseCalendar';
import { LoadFailure } from '../../components/LoadFailure';
import { useVoice } from '../../utils/text';
import { CaseScreen } from './CaseScreen';

const MINUTE = 60 * 1000;
/** Seconds: long enough to come from the form that starts a case, too short for anybody to move it meanwhile. */
const JUST_READ = 1;

/** *Berkas*: one case, read again every minute. What was read stays on screen while a later reading fails. */
export function CasePage() {
  const { say } = useVoice();
  const { reference = '' } = useParams<{ reference: string }>();
  const { currentData, error, refetch } = useGetCaseQuery(reference, { refetchOnMountOrArgChange: JUST_READ, pollingInterval: MINUTE });

  if (currentData)
    return (
      <CaseCalendar view={currentData}>
        <CaseScreen key={reference} view={currentData} />
      </CaseCalendar>
    );
  if (!error) return <Page.Loading />;
  return (
    <Page.Main>
      <Layouts.Header title={say('case.reference', { reference })} />
      <Layouts.Content>
        <LoadFailure error={error} onRetry={() => void refetch()} />
      </Layouts.Content>
    </Page.Main>
  );
}
