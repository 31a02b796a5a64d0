import * as React from 'react';
import { useIntl, type IntlShape } from 'react-intl';

import { PLUGIN_ID } from '../../../shared/ids';
import type en from '../translations/en.json';

/** Every sentence of the panel; one that is missing is a compile error. */
export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;

/** Says a sentence of the panel in the reader's language. Always plain text, never markup. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

/** The id under which Strapi's translations hold a sentence of the panel. */
export function messageId(key: MessageKey): string {
  return `${PLUGIN_ID}.${key}`;
}

/** What pure functions need to speak: sentences and the reader's language. */
export interface Voice {
  readonly say: Say;
  readonly locale: string;
}

export function voiceOf(intl: Pick<IntlShape, 'formatMessage' | 'locale'>): Voice {
  return { locale: intl.locale, say: (key, values) => intl.formatMessage({ id: messageId(key), defaultMessage: key }, values) };
}

export function useVoice(): Voice {
  const intl = useIntl();
  return React.useMemo(() => voiceOf(intl), [intl]);
}
