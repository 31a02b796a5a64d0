import { PLUGIN_ID } from '../../../shared/ids';
import type { ListUndeliveredMails, SendMailAgain } from '../../../shared/contracts';
import { get, post, requests } from './requests';

export const { useListUndeliveredMailsQuery, useSendMailAgainMutation } = requests.injectEndpoints({
  endpoints: (build) => ({
    listUndeliveredMails: build.query<ListUndeliveredMails['response'], ListUndeliveredMails['query']>({
      query: (params) => get('mails/undelivered', params),
      providesTags: ['SopRunnerMails'],
    }),
    sendMailAgain: build.mutation<SendMailAgain['response'], SendMailAgain['params']['id']>({
      query: (id) => post(`/${PLUGIN_ID}/mails/${id}/send-again`, {}),
      invalidatesTags: ['SopRunnerMails'],
    }),
  }),
});
