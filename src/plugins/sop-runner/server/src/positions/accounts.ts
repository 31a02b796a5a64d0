/** Accounts of people, made by Strapi's own user service and invited by mail. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { queueLetter } from '../mail/letters';
import { selectOne, type Sql } from '../repositories/sql';
import { adminRoles, adminUsers } from '../setup/admin-services';
import { PositionRefusal } from './refusal';

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly panelRole: 'staff' | 'supervisor';
}

const CODES = { staff: 'sop-staff', supervisor: 'sop-supervisor' } as const;

/** Makes an account without a password and queues its invitation. Throws PERSON_EXISTS, ADMIN_ROLE_MISSING. */
export async function makeAccount(strapi: Core.Strapi, trx: Knex.Transaction, person: NewPerson): Promise<number> {
  // Two administrators who add one person at once.
  await trx.raw(`select pg_advisory_xact_lock(hashtext('sop_runner.people'))`);
  const email = person.email.toLowerCase();
  if ((await userByEmail(trx, email)) !== undefined) throw new PositionRefusal('PERSON_EXISTS');
  const roles = [await adminRoleId(strapi, person.panelRole)];
  // The whole name in one field: Indonesian names have no family name to part off.
  const account = { email, firstname: person.name, lastname: '', isActive: false, preferedLanguage: 'id', roles };
  const { id } = await adminUsers(strapi).create(account);
  await queueLetter(trx, { kind: 'invitation', user: id });
  return id;
}

export interface KnownUser {
  readonly id: number;
  readonly name: string;
  readonly token: string | null;
}

/** The account of an e-mail address, however it is written. */
export function userByEmail(sql: Sql, email: string): Promise<KnownUser | undefined> {
  const text = `select u.id, trim(concat_ws(' ', u.firstname, u.lastname)) as name, u.registration_token as token
    from admin_users u where lower(u.email) = :email`;
  return selectOne(sql, text, { email });
}

const INVITED = `
select u.registration_token as token, exists (
  select 1 from admin_users_roles_lnk ur join admin_roles ar on ar.id = ur.role_id
  where ur.user_id = u.id and ar.code not in ('sop-staff', 'sop-supervisor')) as "hasOtherRoles"
from admin_users u where u.id = :user`;

/**
 * The token of somebody who was invited and has no password yet: who has it becomes that person, so that it is told of accounts of our own
 * roles alone. Throws PERSON_NOT_FOUND, PERSON_REGISTERED, PERSON_HAS_OTHER_ROLES.
 */
export async function invitationOf(sql: Sql, user: number): Promise<string> {
  const row = await selectOne<{ token: string | null; hasOtherRoles: boolean }>(sql, INVITED, { user });
  if (row === undefined) throw new PositionRefusal('PERSON_NOT_FOUND');
  if (row.token === null) throw new PositionRefusal('PERSON_REGISTERED');
  if (row.hasOtherRoles) throw new PositionRefusal('PERSON_HAS_OTHER_ROLES');
  return row.token;
}

/** Row id of the product's own admin role. Throws ADMIN_ROLE_MISSING where an administrator deleted it. */
export async function adminRoleId(strapi: Core.Strapi, panelRole: NewPerson['panelRole']): Promise<number> {
  const role = await adminRoles(strapi).findOne({ code: CODES[panelRole] });
  if (role === null) throw new PositionRefusal('ADMIN_ROLE_MISSING');
  return role.id;
}

const OUR_ROLES = `
select ur.role_id as id, ar.code from admin_users_roles_lnk ur join admin_roles ar on ar.id = ur.role_id where ur.user_id = :user`;

/** Has a person act by this role of ours instead of the other one; roles of another making stay. Answers whether that changed anything. */
export async function giveRole(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  user: number,
  panelRole: NewPerson['panelRole'],
): Promise<boolean> {
  const row = await selectOne<{ roles: readonly { readonly id: number; readonly code: string }[] }>(
    trx,
    `select coalesce(json_agg(r), '[]') as roles from (${OUR_ROLES}) r`,
    { user },
  );
  const roles = row?.roles ?? [];
  const codes: readonly string[] = Object.values(CODES);
  const isTheirs = roles.some(({ code }) => code === CODES[panelRole]);
  if (isTheirs && roles.filter(({ code }) => codes.includes(code)).length === 1) return false;
  const others = roles.filter(({ code }) => !codes.includes(code)).map(({ id }) => id);
  await adminUsers(strapi).updateById(user, { roles: [...others, await adminRoleId(strapi, panelRole)] });
  return true;
}
