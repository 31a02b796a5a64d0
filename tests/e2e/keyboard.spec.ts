import type { Locator, Page } from '@playwright/test';
import { penetapanKinerja } from '../../database/seeds/sops/penetapan-kinerja';
import { PANEL, column, emailOf } from './support/office';
import { expect, test } from './support/test';

const [kabag, kasubbag, pelaksana] = [column(penetapanKinerja, 1), column(penetapanKinerja, 2), column(penetapanKinerja, 3)];
const subject = 'Bahan penetapan kinerja tanpa tetikus';

/** Whether the place where one stands is to be seen: a frame or a shadow on it or on the row or field that it belongs to. */
const isFocusVisible = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => {
    const around = [node, node.parentElement, node.parentElement?.parentElement, node.parentElement?.parentElement?.parentElement];
    const marks = around.flatMap((each) => (each ? [getComputedStyle(each), getComputedStyle(each, '::after')] : []));
    return marks.some(
      ({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
    );
  });

/** Presses Tab until the element has the focus, as often as a patient person would; the way there is seen. */
const tabTo = async (page: Page, element: Locator): Promise<void> => {
  await expect(element).toBeVisible();
  for (let presses = 0; presses < 100; presses += 1) {
    if (await element.evaluate((node) => node === document.activeElement)) {
      await expect.poll(() => isFocusVisible(element)).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not reach it');
};

const press = async (page: Page, element: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(page, element);
  await page.keyboard.press(key);
};

test.describe('working with the keyboard alone', () => {
  test('starts a case and takes it from position to position to its end', async ({ pageOf }) => {
    test.setTimeout(240_000);
    const starter = await pageOf(emailOf(kabag));
    await starter.goto(PANEL);
    await press(starter, starter.getByRole('link', { name: 'Mulai berkas baru' }));
    await tabTo(starter, starter.getByRole('combobox', { name: 'SOP' }));
    await starter.keyboard.type('Penyusunan Penetapan Kinerja');
    await expect(starter.getByRole('option')).toHaveCount(1);
    await starter.keyboard.press('ArrowDown');
    await starter.keyboard.press('Enter');
    await tabTo(starter, starter.getByLabel('Perihal'));
    await starter.keyboard.type(subject);
    await press(starter, starter.getByRole('button', { name: 'Mulai berkas', exact: true }));
    await expect(starter.getByRole('heading', { level: 1, name: subject })).toBeVisible();

    for (const [index, role] of [kabag, kasubbag, pelaksana, kasubbag, kasubbag, kabag].entries()) {
      const page = await pageOf(emailOf(role));
      await page.goto(PANEL);
      await press(page, page.getByRole('link', { name: subject, exact: true }));
      await expect(page.getByRole('heading', { name: 'Yang harus Anda kerjakan' })).toBeVisible();
      for (const box of await page.getByRole('checkbox').all()) {
        await press(page, box, 'Space');
        await expect(box).toBeChecked();
      }
      await tabTo(page, page.getByLabel('Catatan', { exact: true }));
      await page.keyboard.type('Tanpa tetikus');
      await press(page, page.getByRole('button', { name: /^Selesai/ }));
      const told = index < 5 ? `(langkah ${index + 2})` : 'Berkas selesai dan ditutup.';
      const said = page.getByRole('status').filter({ hasText: told }).first();
      await expect(said).toBeVisible();
      // Whoever cannot see is told, and stands where to go on.
      await expect(said).toBeFocused();
    }
  });
});
