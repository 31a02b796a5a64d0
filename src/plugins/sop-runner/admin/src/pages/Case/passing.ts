import type { CommandResult } from '../../../../shared/contracts';

/** What an act did to a case: it moved it, ended only the person's part of a group, or fetched it back. */
export type Passing = CommandResult & { readonly act: 'moved' | 'ownPart' | 'takenBack' | 'refused' };

/** Whether the case has left the visit that somebody worked in. */
export function hasMoved({ status, shown }: CommandResult, visit: number): boolean {
  return status !== 'running' || (shown !== undefined && shown.view.visit !== visit);
}
