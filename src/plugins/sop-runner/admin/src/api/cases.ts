/** One case and the commands on it. */
import { PLUGIN_ID } from '../../../shared/ids';
import type {
  CancelCase,
  CommentOnCase,
  CompleteTask,
  CorrectSubject,
  GetCase,
  ReceiveTask,
  StartCase,
  TakeBackCase,
  TakeOverTask,
} from '../../../shared/contracts';
import { caseUrl, CHANGED_BY_COMMAND, post, requests } from './requests';

type OnTask<Command extends { params: object; body: object }> = Command['params'] & { readonly body: Command['body'] };
type OnCase<Command extends { body: object }> = { readonly reference: string; readonly body: Command['body'] };

const taskUrl = ({ reference, visit, node }: ReceiveTask['params']) => `${caseUrl(reference)}/tasks/${visit}/${node}`;

export const {
  useGetCaseQuery,
  useStartCaseMutation,
  useReceiveTaskMutation,
  useTakeOverTaskMutation,
  useCompleteTaskMutation,
  useCommentOnCaseMutation,
  useCancelCaseMutation,
  useTakeBackCaseMutation,
  useCorrectSubjectMutation,
} = requests.injectEndpoints({
  endpoints: (build) => ({
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
    takeBackCase: build.mutation<TakeBackCase['response'], OnCase<TakeBackCase>>({
      query: ({ reference, body }) => post(`${caseUrl(reference)}/take-back`, body),
      invalidatesTags: CHANGED_BY_COMMAND,
    }),
    correctSubject: build.mutation<CorrectSubject['response'], OnCase<CorrectSubject>>({
      query: ({ reference, body }) => post(`${caseUrl(reference)}/subject`, body),
      invalidatesTags: CHANGED_BY_COMMAND,
    }),
    cancelCase: build.mutation<CancelCase['response'], OnCase<CancelCase>>({
      query: ({ reference, body }) => post(`${caseUrl(reference)}/cancel`, body),
      invalidatesTags: CHANGED_BY_COMMAND,
    }),
  }),
});
