/** Routes of the panel. The helper cannot omit the permission: without one any administrator would pass. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { ACTIONS, actionId, type ActionUid } from '../../../shared/permissions';
import type { Doer } from '../engine/doer';
import { CsvReply, sendCsv } from './csv';
import { DownloadReply, sendDownload } from './download';
import { FileReply, sendPrivately } from './file';
import { reply } from './reply';
import { SIGN_IN } from './sign-in';

/** A request, as handlers see it. Body and query are still to be parsed. */
export interface Call {
  readonly strapi: Core.Strapi;
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  /** What a multipart body brought, still to be parsed. */
  readonly files: unknown;
  readonly doer: Doer;
  readonly may: (action: ActionUid) => boolean;
}

/** Answers the response body, or a file. */
export type Handler = (call: Call) => Promise<object>;

/** What a route asks for: an action of the plugin, or one of Strapi's own on a subject. */
export type Permission = ActionUid | { readonly action: string; readonly subject: string };

interface AdminState {
  readonly user: { readonly id: number; readonly firstname?: string | null; readonly lastname?: string | null };
  readonly userAbility: { can(action: string, subject?: string): boolean };
}

/** A route for those who have the permission; others get 403 that names it. */
export function adminRoute(
  strapi: Core.Strapi,
  method: 'GET' | 'POST',
  path: string,
  permission: Permission,
  handler: Handler,
  status = 200,
): Core.RouteInput {
  return {
    method,
    path,
    handler: async (ctx: Context) => {
      const state = stateOf(ctx);
      assertMay(state, permission);
      try {
        const answer = await handler(callOf(strapi, ctx, state));
        if (answer instanceof FileReply) sendPrivately(ctx, answer.file);
        else if (answer instanceof CsvReply) sendCsv(ctx, answer);
        else if (answer instanceof DownloadReply) sendDownload(ctx, answer);
        else ctx.body = answer;
        ctx.status = status;
      } catch (error) {
        reply(ctx, error);
      }
    },
    // A permission of Strapi's own is Strapi's to find.
    config: { policies: ['admin::isAuthenticatedAdmin'], ...(typeof permission === 'string' ? { auth: SIGN_IN } : {}) },
  };
}

function stateOf(ctx: Context): AdminState {
  return ctx.state;
}

function assertMay({ userAbility }: AdminState, permission: Permission): void {
  const [action, subject] = typeof permission === 'string' ? [actionId(permission)] : [permission.action, permission.subject];
  if (userAbility.can(action, subject)) return;
  const name = ACTIONS.find(({ uid }) => uid === permission)?.displayName ?? action;
  throw new errors.PolicyError(`You do not have the permission "${name}".`, { code: 'PERMISSION_MISSING', permission: action });
}

function callOf(strapi: Core.Strapi, ctx: Context, { user, userAbility }: AdminState): Call {
  const may = (action: ActionUid): boolean => userAbility.can(actionId(action));
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ') || `Pengguna ${user.id}`;
  return {
    strapi,
    params: ctx.params,
    query: ctx.query,
    body: ctx.request.body,
    files: ctx.request.files,
    doer: { userId: user.id, name, mayCancelAny: may('cases.cancel'), mayReassign: may('tasks.reassign') },
    may,
  };
}
