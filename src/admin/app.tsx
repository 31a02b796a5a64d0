/** The admin speaks Indonesian and English, Indonesian where a person has chosen neither, and calls itself SOP Runner. */
const LANGUAGE_KEY = 'strapi-admin-language';

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
      },
      en: {
        'app.components.LeftMenu.navbrand.title': 'SOP Runner',
        'app.components.LeftMenu.navbrand.workplace': 'Running SOPs',
        'Auth.form.welcome.title': 'Welcome to SOP Runner',
        'Auth.form.welcome.subtitle': 'Sign in with your account',
        'HomePage.header.subtitle': 'Your tasks and SOPs',
      },
    },
  },
  /** Runs before the admin reads the language of this browser, which is English where nothing is stored. */
  register() {
    if (window.localStorage.getItem(LANGUAGE_KEY) === null) window.localStorage.setItem(LANGUAGE_KEY, 'id');
  },
  bootstrap() {},
};
