import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Page, expect } from '@playwright/test';
import { setting } from './setting';

interface SignIn {
  readonly position: string;
  readonly email: string;
  readonly password: string;
}

const signIns = (): readonly SignIn[] => {
  const list: readonly SignIn[] = JSON.parse(readFileSync(join(setting('E2E_FOLDER'), 'sign-ins.json'), 'utf8'));
  return list;
};

const signInOf = (email: string): SignIn => {
  const signIn = signIns().find((candidate) => candidate.email === email);
  if (!signIn) throw new Error(`the demo has nobody with the address ${email}`);
  return signIn;
};

/** Fills the sign-in form, in whatever language it shows. */
const signInWithForm = async (page: Page, { email, password }: SignIn): Promise<void> => {
  await page.goto('/admin/auth/login');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await expect(page).not.toHaveURL(/auth\/login/);
  await page.waitForLoadState('networkidle');
};

/** Signs the person in once; later contexts reuse the stored session, because the panel allows five sign-ins in five minutes. */
export const contextOf = async (browser: Browser, email: string): Promise<BrowserContext> => {
  const file = join(setting('E2E_FOLDER'), `${email}.session.json`);
  const baseURL = setting('E2E_ADDRESS');
  if (existsSync(file)) return browser.newContext({ baseURL, storageState: file });
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await signInWithForm(page, signInOf(email));
  await context.storageState({ path: file });
  await page.close();
  return context;
};
