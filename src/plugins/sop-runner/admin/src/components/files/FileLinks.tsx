import { Flex } from '@strapi/design-system';

import type { StoredFile } from '../../../../shared/contracts';
import { FileLink } from './FileLink';

/** Several files beside or below each other; nothing where there are none. */
export function FileLinks({ reference, files }: { readonly reference: string; readonly files: readonly StoredFile[] }) {
  if (files.length === 0) return null;
  return (
    <Flex tag="ul" wrap="wrap" gap="0 1.6rem">
      {files.map((file) => (
        <li key={file.id}>
          <FileLink reference={reference} file={file} />
        </li>
      ))}
    </Flex>
  );
}
