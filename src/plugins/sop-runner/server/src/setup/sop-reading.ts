import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/ids';
import { adminContentTypes, type Permission } from './admin-services';

const READ = 'plugin::content-manager.explorer.read';

/** What watching SOPs does not need: a person's number, and a scan that shows it. */
const WITHHELD: readonly string[] = ['ratifiedBy.nip', 'signedScan'];

/** Permissions to read SOPs and their steps in the Content Manager, and to change nothing there. */
export function sopReading(strapi: Core.Strapi): readonly Permission[] {
  const fieldsOf = (uid: typeof UID.sop | typeof UID.step) =>
    adminContentTypes(strapi).getNestedFields(strapi.contentType(uid), { components: strapi.components });
  return [UID.sop, UID.step].map((uid) => ({
    action: READ,
    subject: uid,
    properties: { fields: fieldsOf(uid).filter((field) => !WITHHELD.includes(field)) },
    conditions: [],
  }));
}
