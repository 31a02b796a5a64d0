import { PLUGIN_ID } from '../../../shared/ids';
import type { AddHoliday, ChangeHoliday, GetCalendar, HolidayFields, RemoveHoliday } from '../../../shared/contracts';
import { get, post, requests } from './requests';

const HOLIDAYS = `/${PLUGIN_ID}/calendar/holidays`;

export const { useGetCalendarQuery, useAddHolidayMutation, useChangeHolidayMutation, useRemoveHolidayMutation } = requests.injectEndpoints({
  endpoints: (build) => ({
    getCalendar: build.query<GetCalendar['response'], GetCalendar['query']>({
      query: (params) => get('calendar', params),
      providesTags: ['SopRunnerCalendar'],
    }),
    addHoliday: build.mutation<AddHoliday['response'], HolidayFields>({
      query: (body) => post(HOLIDAYS, body),
      invalidatesTags: ['SopRunnerCalendar'],
    }),
    changeHoliday: build.mutation<ChangeHoliday['response'], ChangeHoliday['params'] & { readonly body: HolidayFields }>({
      query: ({ documentId, body }) => post(`${HOLIDAYS}/${documentId}`, body),
      invalidatesTags: ['SopRunnerCalendar'],
    }),
    removeHoliday: build.mutation<RemoveHoliday['response'], string>({
      query: (documentId) => post(`${HOLIDAYS}/${documentId}/remove`, {}),
      invalidatesTags: ['SopRunnerCalendar'],
    }),
  }),
});
