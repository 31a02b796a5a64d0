import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import { useVoice } from '../../utils/text';

/** *Peringatan*: what the SOP warns of, where the work is done. Nothing where it warns of nothing. */
export function Warning({ text }: { readonly text: string | null }) {
  const { say } = useVoice();
  if (text === null || text.trim() === '') return null;
  return (
    <Flex gap={2} alignItems="flex-start" background="warning100" hasRadius padding={2}>
      <WarningCircle fill="warning600" width="1.6rem" height="1.6rem" aria-hidden style={{ flexShrink: 0, marginTop: '0.1rem' }} />
      <Typography tag="p" variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
        <strong>{say('about.warning')}: </strong>
        {text}
      </Typography>
    </Flex>
  );
}
