/** What holds for every SOP that can be published and whatever its people try. */
import fc from 'fast-check';
import type { CaseState } from '../../../src/plugins/sop-runner/domain/case';
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import { replay } from '../../../src/plugins/sop-runner/domain/evolve';
import { keyOf, placeOf } from '../../../src/plugins/sop-runner/domain/flow';
import { addStandardTime } from '../../../src/plugins/sop-runner/domain/time';
import { assertMove } from '../../../src/plugins/sop-runner/domain/move';
import { offers } from '../../../src/plugins/sop-runner/domain/offers';
import { act, EVERYBODY, FIRST_HOLDER, NOBODY, publishable, SECOND_HOLDER, STAFF } from '../support/arbitrary';
import { finish } from '../support/finish';
import { context, HOURS } from '../support/office';
import { accepted, offered } from '../support/possible';
import { last, play, type Turn } from '../support/play';

function always(rule: (def: Definition, turns: readonly Turn[]) => void, numRuns = 150): void {
  fc.assert(
    fc.property(publishable, fc.array(act, { maxLength: 25, size: 'max' }), (def, acts) => rule(def, play(def, acts))),
    { numRuns },
  );
}

/** The starter, who holds no position; the one who holds all; and a supervisor and others with one each. */
const PEOPLE = [
  [NOBODY, false],
  [EVERYBODY, false],
  [FIRST_HOLDER, true],
  [SECOND_HOLDER, false],
] as const;

/** Whoever sent the case to where it is. */
const senders = ({ tasks }: CaseState) =>
  tasks.flatMap(({ closedBy }) => (closedBy === null ? [] : [[closedBy, false] as const])).slice(-2);

describe('any case of any SOP', () => {
  it('is what its history says, also when that was stored as JSON', () => {
    always((_, turns) => {
      const history = turns.flatMap(({ events }) => events);
      expect(replay(history)).toEqual(last(turns).after);
      expect(replay(JSON.parse(JSON.stringify(history)))).toEqual(last(turns).after);
    });
  });

  it('numbers its events from 1 without gaps, the last being its version', () => {
    always((_, turns) => {
      const numbers = turns.flatMap(({ events }) => events.map(({ sequence }) => sequence));
      expect(numbers).toEqual(Array.from({ length: last(turns).after.version }, (__, index) => index + 1));
    });
  });

  it('has open tasks at its current place alone, some while it runs and none once it ended', () => {
    always((def, turns) => {
      for (const { after } of turns) {
        const open = after.tasks.filter(({ closedAt }) => closedAt === null);
        expect(open.length > 0).toBe(after.status === 'running');
        expect(open.every(({ visit }) => visit === after.visit)).toBe(true);
        const place = placeOf(def, { step: after.currentStep, node: after.currentNode });
        expect(after.tasks.filter(({ visit }) => visit === after.visit).map(keyOf)).toEqual(place.map(keyOf));
      }
    });
  });

  it('counts its visits without gaps, with one task for each symbol', () => {
    always((_, turns) => {
      const { tasks, visit } = last(turns).after;
      expect(new Set(tasks.map((task) => `${task.visit}/${task.node}`)).size).toBe(tasks.length);
      expect([...new Set(tasks.map((task) => task.visit))]).toEqual(Array.from({ length: visit }, (__, index) => index + 1));
    });
  });

  it('never changes a closed task', () => {
    always((_, turns) => {
      for (const { before, after } of turns) {
        const closed = (before?.tasks ?? []).filter(({ closedAt }) => closedAt !== null);
        expect(closed.map((task) => after.tasks.find(({ visit, node }) => visit === task.visit && node === task.node))).toEqual(closed);
      }
    });
  });

  it('is taken back now and then, and comes to where it was then', () => {
    let taken = 0;
    always((_, turns) => {
      for (const { before, after, events } of turns) {
        if (before === null || events[0]?.kind !== 'CaseTakenBack') continue;
        taken += 1;
        const sent = before.tasks.find(({ visit, node }) => {
          const by = before.tasks.find((task) => task.visit === before.visit)?.sentBy;
          return visit === by?.visit && node === by.node;
        });
        const mine = after.tasks.find(({ visit, node }) => visit === after.visit && node === sent?.node);
        expect(mine).toMatchObject({ step: sent?.step, role: sent?.role, sentBy: sent?.sentBy, clockStartedAt: sent?.clockStartedAt });
        expect(mine).toMatchObject({ state: 'received', assignee: sent?.closedBy });
      }
    });
    expect(taken).toBeGreaterThan(20);
  });

  it('has every task due when the time of its row is up, by the clock of the row', () => {
    always((_, turns) => {
      for (const { clockStartedAt, standardTime, dueAt } of last(turns).after.tasks) {
        expect(dueAt).toBe(addStandardTime(HOURS, clockStartedAt ?? '', standardTime));
      }
    });
  });

  it('moves only as the second lock allows', () => {
    always((def, turns) => {
      for (const { before, after, context: mover } of turns) expect(() => assertMove(def, before, after, mover)).not.toThrow();
    });
  });

  it('can always be brought to its end', () => {
    always((def, turns) => {
      const { after } = last(turns);
      expect(finish(def, after).status).toBe(after.status === 'running' ? 'completed' : after.status);
    });
  });

  it('accepts what is offered and refuses what is not', () => {
    always((def, turns) => {
      const { after } = last(turns);
      for (const [person, mayCancelAny] of [...PEOPLE, ...senders(after)]) {
        const by = context(person, STAFF, { mayCancelAny, mayReassign: mayCancelAny });
        expect(accepted(def, after, by)).toEqual(offered(def, offers(def, after, by)));
      }
    }, 60);
  });
});
