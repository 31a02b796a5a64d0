import { setTimeout as pause } from 'node:timers/promises';
import { inTurn } from '../../../src/plugins/sop-runner/server/src/mail/turn';

describe('what is done in turn', () => {
  it('never overlaps, keeps its order, and answers each with its own end, well or not', async () => {
    const seen: string[] = [];
    const work = (name: string, takes: number, fault?: string) => async () => {
      seen.push(`${name} begins`);
      await pause(takes);
      seen.push(`${name} ends`);
      if (fault !== undefined) throw new Error(fault);
      return name;
    };
    const ends = await Promise.allSettled([inTurn(work('first', 20)), inTurn(work('second', 10, 'no room')), inTurn(work('third', 1))]);
    expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
    expect(ends).toEqual([
      { status: 'fulfilled', value: 'first' },
      { status: 'rejected', reason: new Error('no room') },
      { status: 'fulfilled', value: 'third' },
    ]);
  });
});
