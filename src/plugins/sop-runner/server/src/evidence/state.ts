/** Whether case and tasks stand in their tables as their history says. */
import { isDeepStrictEqual } from 'node:util';
import type { CaseState, Task } from '../../../domain/case';
import { replay } from '../../../domain/evolve';
import type { CaseEvent } from '../../../domain/event';
import type { Finding } from '../../../shared/contracts';

/** Letters of a value that a finding quotes. */
const QUOTED = 80;

/** What differs; a history that cannot be replayed says so instead. */
export function checkState(stored: CaseState, events: readonly CaseEvent[]): readonly Finding[] {
  try {
    const replayed = replay(events);
    return [...caseDiffers(stored, replayed), ...tasksDiffer(stored.tasks, replayed.tasks)];
  } catch (error) {
    return [{ code: 'HISTORY_UNREADABLE', details: { why: error instanceof Error ? error.message : String(error) } }];
  }
}

function caseDiffers({ tasks: _stored, ...stored }: CaseState, { tasks: _replayed, ...replayed }: CaseState): readonly Finding[] {
  // The end of a history that is missing is said by itself.
  return differences(stored, replayed).flatMap(({ field, ...values }) =>
    field === 'version' ? [] : [{ code: 'CASE_DIFFERS', details: { field, ...values } }],
  );
}

function tasksDiffer(stored: readonly Task[], replayed: readonly Task[]): readonly Finding[] {
  const place = ({ step, node, visit }: Task) => ({ step, node, visit });
  const key = ({ node, visit }: Task) => `${visit}.${node}`;
  const rows = new Map(stored.map((task) => [key(task), task]));
  const said = new Set(replayed.map(key));
  return [
    ...replayed.flatMap((task): readonly Finding[] => {
      const row = rows.get(key(task));
      if (row === undefined) return [{ code: 'TASK_MISSING', details: place(task) }];
      return differences(row, task).map((difference) => ({ code: 'TASK_DIFFERS', details: { ...place(task), ...difference } }));
    }),
    ...stored.filter((task) => !said.has(key(task))).map((task): Finding => ({ code: 'TASK_INSERTED', details: place(task) })),
  ];
}

interface Difference {
  readonly field: string;
  readonly stored: string;
  readonly replayed: string;
}

function differences<T extends object>(stored: T, replayed: T): readonly Difference[] {
  const fields = Object.keys({ ...stored, ...replayed }) as (keyof T & string)[];
  return fields
    .filter((field) => !isDeepStrictEqual(stored[field], replayed[field]))
    .map((field) => ({ field, stored: quoted(stored[field]), replayed: quoted(replayed[field]) }));
}

function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? 'null';
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
