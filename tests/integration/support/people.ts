import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/types';

/** Somebody who can sign in to the panel. */
export interface NewAdmin {
  readonly email: string;
  /** Codes of admin roles, e.g. `strapi-super-admin`. */
  readonly roles?: readonly string[];
  readonly firstname?: string;
  readonly lastname?: string;
  readonly preferedLanguage?: string;
  readonly password?: string;
}

/** A signed-in person: the stored user's id and a bearer token for the panel's routes. */
export interface SignedIn {
  readonly user: { readonly id: number; readonly email: string };
  readonly token: string;
}

const roleIds = async (strapi: Core.Strapi, codes: readonly string[]): Promise<number[]> => {
  const found: { id: number; code: string }[] = await strapi.db.query('admin::role').findMany({ where: { code: { $in: [...codes] } } });
  const missing = codes.filter((code) => !found.some((role) => role.code === code));
  if (missing.length > 0) throw new Error(`there is no admin role ${missing.join(', ')}`);
  return found.map(({ id }) => id);
};

/** Issues the token a sign-in would, by Strapi's own session service: sign-ins by password are limited to five in five minutes. */
export const tokenFor = async (strapi: Core.Strapi, userId: number): Promise<string> => {
  const sessions = strapi.sessionManager('admin');
  const refresh = await sessions.generateRefreshToken(String(userId), randomUUID(), { type: 'refresh' });
  const access = await sessions.generateAccessToken(refresh.token);
  if ('error' in access) throw new Error(`no access token: ${access.error}`);
  return access.token;
};

/** Creates a user of the panel, a super administrator unless roles are named, and signs them in. */
export const createAdmin = async (strapi: Core.Strapi, person: NewAdmin): Promise<SignedIn> => {
  const { roles = ['strapi-super-admin'], firstname = person.email.split('@')[0], lastname = '', ...rest } = person;
  const user: SignedIn['user'] = await strapi
    .service('admin::user')
    .create({ ...rest, firstname, lastname, isActive: true, registrationToken: null, roles: await roleIds(strapi, roles) });
  return { user: { id: user.id, email: user.email }, token: await tokenFor(strapi, user.id) };
};

/** A token for the content API; `full-access` may do everything the public routes can. */
export const createApiToken = async (strapi: Core.Strapi, type: 'full-access' | 'read-only'): Promise<string> => {
  const token: { accessKey: string } = await strapi
    .service('admin::api-token')
    .create({ name: `${type} ${randomUUID()}`, description: '', kind: 'content-api', type, lifespan: null });
  return token.accessKey;
};
