import { PLUGIN_ID } from '../../../shared/ids';

const ROOT = `/plugins/${PLUGIN_ID}`;

/** Addresses of the panel's pages inside the admin. */
export const PATHS = {
  inbox: ROOT,
  start: `${ROOT}/start`,
  startOf: (sop: string) => `${ROOT}/start?sop=${encodeURIComponent(sop)}`,
  cases: `${ROOT}/cases`,
  mails: `${ROOT}/mails`,
  case: (reference: string) => `${ROOT}/cases/${encodeURIComponent(reference)}`,
};
