import { contoh } from '../../database/seeds/sops/contoh';
import { rkt } from '../../database/seeds/sops/rkt';
import { expectAccessible } from './support/accessible';
import { ratifySop } from './support/ratified';
import { expect, test } from './support/test';

const PORTAL = '/portal/index.html';
const HOSTILE = '<script>document.title="diambil alih"</script> & "SOP" <b>tebal</b>';

test.describe('the sample portal', () => {
  test('lists the SOPs, finds one by its words, and shows its flowchart, steps and times', async ({ page, baseURL }) => {
    const outside: string[] = [];
    page.on('request', (request) => new URL(request.url()).origin !== baseURL && outside.push(request.url()));
    await page.goto(PORTAL);
    await expect(page.getByRole('link', { name: rkt.title })).toBeVisible();
    await expect(page.getByRole('link', { name: contoh.title })).toBeVisible();
    await expectAccessible(page, 'body');

    await page.getByLabel('Cari judul, nomor atau unit').fill('rencana kinerja');
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 SOP dengan “rencana kinerja”')).toBeVisible();
    await expect(page.getByRole('link', { name: contoh.title })).toHaveCount(0);
    await page.getByRole('link', { name: rkt.title }).click();

    await expect(page.getByRole('heading', { level: 1, name: rkt.title })).toBeVisible();
    await expect(page.getByText('2 hari 1 jam 30 menit')).toBeVisible();
    const chart = page.getByRole('img', { name: /^Bagan alur Penyiapan usulan/ });
    await expect.poll(() => chart.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    await expect(page.getByRole('row')).toHaveCount(rkt.steps.length + 1);
    await expect(page.getByRole('cell', { name: rkt.steps[3]?.standardTime.asWritten })).toBeVisible();
    await expectAccessible(page, 'body');
    const form = await page.request.get((await page.getByRole('link', { name: /PDF/ }).getAttribute('href')) ?? '');
    expect(form.headers()['content-type']).toContain('application/pdf');

    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page, 'body');
    expect(outside).toEqual([]);
  });

  test('says when nothing is found, and when there is no such SOP', async ({ page }) => {
    await page.goto(`${PORTAL}#kata=tidakadakata`);
    await expect(page.getByText('Tidak ada SOP dengan “tidakadakata”. Coba kata lain.')).toBeVisible();
    await page.goto(`${PORTAL}#sop=tidakada`);
    await expect(page.getByText('SOP ini tidak ada atau sudah dicabut.')).toBeVisible();
  });

  test('says when the server cannot be reached, and tries again', async ({ page }) => {
    await page.goto(PORTAL);
    await expect(page.getByRole('link', { name: rkt.title })).toBeVisible();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: rkt.title }).click();
    await expect(page.getByRole('alert')).toContainText('Server tidak dapat dihubungi');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.getByRole('heading', { level: 1, name: rkt.title })).toBeVisible();
  });

  test('shows markup in an SOP as text', async ({ page, apiOf }) => {
    const administrator = await apiOf('administrator@example.go.id');
    await ratifySop(administrator, { number: 'UJI-001/<i>', title: HOSTILE, activity: '<img src=x onerror="document.title=1">' });
    await page.goto(`${PORTAL}#kata=tebal`);
    await page.getByRole('link', { name: HOSTILE }).click();
    await expect(page.getByRole('heading', { level: 1, name: HOSTILE })).toBeVisible();
    await expect(page.getByRole('cell', { name: '<img src=x onerror' })).toBeVisible();
    await expect(page).toHaveTitle(`${HOSTILE} – SOP`);
  });
});
