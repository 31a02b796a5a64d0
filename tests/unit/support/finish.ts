/** Brings a running case to its end by the shortest way, with whoever is offered the work. */
import type { CaseState, Task } from '../../../src/plugins/sop-runner/domain/case';
import type { Address, Definition } from '../../../src/plugins/sop-runner/domain/definition';
import { firstOf, keyOf, places, waysOut } from '../../../src/plugins/sop-runner/domain/flow';
import { offers, type CompletionOffer } from '../../../src/plugins/sop-runner/domain/offers';
import { STAFF } from './arbitrary';
import { complete, context, takeOver } from './office';
import { turn } from './play';

/** The state once ended. Throws where nobody is offered the work, or the case does not end. */
export function finish(def: Definition, from: CaseState): CaseState {
  const distance = distances(def);
  let state = from;
  for (let acts = 0; state.status === 'running'; acts += 1) {
    if (acts > 50) throw new Error('The case does not end');
    state = finishOne(def, state, distance);
  }
  return state;
}

/** Completes one open task towards the end, taking it over first where another received it. */
function finishOne(def: Definition, state: CaseState, distance: ReadonlyMap<string, number>): CaseState {
  for (const { person } of STAFF) {
    const by = context(person, STAFF);
    for (const task of offers(def, state, by).tasks) {
      if (task.complete !== null) return turn(def, state, filledIn(task, task.complete, distance), by).after;
      if (task.takeOver && task.refusal?.code === 'RECEIVED_BY_OTHER') {
        const taken = turn(def, state, takeOver(task.visit, task.node), by).after;
        const mine = offers(def, taken, by).tasks.find(({ node }) => node === task.node);
        if (mine?.complete) return turn(def, taken, filledIn(task, mine.complete, distance), by).after;
      }
    }
  }
  throw new Error('Nobody is offered the work');
}

function filledIn({ visit, node }: Pick<Task, 'visit' | 'node'>, offer: CompletionOffer, distance: ReadonlyMap<string, number>) {
  const [way] = [...offer.ways].sort((one, other) => far(distance, one.to) - far(distance, other.to));
  return complete(visit, node, {
    outcome: way?.label ?? null,
    reason: 'Alasan',
    checkedInputs: offer.needsInputs,
    outputs: offer.needsOutputs,
  });
}

/** For each place how many places it is from the end. */
function distances(def: Definition): ReadonlyMap<string, number> {
  const distance = new Map<string, number>();
  for (const _ of places(def)) {
    for (const place of places(def)) {
      const nearest = Math.min(...waysOut(def, place).map(({ target }) => far(distance, target)));
      if (Number.isFinite(nearest)) distance.set(keyOf(firstOf(place)), nearest + 1);
    }
  }
  return distance;
}

function far(distance: ReadonlyMap<string, number>, to: Address | 'end'): number {
  return to === 'end' ? 0 : (distance.get(keyOf(to)) ?? Infinity);
}
