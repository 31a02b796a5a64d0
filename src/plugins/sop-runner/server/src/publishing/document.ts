/** What Strapi's Document Service hands to a middleware, and the part of it used on SOPs and steps. */
import type { Core } from '@strapi/strapi';
import type { UID } from '../../../shared/ids';

/** A call under way. Its `params` are what `next` runs with; they may be replaced before. */
export interface DocumentCall {
  readonly uid: string;
  readonly action: string;
  params: {
    readonly documentId?: string;
    readonly status?: string;
    readonly data?: Readonly<Record<string, unknown>>;
    readonly [param: string]: unknown;
  };
}

export type Next = () => Promise<unknown>;

interface Documents {
  clone(params: object): Promise<{ readonly documentId: string }>;
  delete(params: object): Promise<unknown>;
  publish(params: object): Promise<{ readonly entries: readonly unknown[] }>;
  unpublish(params: object): Promise<unknown>;
  discardDraft(params: object): Promise<unknown>;
}

/** Strapi types these by the content type of a literal; both of ours have draft and publish. */
export function documents(strapi: Core.Strapi, uid: typeof UID.sop | typeof UID.step): Documents {
  return strapi.documents(uid) as unknown as Documents;
}

/** The document id of what a call answered, where it answers one. */
export function documentIdOf(result: unknown): string | null {
  return typeof result === 'object' && result !== null && 'documentId' in result && typeof result.documentId === 'string'
    ? result.documentId
    : null;
}
