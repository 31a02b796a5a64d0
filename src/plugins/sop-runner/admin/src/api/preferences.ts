import { PLUGIN_ID } from '../../../shared/ids';
import type { GetPreferences, SavePreferences } from '../../../shared/contracts';
import { get, post, requests } from './requests';

export const { useGetPreferencesQuery, useSavePreferencesMutation } = requests.injectEndpoints({
  endpoints: (build) => ({
    getPreferences: build.query<GetPreferences['response'], void>({
      query: () => get('preferences'),
      providesTags: ['SopRunnerPreferences'],
    }),
    savePreferences: build.mutation<SavePreferences['response'], SavePreferences['body']>({
      query: (body) => post(`/${PLUGIN_ID}/preferences`, body),
      invalidatesTags: ['SopRunnerPreferences'],
    }),
  }),
});
