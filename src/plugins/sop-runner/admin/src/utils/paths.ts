import { PLUGIN_ID } from '../../../shared/ids';

const ROOT = `/plugins/${PLUGIN_ID}`;

/** Addresses of the panel's pages inside the admin. */
export const PATHS = {
  inbox: ROOT,
  mine: `${ROOT}/mine`,
  done: `${ROOT}/done`,
  overview: `${ROOT}/overview`,
  start: `${ROOT}/start`,
  startOf: (sop: string) => `${ROOT}/start?sop=${encodeURIComponent(sop)}`,
  /** The official form of the newest ratified text, of a revision, or of the draft. */
  form: (sop: string, version: 'draft' | 'newest' | number = 'newest') => {
    const query = version === 'newest' ? '' : version === 'draft' ? '?draft' : `?revision=${version}`;
    return `${ROOT}/sops/${encodeURIComponent(sop)}${query}`;
  },
  cases: `${ROOT}/cases`,
  absences: `${ROOT}/absences`,
  people: `${ROOT}/people`,
  mails: `${ROOT}/mails`,
  seals: `${ROOT}/seals`,
  reassign: `${ROOT}/reassign`,
  calendar: `${ROOT}/calendar`,
  notifications: `${ROOT}/notifications`,
  case: (reference: string) => `${ROOT}/cases/${encodeURIComponent(reference)}`,
  controlSheet: (reference: string) => `${ROOT}/cases/${encodeURIComponent(reference)}/control-sheet`,
};
