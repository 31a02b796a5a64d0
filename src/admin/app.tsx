import type { StrapiApp } from '@strapi/strapi/admin';

import logo from './brand/logo.svg';
import { nameThePassword } from './brand/sign-in';
import { keepOurTitle } from './brand/title';
import en from './translations/en.json';
import id from './translations/id.json';

/** The admin speaks Indonesian and English, Indonesian where a person has chosen neither, and calls itself SOP Runner. */
const FIRST_SETTINGS = {
  'strapi-admin-language': 'id',
  // An advertisement of Strapi's above every page, of no use to an official. `false` stands for "no telemetry id".
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
};

export default {
  config: {
    auth: { logo },
    menu: { logo },
    locales: ['id'],
    tutorials: false,
    notifications: { releases: false },
    translations: { id, en },
  },
  /** Runs before the admin reads what this browser remembers; what somebody chose there stays. */
  register(app: StrapiApp) {
    keepOurTitle();
    nameThePassword();
    for (const [key, value] of Object.entries(FIRST_SETTINGS)) {
      if (window.localStorage.getItem(key) === null) window.localStorage.setItem(key, value);
    }
    // Strapi shows the Content Manager's link to everyone; staff have nothing there.
    const contentManager = app.router.menu.find(({ to }) => to === 'content-manager');
    contentManager?.permissions.push({ action: 'plugin::content-manager.explorer.read' });
  },
  bootstrap() {},
};
