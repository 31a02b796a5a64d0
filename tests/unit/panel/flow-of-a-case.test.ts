import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import { attemptWords, highlightOf } from '../../../src/plugins/sop-runner/admin/src/utils/flow';
import { toldFlow } from '../../../src/plugins/sop-runner/admin/src/utils/flow-words';
import { initialsOf } from '../../../src/plugins/sop-runner/admin/src/utils/initials';
import type { TaskView } from '../../../src/plugins/sop-runner/shared/contracts';
import { RKT } from '../support/rkt';
import { english, indonesian } from './support/voice';

function task(visit: number, step: number, node: number, state: TaskView['state'], more: Partial<TaskView> = {}): TaskView {
  return {
    ...{ visit, step, node, state, attempt: 1, roleKey: 'kabag', roleName: 'Kabag' },
    ...{ assignee: { name: 'Kabag Program & Evaluasi', position: 'Kabag', capacity: 'definitive' } },
    ...{
      openedAt: '2026-05-04T07:30:00.000Z',
      clockStartedAt: '2026-05-04T07:30:00.000Z',
      receivedAt: null,
      dueAt: null,
      closedAt: '2026-05-04T08:00:00.000Z',
      waited: 0,
      worked: null,
    },
    ...{ outcome: null, note: null, checkedInputs: [], outputs: [], attachments: [] },
    ...more,
  };
}

const keys = (addresses: readonly { readonly step: number; readonly node: number }[]) =>
  addresses.map(({ step, node }) => `${step}.${node}`);
const lit = (tasks: readonly TaskView[], definition: Definition = RKT) => highlightOf({ definition, tasks }, indonesian);

describe('lighting up the flowchart of a case', () => {
  it('lights the symbols whose task is open, and ticks those done', () => {
    const { current, done } = lit([task(1, 1, 1, 'done'), task(2, 2, 1, 'done'), task(3, 3, 1, 'done'), task(3, 3, 2, 'received')]);
    expect(keys(current)).toEqual(['3.2']);
    expect(keys(done)).toEqual(['1.1', '2.1', '3.1']);
  });

  it('takes the ticks back from the symbols behind a return', () => {
    const returned = [
      ...[task(1, 1, 1, 'done'), task(2, 2, 1, 'done'), task(3, 3, 1, 'done'), task(3, 3, 2, 'done')],
      ...[task(4, 4, 1, 'done'), task(5, 5, 1, 'returned'), task(6, 4, 1, 'waiting', { attempt: 2 })],
    ];
    const { current, done } = lit(returned);
    expect(keys(current)).toEqual(['4.1']);
    expect(keys(done)).toEqual(['1.1', '2.1', '3.1', '3.2']);
  });

  it('lights nothing once the case was cancelled', () => {
    expect(lit([task(1, 1, 1, 'done'), task(2, 2, 1, 'cancelled')]).current).toEqual([]);
  });

  it('puts the initials of who did it into the symbol', () => {
    const { notes } = lit([task(1, 1, 1, 'done')]);
    expect(notes?.get('1.1')?.initials).toBe('KPE');
    expect(notes?.get('2.1')?.initials).toBeNull();
  });

  it('tells of each symbol what became of every attempt, by whom and when', () => {
    const tasks = [
      task(1, 4, 1, 'done'),
      task(2, 5, 1, 'returned', { outcome: 'Tidak' }),
      task(3, 4, 1, 'received', { attempt: 2, closedAt: null, receivedAt: '2026-05-04T09:00:00.000Z' }),
    ];
    const by = 'Kabag (Kabag Program & Evaluasi)';
    expect(attemptWords(tasks, { step: 4, node: 1 }, indonesian)).toEqual([
      `Selesai oleh ${by}, Senin, 4 Mei 2026 pukul 15.00 WIB`,
      `Pengerjaan ke-2: Dikerjakan oleh ${by} sejak Senin, 4 Mei 2026 pukul 16.00 WIB`,
    ]);
    expect(lit(tasks).notes?.get('5.1')?.told.split('\n').slice(1)).toEqual([`Dikembalikan oleh ${by}, Senin, 4 Mei 2026 pukul 15.00 WIB`]);
  });

  it('says what a decision decided', () => {
    const [words] = attemptWords([task(1, 5, 1, 'done', { outcome: 'Ya' })], { step: 5, node: 1 }, english);
    expect(words).toContain('decided “Ya”');
  });
});

describe('telling the flowchart in words', () => {
  it('has a sentence for every row and every symbol, in the language of the reader', () => {
    const rows = toldFlow(RKT, indonesian);
    expect(rows.map(({ symbols }) => symbols.length)).toEqual([1, 1, 2, 1, 1]);
    expect(rows[2]?.words).toBe(`Langkah 3: ${RKT.steps[2]?.activity}.`);
    expect(rows[4]?.symbols[0]?.words).toMatch(/memutuskan: jika Ya, selesai; jika Tidak, kembali ke 4\.1/);
    expect(toldFlow(RKT, english)[4]?.symbols[0]?.words).toMatch(/decides: if Ya, end/);
  });

  it('has nothing to tell of an SOP without steps', () => {
    expect(toldFlow({ ...RKT, steps: [] }, indonesian)).toEqual([]);
  });
});

describe('the initials of a person', () => {
  it.each([
    ['Kabag Program & Evaluasi', 'KPE'],
    ['Dr. Sesdep Koordinasi, S.E., M.Si.', 'SK'],
    ['Kasubbag Penyusunan Program Anggaran', 'KPP'],
    ['', null],
    ['<b>', null],
  ])('of %j are %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
