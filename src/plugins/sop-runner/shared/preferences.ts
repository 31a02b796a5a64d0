/** How somebody wants to be told of what happens: at once, in one mail a day, or only when something of theirs is overdue. */
export const NOTIFY_MODES = ['at-once', 'digest', 'overdue-only'] as const;
export type NotifyMode = (typeof NOTIFY_MODES)[number];
