/** People, their accounts and their positions, for who keeps them. */
import { nodeAt, reachablePlaces } from '../../../domain/flow';
import type { AddPerson, AppointPerson, ChangeHold, GetLeaving, ImportPeople, InvitePerson, ListPeople } from '../../../shared/contracts';
import { peopleTable } from '../csv/people';
import type { Call, Handler } from '../http/admin-route';
import { CsvReply } from '../http/csv';
import { counted, parse } from '../http/parse';
import { POSITION_BODIES } from '../http/position-bodies';
import { registrationUrl } from '../mail/letter-compose';
import { queueLetter } from '../mail/letters';
import { settingsOf } from '../mail/settings';
import { officeDay } from '../office';
import { invitationOf, makeAccount } from '../positions/accounts';
import { appoint, changeHold as change } from '../positions/appoint';
import { importPeople as takeTable } from '../positions/import';
import { PositionRefusal } from '../positions/refusal';
import { positionsLeft, receivedBy } from '../repositories/leaving';
import { isPerson } from '../repositories/people';
import { peopleCount, peopleOf, positionsWithVacancy } from '../repositories/people-list';
import { allInForce, definitionOf } from '../repositories/revisions';

const SHOWN = 200;
/** More people than any office has; a file is made whole. */
const EXPORTED = 100_000;

const todayAt = ({ strapi }: Call): string => officeDay(strapi, new Date());

export const listPeople: Handler = async (call): Promise<ListPeople['response']> => {
  const { q = null } = parse(POSITION_BODIES.people, call.query);
  const sql = call.strapi.db.connection;
  const today = todayAt(call);
  const people = await peopleOf(sql, today, q, SHOWN);
  return { people, count: await peopleCount(sql, q), positions: await positionsWithVacancy(sql, today), today };
};

export const exportPeople: Handler = async (call) => {
  const today = todayAt(call);
  const people = await peopleOf(call.strapi.db.connection, today, null, EXPORTED);
  return new CsvReply(
    `orang-dan-jabatan-${today}.csv`,
    (async function* () {
      yield peopleTable(people);
    })(),
  );
};

export const importPeople: Handler = ({ strapi, body }): Promise<ImportPeople['response']> =>
  takeTable(strapi, parse(POSITION_BODIES.importing, body).csv);

export const addPerson: Handler = async ({ strapi, body }): Promise<AddPerson['response']> => {
  const { position, ...person } = parse(POSITION_BODIES.person, body);
  return strapi.db.transaction(async ({ trx }) => {
    const userId = await makeAccount(strapi, trx, person);
    if (position !== null) {
      const { key, ...term } = position;
      await appoint(strapi, trx, userId, key, term);
    }
    return { userId, invitationUrl: registrationUrl(settingsOf(strapi).panelUrl, await invitationOf(trx, userId)) };
  });
};

export const invitePerson: Handler = async ({ strapi, params, body }): Promise<InvitePerson['response']> => {
  parse(POSITION_BODIES.nothing, body);
  const userId = counted(params.id);
  return strapi.db.transaction(async ({ trx }) => {
    const token = await invitationOf(trx, userId);
    await queueLetter(trx, { kind: 'invitation', user: userId });
    return { userId, invitationUrl: registrationUrl(settingsOf(strapi).panelUrl, token) };
  });
};

export const appointPerson: Handler = async ({ strapi, params, body }): Promise<AppointPerson['response']> => {
  const { key, ...term } = parse(POSITION_BODIES.appointment, body);
  const userId = counted(params.id);
  await strapi.db.transaction(async ({ trx }) => {
    if (!(await isPerson(trx, userId))) throw new PositionRefusal('PERSON_NOT_FOUND');
    await appoint(strapi, trx, userId, key, term);
  });
  return { userId };
};

export const changeHold: Handler = async ({ strapi, params, body }): Promise<ChangeHold['response']> => {
  const { term } = parse(POSITION_BODIES.hold, body);
  const userId = counted(params.id);
  await strapi.db.transaction(({ trx }) => change(strapi, trx, userId, counted(params.hold), term));
  return { userId };
};

export const getLeaving: Handler = async (call): Promise<GetLeaving['response']> => {
  const { strapi, params } = call;
  const sql = strapi.db.connection;
  const user = counted(params.id);
  if (!(await isPerson(sql, user))) throw new PositionRefusal('PERSON_NOT_FOUND');
  const today = todayAt(call);
  const left = await positionsLeft(sql, today, user);
  const texts = await Promise.all((await allInForce(sql, today)).map(({ id }) => definitionOf(strapi, sql, id)));
  const needs = texts.map((text) => ({
    sop: { number: text.number, title: text.title },
    roles: new Set(reachablePlaces(text).flatMap((place) => place.map((address) => nodeAt(text, address).role))),
  }));
  return {
    positions: left.map((position) => ({ ...position, sops: needs.filter(({ roles }) => roles.has(position.key)).map(({ sop }) => sop) })),
    received: await receivedBy(sql, user),
  };
};
