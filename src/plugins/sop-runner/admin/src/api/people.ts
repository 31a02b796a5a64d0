import { PLUGIN_ID } from '../../../shared/ids';
import type { AddPerson, AppointPerson, ChangeHold, GetLeaving, ImportPeople, InvitePerson, ListPeople } from '../../../shared/contracts';
import { get, post, requests } from './requests';

const PEOPLE = `/${PLUGIN_ID}/people`;

interface Appointment extends AppointPerson {
  readonly asked: AppointPerson['params'] & { readonly body: AppointPerson['body'] };
}
interface Change extends ChangeHold {
  readonly asked: ChangeHold['params'] & { readonly body: ChangeHold['body'] };
}

export const {
  useListPeopleQuery,
  useGetLeavingQuery,
  useAddPersonMutation,
  useInvitePersonMutation,
  useAppointPersonMutation,
  useChangeHoldMutation,
  useImportPeopleMutation,
} = requests.injectEndpoints({
  endpoints: (build) => ({
    listPeople: build.query<ListPeople['response'], ListPeople['query']>({
      query: (params) => get('people', params),
      providesTags: ['SopRunnerPeople'],
    }),
    getLeaving: build.query<GetLeaving['response'], GetLeaving['params']['id']>({
      query: (id) => get(`people/${id}/leaving`),
      providesTags: ['SopRunnerPeople'],
    }),
    addPerson: build.mutation<AddPerson['response'], AddPerson['body']>({
      query: (body) => post(PEOPLE, body),
      invalidatesTags: ['SopRunnerPeople'],
    }),
    invitePerson: build.mutation<InvitePerson['response'], InvitePerson['params']['id']>({
      query: (id) => post(`${PEOPLE}/${id}/invite`, {}),
    }),
    appointPerson: build.mutation<Appointment['response'], Appointment['asked']>({
      query: ({ id, body }) => post(`${PEOPLE}/${id}/positions`, body),
      invalidatesTags: ['SopRunnerPeople'],
    }),
    changeHold: build.mutation<Change['response'], Change['asked']>({
      query: ({ id, hold, body }) => post(`${PEOPLE}/${id}/positions/${hold}`, body),
      invalidatesTags: ['SopRunnerPeople'],
    }),
    importPeople: build.mutation<ImportPeople['response'], ImportPeople['body']>({
      query: (body) => post(`${PEOPLE}/import`, body),
      invalidatesTags: ['SopRunnerPeople'],
    }),
  }),
});
