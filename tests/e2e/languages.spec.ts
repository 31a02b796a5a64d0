import { answerOf } from './support/answers';
import { PANEL, SUPERVISOR } from './support/office';
import { expect, test } from './support/test';

test.describe('choosing a language', () => {
  // Whatever happened: the other tests read Indonesian.
  test.afterEach(async ({ apiOf, pageOf }) => {
    await answerOf((await apiOf(SUPERVISOR)).put('/admin/users/me', { data: { preferedLanguage: 'id' } }));
    await (await pageOf(SUPERVISOR)).evaluate(() => localStorage.setItem('strapi-admin-language', 'id'));
  });

  test('changes the words of the panel until another is chosen', async ({ pageOf }) => {
    const page = await pageOf(SUPERVISOR);
    const choose = async (field: string, language: string, save: string) => {
      await page.goto('/admin/me');
      await page.getByRole('combobox', { name: field }).click();
      await page.getByRole('option', { name: language }).click();
      await page.getByRole('button', { name: save }).click();
    };
    await choose('Bahasa', 'English', 'Simpan');
    await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
    await page.goto(PANEL);
    await expect(page.getByRole('heading', { level: 1, name: 'My tasks' })).toBeVisible();
    await expect(page.getByText('No tasks.', { exact: false })).toBeVisible();
    await page.getByRole('link', { name: 'Undelivered e-mail' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Undelivered e-mail' })).toBeVisible();

    await choose('Interface language', 'Indonesian', 'Save');
    await expect(page.getByRole('button', { name: 'Simpan' })).toBeVisible();
    await page.goto(PANEL);
    await expect(page.getByRole('heading', { level: 1, name: 'Tugas saya' })).toBeVisible();
  });
});
