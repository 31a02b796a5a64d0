/** Files go by XMLHttpRequest, which alone tells how far a sending has come. */
import { attemptTokenRefresh } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../../shared/ids';
import type { DiscardFile, StoredFile } from '../../../shared/contracts';
import { post, requests } from './requests';

export const fileUrl = (reference: string, id: string) =>
  `/${PLUGIN_ID}/cases/${encodeURIComponent(reference)}/files/${encodeURIComponent(id)}`;

export const { useDiscardFileMutation } = requests.injectEndpoints({
  endpoints: (build) => ({
    discardFile: build.mutation<DiscardFile['response'], string>({
      query: (id) => post(`/${PLUGIN_ID}/files/${encodeURIComponent(id)}/discard`, {}),
    }),
  }),
});

interface Sending {
  /** The admin's token of now. */
  readonly token: string | null;
  /** How much was sent, from 0 to 1. */
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Uploads a file; a token that has run out is renewed once. Answers what `failureOf` reads where it was not taken. */
export async function sendFile(file: File, sending: Sending): Promise<{ readonly data: StoredFile } | { readonly error: unknown }> {
  try {
    const first = await send(file, sending);
    const token = first.status === 401 ? await renewed(sending.token) : null;
    const answer = token === null ? first : await send(file, { ...sending, token });
    return answer.status === 201 ? { data: answer.body as StoredFile } : { error: refusalIn(answer) };
  } catch (error) {
    return { error };
  }
}

/** Null where the session is over. */
async function renewed(token: string | null): Promise<string | null> {
  try {
    return await attemptTokenRefresh(token);
  } catch {
    return null;
  }
}

function send(file: File, { token, onShare, signal }: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${backend()}/${PLUGIN_ID}/files`);
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) });
    // No answer, as far as the person is concerned: the same sentence as for every other request.
    request.onerror = () => reject(new Error('The file could not be sent'));
    request.onabort = () => reject(new Error('The sending was stopped'));
    signal.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}

/** Where the admin's own client sends its requests. */
function backend(): string {
  const url: unknown = Reflect.get(window.strapi, 'backendURL');
  return typeof url === 'string' ? url : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Strapi's error envelope, opened as its own client opens it; a proxy's page leaves the status alone. */
function refusalIn({ status, body }: Answer): { readonly status: number; readonly details?: unknown } {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  return { ...(typeof error === 'object' ? error : {}), status };
}
