import { PLUGIN_ID } from '../../../shared/ids';
import type { EndAbsence, EnterAbsence, ListAbsences } from '../../../shared/contracts';
import { CHANGED_BY_COMMAND, get, post, requests } from './requests';

/** Who is away changes whose tasks they are. */
const CHANGED = ['SopRunnerAbsences', 'SopRunnerPeople', ...CHANGED_BY_COMMAND] as const;

export const { useListAbsencesQuery, useEnterAbsenceMutation, useEndAbsenceMutation } = requests.injectEndpoints({
  endpoints: (build) => ({
    listAbsences: build.query<ListAbsences['response'], void>({
      query: () => get('absences'),
      providesTags: ['SopRunnerAbsences'],
    }),
    enterAbsence: build.mutation<EnterAbsence['response'], EnterAbsence['body']>({
      query: (body) => post(`/${PLUGIN_ID}/absences`, body),
      invalidatesTags: [...CHANGED],
    }),
    endAbsence: build.mutation<EndAbsence['response'], EndAbsence['params']['id']>({
      query: (id) => post(`/${PLUGIN_ID}/absences/${id}/end`, {}),
      invalidatesTags: [...CHANGED],
    }),
  }),
});
