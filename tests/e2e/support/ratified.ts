import type { APIRequestContext } from '@playwright/test';
import { answerOf } from './answers';

const SOP = 'api::sop.sop';
const STEP = 'api::step.step';
const ROLE = 'api::role.role';

interface Entry {
  readonly documentId: string;
}

/** Writes an SOP of one step through the Content Manager's own requests, as the administrator whose API this is, and ratifies it. */
export const ratifySop = async (
  api: APIRequestContext,
  { number, title, activity }: { readonly number: string; readonly title: string; readonly activity: string },
) => {
  const at = (kind: string, path = '') => `/content-manager/collection-types/${kind}${path}`;
  const post = async (url: string, data: object) => (await answerOf<{ readonly data: Entry }>(api.post(url, { data }))).data;

  const [role] = (await answerOf<{ readonly results: readonly Entry[] }>(api.get(at(ROLE)))).results;
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
