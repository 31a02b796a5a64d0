import { firstOf, keyOf, places, reachablePlaces, waysOut, type Place } from '../flow';
import type { Problem } from '../problem';
import type { DraftDefinition } from './draft';

/** Every symbol can be come to from 1.1 and leads to the end. Only for rows numbered 1..n whose branches lead somewhere. */
export function checkReach(draft: DraftDefinition): readonly Problem[] {
  return [...unreachable(draft), ...endless(draft)];
}

/** A row that is missed as a whole is named once. */
function unreachable(draft: DraftDefinition): readonly Problem[] {
  const reached = new Set(reachablePlaces(draft).flat().map(keyOf));
  const rows = new Set(reachablePlaces(draft).map((place) => firstOf(place).step));
  return draft.steps.flatMap(({ nodes }, row): readonly Problem[] => {
    const step = row + 1;
    if (!rows.has(step)) return [{ code: 'STEP_UNREACHABLE', step, details: {} }];
    return nodes.flatMap((_, at) =>
      reached.has(keyOf({ step, node: at + 1 })) ? [] : [{ code: 'NODE_UNREACHABLE' as const, step, node: at + 1, details: {} }],
    );
  });
}

/** Places that lead to the end are found from the end backwards, until no more are added. */
function endless(draft: DraftDefinition): readonly Problem[] {
  const ending = new Set(['end']);
  const leadsOn = (place: Place) => waysOut(draft, place).some(({ target }) => ending.has(target === 'end' ? 'end' : keyOf(target)));
  for (let known = -1; known !== ending.size;) {
    known = ending.size;
    for (const place of places(draft)) if (leadsOn(place)) ending.add(keyOf(firstOf(place)));
  }
  return places(draft).flatMap((place) => {
    const { step, node } = firstOf(place);
    return ending.has(keyOf({ step, node })) ? [] : [{ code: 'NO_WAY_TO_END' as const, step, node, details: {} }];
  });
}
