import type { GetOffice } from '../../../shared/contracts';
import { get, requests } from './requests';

export const { useGetOfficeQuery } = requests.injectEndpoints({
  endpoints: (build) => ({
    getOffice: build.query<GetOffice['response'], void>({
      query: () => get('office'),
      providesTags: ['SopRunnerCalendar'],
      // It hardly ever changes: whoever comes back to the panel sees it without waiting.
      keepUnusedDataFor: Infinity,
    }),
  }),
});
