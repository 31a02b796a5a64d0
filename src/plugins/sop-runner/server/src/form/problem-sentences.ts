import { filled } from '../../../domain/form';
import { PROBLEMS, type ProblemCode } from '../../../domain/problem';
import type { Problem } from '../../../shared/contracts';
import { PROBLEM_WORDS } from '../../../shared/problem-words';

/** Problems in Indonesian, each with its place. */
export function problemSentences(problems: readonly Problem[]): readonly string[] {
  return problems.map((problem) => {
    const sentence = isCode(problem.code) ? filled(PROBLEM_WORDS[problem.code], problem.details) : problem.message;
    const place = placeOf(problem);
    return place === '' ? sentence : `${place}: ${sentence}`;
  });
}

function placeOf({ step, node }: Problem): string {
  if (step === null) return '';
  return node === null ? filled(PROBLEM_WORDS.atStep, { step }) : filled(PROBLEM_WORDS.atNode, { step, node });
}

function isCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}
