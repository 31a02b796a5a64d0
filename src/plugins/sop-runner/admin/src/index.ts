/** The Run SOP panel inside Strapi's admin. */
import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin';
import { CheckCircle, Play } from '@strapi/icons';

import { PLUGIN_ID } from '../../shared/ids';
import { extendContentManager } from './contentManager';
import { adminRefusals } from './utils/admin-refusals';
import { PATHS } from './utils/paths';
import { PERMISSIONS } from './utils/permissions';
import { messageId } from './utils/text';

const TRANSLATIONS: Readonly<Record<string, () => Promise<{ default: Record<string, string> }>>> = {
  en: () => import('./translations/en.json'),
  id: () => import('./translations/id.json'),
};

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Play,
      intlLabel: { id: messageId('plugin.name'), defaultMessage: 'Run SOP' },
      permissions: PERMISSIONS.open,
      position: 1,
      Component: () => import('./pages/App'),
    });
    const myTasks: WidgetArgs = {
      id: 'my-tasks',
      pluginId: PLUGIN_ID,
      icon: CheckCircle,
      title: { id: messageId('inbox.title'), defaultMessage: 'My tasks' },
      link: { label: { id: messageId('inbox.open'), defaultMessage: 'Open my tasks' }, href: PATHS.inbox },
      component: async () => (await import('./components/MyTasksWidget')).MyTasksWidget,
      permissions: PERMISSIONS.open,
    };
    // First on the homepage, and without Strapi's count of entries and tokens, which says nothing to an official.
    app.widgets.register((widgets) => [myTasks, ...widgets.filter(({ id }) => id !== 'key-statistics')]);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    extendContentManager(app);
  },

  /** The panel's sentences in the admin's languages, under the plugin's prefix. */
  registerTrads({ locales }: { locales: readonly string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        const load = TRANSLATIONS[locale];
        const sentences = load ? (await load()).default : {};
        const data = Object.fromEntries(Object.entries(sentences).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));
        return { data: { ...data, ...adminRefusals(sentences) }, locale };
      }),
    );
  },
};
