import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

import { useGetCaseQuery } from '../../api/client';
import { LoadFailure } from '../../components/LoadFailure';
import { CaseScreen } from './CaseScreen';

const MINUTE = 60 * 1000;

/** *Berkas*: one case, read again every minute. What was read stays on screen while a later reading fails. */
export function CasePage() {
  const { reference = '' } = useParams<{ reference: string }>();
  const { currentData, error, refetch } = useGetCaseQuery(reference, { refetchOnMountOrArgChange: true, pollingInterval: MINUTE });

  if (currentData) return <CaseScreen key={reference} view={currentData} />;
  return error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <Page.Loading />;
}
