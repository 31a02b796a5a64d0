/** The panel's requests. Every command refreshes what it may have changed, also when refused: the screen was then out of date. */
import { adminApi } from '@strapi/strapi/admin';

import { PLUGIN_ID, UID } from '../../../shared/ids';
import type {
  CancelCase,
  CommentOnCase,
  CompleteTask,
  GetCase,
  GetOffice,
  GetSopInForce,
  GetSopProblems,
  GetSopRun,
  ListCases,
  ListStartableSops,
  ListTasks,
  ListUndeliveredMails,
  ReceiveTask,
  SendMailAgain,
  StartCase,
  TakeOverTask,
} from '../../../shared/contracts';

const TAGS = ['SopRunnerTasks', 'SopRunnerCase', 'SopRunnerCases', 'SopRunnerSop', 'SopRunnerMails'] as const;
const CHANGED_BY_COMMAND = TAGS.filter((tag) => tag !== 'SopRunnerMails');

type OnTask<Command extends { params: object; body: object }> = Command['params'] & { readonly body: Command['body'] };
type OnCase<Command extends { body: object }> = { readonly reference: string; readonly body: Command['body'] };

const caseUrl = (reference: string) => `/${PLUGIN_ID}/cases/${encodeURIComponent(reference)}`;
const taskUrl = ({ reference, visit, node }: ReceiveTask['params']) => `${caseUrl(reference)}/tasks/${visit}/${node}`;
const post = (url: string, data: object) => ({ url, method: 'POST' as const, data });

const api = adminApi.enhanceEndpoints({ addTagTypes: [...TAGS, 'Document', 'Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    getOffice: build.query<GetOffice['response'], void>({
      query: () => `/${PLUGIN_ID}/office`,
      // It changes with the server's settings only: asked once while the admin is open.
      keepUnusedDataFor: Infinity,
    }),
    listTasks: build.query<ListTasks['response'], ListTasks['query']>({
      query: (params) => ({ url: `/${PLUGIN_ID}/tasks`, config: { params } }),
      providesTags: ['SopRunnerTasks'],
    }),
    listStartableSops: build.query<ListStartableSops['response'], void>({
      query: () => `/${PLUGIN_ID}/sops`,
      providesTags: ['SopRunnerSop'],
    }),
    getSopRun: build.query<GetSopRun['response'], string>({
      query: (documentId) => `/${PLUGIN_ID}/sops/${documentId}`,
      providesTags: ['SopRunnerSop', { type: 'Document', id: `${UID.sop}_LIST` }],
    }),
    getSopInForce: build.query<GetSopInForce['response'], string>({
      query: (documentId) => `/${PLUGIN_ID}/sops/${documentId}/in-force`,
      providesTags: ['SopRunnerSop'],
    }),
    getSopProblems: build.query<GetSopProblems['response'], string>({
      query: (documentId) => `/${PLUGIN_ID}/sops/${documentId}/problems`,
    }),
    listCases: build.query<ListCases['response'], ListCases['query']>({
      query: (params) => ({ url: `/${PLUGIN_ID}/cases`, config: { params } }),
      providesTags: ['SopRunnerCases'],
    }),
    getCase: build.query<GetCase['response'], string>({
      query: caseUrl,
      providesTags: ['SopRunnerCase'],
    }),
    startCase: build.mutation<StartCase['response'], StartCase['body']>({
      query: (body) => post(`/${PLUGIN_ID}/cases`, body),
      invalidatesTags: CHANGED_BY_COMMAND,
    }),
    receiveTask: build.mutation<ReceiveTask['response'], OnTask<ReceiveTask>>({
      query: ({ body, ...task }) => post(`${taskUrl(task)}/receive`, body),
      invalidatesTags: CHANGED_BY_COMMAND,
    }),
    takeOverTask: build.mutation<TakeOverTask['response'], OnTask<TakeOverTask>>({
      query: ({ body, ...task }) => post(`${taskUrl(task)}/take-over`, body),
      invalidatesTags: CHANGED_BY_COMMAND,
    }),
    completeTask: build.mutation<CompleteTask['response'], OnTask<CompleteTask>>({
      query: ({ body, ...task }) => post(`${taskUrl(task)}/complete`, body),
      invalidatesTags: CHANGED_BY_COMMAND,
    }),
    commentOnCase: build.mutation<CommentOnCase['response'], OnCase<CommentOnCase>>({
      query: ({ reference, body }) => post(`${caseUrl(reference)}/comments`, body),
      invalidatesTags: CHANGED_BY_COMMAND,
    }),
    cancelCase: build.mutation<CancelCase['response'], OnCase<CancelCase>>({
      query: ({ reference, body }) => post(`${caseUrl(reference)}/cancel`, body),
      invalidatesTags: CHANGED_BY_COMMAND,
    }),
    listUndeliveredMails: build.query<ListUndeliveredMails['response'], ListUndeliveredMails['query']>({
      query: (params) => ({ url: `/${PLUGIN_ID}/mails/undelivered`, config: { params } }),
      providesTags: ['SopRunnerMails'],
    }),
    sendMailAgain: build.mutation<SendMailAgain['response'], SendMailAgain['params']['id']>({
      query: (id) => post(`/${PLUGIN_ID}/mails/${id}/send-again`, {}),
      invalidatesTags: ['SopRunnerMails'],
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

export const {
  useGetOfficeQuery,
  useListTasksQuery,
  useListStartableSopsQuery,
  useGetSopRunQuery,
  useGetSopInForceQuery,
  useLazyGetSopProblemsQuery,
  useListCasesQuery,
  useGetCaseQuery,
  useStartCaseMutation,
  useReceiveTaskMutation,
  useTakeOverTaskMutation,
  useCompleteTaskMutation,
  useCommentOnCaseMutation,
  useCancelCaseMutation,
  useListUndeliveredMailsQuery,
  useSendMailAgainMutation,
  useRatifySopMutation,
} = api;
