/** SOPs that can be started, and what the Content Manager's side panel shows beside one. */
import type { Definition } from '../../../domain/definition';
import { nodeAt, reachablePlaces } from '../../../domain/flow';
import { Rejection } from '../../../domain/rejection';
import type { GetSopInForce, GetSopProblems, GetSopRun, ListStartableSops } from '../../../shared/contracts';
import type { Call, Handler } from '../http/admin-route';
import { officeDay } from '../office';
import { problemsOf, stateOf } from '../publishing';
import { casePage, runningCount } from '../repositories/case-list';
import { holdingsOf } from '../repositories/holders';
import { allInForce, definitionOf, inForce, sopExists } from '../repositories/revisions';
import { momentOf } from './case-list';
import { roleName, withoutNip } from './people';

const SHOWN_RUNNING = 5;

const DOCUMENT_ID = /^[a-z0-9]{1,64}$/i;

/** Throws SOP_NOT_FOUND for what is no document id at all. */
export const sopOf = ({ params: { documentId = '' } }: Call): string => {
  if (!DOCUMENT_ID.test(documentId)) throw new Rejection('SOP_NOT_FOUND');
  return documentId;
};

/** Every SOP in force today. */
export const listStartableSops: Handler = async ({ strapi }): Promise<ListStartableSops['response']> => {
  const sql = strapi.db.connection;
  const today = officeDay(strapi, new Date());
  const revisions = await allInForce(sql, today);
  const texts = await Promise.all(
    revisions.map(async ({ id, number, sopDocumentId }) => ({ number, sopDocumentId, text: await definitionOf(strapi, sql, id) })),
  );
  const held = await heldOf(
    strapi,
    today,
    texts.flatMap(({ text }) => text.roles.map(({ key }) => key)),
  );
  const sops = texts.map(({ number: revision, sopDocumentId: documentId, text }) => {
    const { number, title, unit, steps } = text;
    return { documentId, number, title, unit, revision, steps: steps.length, vacant: vacantOf(text, held) };
  });
  return { sops: sops.sort((one, other) => one.title.localeCompare(other.title, 'id')) };
};

/** Throws SOP_NOT_FOUND. */
export const getSopRun: Handler = async (call): Promise<GetSopRun['response']> => {
  const { strapi, may } = call;
  const sql = strapi.db.connection;
  const documentId = sopOf(call);
  if (!(await sopExists(sql, documentId))) throw new Rejection('SOP_NOT_FOUND');
  const today = officeDay(strapi, new Date());
  const { state, revision } = await stateOf(strapi, documentId, today);
  const text = revision === null ? null : await definitionOf(strapi, sql, revision.id);
  const vacant =
    text === null
      ? []
      : vacantOf(
          text,
          await heldOf(
            strapi,
            today,
            text.roles.map(({ key }) => key),
          ),
        );
  const cases = may('cases.monitor')
    ? await casePage(sql, { sop: documentId, status: 'running' }, momentOf(strapi), null, SHOWN_RUNNING)
    : [];
  return {
    state,
    revision: revision === null ? null : { number: revision.number, effectiveOn: revision.effectiveOn },
    vacant,
    mayStart: state === 'in-force' && vacant.length === 0 && may('cases.start'),
    running: cases.map(({ reference, subject, step }) => ({ reference, subject, step })),
    runningCount: await runningCount(sql, documentId),
  };
};

/** The text that a case started today runs. Throws SOP_NOT_IN_FORCE, also where there is no such SOP. */
export const getSopInForce: Handler = async (call): Promise<GetSopInForce['response']> => {
  const { strapi } = call;
  const sql = strapi.db.connection;
  const revision = await inForce(sql, sopOf(call), officeDay(strapi, new Date()));
  if (revision === undefined) throw new Rejection('SOP_NOT_IN_FORCE');
  return { revision: revision.number, definition: withoutNip(await definitionOf(strapi, sql, revision.id)) };
};

/** What hinders ratifying the draft. Throws SOP_NOT_FOUND. */
export const getSopProblems: Handler = async (call): Promise<GetSopProblems['response']> => {
  const problems = await problemsOf(call.strapi, sopOf(call));
  if (problems === null) throw new Rejection('SOP_NOT_FOUND');
  return { problems };
};

async function heldOf(strapi: Call['strapi'], today: string, roleKeys: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await holdingsOf(strapi.db.connection, today, roleKeys)).map(({ role }) => role));
}

/** Names of the positions that a case may come to and nobody can act for; a start is refused while there are any. */
function vacantOf(text: Definition, held: ReadonlySet<string>): readonly string[] {
  const needed = new Set(reachablePlaces(text).flatMap((place) => place.map((address) => nodeAt(text, address).role)));
  return [...needed].filter((key) => !held.has(key)).map((key) => roleName(text, key));
}
