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

/** What pure functions need to speak: sentences, the reader's language, and the office's time zone whatever the reader's machine is set to. */
export interface Voice {
  readonly say: Say;
  readonly locale: string;
  /** IANA name, e.g. `Asia/Jakarta`. */
  readonly timeZone: string;
}

export function voiceOf(intl: Pick<IntlShape, 'formatMessage' | 'locale'>, timeZone: string): Voice {
  return { timeZone, locale: intl.locale, say: (key, values) => intl.formatMessage({ id: messageId(key), defaultMessage: key }, values) };
}

/** The office's time zone, given by `Office`. Outside of one no times are shown: there the reader's own stands in. */
export const TimeZone = React.createContext(Intl.DateTimeFormat().resolvedOptions().timeZone);

export function useVoice(): Voice {
  const intl = useIntl();
  const timeZone = React.useContext(TimeZone);
  return React.useMemo(() => voiceOf(intl, timeZone), [intl, timeZone]);
}
