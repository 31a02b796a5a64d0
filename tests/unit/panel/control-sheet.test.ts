import { rkt } from '../../../database/seeds/sops/rkt';
import { sheetRows } from '../../../src/plugins/sop-runner/admin/src/utils/control-sheet';
import type { HistoryLine } from '../../../src/plugins/sop-runner/shared/contracts';
import { taskView } from './support/task-view';
import { indonesian } from './support/voice';

const sesdep = { name: 'Sesdep', position: 'Sesdep', capacity: 'definitive' } as const;
const acting = { name: 'Pejabat Bagian Umum', position: 'Plh. Kabag Program & Evaluasi', capacity: 'plh' } as const;

const returned: HistoryLine = {
  sequence: 9,
  kind: 'CaseReturned',
  at: '2026-05-05T03:00:00.000Z',
  by: sesdep,
  step: 5,
  node: 1,
  attempt: 1,
  toStep: 4,
  toRoleNames: ['Kabag Program & Evaluasi'],
  toPerson: null,
  outcome: null,
  cause: null,
  text: 'Paraf belum ada',
  files: [],
  subjects: null,
  hash: 'ab',
};

describe('filling in the control sheet', () => {
  it('names who had the case, when, and what was decided and said, in the order of its way', () => {
    const deciding = taskView({
      visit: 5,
      step: 5,
      roleName: 'Sesdep',
      state: 'returned',
      assignee: sesdep,
      receivedAt: '2026-05-05T02:00:00.000Z',
      closedAt: returned.at,
      outcome: 'Tidak',
    });
    const again = taskView({ visit: 6, step: 4, attempt: 2, roleName: 'Kabag Program & Evaluasi', state: 'received', assignee: acting });
    const rows = sheetRows({ definition: rkt, tasks: [again, deciding], history: [returned] }, indonesian);
    expect(rows).toEqual([
      {
        visit: 5,
        node: 1,
        symbol: '5',
        activity: rkt.steps[4]?.activity,
        attempt: 1,
        roleName: 'Sesdep',
        person: null,
        openedAt: deciding.openedAt,
        receivedAt: '2026-05-05T02:00:00.000Z',
        closedAt: returned.at,
        waited: 0,
        worked: null,
        said: ['Keputusan: Tidak', 'Dikembalikan ke langkah 4: Paraf belum ada'],
      },
      {
        visit: 6,
        node: 1,
        symbol: '4',
        activity: rkt.steps[3]?.activity,
        attempt: 2,
        roleName: 'Kabag Program & Evaluasi',
        person: 'Plh. Kabag Program & Evaluasi (Pejabat Bagian Umum)',
        openedAt: again.openedAt,
        receivedAt: null,
        closedAt: null,
        waited: 0,
        worked: null,
        said: ['Sedang dikerjakan'],
      },
    ]);
  });

  it('tells symbols of one row apart, and keeps notes', () => {
    const noted = taskView({ step: 3, node: 2, state: 'done', note: 'Data dukung menyusul' });
    expect(sheetRows({ definition: rkt, tasks: [noted], history: [] }, indonesian).map(({ symbol, said }) => ({ symbol, said }))).toEqual([
      { symbol: '3.2', said: ['Data dukung menyusul'] },
    ]);
  });
});
