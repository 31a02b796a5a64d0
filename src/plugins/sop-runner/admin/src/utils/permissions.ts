import { UID } from '../../../shared/ids';
import { actionId, type ActionUid } from '../../../shared/permissions';

/** A permission in the shape Strapi's guards ask for. `subject` is compared strictly, so it is always named. */
function permission(uid: ActionUid) {
  return [{ action: actionId(uid), subject: null }];
}

export const PERMISSIONS = {
  open: permission('panel.open'),
  start: permission('cases.start'),
  monitor: permission('cases.monitor'),
  resend: permission('mails.resend'),
  people: permission('people.keep'),
  reassign: permission('tasks.reassign'),
  evidence: permission('evidence.export'),
  calendar: permission('calendar.maintain'),
  /** Strapi's own. */
  editCalendar: [{ action: 'plugin::content-manager.explorer.update', subject: UID.calendar }],
  editSops: [{ action: 'plugin::content-manager.explorer.update', subject: UID.sop }],
};
