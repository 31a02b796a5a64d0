import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type APIRequestContext, type Browser, type BrowserContextOptions, type Page, request } from '@playwright/test';
import { setting } from './setting';

interface SignIn {
  readonly position: string;
  readonly email: string;
  readonly password: string;
}

/** Somebody signed in: a page that stays open, and the product's API with the same permissions. */
export interface Person {
  readonly page: Page;
  readonly api: APIRequestContext;
}

/** Everybody signed in so far. Each signs in once and keeps the page, so that the panel's bundle is read once per person. */
export interface People {
  signIn(email: string): Promise<Person>;
  /** What their browsers asked of anybody but the product since the last time. */
  outside(): readonly string[];
  /** Leaves the panel on every page: open, it would go on asking for news, and cost the tests that follow their time. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

/** The e-mail address and the password that the demo gave somebody. */
export const signInOf = (email: string): SignIn => {
  const list: readonly SignIn[] = JSON.parse(readFileSync(join(setting('folder'), 'sign-ins.json'), 'utf8'));
  const signIn = list.find((candidate) => candidate.email === email);
  if (!signIn) throw new Error(`the demo has nobody with the address ${email}`);
  return signIn;
};

/** Signs in as the form does, without the form: what a browser then remembers. */
const sessionOf = async (email: string): Promise<{ readonly token: string; readonly state: BrowserContextOptions['storageState'] }> => {
  const baseURL = setting('address');
  const door = await request.newContext({ baseURL });
  const { password } = signInOf(email);
  const answer = await door.post('/admin/login', { data: { email, password, deviceId: crypto.randomUUID(), rememberMe: false } });
  if (!answer.ok()) throw new Error(`${email} was not let in: ${answer.status()} ${await answer.text()}`);
  const { data }: { readonly data: { readonly token: string } } = await answer.json();
  const { cookies } = await door.storageState();
  await door.dispose();
  const localStorage = [
    { name: 'jwtToken', value: JSON.stringify(data.token) },
    { name: 'isLoggedIn', value: 'true' },
  ];
  return { token: data.token, state: { cookies, origins: [{ origin: baseURL, localStorage }] } };
};

export const openPeople = (browser: Browser): People => {
  const known = new Map<string, Promise<Person>>();
  const outside: string[] = [];
  const arrive = async (email: string): Promise<Person> => {
    const baseURL = setting('address');
    const { token, state } = await sessionOf(email);
    const context = await browser.newContext({ baseURL, storageState: state });
    context.on('request', (asked) => {
      const { protocol, origin } = new URL(asked.url());
      if (protocol.startsWith('http') && origin !== baseURL) outside.push(asked.url());
    });
    const api = await request.newContext({ baseURL, extraHTTPHeaders: { Authorization: `Bearer ${token}` } });
    return { page: await context.newPage(), api };
  };
  return {
    signIn(email) {
      const person = known.get(email) ?? arrive(email);
      known.set(email, person);
      return person;
    },
    outside: () => outside.splice(0),
    async rest() {
      const pages = await Promise.all([...known.values()].map(async (person) => (await person).page));
      await Promise.all(pages.filter((page) => page.url() !== 'about:blank').map((page) => page.goto('about:blank')));
    },
    async close() {
      for (const person of known.values()) {
        const { page, api } = await person;
        await api.dispose();
        await page.context().close();
      }
    },
  };
};
