/** What a case carries from step to step: which documents each visit received and delivered. */
import type { Attachment } from '../../../domain/file';
import type { CaseView, StoredFile, TaskView } from '../../../shared/contracts';

type Told = Pick<CaseView, 'tasks' | 'letter'>;

/** One stay of the case at a place: the documents ticked there, and those delivered with their files. */
export interface Stay {
  readonly visit: number;
  readonly step: number;
  readonly attempt: number;
  readonly roleNames: readonly string[];
  readonly received: readonly string[];
  readonly delivered: readonly Delivered[];
}
export interface Delivered {
  /** The output of the SOP; null for other documents. */
  readonly output: string | null;
  readonly files: readonly StoredFile[];
}

/** Every stay that received or delivered something, oldest first. */
export function documentChain(tasks: readonly TaskView[]): readonly Stay[] {
  return visitsOf(tasks)
    .map((visit) => stayOf(tasks.filter((task) => task.visit === visit)))
    .filter(({ received, delivered }) => received.length + delivered.length > 0);
}

function visitsOf(tasks: readonly TaskView[]): readonly number[] {
  return [...new Set(tasks.map(({ visit }) => visit))].sort((one, other) => one - other);
}

function stayOf(tasks: readonly TaskView[]): Stay {
  const files = tasks.flatMap(({ attachments }) => attachments);
  const outputs: readonly (string | null)[] = unique([
    ...tasks.flatMap((task) => task.outputs),
    ...files.flatMap(({ output }) => (output === null ? [] : [output])),
  ]);
  const others = files.some(({ output }) => output === null) ? [null] : [];
  return {
    visit: tasks[0]?.visit ?? 0,
    step: tasks[0]?.step ?? 0,
    attempt: tasks[0]?.attempt ?? 1,
    roleNames: unique(tasks.map(({ roleName }) => roleName)),
    received: unique(tasks.flatMap(({ checkedInputs }) => checkedInputs)),
    delivered: [...outputs, ...others].map((output) => ({ output, files: files.filter((file) => file.output === output) })),
  };
}

/** The files at hand for the work of a visit. */
export interface AtHand {
  /** Files that were delivered under the name of a document needed now, the latest delivery of each. */
  readonly byInput: ReadonlyMap<string, readonly StoredFile[]>;
  /** What else came with the handoff; at the first step the incoming letter. */
  readonly others: readonly StoredFile[];
  /** The row that the others came from; null for the incoming letter. */
  readonly from: number | null;
}

/** Documents match by equal words between an output and a later input; what matches none is offered as it came. */
export function filesAtHand({ tasks, letter }: Told, visit: number, inputs: readonly string[]): AtHand {
  const before = tasks.filter((task) => task.visit < visit && task.attachments.length > 0);
  const byInput = new Map(inputs.map((input) => [input, lastDelivered(before, input)]));
  const matched = new Set([...byInput.values()].flat().map(({ id }) => id));
  const sending = tasks.filter((task) => task.visit === lastClosedBefore(tasks, visit));
  const sent = sending.flatMap(({ attachments }) => attachments).filter(({ id }) => !matched.has(id));
  if (sending.length > 0) return { byInput, others: sent, from: sending[0]?.step ?? null };
  return { byInput, others: letter?.file ? [letter.file] : [], from: null };
}

function lastDelivered(before: readonly TaskView[], input: string): readonly Attachment[] {
  const delivering = before.filter(({ attachments }) => attachments.some(({ output }) => output !== null && isSame(output, input)));
  const last = Math.max(0, ...delivering.map(({ visit }) => visit));
  return delivering
    .filter(({ visit }) => visit === last)
    .flatMap(({ attachments }) => attachments.filter(({ output }) => output !== null && isSame(output, input)));
}

/** The visit whose completion opened this one: cancelled ones handed nothing over. */
function lastClosedBefore(tasks: readonly TaskView[], visit: number): number {
  const closed = tasks.filter((task) => task.visit < visit && (task.state === 'done' || task.state === 'returned'));
  return Math.max(0, ...closed.map((task) => task.visit));
}

const isSame = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('id');

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
