import { useFetchClient, useNotification } from '@strapi/strapi/admin';

import type { StoredFile } from '../../../shared/contracts';
import { fileUrl } from '../api/files';
import { isShown } from '../utils/files';
import { failureOf, failureWords } from '../utils/refusals';
import { useVoice } from '../utils/text';
import { fileFailure, useDownload } from './useDownload';

/** How long the browser may take to read an address of its own. */
const READING = 60_000;

/** Opens a file of a case: what browsers show comes in a tab of its own, everything else is saved. Says why where it could not. */
export function useOpenFile(reference: string): (file: StoredFile) => Promise<void> {
  const voice = useVoice();
  const { get } = useFetchClient();
  const download = useDownload();
  const { toggleNotification } = useNotification();

  const show = async (file: StoredFile): Promise<unknown> => {
    // Opened while the click still counts, or the browser would keep it shut.
    const tab = window.open('', '_blank');
    if (tab === null) return download(fileUrl(reference, file.id), file.name);
    tab.opener = null;
    tab.document.title = file.name;
    try {
      const { data } = await get(`${fileUrl(reference, file.id)}?show=true`, { responseType: 'blob' });
      const address = URL.createObjectURL(new Blob([data], { type: file.mime }));
      tab.location.replace(address);
      window.setTimeout(() => URL.revokeObjectURL(address), READING);
      return null;
    } catch (error) {
      tab.close();
      return fileFailure(error);
    }
  };

  return async (file) => {
    const error = isShown(file) ? await show(file) : await download(fileUrl(reference, file.id), file.name);
    if (error !== null) toggleNotification({ type: 'danger', message: failureWords(failureOf(error), voice) });
  };
}
