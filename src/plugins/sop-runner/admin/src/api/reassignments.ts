/** Giving somebody's tasks to others, many at a time. */
import { PLUGIN_ID } from '../../../shared/ids';
import type { ListAssignedTasks, ListAssignees, ReassignTasks } from '../../../shared/contracts';
import { CHANGED_BY_COMMAND, get, post, requests } from './requests';

export const { useListAssigneesQuery, useListAssignedTasksQuery, useReassignTasksMutation } = requests.injectEndpoints({
  endpoints: (build) => ({
    listAssignees: build.query<ListAssignees['response'], void>({
      query: () => get('reassignments/people'),
      providesTags: ['SopRunnerTasks'],
    }),
    listAssignedTasks: build.query<ListAssignedTasks['response'], number>({
      query: (user) => get(`reassignments/people/${user}`),
      providesTags: ['SopRunnerTasks'],
    }),
    reassignTasks: build.mutation<ReassignTasks['response'], ReassignTasks['body']>({
      query: (body) => post(`/${PLUGIN_ID}/reassignments`, body),
      invalidatesTags: [...CHANGED_BY_COMMAND],
    }),
  }),
});
