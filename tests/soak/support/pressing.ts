import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../integration/support/app';
import { completion, proved, startCase } from '../../integration/support/clerk';
import { appoint, hire, type Official } from '../../integration/support/office';
import { openShuttle } from './shuttle';

/** What one press was answered. */
export interface Loser {
  readonly status: number;
  readonly code: unknown;
  /** Who is named as having been first. */
  readonly by: unknown;
}

export interface Pressed {
  /** Names of those who were told that it is done. */
  readonly winners: readonly string[];
  readonly losers: readonly Loser[];
}

interface Answer {
  readonly error?: { readonly details?: { readonly code?: unknown; readonly by?: unknown } };
}

/** Has people who all hold the first position complete the same first task at the same moment, each a request of their own to one of the addresses. */
export const pressAtOnce = async (app: TestApp, count: number, addresses: readonly string[]): Promise<Pressed> => {
  const office = await openShuttle(app, 2);
  const [first] = office.definition.roles;
  if (first === undefined) throw new Error('the SOP has no position');
  const people: Official[] = [];
  for (let number = 1; number <= count; number += 1) people.push(await hire(app, `${first.name} ${number}`));
  await appoint(
    app,
    first,
    people.map(({ userId }) => ({ user: userId, capacity: 'definitive' })),
  );
  const [starter] = people;
  if (starter === undefined) throw new Error('nobody presses');
  const reference = await startCase(app, office, starter);
  const { kind: _kind, visit, node, ...body } = completion(office, await proved(app, reference));
  const press = async ({ name, token }: Official, index: number): Promise<{ name: string; status: number; answer: Answer }> => {
    const response = await fetch(`${addresses[index % addresses.length]}/sop-runner/cases/${reference}/tasks/${visit}/${node}/complete`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, commandId: randomUUID() }),
    });
    return { name, status: response.status, answer: (await response.json()) as Answer };
  };
  const answers = await Promise.all(people.map(press));
  await proved(app, reference);
  return {
    winners: answers.flatMap(({ name, status }) => (status === 200 ? [name] : [])),
    losers: answers.flatMap(({ status, answer: { error } }) =>
      status === 200 ? [] : [{ status, code: error?.details?.code, by: error?.details?.by }],
    ),
  };
};
