import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Waits until what fades or slides in stands still: half transparent words have no contrast. What turns for ever is not waited for. */
const standingStill = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const ends = ({ effect, playState }: Animation) => playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime);
    return Promise.allSettled(
      document
        .getAnimations()
        .filter(ends)
        .map(({ finished }) => finished),
    ).then(() => undefined);
  });

/** What axe finds in a part of the page. Frames are other documents. */
const violationsIn = async (page: Page, part: string) => {
  // What is pointed at has Strapi's paler colour.
  await page.mouse.move(0, 0);
  await standingStill(page);
  const { violations } = await new AxeBuilder({ page }).include(part).exclude('iframe').analyze();
  return violations.map(({ id, impact, nodes }) => ({ impact, words: `${id}: ${nodes.map(({ html }) => html).join(' | ')}` }));
};

/** Finds nothing at all that hinders people who use assistive technology. */
export const expectAccessible = async (page: Page, part: string): Promise<void> => {
  expect((await violationsIn(page, part)).map(({ words }) => words)).toEqual([]);
};

/** What hinders people seriously or wholly, in a part of the page that is ours. */
export const hindrances = async (page: Page, part = 'main'): Promise<readonly string[]> =>
  (await violationsIn(page, part)).filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ words }) => words);
