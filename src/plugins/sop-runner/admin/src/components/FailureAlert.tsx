import { Alert, Box } from '@strapi/design-system';

import { failureWords, type Failure } from '../utils/refusals';
import { useVoice } from '../utils/text';

/** Why something was not done, in words. Announced to screen readers when it appears. */
export function FailureAlert({ failure, onClose }: { readonly failure: Failure | null; readonly onClose: () => void }) {
  const voice = useVoice();
  if (!failure) return null;
  return (
    <Box role="alert">
      <Alert variant="danger" title={voice.say('failure.title')} closeLabel={voice.say('failure.close')} onClose={onClose}>
        {failureWords(failure, voice)}
      </Alert>
    </Box>
  );
}
