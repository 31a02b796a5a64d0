/**
 * States of cases that this process read or made, each by the hash of its last event. That hash covers the whole history, and a state is
 * nothing but its history: the same hash is the same state, whichever process wrote it. What was rolled back has a hash that is stored nowhere.
 */
import type { Core } from '@strapi/strapi';
import type { CaseState } from '../../../domain/case';
import type { TaskIds } from './task-rows';

export interface KnownState {
  /** Of the last event. */
  readonly hash: string;
  readonly state: CaseState;
  readonly taskIds: TaskIds;
}

/** Tasks are what states consist of: about a kilobyte each. */
const MAX_TASKS = 10_000;

interface Known {
  readonly byReference: Map<string, KnownState>;
  tasks: number;
}

const kept = new WeakMap<Core.Strapi, Known>();

function knownTo(strapi: Core.Strapi): Known {
  const known = kept.get(strapi) ?? { byReference: new Map<string, KnownState>(), tasks: 0 };
  kept.set(strapi, known);
  return known;
}

/** What is known of a case; whoever uses it first asks whether the stored hash is still this one. */
export function knownState(strapi: Core.Strapi, reference: string): KnownState | undefined {
  return knownTo(strapi).byReference.get(reference);
}

/** Keeps a state; those used longest ago go. A finished case is asked for no more. */
export function keepState(strapi: Core.Strapi, reference: string, state: KnownState): void {
  const known = knownTo(strapi);
  forget(known, reference);
  if (state.state.status === 'running') {
    known.byReference.set(reference, state);
    known.tasks += state.state.tasks.length;
  }
  for (const oldest of known.byReference.keys()) {
    if (known.tasks <= MAX_TASKS) return;
    forget(known, oldest);
  }
}

function forget(known: Known, reference: string): void {
  known.tasks -= known.byReference.get(reference)?.state.tasks.length ?? 0;
  known.byReference.delete(reference);
}
