/** What hinders ratifying an SOP, in the reader's language. A code without a sentence does not compile. */
import { PROBLEMS, type ProblemCode } from '../../../domain/problem';
import type { Problem } from '../../../shared/contracts';
import type { Voice } from './text';

/** "Langkah 4, simbol 2": where the problem is; empty where it is about the whole form. */
export function problemPlace(problem: Problem, voice: Voice): string {
  if (problem.step === null) return '';
  if (problem.node === null) return voice.say('problem.atStep', { step: problem.step });
  return voice.say('problem.atNode', { step: problem.step, node: problem.node });
}

/** The problem as a sentence; the server's own where this panel is older than the code. */
export function problemWords(problem: Problem, voice: Voice): string {
  return isCode(problem.code) ? voice.say(`problem.${problem.code}`, problem.details) : problem.message;
}

/** Reads the list of problems out of a refused request; null where it was refused for something else. */
export function problemsOf(details: Readonly<Record<string, unknown>>): readonly Problem[] | null {
  return Array.isArray(details.problems) && details.problems.length > 0 ? details.problems.filter(isProblem) : null;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

function isCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}
