import { expect, type Page } from '@playwright/test';
import { demoPeople } from '../../../database/seeds/people';
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';

/** What one position does when the case is theirs: which way out, and why where it is a way back. */
export interface Turn {
  readonly role: string;
  /** Label of the decision; a box has none. */
  readonly outcome?: string;
  readonly reason?: string;
  /** Part of the step's work, done together with others: the case stays until all are done. */
  readonly isPart?: boolean;
}

export const emailOf = (role: string): string => {
  const person = demoPeople.find(({ holds }) => holds.includes(role));
  if (!person) throw new Error(`nobody of the demo holds ${role}`);
  return person.email;
};

/** Starts a case from the inbox, as staff do, and answers its reference. */
export const startCase = async (page: Page, sop: Definition, subject: string): Promise<string> => {
  await page.goto('/admin/plugins/sop-runner');
  await page.getByRole('link', { name: 'Mulai berkas baru' }).click();
  await page.getByRole('combobox', { name: 'SOP' }).pressSequentially(sop.number);
  await page.getByRole('option', { name: new RegExp(escape(sop.number)) }).click();
  await page.getByLabel('Perihal').fill(subject);
  await page.getByRole('button', { name: 'Mulai berkas' }).click();
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
  const reference = /cases\/(\d{4}-\d{6})/.exec(page.url())?.[1];
  if (reference === undefined) throw new Error(`no case at ${page.url()}`);
  return reference;
};

/** Opens the case from the person's inbox. */
export const openFromInbox = async (page: Page, subject: string): Promise<void> => {
  await page.goto('/admin/plugins/sop-runner');
  await page.getByRole('link', { name: subject, exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Yang harus Anda kerjakan' })).toBeVisible();
};

/** Ticks everything and goes the way the turn says. */
export const complete = async (page: Page, turn: Turn): Promise<void> => {
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByLabel('Catatan', { exact: true }).fill(`Dikerjakan oleh ${turn.role}`);
  const way = turn.outcome === undefined ? /^Selesai/ : new RegExp(`^${escape(turn.outcome)}:`);
  await page.getByRole('button', { name: way }).click();
  if (turn.reason !== undefined) {
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Alasan').fill(turn.reason);
    await dialog.getByRole('button', { name: /^Kembalikan ke/ }).click();
  }
  const done = turn.isPart ? /^Bagian Anda selesai/ : /^(Berkas sekarang ada pada|Berkas selesai dan ditutup)/;
  await expect(page.getByRole('status').getByText(done)).toBeVisible();
};

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
