/** Lists of tasks and cases. */
import type { ListCases, ListTasks } from '../../../shared/contracts';
import { get, requests } from './requests';

export const { useListTasksQuery, useListCasesQuery } = requests.injectEndpoints({
  endpoints: (build) => ({
    listTasks: build.query<ListTasks['response'], ListTasks['query']>({
      query: (params) => get('tasks', params),
      providesTags: ['SopRunnerTasks'],
    }),
    listCases: build.query<ListCases['response'], ListCases['query']>({
      query: (params) => get('cases', params),
      providesTags: ['SopRunnerCases'],
    }),
  }),
});
