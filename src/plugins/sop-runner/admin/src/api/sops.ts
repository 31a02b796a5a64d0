/** SOPs: what may be started, what runs, and ratifying. */
import { UID } from '../../../shared/ids';
import type { GetSopInForce, GetSopProblems, GetSopRun, ListStartableSops } from '../../../shared/contracts';
import { get, post, requests } from './requests';

export const { useListStartableSopsQuery, useGetSopRunQuery, useGetSopInForceQuery, useLazyGetSopProblemsQuery, useRatifySopMutation } =
  requests.injectEndpoints({
    endpoints: (build) => ({
      listStartableSops: build.query<ListStartableSops['response'], void>({
        query: () => get('sops'),
        providesTags: ['SopRunnerSop'],
      }),
      getSopRun: build.query<GetSopRun['response'], string>({
        query: (documentId) => get(`sops/${documentId}`),
        providesTags: ['SopRunnerSop', { type: 'Document', id: `${UID.sop}_LIST` }],
      }),
      getSopInForce: build.query<GetSopInForce['response'], string>({
        query: (documentId) => get(`sops/${documentId}/in-force`),
        providesTags: ['SopRunnerSop'],
      }),
      getSopProblems: build.query<GetSopProblems['response'], string>({
        query: (documentId) => get(`sops/${documentId}/problems`),
      }),
      /** The Content Manager's own publish request, for the Ratify button. */
      ratifySop: build.mutation<unknown, { readonly documentId: string; readonly data: object }>({
        query: ({ documentId, data }) => post(`/content-manager/collection-types/${UID.sop}/${documentId}/actions/publish`, data),
        invalidatesTags: (_result, error, { documentId }) =>
          error
            ? []
            : [
                { type: 'Document', id: `${UID.sop}_${documentId}` },
                { type: 'Document', id: `${UID.sop}_LIST` },
                'Document',
                'Relations',
                'SopRunnerSop',
              ],
      }),
    }),
  });
