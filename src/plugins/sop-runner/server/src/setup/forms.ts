/**
 * How the Content Manager shows SOPs, steps, positions, working hours and holidays: labels and help texts on every field, grouped as on the form. The Content Manager
 * reads `config` when it first meets a type and keeps its own copy, so that what an administrator changes there stays.
 */
import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/ids';
import { CALENDAR_FORMS, calendar, holiday } from './forms/calendar';
import { COMPONENT_FORMS } from './forms/components';
import { holder } from './forms/holder';
import { role } from './forms/role';
import { sop } from './forms/sop';
import { step } from './forms/step';
import { settings, toConfig } from './forms/form';

export function registerForms(strapi: Core.Strapi): void {
  const forms = { 'api::sop.sop': sop, 'api::step.step': step, 'api::role.role': role, [UID.calendar]: calendar, [UID.holiday]: holiday };
  for (const [uid, form] of Object.entries(forms)) {
    strapi.get('content-types').extend(uid, (type: object) => Object.assign(type, { config: toConfig(form) }));
  }
  for (const [uid, form] of Object.entries({ ...COMPONENT_FORMS, ...CALENDAR_FORMS, 'sop.holder': holder })) {
    Object.assign(strapi.get('components').get(uid), { config: toConfig(form) });
  }
  // Two people may share a name: pickers of people show what identifies them.
  strapi.get('content-types').extend('admin::user', (type: object) => Object.assign(type, { config: { settings: settings('email') } }));
}
