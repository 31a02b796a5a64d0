import { VisuallyHidden } from '@strapi/design-system';

import type { Upload } from '../../hooks/useUploads';
import { joined } from '../../utils/lists';
import { useVoice } from '../../utils/text';

/** Tells those who cannot see the bars which files have arrived. Refusals tell themselves. */
export function UploadNews({ files }: { readonly files: readonly Upload[] }) {
  const voice = useVoice();
  const stored = files.filter(({ state }) => state === 'stored').map(({ name }) => name);
  return (
    <VisuallyHidden role="status">{stored.length === 0 ? '' : voice.say('files.stored', { names: joined(stored, voice) })}</VisuallyHidden>
  );
}
