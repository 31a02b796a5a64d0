/** Where a case stands, in words. */
import type { CaseCard, CaseStatus } from '../../../shared/contracts';
import { joined } from './lists';
import type { Voice } from './text';

export const STATUS_COLOURS = { running: 'primary', completed: 'success', cancelled: 'neutral' } as const;
export const STATUSES: readonly CaseStatus[] = ['running', 'completed', 'cancelled'];

/** "Langkah 4 dari 5 · Kabag Umum"; nothing once it ended. */
export function placeWords(
  { status, step, steps, nowWith }: Pick<CaseCard, 'status' | 'step' | 'steps' | 'nowWith'>,
  voice: Voice,
): string {
  if (status !== 'running') return '';
  return [voice.say('case.steps', { step, steps }), joined(nowWith, voice)].filter(Boolean).join(' · ');
}

/** The time that counts next: of the task that is due first, else of the case. Null once it ended. */
export function nextDue({ status, taskDueAt, dueAt }: Pick<CaseCard, 'status' | 'taskDueAt' | 'dueAt'>): string | null {
  return status === 'running' ? (taskDueAt ?? dueAt) : null;
}
