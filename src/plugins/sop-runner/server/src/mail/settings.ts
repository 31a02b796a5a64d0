import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/ids';
import { officeTimeZone } from '../office';
import type { MailSettings } from './types';

/** Where links lead and which time zone people read (see config/plugins.ts). */
export function settingsOf(strapi: Core.Strapi): MailSettings {
  const publicUrl = strapi.plugin(PLUGIN_ID).config<string>('publicUrl');
  const panelUrl = `${publicUrl.replace(/\/+$/, '')}${strapi.config.get('admin.path', '/admin')}`;
  return { panelUrl, timeZone: officeTimeZone(strapi) };
}
