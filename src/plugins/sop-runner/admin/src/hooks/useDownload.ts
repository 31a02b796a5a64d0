import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

/** Of a refused file Strapi's client tells the status alone. */
export const fileFailure = (error: unknown): unknown => (isFetchError(error) ? { status: error.status } : error);

/** Saves what the server answers at an address as a file of this name; answers what it failed with, null when it is saved. */
export function useDownload(): (address: string, name: string) => Promise<unknown> {
  const { get } = useFetchClient();
  return async (address, name) => {
    try {
      const { data } = await get(address, { responseType: 'blob' });
      save(data, name);
      return null;
    } catch (error) {
      return fileFailure(error);
    }
  };
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the address after this function has returned.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
