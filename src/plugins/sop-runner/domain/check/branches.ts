import type { Branch } from '../definition';
import type { Problem } from '../problem';
import type { DraftDefinition, DraftNode, DraftStep } from './draft';
import { isJoinedToNext } from './symbols';

/** The ways out of a row's symbols: labelled at a decision, at most one without a label at a box, all to what exists. */
export function checkBranches(draft: DraftDefinition, row: DraftStep): readonly Problem[] {
  return row.nodes.flatMap((symbol, index) => {
    const where = { step: row.number, node: index + 1 };
    return [
      ...(symbol.symbol === 'decision' ? decisionProblems(symbol) : boxProblems(symbol, isJoinedToNext(row, index))),
      ...symbol.branches.flatMap((branch) => targetProblems(draft, branch)),
    ].map((problem): Problem => ({ code: problem.code, ...where, details: problem.details }));
  });
}

function decisionProblems({ branches }: DraftNode): readonly Problem[] {
  const labels = branches.flatMap(({ label }) => (hasLabel(label) ? [label.trim()] : []));
  const different = new Set(labels);
  const problems: Problem[] = [];
  if (different.size < 2) problems.push({ code: 'DECISION_NEEDS_TWO_LABELS', details: {} });
  if (labels.length < branches.length) problems.push({ code: 'BRANCH_WITHOUT_LABEL', details: {} });
  for (const label of different) {
    if (labels.indexOf(label) !== labels.lastIndexOf(label)) problems.push({ code: 'LABEL_TWICE', details: { label } });
  }
  return problems;
}

function boxProblems({ branches }: DraftNode, isJoined: boolean): readonly Problem[] {
  const problems: Problem[] = branches.flatMap(({ label }) =>
    hasLabel(label) ? [{ code: 'LABEL_ON_BOX' as const, details: { label } }] : [],
  );
  if (branches.length > 1) problems.push({ code: 'BRANCHES_ON_BOX', details: {} });
  if (branches.length > 0 && isJoined) problems.push({ code: 'BRANCH_INSIDE_GROUP', details: {} });
  return problems;
}

function targetProblems({ steps }: DraftDefinition, { target }: Branch): readonly Problem[] {
  if (target.kind !== 'node') return [];
  const exists = steps.find(({ number }) => number === target.step)?.nodes[target.node - 1] !== undefined;
  return exists ? [] : [{ code: 'TARGET_MISSING', details: { target: `${target.step}.${target.node}` } }];
}

function hasLabel(label: string | null): label is string {
  return label !== null && label.trim() !== '';
}
