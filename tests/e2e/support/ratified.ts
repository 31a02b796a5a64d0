import type { APIResponse, Page } from '@playwright/test';

const SOP = 'api::sop.sop';
const STEP = 'api::step.step';
const ROLE = 'api::role.role';

interface Entry {
  readonly documentId: string;
}

/** Writes an SOP of one step through the Content Manager's own requests, as the administrator of this page, and ratifies it. */
export const ratifySop = async (page: Page, sop: { readonly number: string; readonly title: string; readonly activity: string }) => {
  const token = (await page.context().cookies()).find(({ name }) => name === 'jwtToken')?.value ?? '';
  const headers = { authorization: `Bearer ${token}` };
  const at = (kind: string, path = '') => `/content-manager/collection-types/${kind}${path}`;
  const answered = async (answer: APIResponse) => {
    if (!answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}: ${await answer.text()}`);
    return answer.json();
  };
  const post = async (url: string, data: object): Promise<Entry> => (await answered(await page.request.post(url, { headers, data }))).data;

  const [role]: readonly Entry[] = (await answered(await page.request.get(at(ROLE), { headers }))).results;
  const { number, title, activity } = sop;
  const { documentId } = await post(at(SOP), { number, title, kind: 'micro', institution: 'Kementerian Contoh', unit: 'Biro Contoh' });
  await post(at(STEP), {
    number: 1,
    activity,
    sop: { connect: [{ documentId, status: 'draft' }] },
    nodes: [{ symbol: 'process', together: false, role: { connect: [{ documentId: role?.documentId }] }, branches: [] }],
    inputs: 'Disposisi',
    outputs: 'Konsep',
    standardTime: { amount: 1, unit: 'hour', asWritten: '1 Jam' },
  });
  await post(at(SOP, `/${documentId}/actions/publish`), {});
  return documentId;
};
