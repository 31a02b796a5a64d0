import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { demoPeople } from '../../../database/seeds/people';
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import type { GetCase, ListStartableSops, StartCase } from '../../../src/plugins/sop-runner/shared/contracts';
import { answerOf, escaped } from './answers';

/** Where the panel is. */
export const PANEL = '/admin/plugins/sop-runner';

export const ADMINISTRATOR = 'administrator@example.go.id';
export const SUPERVISOR = 'supervisor@example.go.id';

/** What one position does when the case is theirs: which way out, and why where it is a way back. */
export interface Turn {
  readonly role: string;
  /** Label of the decision; a box has none. */
  readonly outcome?: string;
  readonly reason?: string;
  /** Part of the step's work, done together with others: the case stays until all are done. */
  readonly isPart?: boolean;
}

/** The position of a column of the form, counted from 1. */
export const column = (sop: Definition, number: number): string => {
  const role = sop.roles[number - 1];
  if (role === undefined) throw new Error(`${sop.number} has no column ${number}`);
  return role.key;
};

export const emailOf = (role: string): string => {
  const person = demoPeople.find(({ holds }) => holds.includes(role));
  if (!person) throw new Error(`nobody of the demo holds ${role}`);
  return person.email;
};

/** Starts a case from the inbox, as staff do, and answers its reference. */
export const startCase = async (page: Page, sop: Definition, subject: string): Promise<string> => {
  await openInbox(page);
  await page.getByRole('link', { name: 'Mulai berkas baru' }).click();
  // Whatever SOP a draft has chosen before.
  await page.getByRole('combobox', { name: 'SOP' }).press('ControlOrMeta+a');
  await page.getByRole('combobox', { name: 'SOP' }).pressSequentially(sop.number);
  await page.getByRole('option', { name: new RegExp(escaped(sop.number)) }).click();
  await page.getByLabel('Perihal').fill(subject);
  await page.getByRole('button', { name: 'Mulai berkas' }).click();
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
  const reference = /cases\/(\d{4}-\d{6})/.exec(page.url())?.[1];
  if (reference === undefined) throw new Error(`no case at ${page.url()}`);
  return reference;
};

/** Starts a case where starting is not the subject, and answers its reference. */
export const startedCase = async (api: APIRequestContext, { number }: Definition, subject: string): Promise<string> => {
  const { sops } = await answerOf<ListStartableSops['response']>(api.get('/sop-runner/sops'));
  const sop = sops.find((each) => each.number === number)?.documentId ?? '';
  const data: StartCase['body'] = {
    commandId: crypto.randomUUID(),
    sop,
    subject,
    confidential: false,
    urgent: false,
    letter: null,
    externalDueOn: null,
  };
  return (await answerOf<StartCase['response']>(api.post('/sop-runner/cases', { data }))).reference;
};

/** Completes the person's task of a case with everything ticked, where completing is not the subject. */
export const completedTask = async (api: APIRequestContext, reference: string): Promise<void> => {
  const { offers } = await answerOf<GetCase['response']>(api.get(`/sop-runner/cases/${reference}`));
  const [offer] = offers.tasks;
  if (offer === undefined) throw new Error(`there is nothing to complete in ${reference}`);
  const { visit, node, inputs: checkedInputs, outputs } = offer;
  const data = { commandId: crypto.randomUUID(), outcome: null, note: null, reason: null, checkedInputs, outputs, attachments: [] };
  await answerOf(api.post(`/sop-runner/cases/${reference}/tasks/${visit}/${node}/complete`, { data }));
};

/** Opens *Tugas saya*: by its link where the panel is open, else by its address. */
export const openInbox = async (page: Page): Promise<void> => {
  const back = page.getByRole('link', { name: 'Tugas saya', exact: true });
  if (page.url().includes(`${PANEL}/`) && (await back.isVisible())) await back.click();
  else await page.goto(PANEL);
};

/** Opens the case from the person's inbox. */
export const openFromInbox = async (page: Page, subject: string): Promise<void> => {
  await openInbox(page);
  await page.getByRole('link', { name: subject, exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Yang harus Anda kerjakan' })).toBeVisible();
};

/** Ticks everything and goes the way the turn says. */
export const complete = async (page: Page, turn: Turn): Promise<void> => {
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByLabel('Catatan', { exact: true }).fill(`Dikerjakan oleh ${turn.role}`);
  const way = turn.outcome === undefined ? /^Selesai/ : new RegExp(`^${escaped(turn.outcome)}:`);
  await page.getByRole('button', { name: way }).click();
  if (turn.reason !== undefined) {
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Alasan').fill(turn.reason);
    await dialog.getByRole('button', { name: /^Kembalikan ke/ }).click();
  }
  const done = turn.isPart ? /^Bagian Anda selesai/ : /^(Berkas sekarang ada pada|Berkas selesai dan ditutup)/;
  await expect(page.getByRole('status').getByText(done)).toBeVisible();
};
