/** Runs maildev as a child process: it takes over the signals of the process it runs in. Ends with its parent. */
import { createRequire } from 'node:module';

const [smtp, web, mailDirectory] = process.argv.slice(2);
const MailDev = createRequire(import.meta.url)('maildev');
const loopback = '127.0.0.1';

const mailbox = MailDev({ smtp: Number(smtp), web: Number(web), ip: loopback, webIp: loopback, mailDirectory, silent: true });
process.on('disconnect', () => process.exit(0));
mailbox.listen((error) => {
  if (error) throw error;
  process.send?.({ ready: true });
});
