import { Client } from 'pg';
import { setting } from './setting';

/** Makes the mails about a case given up, as a mail server does that refuses them for a week. */
export const loseMails = async (reference: string, reason: string): Promise<void> => {
  const client = new Client({ connectionString: setting('E2E_DATABASE') });
  await client.connect();
  try {
    await client.query(
      `update sop_runner_notifications n set state = 'failed', attempts = 40, last_error = $2, sent_at = null
       from sop_runner_events e join sop_cases c on c.id = e.case_id where e.id = n.event_id and c.reference = $1`,
      [reference, reason],
    );
  } finally {
    await client.end();
  }
};
