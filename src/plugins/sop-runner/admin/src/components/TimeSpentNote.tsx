import { Typography } from '@strapi/design-system';

import { useWorkTime } from '../hooks/useWorkTime';
import { useVoice } from '../utils/text';
import { timeSpentWords, type TimeSpent } from '../utils/work-time';

/** How long work waited and took, in a small line; nothing where it took no time. */
export function TimeSpentNote({ of }: { readonly of: TimeSpent }) {
  const words = timeSpentWords(of, useWorkTime(), useVoice());
  if (words === null) return null;
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {words}
    </Typography>
  );
}
