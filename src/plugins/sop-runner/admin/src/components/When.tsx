import { useNow } from '../hooks/useNow';
import { useVoice } from '../utils/text';
import { fullTimeWords, whenWords } from '../utils/time';

/** A moment as people say it; the full date and time on hover. */
export function When({ at }: { readonly at: string }) {
  const voice = useVoice();
  const now = useNow();
  return (
    <time dateTime={at} title={fullTimeWords(at, voice)}>
      {whenWords(at, now, voice)}
    </time>
  );
}
