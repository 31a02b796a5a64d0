import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/ids';

/** Where anybody can see whether a revision is in force; printed on its form, so the path never changes. */
export function statusAddress(strapi: Core.Strapi, sopDocumentId: string, revision: number): string {
  const publicUrl = strapi.plugin(PLUGIN_ID).config<string>('publicUrl');
  return `${publicUrl.replace(/\/+$/, '')}/sop/${sopDocumentId}/${revision}`;
}
