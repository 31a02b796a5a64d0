/** What an administrator does in the Content Manager, where the browser is not the subject. */
import type { APIRequestContext } from '@playwright/test';
import { answerOf } from './answers';

const entries = (uid: string) => `/content-manager/collection-types/${uid}`;
const ROLES = entries('api::role.role');
const SOPS = entries('api::sop.sop');
const STEPS = entries('api::step.step');

interface Entry {
  readonly documentId: string;
}
interface RoleEntry extends Entry {
  readonly holders: readonly { readonly id: number }[];
}

const roleOf = async (api: APIRequestContext, key: string): Promise<RoleEntry> => {
  const { results } = await answerOf<{ results: readonly Entry[] }>(api.get(`${ROLES}?filters[key][$eq]=${key}`));
  return (await answerOf<{ data: RoleEntry }>(api.get(`${ROLES}/${results[0]?.documentId}`))).data;
};

/** Has somebody also hold a position, as *Plh.*; what it answers ends that. */
export const appoint = async (api: APIRequestContext, key: string, email: string): Promise<() => Promise<void>> => {
  const { documentId, holders } = await roleOf(api, key);
  const before = holders.map(({ id }) => ({ id }));
  const { data } = await answerOf<{ data: { results: readonly { id: number }[] } }>(api.get(`/admin/users?filters[email][$eq]=${email}`));
  const also = { capacity: 'plh', user: { connect: [{ id: data.results[0]?.id }] } };
  const hold = (list: readonly object[]) => answerOf(api.put(`${ROLES}/${documentId}`, { data: { holders: list } }));
  await hold([...before, also]);
  return async () => void (await hold(before));
};

/** Drafts an SOP whose only step nobody does; answers its document id and how to give that step to a position. */
export const draftSop = async (
  api: APIRequestContext,
  number: string,
): Promise<{ readonly sop: string; readonly giveStepTo: (key: string) => Promise<void> }> => {
  const identity = { number, title: `Prosedur ${number}`, kind: 'micro', institution: 'Kementerian Contoh', unit: 'Biro Umum' };
  const sop = (await answerOf<{ data: Entry }>(api.post(SOPS, { data: identity }))).data.documentId;
  const row = { number: 1, activity: 'Mencatat surat masuk', sop: { connect: [{ documentId: sop, status: 'draft' }] } };
  const step = (await answerOf<{ data: Entry }>(api.post(STEPS, { data: row }))).data.documentId;
  const giveStepTo = async (key: string) => {
    const role = { connect: [{ documentId: (await roleOf(api, key)).documentId }] };
    await answerOf(api.put(`${STEPS}/${step}`, { data: { nodes: [{ symbol: 'process', together: false, role, branches: [] }] } }));
  };
  return { sop, giveStepTo };
};

/** Withdraws an SOP, so that it is offered no more. */
export const withdraw = async (api: APIRequestContext, sop: string): Promise<void> => {
  await answerOf(api.post(`${SOPS}/${sop}/actions/unpublish`, { data: {} }));
};

/** The document id of the SOP with this number. */
export const sopOf = async (api: APIRequestContext, number: string): Promise<string> => {
  const query = new URLSearchParams({ 'filters[number][$eq]': number });
  const { results } = await answerOf<{ results: readonly Entry[] }>(api.get(`${SOPS}?${query}`));
  return results[0]?.documentId ?? '';
};
