import { contoh } from '../../database/seeds/sops/contoh';
import { draftSop, withdraw } from './support/content';
import { ADMINISTRATOR, column } from './support/office';
import { expect, test } from './support/test';

test.describe('ratifying an SOP', () => {
  test('lists what hinders it, and ratifies once that is mended', async ({ apiOf, pageOf }) => {
    const api = await apiOf(ADMINISTRATOR);
    const { sop, giveStepTo } = await draftSop(api, 'UJI-001/UMUM');
    const page = await pageOf(ADMINISTRATOR);
    await page.goto(`/admin/content-manager/collection-types/api::sop.sop/${sop}`);
    const ratify = page.getByRole('button', { name: 'Sahkan' });
    const problems = page.getByRole('dialog');
    await ratify.click();
    await expect(problems.getByRole('heading', { name: 'SOP belum dapat disahkan' })).toBeVisible();
    await expect(problems.getByRole('listitem')).toHaveText(['Langkah 1: Belum ada simbol: tidak ada yang mengerjakannya.']);
    await problems.getByRole('button').click();
    await expect(problems).toHaveCount(0);

    // The shortcut that the button tells of does what the button does.
    await page.keyboard.press('Control+Shift+Enter');
    await expect(problems.getByRole('listitem')).toHaveCount(1);
    await problems.getByRole('button').click();

    await giveStepTo(column(contoh, 1));
    await page.reload();
    await ratify.click();
    await expect(page.getByText('SOP disahkan.')).toBeVisible();
    await expect(page.getByText('Asli · Mulai berlaku', { exact: false })).toBeVisible();
    await expect(ratify).toBeDisabled();
    await withdraw(api, sop);
  });
});
