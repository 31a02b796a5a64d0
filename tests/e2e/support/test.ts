import { expect, test as base, type APIRequestContext, type Page } from '@playwright/test';
import { openPeople, type People } from './people';
import { setting } from './setting';

interface Fixtures {
  /** The panel as the person with this e-mail address has it before them. */
  readonly pageOf: (email: string) => Promise<Page>;
  /** The product's API with this person's permissions. */
  readonly apiOf: (email: string) => Promise<APIRequestContext>;
}

/** The test function of all browser tests. In each of them the panel asks nobody but its own server. */
export const test = base.extend<Fixtures & { readonly networkWatch: void }, { readonly people: People }>({
  baseURL: async ({}, use) => use(setting('address')),
  people: [
    async ({ browser }, use) => {
      const people = openPeople(browser);
      await use(people);
      await people.close();
    },
    { scope: 'worker' },
  ],
  networkWatch: [
    async ({ people }, use, info) => {
      await use();
      expect(people.outside()).toEqual([]);
      if (info.status === info.expectedStatus) await people.rest();
    },
    { auto: true },
  ],
  pageOf: async ({ people }, use) => use(async (email) => (await people.signIn(email)).page),
  apiOf: async ({ people }, use) => use(async (email) => (await people.signIn(email)).api),
});

export { expect } from '@playwright/test';
