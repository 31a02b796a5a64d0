/** The plugin's services, for other code of the server and for the bench; `servicesOf` is their typed accessor. */
import type { Core } from '@strapi/strapi';
import { execute } from '../engine/execute';
import { start } from '../engine/start';
import { verify } from '../engine/verify';
import type { CaseCommand, StartCommand } from '../engine/command';
import type { Doer } from '../engine/doer';

const engine = ({ strapi }: { strapi: Core.Strapi }) => ({
  start: (sopDocumentId: string, command: StartCommand, doer: Doer) => start(strapi, sopDocumentId, command, doer),
  execute: (reference: string, command: CaseCommand, doer: Doer) => execute(strapi, reference, command, doer),
  verify: (reference: string) => verify(strapi, reference),
});

export default { engine };

export type Engine = ReturnType<typeof engine>;
