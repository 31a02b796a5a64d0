import { endedTask, historySentence, personWords } from '../../../src/plugins/sop-runner/admin/src/utils/history';
import type { HistoryLine, TaskView } from '../../../src/plugins/sop-runner/shared/contracts';
import { english, indonesian } from './support/voice';

const kasubbag = { name: 'Pejabat Kasubbag', position: 'Plh. Kasubbag Penyusunan Program', capacity: 'plh' } as const;

function line(kind: string, fields: Partial<HistoryLine> = {}): HistoryLine {
  return {
    sequence: 7,
    kind,
    at: '2026-05-04T07:30:00.000Z',
    by: kasubbag,
    step: 3,
    node: 1,
    attempt: 1,
    toStep: null,
    toRoleNames: [],
    toPerson: null,
    outcome: null,
    cause: null,
    text: null,
    files: [],
    subjects: null,
    hash: 'ab',
    ...fields,
  };
}

describe('telling the history', () => {
  it.each([
    [
      line('CaseStarted', { toRoleNames: ['Sesdep'] }),
      'Plh. Kasubbag Penyusunan Program (Pejabat Kasubbag) memulai berkas; tugas pertama pada Sesdep.',
    ],
    [line('TaskReceived'), 'Plh. Kasubbag Penyusunan Program (Pejabat Kasubbag) menerima berkas (langkah 3).'],
    [line('TaskCompleted'), 'Plh. Kasubbag Penyusunan Program (Pejabat Kasubbag) menyelesaikan langkah 3.'],
    [line('TaskCompleted', { outcome: 'Tidak' }), 'Plh. Kasubbag Penyusunan Program (Pejabat Kasubbag) memutuskan “Tidak” pada langkah 3.'],
    [
      line('CaseReturned', { toStep: 2, toRoleNames: ['Kabag'] }),
      'Plh. Kasubbag Penyusunan Program (Pejabat Kasubbag) mengembalikan berkas kepada Kabag (langkah 2).',
    ],
    [line('SomethingLater'), 'Plh. Kasubbag Penyusunan Program (Pejabat Kasubbag) mengubah berkas.'],
  ])('says %# in Indonesian', (event, sentence) => {
    expect(historySentence(event, indonesian)).toBe(sentence);
  });

  it('joins positions that work together', () => {
    const handed = line('CaseHandedOver', { toStep: 3, toRoleNames: ['Kasubbag', 'Pelaksana'] });
    expect(historySentence(handed, indonesian)).toContain('kepada Kasubbag dan Pelaksana (langkah 3)');
    expect(historySentence(handed, english)).toContain('to Kasubbag and Pelaksana (step 3)');
  });

  it('leaves markup in names and outcomes as text', () => {
    const decided = line('TaskCompleted', { outcome: '<b>{Ya}</b>', by: { name: '<script>', position: null, capacity: null } });
    expect(historySentence(decided, indonesian)).toBe('<script> memutuskan “<b>{Ya}</b>” pada langkah 3.');
  });
});

describe('the task that a line ends', () => {
  const task = (attempt: number, node = 1) => ({ step: 3, node, attempt }) as TaskView;
  const tasks = [task(1), task(1, 2), task(2)];

  it('is the one of its symbol and attempt', () => {
    expect(endedTask(line('TaskCompleted', { attempt: 2 }), tasks)).toBe(tasks[2]);
    expect(endedTask(line('TaskRefused', { node: 2 }), tasks)).toBe(tasks[1]);
  });

  it('is none where a line ends no work', () => {
    expect(endedTask(line('TaskReceived'), tasks)).toBeUndefined();
    expect(endedTask(line('CaseHandedOver'), tasks)).toBeUndefined();
  });
});

describe('naming a person', () => {
  it('names the position and the person', () => {
    expect(personWords(kasubbag)).toBe('Plh. Kasubbag Penyusunan Program (Pejabat Kasubbag)');
  });

  it('does not repeat a name that is the position', () => {
    expect(personWords({ name: 'Sesdep', position: 'Sesdep', capacity: 'definitive' })).toBe('Sesdep');
  });

  it('names the person alone where no position acted', () => {
    expect(personWords({ name: 'Pengawas', position: null, capacity: null })).toBe('Pengawas');
  });
});
