import { nextDue, placeWords } from '../../../src/plugins/sop-runner/admin/src/utils/case-words';
import { indonesian } from './support/voice';

const running = { status: 'running', step: 4, steps: 5, nowWith: ['Kabag', 'Kasubbag'] } as const;

describe('where a case stands', () => {
  it('is its step and who has it', () => {
    expect(placeWords(running, indonesian)).toBe('Langkah 4 dari 5 · Kabag dan Kasubbag');
  });

  it('is nowhere once it ended', () => {
    expect(placeWords({ ...running, status: 'completed', nowWith: [] }, indonesian)).toBe('');
  });
});

describe('the time that counts next', () => {
  const [task, whole] = ['2026-11-23T04:00:00.000Z', '2026-11-30T09:00:00.000Z'];

  it('is that of the task due first, else of the case', () => {
    expect(nextDue({ status: 'running', taskDueAt: task, dueAt: whole })).toBe(task);
    expect(nextDue({ status: 'running', taskDueAt: null, dueAt: whole })).toBe(whole);
  });

  it('is none once the case ended', () => {
    expect(nextDue({ status: 'cancelled', taskDueAt: null, dueAt: whole })).toBeNull();
  });
});
