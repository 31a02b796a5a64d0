import { SMTPServer } from 'smtp-server';
import PostalMime from 'postal-mime';

/** One delivered mail, as its recipient sees it. */
export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
}

/** A real SMTP server on loopback that keeps what it receives, and can be down for a while. */
export interface Mailbox {
  readonly port: number;
  readonly mails: readonly Mail[];
  /** Resolves with all mails once at least `count` satisfy the condition; rejects after `patience` milliseconds. */
  waitFor(count: number, condition?: (mail: Mail) => boolean, patience?: number): Promise<readonly Mail[]>;
  clear(): void;
  /** Has the server refuse recipients, or contents, that the text is part of, with an answer such as `550 No such mailbox`; until called again. */
  refuse(refusals: {
    readonly recipient?: readonly [text: string, answer: string];
    readonly content?: readonly [text: string, answer: string];
  }): void;
  stop(): Promise<void>;
  start(): Promise<void>;
}

const closeTimeout = 50;

const read = async (stream: AsyncIterable<Uint8Array>, to: readonly string[]): Promise<Mail> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const mail = await PostalMime.parse(Buffer.concat(chunks));
  const { subject = '', text = '', html = '', messageId = '' } = mail;
  return { from: mail.from?.address ?? '', to, subject, text, html, messageId };
};

type Refusals = Parameters<Mailbox['refuse']>[0];

const refusal = (answer: string): Error => Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) });

const serve = (port: number, keep: (mail: Mail) => void, refusals: () => Refusals): Promise<SMTPServer> =>
  new Promise((resolve, reject) => {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      closeTimeout,
      onRcptTo({ address }, _session, done) {
        const [text, answer] = refusals().recipient ?? [];
        done(text !== undefined && answer !== undefined && address.includes(text) ? refusal(answer) : null);
      },
      onData(stream, session, done) {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        read(stream, to).then(
          (mail) => {
            const [text, answer] = refusals().content ?? [];
            if (text !== undefined && answer !== undefined && mail.text.includes(text)) return done(refusal(answer));
            keep(mail);
            done();
          },
          (error: Error) => done(error),
        );
      },
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      // A client that is cut off while its server stops is what some tests do on purpose.
      server.on('error', () => undefined);
      resolve(server);
    });
  });

const portOf = (server: SMTPServer): number => {
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the mailbox has no port');
  return address.port;
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts a mailbox on a free port; a restart keeps the port. */
export const openMailbox = async (): Promise<Mailbox> => {
  const mails: Mail[] = [];
  const keep = (mail: Mail): void => void mails.push(mail);
  let refusals: Refusals = {};
  let server: SMTPServer | undefined = await serve(0, keep, () => refusals);
  const port = portOf(server);
  return {
    port,
    mails,
    clear: () => void mails.splice(0),
    refuse: (wanted) => void (refusals = wanted),
    async waitFor(count, condition = () => true, patience = 15_000) {
      const deadline = Date.now() + patience;
      while (mails.filter(condition).length < count) {
        if (Date.now() > deadline)
          throw new Error(`waited for ${count} mails, got: ${JSON.stringify(mails.map(({ to, subject }) => ({ to, subject })))}`);
        await pause(25);
      }
      return mails.filter(condition);
    },
    async stop() {
      const closing = server;
      server = undefined;
      if (closing) await new Promise<void>((resolve) => closing.close(() => resolve()));
    },
    async start() {
      server ??= await serve(port, keep, () => refusals);
    },
  };
};
