import type { Problem } from '../problem';
import type { DraftStep, Facts } from './draft';

/** The symbols of a row: each has an active position, and only boxes of different positions are done together. */
export function checkSymbols(row: DraftStep, { activeRoles }: Facts): readonly Problem[] {
  const step = row.number;
  const problems = row.nodes.flatMap(({ role, symbol, together }, index): readonly Problem[] => {
    const node = index + 1;
    const found: Problem[] = [];
    if (role === null) found.push({ code: 'NODE_WITHOUT_ROLE', step, node, details: {} });
    else if (!activeRoles.has(role)) found.push({ code: 'ROLE_NOT_ACTIVE', step, node, details: { role } });
    if (together && index === 0) found.push({ code: 'FIRST_NODE_TOGETHER', step, node, details: {} });
    const isInGroup = (together && index > 0) || isJoinedToNext(row, index);
    if (symbol === 'decision' && isInGroup) found.push({ code: 'DECISION_TOGETHER', step, node, details: {} });
    return found;
  });
  return [
    ...problems,
    ...groupsOf(row)
      .flatMap(repeated)
      .map((role): Problem => ({ code: 'ROLE_TWICE_IN_GROUP', step, details: { role } })),
  ];
}

/** Whether the symbol after this one is done together with it. */
export function isJoinedToNext(row: DraftStep, index: number): boolean {
  return row.nodes[index + 1]?.together === true;
}

function groupsOf({ nodes }: DraftStep): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const { role, together } of nodes) {
    const last = groups.at(-1);
    const own = role === null ? [] : [role];
    if (together && last !== undefined) last.push(...own);
    else groups.push(own);
  }
  return groups;
}

function repeated(roles: readonly string[]): readonly string[] {
  return [...new Set(roles.filter((role, index) => roles.indexOf(role) !== index))];
}
