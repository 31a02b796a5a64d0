import { Flex, Typography } from '@strapi/design-system';

import type { HistoryLine } from '../../../../shared/contracts';
import { personWords } from '../../utils/history';
import { lastSent } from '../../utils/sender';
import { useVoice, type MessageKey } from '../../utils/text';

const HEADS: Readonly<Record<string, MessageKey>> = { CaseReturned: 'work.returnedBy', TaskRefused: 'work.refusedBy' };

/** The notes, or the reason, with which the case came here. */
export function SenderNote({ history }: { readonly history: readonly HistoryLine[] }) {
  const { say } = useVoice();
  const { isReturn, notes } = lastSent(history);
  if (notes.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} background={isReturn ? 'warning100' : 'neutral100'} hasRadius padding={3}>
      {notes.map((line) => (
        <div key={line.sequence}>
          <Typography tag="p" variant="pi" fontWeight="bold">
            {say(HEADS[line.kind] ?? 'work.fromSender', { by: personWords(line.by) })}
          </Typography>
          <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {line.text}
          </Typography>
        </div>
      ))}
    </Flex>
  );
}
