/** Where a case is in its flowchart, where it has been, and who did it: symbol by symbol. */
import type { Address, Definition } from '../../../domain/definition';
import type { Highlight, SymbolNote } from '../../../domain/flowchart';
import { keyOf } from '../../../domain/flow';
import type { CaseView, TaskView } from '../../../shared/contracts';
import { personWords } from './history';
import { initialsOf } from './initials';
import { openTasks } from './steps';
import type { MessageKey, Voice } from './text';
import { fullTimeWords } from './time';

const SENTENCES: Readonly<Record<TaskView['state'], MessageKey>> = {
  waiting: 'flow.waiting',
  received: 'flow.received',
  done: 'flow.done',
  returned: 'flow.returned',
  refused: 'flow.refused',
  cancelled: 'flow.cancelled',
};

/** What to light up: symbols with an open task, symbols done since the case last went back before them, and what is told of each. */
export function highlightOf(view: Pick<CaseView, 'definition' | 'tasks'>, voice: Voice): Highlight {
  const at = addressesOf(view.definition);
  return {
    current: openTasks(view.tasks).map(({ step, node }) => ({ step, node })),
    done: at.filter((address) => isDone(view.tasks, address)),
    notes: new Map(at.map((address) => [keyOf(address), noteOf(view, address, voice)])),
  };
}

/** Each attempt at a symbol as a sentence, oldest first: what became of it, by whom and when. */
export function attemptWords(tasks: readonly TaskView[], at: Address, voice: Voice): readonly string[] {
  return tasksAt(tasks, at).map((task) => {
    const words = voice.say(task.state === 'done' && task.outcome !== null ? 'flow.decided' : SENTENCES[task.state], {
      by: task.assignee === null ? task.roleName : personWords(task.assignee),
      when: fullTimeWords(task.closedAt ?? task.receivedAt ?? task.openedAt, voice),
      outcome: task.outcome ?? '',
    });
    return task.attempt > 1 ? `${voice.say('task.attempt', { attempt: task.attempt })}: ${words}` : words;
  });
}

/** Done is what was finished last time, unless the case went back before it since. */
function isDone(tasks: readonly TaskView[], at: Address): boolean {
  const last = tasksAt(tasks, at).at(-1);
  return last?.state === 'done' && !tasks.some((task) => task.visit > last.visit && isBefore(task, at));
}

function noteOf({ definition, tasks }: Pick<CaseView, 'definition' | 'tasks'>, at: Address, voice: Voice): SymbolNote {
  const step = definition.steps[at.step - 1];
  const role = step?.nodes[at.node - 1]?.role;
  const position = definition.roles.find(({ key }) => key === role)?.name ?? role ?? '';
  const last = tasksAt(tasks, at).at(-1);
  const who = last?.assignee ? last.assignee.name || (last.assignee.position ?? '') : '';
  return {
    told: [
      voice.say('flow.symbol', { symbol: keyOf(at), position, activity: step?.activity ?? '' }),
      ...attemptWords(tasks, at, voice),
    ].join('\n'),
    initials: initialsOf(who),
  };
}

function addressesOf({ steps }: Definition): readonly Address[] {
  return steps.flatMap(({ nodes }, index) => nodes.map((_, place) => ({ step: index + 1, node: place + 1 })));
}

function tasksAt(tasks: readonly TaskView[], { step, node }: Address): readonly TaskView[] {
  return tasks.filter((task) => task.step === step && task.node === node).sort((one, other) => one.visit - other.visit);
}

const isBefore = (one: Address, other: Address): boolean => one.step < other.step || (one.step === other.step && one.node < other.node);
