import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { NewAttachment } from '../../../src/plugins/sop-runner/domain/command';
import type { CommandResult } from '../../../src/plugins/sop-runner/shared/contracts';
import type { Office, Official } from '../../integration/support/office';
import { roleOf } from './shuttle';

/** A handoff that a client was told is done. */
export interface Acknowledged {
  readonly reference: string;
  readonly commandId: string;
  readonly visit: number;
  readonly answer: CommandResult;
  /** When the same was asked a second time, because the first got no answer; ISO 8601. */
  readonly againAt: string | null;
}

/** What the clients of a run have seen. */
export interface Seen {
  readonly started: readonly string[];
  readonly acknowledged: readonly Acknowledged[];
  /** Requests that got no answer, or that of a server in trouble, and were sent again. */
  readonly resent: number;
  /** Statuses of the answers that said so, with how often; `none` where the connection broke. */
  readonly troubles: Readonly<Record<string, number>>;
  /** Milliseconds that the longest request took, with all its tries. */
  readonly longest: number;
}

export interface Work {
  readonly office: Office;
  readonly rows: number;
  readonly clients: number;
  readonly casesEach: number;
  /** Where a client sends its request now; asked before each try. */
  address(client: number, attempt: number): Promise<string>;
  /** The files that go with a handoff, handed in to the server at the address; asked before each. */
  handIn?(address: () => Promise<string>, by: Official): Promise<readonly NewAttachment[]>;
  /** Told after each handoff that is acknowledged, with how many there are. */
  onHandoff?(count: number): void;
}

/** Longer than any fault here lasts. */
const PATIENCE_MS = 90_000;
const ANSWER_MS = 40_000;

/** What ends a run: waiting longer, or asking again, would not help. */
class Refused extends Error {}

/**
 * Has clients start cases over HTTP and take each through all its rows, every request under one command id until it is answered, as the panel
 * does. Rejects where a request is refused: no fault is a reason to refuse.
 */
export const runClients = async ({ office, rows, clients, casesEach, address, handIn, onHandoff }: Work): Promise<Seen> => {
  const started: string[] = [];
  const acknowledged: Acknowledged[] = [];
  const troubles: Record<string, number> = {};
  const sums = { resent: 0, longest: 0 };
  const failed = new AbortController();
  const trouble = (name: string): void => {
    troubles[name] = (troubles[name] ?? 0) + 1;
    sums.resent += 1;
  };
  const ask = async (
    client: number,
    by: Official,
    path: string,
    body: object,
  ): Promise<{ answer: CommandResult; againAt: string | null }> => {
    const since = Date.now();
    let againAt: string | null = null;
    for (let attempt = 0; Date.now() - since < PATIENCE_MS; attempt += 1) {
      failed.signal.throwIfAborted();
      if (attempt === 1) againAt = new Date().toISOString();
      try {
        const response = await fetch(`${await address(client, attempt)}/sop-runner${path}`, {
          method: 'POST',
          headers: { authorization: `Bearer ${by.token}`, 'content-type': 'application/json' },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(ANSWER_MS),
        });
        const text = await response.text();
        if (response.ok) {
          sums.longest = Math.max(sums.longest, Date.now() - since);
          return { answer: JSON.parse(text) as CommandResult, againAt };
        }
        if (response.status < 500) throw new Refused(`${path} was refused after ${attempt} tries: ${response.status} ${text}`);
        trouble(String(response.status));
      } catch (error) {
        if (error instanceof Refused) throw error;
        trouble('none');
      }
      await pause(50 + Math.random() * 150);
    }
    throw new Error(`${path} got no answer in ${PATIENCE_MS / 1_000} s`);
  };
  const runCase = async (client: number): Promise<void> => {
    const begin = { sop: office.sop, subject: `Berkas ${client}`, confidential: false, urgent: false, letter: null, externalDueOn: null };
    const { answer } = await ask(client, office.person(roleOf(1)), '/cases', { ...begin, commandId: randomUUID() });
    const { reference } = answer;
    started.push(reference);
    for (let visit = 1; visit <= rows; visit += 1) {
      const commandId = randomUUID();
      const by = office.person(roleOf(visit));
      const attachments = (await handIn?.(() => address(client, 0), by)) ?? [];
      const body = { commandId, outcome: null, note: null, reason: null, attachments };
      const documents = { checkedInputs: [`Bahan ${visit}`], outputs: [`Hasil ${visit}`] };
      const done = await ask(client, by, `/cases/${reference}/tasks/${visit}/1/complete`, {
        ...body,
        ...documents,
      });
      acknowledged.push({ reference, commandId, visit, ...done });
      onHandoff?.(acknowledged.length);
    }
  };
  const runClient = async (client: number): Promise<void> => {
    try {
      for (let count = 0; count < casesEach; count += 1) await runCase(client);
    } catch (error) {
      failed.abort(error);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => runClient(client)));
  failed.signal.throwIfAborted();
  return { started, acknowledged, troubles, ...sums };
};
