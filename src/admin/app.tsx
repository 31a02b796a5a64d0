import type { StrapiApp } from '@strapi/strapi/admin';

/** The admin speaks Indonesian and English, Indonesian where a person has chosen neither, and calls itself SOP Runner. */
const FIRST_SETTINGS = {
  'strapi-admin-language': 'id',
  // An advertisement of Strapi's above every page, of no use to an official. `false` stands for "no telemetry id".
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
};

export default {
  config: {
    locales: ['id'],
    tutorials: false,
    notifications: { releases: false },
    translations: {
      id: {
        'app.components.LeftMenu.navbrand.title': 'SOP Runner',
        'app.components.LeftMenu.navbrand.workplace': 'Pelaksanaan SOP',
        'Auth.form.welcome.title': 'Selamat datang di SOP Runner',
        'Auth.form.welcome.subtitle': 'Masuk dengan akun Anda',
        'HomePage.header.subtitle': 'Tugas dan SOP Anda',
        'HomePage.head.title': 'Beranda',
        'HomePage.addWidget.button': 'Tambah widget',
        'HomePage.addWidget.title': 'Tambah widget',
        'Auth.form.email.label': 'Surel',
        'Auth.form.email.placeholder': 'nama@example.go.id',
        'app.components.EmptyStateLayout.content-permissions': 'Anda tidak memiliki izin untuk membuka halaman ini',
        'content-manager.components.LeftMenu.collection-types': 'Data',
        'content-manager.containers.edit.panels.default.title': 'Naskah',
        'content-manager.containers.edit.panels.default.more-actions': 'Tindakan lain',
        'content-manager.containers.edit.tabs.draft': 'konsep',
        'content-manager.containers.edit.tabs.published': 'disahkan',
        'global.back': 'Kembali',
        'global.save': 'Simpan',
        'global.search': 'Cari',
        'global.password': 'Kata sandi',
        'global.profile': 'Profil',
        'global.profile.settings': 'Pengaturan profil',
        'widget.profile.title': 'Profil',
      },
      en: {
        'app.components.LeftMenu.navbrand.title': 'SOP Runner',
        'app.components.LeftMenu.navbrand.workplace': 'Running SOPs',
        'Auth.form.email.placeholder': 'name@example.go.id',
        'Auth.form.welcome.title': 'Welcome to SOP Runner',
        'Auth.form.welcome.subtitle': 'Sign in with your account',
        'HomePage.header.subtitle': 'Your tasks and SOPs',
      },
    },
  },
  /** Runs before the admin reads what this browser remembers; what somebody chose there stays. */
  register(app: StrapiApp) {
    for (const [key, value] of Object.entries(FIRST_SETTINGS)) {
      if (window.localStorage.getItem(key) === null) window.localStorage.setItem(key, value);
    }
    // Strapi shows the Content Manager's link to everyone; staff have nothing there.
    const contentManager = app.router.menu.find(({ to }) => to === 'content-manager');
    contentManager?.permissions.push({ action: 'plugin::content-manager.explorer.read' });
  },
  bootstrap() {},
};
