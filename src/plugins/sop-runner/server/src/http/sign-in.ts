/**
 * Who calls a route of the panel, found in one query instead of Strapi's four. It only ever says yes: session, account and permissions are read
 * anew for each request, and whatever it cannot vouch for goes to Strapi's own check, which comes next and gives every refusal.
 */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { PLUGIN_ID } from '../../../shared/ids';

/** A permission as Strapi's permission engine takes it. */
interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly actionParameters: object;
  readonly properties: object;
  readonly conditions: readonly string[];
}

interface Caller {
  readonly id: number;
  readonly firstname: string | null;
  readonly lastname: string | null;
  /** A JSON list of `Permission`, as text: the same permissions give the same text. */
  readonly permissions: string;
}

/** What is used of Strapi's permission engine: what it does with the permissions of a user once it has fetched them. */
interface Engine {
  generateTokenAbility(permissions: readonly Permission[], user: object): Promise<object>;
}

const CALLER = `
select u.id, u.firstname, u.lastname, cast((
  select coalesce(json_agg(json_build_object('action', p.action, 'subject', p.subject, 'actionParameters', coalesce(p.action_parameters, '{}'),
    'properties', coalesce(p.properties, '{}'), 'conditions', coalesce(p.conditions, '[]')) order by p.id), '[]')
  from admin_users_roles_lnk ur
  join admin_permissions_role_lnk pr on pr.role_id = ur.role_id
  join admin_permissions p on p.id = pr.permission_id
  where ur.user_id = u.id and p.action like 'plugin::${PLUGIN_ID}.%') as text) as permissions
from strapi_sessions s cross join admin_users u
where s.session_id = :session and s.origin = 'admin' and s.expires_at > cast(:now as timestamp) and u.id = :user and u.is_active`;

/** The person of a valid token whose session and account are active, or undefined. */
async function callerOf(strapi: Core.Strapi, token: string): Promise<Caller | undefined> {
  const { isValid, payload } = strapi.sessionManager('admin').validateAccessToken(token);
  if (!isValid || !/^[1-9]\d{0,8}$/.test(payload.userId)) return undefined;
  const values = { session: payload.sessionId, now: new Date().toISOString(), user: Number(payload.userId) };
  const { rows } = await strapi.db.connection.raw<{ rows: readonly Caller[] }>(CALLER, values).options({ name: 'sop_runner_caller' });
  return rows[0];
}

type User = Omit<Caller, 'permissions'>;

const MAX_KEPT = 100;
const kept = new WeakMap<Core.Strapi, Map<string, object>>();

/**
 * What the permissions allow, built once for all who have the very same; they are read anew at each request. Undefined where one of them has
 * a condition: that may ask for anything of the user, whose row is not read here.
 */
async function abilityOf(strapi: Core.Strapi, text: string, user: User): Promise<object | undefined> {
  const abilities = kept.get(strapi) ?? new Map<string, object>();
  kept.set(strapi, abilities);
  const known = abilities.get(text);
  if (known !== undefined) return known;
  const permissions = JSON.parse(text) as readonly Permission[];
  if (permissions.some(({ conditions }) => conditions.length > 0)) return undefined;
  const { engine } = strapi.service('admin::permission') as { engine: Engine };
  const ability = await engine.generateTokenAbility(permissions, user);
  const [oldest] = abilities.keys();
  if (abilities.size >= MAX_KEPT && oldest !== undefined) abilities.delete(oldest);
  abilities.set(text, ability);
  return ability;
}

const NAME = PLUGIN_ID;

/** For a route's `config.auth`: the quick look first, then Strapi's own strategies. Strapi wants a scope, which tokens of the panel do not have. */
export const SIGN_IN = { scope: [], strategies: [NAME, 'admin', 'admin-token'] };

/** Adds the quick look to Strapi's strategies; routes that do not name it never come to it. */
export function registerSignIn(strapi: Core.Strapi): void {
  const authenticate = async (ctx: Context) => {
    const route: { readonly config?: { readonly auth?: { readonly strategies?: readonly string[] } } } = ctx.state.route;
    if (!route.config?.auth?.strategies?.includes(NAME)) return { authenticated: false };
    const [, token] = /^bearer\s+(\S+)$/i.exec(ctx.request.header.authorization ?? '') ?? [];
    const caller = token === undefined ? undefined : await callerOf(strapi, token);
    if (caller === undefined) return { authenticated: false };
    const { permissions, ...user } = caller;
    const ability = await abilityOf(strapi, permissions, user);
    if (ability === undefined) return { authenticated: false };
    Object.assign(ctx.state, { user, userAbility: ability });
    return { authenticated: true, credentials: user, ability };
  };
  strapi.get('auth').register('admin', { name: NAME, authenticate });
}
