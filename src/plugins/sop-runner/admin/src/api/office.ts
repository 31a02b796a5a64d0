import type { GetOffice } from '../../../shared/contracts';
import { get, requests } from './requests';

export const { useGetOfficeQuery } = requests.injectEndpoints({
  endpoints: (build) => ({
    getOffice: build.query<GetOffice['response'], void>({
      query: () => get('office'),
      // It changes with the server's settings only: asked once while the admin is open.
      keepUnusedDataFor: Infinity,
    }),
  }),
});
