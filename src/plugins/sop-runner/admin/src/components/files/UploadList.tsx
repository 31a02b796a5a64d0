import { Flex } from '@strapi/design-system';

import type { Upload } from '../../hooks/useUploads';
import { UploadRow } from './UploadRow';

/** Chosen files, each with how far it has come; nothing where there are none. */
export function UploadList({ files, onRemove }: { readonly files: readonly Upload[]; readonly onRemove: (key: string) => void }) {
  if (files.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
      {files.map((file) => (
        <li key={file.key}>
          <UploadRow file={file} onRemove={() => onRemove(file.key)} />
        </li>
      ))}
    </Flex>
  );
}
