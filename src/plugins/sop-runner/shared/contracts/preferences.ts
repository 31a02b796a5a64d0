import type { NotifyMode } from '../preferences';

export interface Preferences {
  readonly mode: NotifyMode;
  /** The office's hour of the daily digest, `08:00`. */
  readonly digestAt: string;
}

/** GET /sop-runner/preferences : how the signed-in person wants to be mailed. Needs `panel.open`. */
export interface GetPreferences {
  readonly response: Preferences;
}

/** POST /sop-runner/preferences . Counts for what happens from then on; mail of what is overdue always comes at once. Needs `panel.open`. */
export interface SavePreferences {
  readonly body: { readonly mode: NotifyMode };
  readonly response: Preferences;
}
