import { Alert, Box, Flex } from '@strapi/design-system';
import { useVoice } from '../../utils/text';
import { failureWords } from '../../utils/refusals';
import type { Outcome } from './useReassignMany';

/** What became of each task: how many were given, and why others were not. */
export function Results({ results }: { readonly results: readonly Outcome[] }) {
  const voice = useVoice();
  if (results.length === 0) return null;
  const refused = results.flatMap(({ reference, refusal }) => (refusal === null ? [] : [{ reference, refusal }]));
  const given = results.length - refused.length;
  return (
    <Box role="status">
      <Flex direction="column" alignItems="stretch" gap={2}>
        {given > 0 && (
          <Alert variant="success" closeLabel={voice.say('failure.close')} title={voice.say('reassign.done', { count: given })}>
            {''}
          </Alert>
        )}
        {refused.map(({ reference, refusal }, index) => (
          <Alert key={`${index}.${reference}`} variant="danger" closeLabel={voice.say('failure.close')} title="">
            {voice.say('reassign.failed', { reference, reason: failureWords(refusal, voice) })}
          </Alert>
        ))}
      </Flex>
    </Box>
  );
}
