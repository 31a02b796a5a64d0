import type { CheckIntegrity, ListDailySeals } from '../../../shared/contracts';
import { caseUrl, get, requests } from './requests';

export const { useLazyCheckIntegrityQuery, useListDailySealsQuery } = requests.injectEndpoints({
  endpoints: (build) => ({
    checkIntegrity: build.query<CheckIntegrity['response'], string>({
      query: (reference) => ({ url: `${caseUrl(reference)}/integrity` }),
      // A check is of its moment: it is made anew each time it is asked for.
      keepUnusedDataFor: 0,
    }),
    listDailySeals: build.query<ListDailySeals['response'], ListDailySeals['query']>({
      query: (params) => get('seals', params),
      keepUnusedDataFor: 0,
    }),
  }),
});
