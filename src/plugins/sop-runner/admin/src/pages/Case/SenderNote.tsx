import { Box, Typography } from '@strapi/design-system';

import type { HistoryLine } from '../../../../shared/contracts';
import { personWords } from '../../utils/history';
import { useVoice } from '../../utils/text';

/** The note or the reason with which the case came here. */
export function SenderNote({ history }: { readonly history: readonly HistoryLine[] }) {
  const { say } = useVoice();
  const handoff = history.filter((line) => line.kind === 'CaseHandedOver' || line.kind === 'CaseReturned').at(-1);
  if (!handoff?.text) return null;
  return (
    <Box background={handoff.kind === 'CaseReturned' ? 'warning100' : 'neutral100'} hasRadius padding={3}>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {say('work.fromSender', { by: personWords(handoff.by) })}
      </Typography>
      <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {handoff.text}
      </Typography>
    </Box>
  );
}
