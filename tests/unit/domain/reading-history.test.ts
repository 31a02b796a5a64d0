import { evolve, replay } from '../../../src/plugins/sop-runner/domain/evolve';
import { office, start } from '../support/office';
import { KABAG_PE, RKT_STAFF, SESDEP } from '../support/people';
import { RKT } from '../support/rkt';

function history() {
  const desk = office(RKT, RKT_STAFF);
  desk.by(KABAG_PE, start());
  desk.done(SESDEP);
  return desk.events();
}

describe('reading a history', () => {
  it('gives the same state line by line and whole', () => {
    const events = history();
    expect(events.slice(1).reduce(evolve, evolve(null, events[0]!))).toEqual(replay(events));
  });

  it('refuses an empty history', () => {
    expect(() => replay([])).toThrow('A history has at least one event');
  });

  it('refuses a history that does not begin with the start', () => {
    expect(() => replay([{ ...history()[1]!, sequence: 1 }])).toThrow('A history begins with CaseStarted, not with TaskReceived');
  });

  it('refuses a missing or repeated line', () => {
    const [first, second, third] = history();
    expect(() => replay([first!, third!])).toThrow('Event 3 does not follow version 1');
    expect(() => replay([first!, second!, second!])).toThrow('Event 2 does not follow version 2');
  });

  it('refuses a second start', () => {
    const [first] = history();
    expect(() => replay([first!, { ...first!, sequence: 2 }])).toThrow('A case starts once');
  });

  it('refuses a line about a task that was never opened', () => {
    const [first] = history();
    const { at, actor, commandId } = first!;
    expect(() => replay([first!, { kind: 'TaskReceived', visit: 1, node: 9, sequence: 2, at, actor, commandId }])).toThrow(
      'The case has no task at visit 1, symbol 9',
    );
  });
});
