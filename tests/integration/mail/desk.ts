import { randomUUID } from 'node:crypto';
import type { CommandResult } from '../../../src/plugins/sop-runner/shared/contracts';
import { box, decision, branch, definition, end, step, time, to, together } from '../../unit/support/build';
import { PLAIN, type Start } from '../../unit/support/office';
import type { TestApp } from '../support/app';
import type { Mail } from '../support/mailbox';
import { appoint, engineOf, hire, ratify, type Official } from '../support/office';

/** No due times, which the mails' subjects would name by the day of the test. */
const OPEN = { standardTime: time(null, 'day', 'sesuai kebutuhan') };

/** Row 3 is done together; row 4 decides: the end, or back to row 2. */
export const SURAT = definition(
  [
    { key: 'staf', name: 'Staf', unit: null },
    { key: 'kabag', name: 'Kabag Umum', unit: null },
    { key: 'sekretaris', name: 'Sekretaris', unit: null },
  ],
  [
    step(1, [box('staf')], { activity: 'Mengonsep surat', ...OPEN }),
    step(2, [box('kabag')], { activity: 'Memeriksa konsep surat', ...OPEN }),
    step(3, [box('kabag'), together(box('sekretaris'))], { activity: 'Memaraf surat', ...OPEN }),
    step(4, [decision('sekretaris', branch('Ya', end), branch('Tidak', to(2)))], { activity: 'Menyetujui surat', ...OPEN }),
  ],
  { title: 'Penyusunan surat keluar' },
);

interface Said {
  readonly outcome?: string;
  readonly note?: string;
  readonly reason?: string;
  /** Ids of uploaded files. */
  readonly files?: readonly string[];
}

/** People who run cases of one SOP, and the mails that this makes. */
export interface Desk {
  /** Hires somebody and lets them alone hold the positions. */
  seat(name: string, ...roles: readonly string[]): Promise<Official>;
  /** Lets exactly these hold a position. */
  appoint(role: string, ...holders: readonly Official[]): Promise<void>;
  start(by: Official, given?: Partial<Pick<Start, 'confidential' | 'urgent' | 'letter'>>): Promise<string>;
  /** Completes a task of the row that the visit is at, with all that the row asks for. */
  complete(reference: string, by: Official, row: number, visit: number, node?: number, said?: Said): Promise<CommandResult>;
  /** Waits until the queue has nothing left to do, then answers the mails since the last call. */
  mails(): Promise<readonly Mail[]>;
}

const roleNamed = (key: string) => SURAT.roles.find((role) => role.key === key) ?? fail(key);

const fail = (what: string | number): never => {
  throw new Error(`the SOP has no ${what}`);
};

/** Ratifies the SOP and opens the desk. */
export const openDesk = async (app: TestApp): Promise<Desk> => {
  const sop = await ratify(app, SURAT);
  const engine = engineOf(app);
  const seat = (holders: readonly Official[], role: string) =>
    appoint(
      app,
      roleNamed(role),
      holders.map(({ userId }) => ({ user: userId, capacity: 'definitive' })),
    );
  return {
    async seat(name, ...roles) {
      const official = await hire(app, name);
      for (const role of roles) await seat([official], role);
      return official;
    },
    appoint: (role, ...holders) => seat(holders, role),
    async start(by, given = {}) {
      const command = { ...PLAIN, subject: 'Undangan rapat', ...given, commandId: randomUUID() } as const;
      return (await engine.start(sop, command, by)).reference;
    },
    complete(
      reference,
      by,
      row,
      visit,
      node = 1,
      { outcome = null, note = null, reason = null, files = [] }: { readonly [Part in keyof Said]?: Said[Part] | null } = {},
    ) {
      const { inputs, outputs } = SURAT.steps[row - 1] ?? fail(row);
      const documents = { checkedInputs: inputs, outputs, attachments: (files ?? []).map((file) => ({ file, output: null })) };
      return engine.execute(
        reference,
        { kind: 'CompleteTask', visit, node, outcome, note, reason, ...documents, commandId: randomUUID() },
        by,
      );
    },
    async mails() {
      await idle(app);
      const mails = [...app.mailbox.mails];
      app.mailbox.clear();
      return mails;
    },
  };
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits, at most `patience` milliseconds, until no job is in one of the states: waiting for its first or next try, or under way. */
export const idle = async (
  { sql }: TestApp,
  states: readonly string[] = ['created', 'retry', 'active'],
  patience = 20_000,
): Promise<void> => {
  const deadline = Date.now() + patience;
  for (;;) {
    const [row] = await sql<{ open: number }>(`select count(*)::int as open from pgboss.job where state::text = any($1)`, [states]);
    if (row?.open === 0) return;
    if (Date.now() > deadline) throw new Error(`${row?.open} jobs are still open`);
    await pause(50);
  }
};

/** To whom mails went and with which subject, by recipient. */
export const addressed = (mails: readonly Mail[]): readonly string[] =>
  mails.map(({ to, subject }) => `${to.join(', ').replace(/-[0-9a-f]{8}@example\.go\.id/g, '')}: ${subject}`).sort();

/** What the record says of an event's mails. */
export const notifications = ({ sql }: TestApp) =>
  sql<{ template: string; state: string; attempts: number; lastError: string | null; messageId: string; hasSentAt: boolean }>(
    `select template, state, attempts, last_error as "lastError", message_id as "messageId", sent_at is not null as "hasSentAt"
     from sop_runner_notifications order by id`,
  );

/** Waits until so many mails were tried without success and their jobs wait for the next try, then answers what the record says of them. */
export const tried = async (app: TestApp, count: number) => {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const failures = (await notifications(app)).filter(({ attempts, state }) => attempts > 0 && state !== 'sent');
    if (failures.length >= count) {
      await idle(app, ['active']);
      return failures;
    }
    if (Date.now() > deadline) throw new Error(`${failures.length} of ${count} mails were tried`);
    await pause(50);
  }
};
