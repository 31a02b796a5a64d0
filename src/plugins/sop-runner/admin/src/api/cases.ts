/** One case and the commands on it. */
import { PLUGIN_ID } from '../../../shared/ids';
import type {
  CancelCase,
  CommentOnCase,
  CompleteTask,
  CorrectSubject,
  GetCase,
  ReassignTask,
  ReceiveTask,
  RefuseTask,
  Shown,
  StartCase,
  TakeBackCase,
  TakeOverTask,
} from '../../../shared/contracts';
import { caseUrl, CHANGED_BY_COMMAND, post, requests } from './requests';

type OnTask<Command extends { params: object; body: object }> = Command['params'] & { readonly body: Command['body'] };
type OnCase<Command extends { body: object }> = { readonly reference: string; readonly body: Command['body'] };

const taskUrl = ({ reference, visit, node }: ReceiveTask['params']) => `${caseUrl(reference)}/tasks/${visit}/${node}`;

/** Has the command answer the page as it is then, so that nothing is asked a second time. */
const AND_SHOW = '?show=page';

const reading = requests.injectEndpoints({
  endpoints: (build) => ({
    getCase: build.query<GetCase['response'], string>({
      query: caseUrl,
      providesTags: ['SopRunnerCase'],
    }),
  }),
});

type Answer = { readonly reference: string; readonly shown?: Shown };

/** What the answer of a command shows needs no reading; a refusal means that the screen was out of date. */
const changed = (answer: Answer | undefined) =>
  answer?.shown === undefined ? CHANGED_BY_COMMAND : CHANGED_BY_COMMAND.filter((tag) => tag !== 'SopRunnerCase');

const command = {
  invalidatesTags: changed,
  async onQueryStarted(_: unknown, { dispatch, queryFulfilled }: Started): Promise<void> {
    try {
      const { data } = await queryFulfilled;
      if (data.shown) await dispatch(reading.util.upsertQueryData('getCase', data.reference, data.shown.view));
    } catch {
      // Whoever sent the command is told.
    }
  },
};

interface Started {
  readonly dispatch: (action: ReturnType<typeof reading.util.upsertQueryData>) => unknown;
  readonly queryFulfilled: Promise<{ readonly data: Answer }>;
}

const commands = reading.injectEndpoints({
  endpoints: (build) => ({
    startCase: build.mutation<StartCase['response'], StartCase['body']>({
      query: (body) => post(`/${PLUGIN_ID}/cases${AND_SHOW}`, body),
      ...command,
    }),
    receiveTask: build.mutation<ReceiveTask['response'], OnTask<ReceiveTask>>({
      query: ({ body, ...task }) => post(`${taskUrl(task)}/receive${AND_SHOW}`, body),
      ...command,
    }),
    takeOverTask: build.mutation<TakeOverTask['response'], OnTask<TakeOverTask>>({
      query: ({ body, ...task }) => post(`${taskUrl(task)}/take-over${AND_SHOW}`, body),
      ...command,
    }),
    refuseTask: build.mutation<RefuseTask['response'], OnTask<RefuseTask>>({
      query: ({ body, ...task }) => post(`${taskUrl(task)}/refuse${AND_SHOW}`, body),
      ...command,
    }),
    reassignTask: build.mutation<ReassignTask['response'], OnTask<ReassignTask>>({
      query: ({ body, ...task }) => post(`${taskUrl(task)}/reassign${AND_SHOW}`, body),
      ...command,
    }),
    completeTask: build.mutation<CompleteTask['response'], OnTask<CompleteTask>>({
      query: ({ body, ...task }) => post(`${taskUrl(task)}/complete${AND_SHOW}`, body),
      ...command,
    }),
    commentOnCase: build.mutation<CommentOnCase['response'], OnCase<CommentOnCase>>({
      query: ({ reference, body }) => post(`${caseUrl(reference)}/comments${AND_SHOW}`, body),
      ...command,
    }),
    takeBackCase: build.mutation<TakeBackCase['response'], OnCase<TakeBackCase>>({
      query: ({ reference, body }) => post(`${caseUrl(reference)}/take-back${AND_SHOW}`, body),
      ...command,
    }),
    correctSubject: build.mutation<CorrectSubject['response'], OnCase<CorrectSubject>>({
      query: ({ reference, body }) => post(`${caseUrl(reference)}/subject${AND_SHOW}`, body),
      ...command,
    }),
    cancelCase: build.mutation<CancelCase['response'], OnCase<CancelCase>>({
      query: ({ reference, body }) => post(`${caseUrl(reference)}/cancel${AND_SHOW}`, body),
      ...command,
    }),
  }),
});

export const { useGetCaseQuery } = reading;
export const {
  useStartCaseMutation,
  useReceiveTaskMutation,
  useTakeOverTaskMutation,
  useRefuseTaskMutation,
  useReassignTaskMutation,
  useCompleteTaskMutation,
  useCommentOnCaseMutation,
  useCancelCaseMutation,
  useTakeBackCaseMutation,
  useCorrectSubjectMutation,
} = commands;
