/** Strapi's sign-in form calls its password field by a word that no browser knows (`autocomplete="password"`): password managers and axe stumble. */
const UNKNOWN = 'input[type="password"][autocomplete="password"]';

/** Has browsers know the password field of the sign-in form. */
export function nameThePassword(): void {
  const mend = () => document.querySelectorAll(UNKNOWN).forEach((field) => field.setAttribute('autocomplete', 'current-password'));
  mend();
  new MutationObserver(mend).observe(document.documentElement, { subtree: true, childList: true });
}
