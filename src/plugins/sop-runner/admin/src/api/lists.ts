/** Lists of tasks and cases. */
import type { GetCaseChoices, GetOverview, ListCases, ListDoneTasks, ListMyCases, ListTasks } from '../../../shared/contracts';
import { get, requests } from './requests';

export const {
  useListTasksQuery,
  useLazyListTasksQuery,
  useListDoneTasksQuery,
  useLazyListDoneTasksQuery,
  useListMyCasesQuery,
  useLazyListMyCasesQuery,
  useListCasesQuery,
  useLazyListCasesQuery,
  useGetCaseChoicesQuery,
  useGetOverviewQuery,
} = requests.injectEndpoints({
  endpoints: (build) => ({
    listTasks: build.query<ListTasks['response'], ListTasks['query']>({
      query: (params) => get('tasks', params),
      providesTags: ['SopRunnerTasks'],
    }),
    listDoneTasks: build.query<ListDoneTasks['response'], ListDoneTasks['query']>({
      query: (params) => get('tasks/done', params),
      providesTags: ['SopRunnerTasks'],
    }),
    listMyCases: build.query<ListMyCases['response'], ListMyCases['query']>({
      query: (params) => get('cases/mine', params),
      providesTags: ['SopRunnerCases'],
    }),
    listCases: build.query<ListCases['response'], ListCases['query']>({
      query: (params) => get('cases', params),
      providesTags: ['SopRunnerCases'],
    }),
    getCaseChoices: build.query<GetCaseChoices['response'], void>({
      query: () => get('cases/choices'),
      providesTags: ['SopRunnerCases'],
    }),
    getOverview: build.query<GetOverview['response'], GetOverview['query']>({
      query: (params) => get('overview', params),
      providesTags: ['SopRunnerCases'],
    }),
  }),
});
