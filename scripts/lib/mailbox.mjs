/** A mailbox that catches all mail and shows it on a page of its own: no mail leaves this machine. */
import { mkdir } from 'node:fs/promises';
import { start, stop, whenReady } from './processes.mjs';
import { inRoot } from './project.mjs';

/** @returns {Promise<{ address: string, settings: Record<string, string>, stop: () => Promise<void> }>} */
export const startMailbox = async ({ smtpPort, webPort, folder }) => {
  await mkdir(folder, { recursive: true });
  const child = start(inRoot('scripts/lib/mailbox-process.mjs'), { args: [smtpPort, webPort, folder].map(String), output: 'ignore' });
  await whenReady(child, 'the mailbox');
  return {
    address: `http://127.0.0.1:${webPort}`,
    settings: { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(smtpPort), SMTP_USERNAME: '', SMTP_PASSWORD: '', SMTP_SECURE: 'false' },
    stop: () => stop(child, 3_000),
  };
};
