/** The panel's routes below /sop-runner: each names the permission that it asks for. */
import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/ids';
import { publicFormRoutes } from '../form/public-routes';
import * as calendar from '../handlers/calendar';
import * as absences from '../handlers/absences';
import { exportCases } from '../handlers/case-export';
import * as caseList from '../handlers/case-list';
import * as cases from '../handlers/cases';
import * as evidence from '../handlers/evidence';
import * as files from '../handlers/files';
import * as mails from '../handlers/mails';
import * as office from '../handlers/office';
import * as forms from '../handlers/forms';
import { getOverview } from '../handlers/overview';
import * as preferences from '../handlers/preferences';
import * as people from '../handlers/people-keeping';
import * as reassignments from '../handlers/reassignments';
import * as sops from '../handlers/sops';
import * as tasks from '../handlers/tasks';
import { adminRoute, type Handler, type Permission } from '../http/admin-route';

const TASK = '/cases/:reference/tasks/:visit/:node';
const PUBLISH_SOPS: Permission = { action: 'plugin::content-manager.explorer.publish', subject: UID.sop };

const EDIT_SOPS: Permission = { action: 'plugin::content-manager.explorer.update', subject: UID.sop };

const admin = ({ strapi }: { strapi: Core.Strapi }) => {
  const get = (path: string, permission: Permission, handler: Handler) => adminRoute(strapi, 'GET', path, permission, handler);
  const post = (path: string, permission: Permission, handler: Handler, status?: number) =>
    adminRoute(strapi, 'POST', path, permission, handler, status);
  return {
    type: 'admin' as const,
    routes: [
      get('/office', 'panel.open', office.getOffice),
      get('/preferences', 'panel.open', preferences.getPreferences),
      post('/preferences', 'panel.open', preferences.savePreferences),
      get('/tasks', 'panel.open', tasks.listTasks),
      get('/tasks/done', 'panel.open', tasks.listDoneTasks),
      get('/sops', 'cases.start', sops.listStartableSops),
      get('/sops/:documentId', 'panel.open', sops.getSopRun),
      get('/sops/:documentId/in-force', 'cases.start', sops.getSopInForce),
      get('/sops/:documentId/problems', PUBLISH_SOPS, sops.getSopProblems),
      get('/sops/:documentId/form.html', 'panel.open', forms.getForm('html')),
      get('/sops/:documentId/form.pdf', 'panel.open', forms.getForm('pdf')),
      get('/sops/:documentId/draft/form.html', EDIT_SOPS, forms.getDraftForm('html')),
      get('/sops/:documentId/draft/form.pdf', EDIT_SOPS, forms.getDraftForm('pdf')),
      get('/cases', 'cases.monitor', caseList.listCases),
      get('/cases.csv', 'cases.monitor', exportCases),
      get('/overview', 'cases.monitor', getOverview),
      get('/cases/mine', 'panel.open', caseList.listMyCases),
      get('/cases/choices', 'cases.monitor', caseList.getCaseChoices),
      get('/cases/:reference', 'panel.open', cases.getCase),
      get('/reassignments/people', 'tasks.reassign', reassignments.listAssignees),
      get('/reassignments/people/:user', 'tasks.reassign', reassignments.listAssignedTasks),
      post('/reassignments', 'tasks.reassign', reassignments.reassignMany),
      post('/cases', 'cases.start', cases.startCase, 201),
      post(`${TASK}/receive`, 'tasks.work', cases.receiveTask),
      post(`${TASK}/take-over`, 'tasks.work', cases.takeOverTask),
      post(`${TASK}/refuse`, 'tasks.work', cases.refuseTask),
      post(`${TASK}/reassign`, 'tasks.reassign', cases.reassignTask),
      post(`${TASK}/complete`, 'tasks.work', cases.completeTask),
      post('/cases/:reference/take-back', 'tasks.work', cases.takeBackCase),
      post('/cases/:reference/subject', 'panel.open', cases.correctSubject),
      post('/cases/:reference/comments', 'panel.open', cases.commentOnCase),
      post('/cases/:reference/cancel', 'panel.open', cases.cancelCase),
      get('/cases/:reference/integrity', 'panel.open', evidence.checkIntegrity),
      get('/cases/:reference/bundle.zip', 'evidence.export', evidence.exportBundle),
      get('/seals', 'evidence.export', evidence.listSeals),
      get('/seals/:number/file.json', 'evidence.export', evidence.downloadSeal),
      get('/cases/:reference/files/:id', 'panel.open', files.downloadFile),
      post('/files', 'panel.open', files.uploadFile, 201),
      post('/files/:id/discard', 'panel.open', files.discardFile),
      get('/calendar', 'calendar.maintain', calendar.getCalendar),
      post('/calendar/holidays', 'calendar.maintain', calendar.addHoliday, 201),
      post('/calendar/holidays/:documentId', 'calendar.maintain', calendar.changeHoliday),
      post('/calendar/holidays/:documentId/remove', 'calendar.maintain', calendar.removeHoliday),
      get('/absences', 'panel.open', absences.listAbsences),
      post('/absences', 'panel.open', absences.enterAbsence, 201),
      post('/absences/:id/end', 'panel.open', absences.endAbsence),
      get('/people', 'people.keep', people.listPeople),
      get('/people.csv', 'people.keep', people.exportPeople),
      get('/people/:id/leaving', 'people.keep', people.getLeaving),
      post('/people', 'people.keep', people.addPerson, 201),
      post('/people/import', 'people.keep', people.importPeople),
      post('/people/:id/invite', 'people.keep', people.invitePerson, 202),
      post('/people/:id/positions', 'people.keep', people.appointPerson, 201),
      post('/people/:id/positions/:hold', 'people.keep', people.changeHold),
      get('/mails/undelivered', 'mails.resend', mails.listUndelivered),
      post('/mails/:id/send-again', 'mails.resend', mails.sendAgain, 202),
    ],
  };
};

/** Beside Strapi's own routes of SOPs below /api. */
const portal = ({ strapi }: { strapi: Core.Strapi }) => ({ type: 'content-api' as const, prefix: '', routes: publicFormRoutes(strapi) });

export default { admin, portal };
