import { Client } from 'pg';
import { setting } from './setting';

const onDatabase = async (work: (client: Client) => Promise<void>): Promise<void> => {
  const client = new Client({ connectionString: setting('database') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

/** Has the open tasks of a case be due for a long time, as if the clock had gone on. */
export const makeOverdue = (reference: string): Promise<void> =>
  onDatabase(async (client) => {
    await client.query('begin');
    await client.query(`select set_config('sop_runner.command', 'clock', true)`);
    await client.query(
      `update sop_runner_tasks t set due_at = '2026-01-05 02:00' from sop_cases c
       where c.id = t.case_id and c.reference = $1 and t.state in ('waiting', 'received')`,
      [reference],
    );
    await client.query('commit');
  });

/** Makes the mails about a case given up, as a mail server does that refuses them for a week. */
export const loseMails = (reference: string, reason: string): Promise<void> =>
  onDatabase(async (client) => {
    await client.query(
      `update sop_runner_notifications n set state = 'failed', attempts = 40, last_error = $2, sent_at = null
       from sop_runner_events e join sop_cases c on c.id = e.case_id where e.id = n.event_id and c.reference = $1`,
      [reference, reason],
    );
  });
