import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { contextOf } from './people';
import { setting } from './setting';

interface Fixtures {
  /** Opens the panel as the person with this e-mail address. */
  readonly pageOf: (email: string) => Promise<Page>;
}

/** The test function of all browser tests. */
export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => use(setting('E2E_ADDRESS')),
  pageOf: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (email) => {
      const context = await contextOf(browser, email);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect } from '@playwright/test';
