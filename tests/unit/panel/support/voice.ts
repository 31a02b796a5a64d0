/** The panel's voice in a language, with the sentences that the admin loads. */
import { createIntl } from 'react-intl';

import en from '../../../../src/plugins/sop-runner/admin/src/translations/en.json';
import id from '../../../../src/plugins/sop-runner/admin/src/translations/id.json';
import { messageId, voiceOf, type MessageKey, type Voice } from '../../../../src/plugins/sop-runner/admin/src/utils/text';

function speaking(locale: string, sentences: Record<MessageKey, string>, timeZone = 'Asia/Jakarta'): Voice {
  const messages = Object.fromEntries((Object.keys(sentences) as MessageKey[]).map((key) => [messageId(key), sentences[key]]));
  return voiceOf(
    createIntl({
      locale,
      messages,
      onError: (error) => {
        throw error;
      },
    }),
    timeZone,
  );
}

export const indonesian = speaking('id', id);
/** The same in an office of the country's east, two hours ahead. */
export const papuan = speaking('id', id, 'Asia/Jayapura');
export const english = speaking('en', en);
