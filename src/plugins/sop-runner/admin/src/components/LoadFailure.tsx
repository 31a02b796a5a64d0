import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import { failureOf, failureWords } from '../utils/refusals';
import { useVoice } from '../utils/text';

/** What a page shows when it could not be read: why, and a way to try again. */
export function LoadFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const voice = useVoice();
  return (
    <Box role="alert">
      <EmptyStateLayout
        icon={<WarningCircle width="4rem" height="4rem" />}
        content={failureWords(failureOf(error), voice)}
        action={
          <Button variant="secondary" onClick={onRetry}>
            {voice.say('failure.retry')}
          </Button>
        }
      />
    </Box>
  );
}
