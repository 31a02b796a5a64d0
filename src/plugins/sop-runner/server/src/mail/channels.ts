/** By which way somebody is told of an event, as they chose. There is a notification whatever the choice: it changes way and time alone. */
import type { NotifyMode } from '../../../shared/preferences';

/** `none`: to be seen in the panel only. */
export type Channel = 'email' | 'digest' | 'none';

/** What is overdue is mailed to everybody at once. */
const ALWAYS_AT_ONCE: readonly string[] = ['TaskOverdue', 'TaskEscalated'];

const CHANNELS: Readonly<Record<NotifyMode, Channel>> = { 'at-once': 'email', digest: 'digest', 'overdue-only': 'none' };

/** The way for an event of this kind. */
export function channelFor(kind: string, mode: NotifyMode = 'at-once'): Channel {
  return ALWAYS_AT_ONCE.includes(kind) ? 'email' : CHANNELS[mode];
}
