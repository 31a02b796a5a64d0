/** Takes a table of people: all of it or nothing. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ImportPeople } from '../../../shared/contracts';
import { readPeople, type PersonLine } from '../csv/people';
import { adminUsers } from '../setup/admin-services';
import { giveRole, makeAccount, userByEmail } from './accounts';
import { changeHolders } from './appoint';
import { HOLDERS_LOCK } from './check-holders';
import { planHolds, type HoldPlan } from './import-holds';

type Result = ImportPeople['response'];

const NOTHING = { invited: 0, changedPeople: 0, appointed: 0, changedHolds: 0 };

/** Imports a table, or answers its mistakes and changes nothing. */
export async function importPeople(strapi: Core.Strapi, csv: string): Promise<Result> {
  const { lines, mistakes } = readPeople(csv);
  if (mistakes.length > 0) return { mistakes, ...NOTHING };
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw(HOLDERS_LOCK);
    const people = await known(trx, lines);
    const plan = await planHolds(trx, lines, (email) => people.get(email) ?? null);
    if (plan.mistakes.length > 0) return { mistakes: plan.mistakes, ...NOTHING };
    const { invited, changedPeople } = await writePeople(strapi, trx, lines, people);
    await writeHolds(strapi, trx, plan.roles, people);
    return { mistakes: [], invited, changedPeople, appointed: plan.appointed, changedHolds: plan.changed };
  });
}

/** Ids by e-mail address. */
type People = Map<string, number>;

async function known(trx: Knex.Transaction, lines: readonly PersonLine[]): Promise<People> {
  const people: People = new Map();
  for (const email of new Set(lines.map((line) => line.email))) {
    const user = await userByEmail(trx, email);
    if (user !== undefined) people.set(email, user.id);
  }
  return people;
}

/** New accounts are made and added to `people`; names and roles of the others follow the table. */
async function writePeople(strapi: Core.Strapi, trx: Knex.Transaction, lines: readonly PersonLine[], people: People) {
  let [invited, changedPeople] = [0, 0];
  for (const { email, name, panelRole } of firstLines(lines)) {
    const user = people.get(email);
    if (user === undefined) {
      people.set(email, await makeAccount(strapi, trx, { email, name, panelRole: panelRole ?? 'staff' }));
      invited += 1;
    } else if (await updatePerson(strapi, trx, user, { email, name, panelRole })) changedPeople += 1;
  }
  return { invited, changedPeople };
}

/** One for each person, with the role that any of the person's lines names. */
function firstLines(lines: readonly PersonLine[]): readonly PersonLine[] {
  const people = new Map<string, PersonLine>();
  for (const line of lines) {
    const first = people.get(line.email) ?? line;
    people.set(line.email, { ...first, panelRole: first.panelRole ?? line.panelRole });
  }
  return [...people.values()];
}

async function updatePerson(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  user: number,
  { email, name, panelRole }: Pick<PersonLine, 'email' | 'name' | 'panelRole'>,
): Promise<boolean> {
  const isOtherName = (await userByEmail(trx, email))?.name !== name;
  if (isOtherName) await adminUsers(strapi).updateById(user, { firstname: name, lastname: '' });
  const isOtherRole = panelRole !== null && (await giveRole(strapi, trx, user, panelRole));
  return isOtherName || isOtherRole;
}

async function writeHolds(strapi: Core.Strapi, trx: Knex.Transaction, roles: HoldPlan['roles'], people: People): Promise<void> {
  for (const { role, changes, additions } of roles) {
    const added = additions.flatMap(({ email, term }) => {
      const user = people.get(email);
      return user === undefined ? [] : [{ user, term }];
    });
    await changeHolders(strapi, trx, role, (holders) => [
      ...holders.map(({ id }) => {
        const term = changes.get(id);
        return term === undefined ? { id } : { id, term };
      }),
      ...added,
    ]);
  }
}
