/** The plugin's services, for other code of the server and for the bench; `servicesOf` is their typed accessor. */
import type { Core } from '@strapi/strapi';
import type { PaperName } from '../../../domain/form';
import { tick } from '../clock';
import { archiveCases, mayArchive, type Archiving } from '../evidence/archive';
import { execute } from '../engine/execute';
import { start } from '../engine/start';
import { sweep } from '../files/keep';
import { sendDigests } from '../mail/digest';
import { sendAgain, undelivered } from '../mail/resend';
import { verify } from '../engine/verify';
import type { CaseCommand, StartCommand } from '../engine/command';
import type { Doer } from '../engine/doer';
import { pdfByNumber } from '../form/by-number';

const engine = ({ strapi }: { strapi: Core.Strapi }) => ({
  start: (sopDocumentId: string, command: StartCommand, doer: Doer) => start(strapi, sopDocumentId, command, doer),
  execute: (reference: string, command: CaseCommand, doer: Doer) => execute(strapi, reference, command, doer),
  verify: (reference: string) => verify(strapi, reference),
});

/** Mail that did not arrive, and the daily digests. */
const mails = ({ strapi }: { strapi: Core.Strapi }) => ({
  undelivered: (before: number | null) => undelivered(strapi, before),
  sendAgain: (id: number) => sendAgain(strapi, id),
  /** Sends the digests that are due at a moment. */
  sendDigests: (now: Date) => sendDigests(strapi, now),
});

/** What is done as time passes. */
const clock = ({ strapi }: { strapi: Core.Strapi }) => ({
  tick: (now: Date) => tick(strapi, now),
});

/** The official form of an SOP by its number, for the command line. */
const form = ({ strapi }: { strapi: Core.Strapi }) => ({
  pdfByNumber: (number: string, paper: PaperName) => pdfByNumber(strapi, number, paper),
});

/** What people uploaded and have not handed in. */
const files = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Removes what was uploaded before a time; answers how many. */
  sweep: (before: Date) => sweep(strapi, before),
});

/** Archiving finished cases, for the command line. */
const evidence = ({ strapi }: { strapi: Core.Strapi }) => ({
  mayArchive: (email: string) => mayArchive(strapi, email),
  archive: (archiving: Archiving) => archiveCases(strapi, archiving),
});

export default { clock, engine, evidence, files, form, mails };

export type Engine = ReturnType<typeof engine>;
