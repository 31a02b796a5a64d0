import { signInOf } from './support/people';
import { ADMINISTRATOR, PANEL } from './support/office';
import { expect, test } from './support/test';

test.describe('signing in', () => {
  test('is to SOP Runner, by its name, its sign and its title', async ({ page }) => {
    await page.goto('/admin/auth/login');
    await expect(page.getByRole('heading', { level: 1, name: 'Selamat datang di SOP Runner' })).toBeVisible();
    await expect(page).toHaveTitle('SOP Runner');
    const signs = await page
      .locator('main img')
      .evaluateAll((images: HTMLImageElement[]) => images.map(({ src, naturalWidth }) => [src, naturalWidth > 0]));
    expect(signs).toEqual([[expect.stringMatching(/logo|image\/svg/), true]]);
    await expect(page.getByText('Strapi', { exact: false })).toHaveCount(0);
  });

  test('lets the administrator in by address and password', async ({ page }) => {
    const { email, password } = signInOf(ADMINISTRATOR);
    await page.goto('/admin/auth/login');
    await page.getByLabel('Surel').fill(email);
    await page.getByLabel('Kata sandi', { exact: false }).first().fill(password);
    await page.getByRole('button', { name: 'Masuk' }).click();
    await expect(page).not.toHaveURL(/auth\/login/);
    await page.goto('/admin/content-manager');
    await expect(page).toHaveURL(/content-manager\/collection-types/);
    await expect(page.getByRole('link', { name: 'Pengelola Data' })).toBeVisible();
  });

  test('asks nobody outside for anything', async ({ pageOf, baseURL }) => {
    const page = await pageOf(ADMINISTRATOR);
    const outside: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) outside.push(request.url());
    });
    await page.goto('/admin');
    await page.waitForLoadState('networkidle');
    await page.goto(PANEL);
    await page.waitForLoadState('networkidle');
    expect(outside).toEqual([]);
  });

  test('refuses a wrong password', async ({ page }) => {
    await page.goto('/admin/auth/login');
    await page.locator('input[name="email"]').fill('orang.lain@example.go.id');
    await page.locator('input[name="password"]').fill('Salah-Sekali-1');
    await page.locator('button[type="submit"]').click();
    await expect(page.getByText(/invalid credentials|tidak valid/i)).toBeVisible();
    await expect(page).toHaveURL(/auth\/login/);
  });
});
