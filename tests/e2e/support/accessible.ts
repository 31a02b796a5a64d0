import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Looks over a part of the page for what hinders people who use assistive technology. Frames are other documents. */
export const expectAccessible = async (page: Page, part: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).include(part).exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};
