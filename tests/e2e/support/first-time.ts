import type { Locator, Page } from '@playwright/test';
import { report } from './report';

/** A file as somebody picks it on their computer. */
export interface Picked {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A document that every reader opens. */
export const letterFile = (name: string): Picked => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
});

/** Somebody at the panel with mouse and keyboard, whose clicks are counted: each press of the button, also to enter a field. */
export interface FirstTimer {
  click(what: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  attach(button: Locator, file: Picked): Promise<void>;
  /** Prints and answers how many clicks it took since the last time. */
  tell(story: string): number;
}

export const firstTimer = (page: Page): FirstTimer => {
  let clicks = 0;
  const click = async (what: Locator): Promise<void> => {
    clicks += 1;
    await what.click();
  };
  return {
    click,
    async type(field, text) {
      await click(field);
      await field.pressSequentially(text);
    },
    async attach(button, file) {
      const choosing = page.waitForEvent('filechooser');
      await click(button);
      await (await choosing).setFiles({ ...file });
    },
    tell(story) {
      const told = clicks;
      clicks = 0;
      report(`${story}: ${told} ${told === 1 ? 'click' : 'clicks'}`);
      return told;
    },
  };
};
