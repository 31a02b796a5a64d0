import { lastSent } from '../../../src/plugins/sop-runner/admin/src/utils/sender';
import type { HistoryLine } from '../../../src/plugins/sop-runner/shared/contracts';

type Line = readonly [kind: string, text: string | null];

function history(...lines: Line[]): readonly HistoryLine[] {
  return lines.map(([kind, text], index) => ({
    sequence: index + 1,
    kind,
    at: '2026-05-04T07:30:00.000Z',
    by: { name: 'Kabag', position: 'Kabag', capacity: 'definitive' },
    step: 1,
    node: 1,
    attempt: 1,
    toStep: null,
    toRoleNames: [],
    toPerson: null,
    outcome: null,
    cause: null,
    text,
    files: [],
    subjects: null,
    hash: 'ab',
  }));
}

const said = (...lines: Line[]) => lastSent(history(...lines)).notes.map(({ text }) => text);

describe('showing what the sender said', () => {
  it('shows nothing at the first step', () => {
    expect(lastSent(history(['CaseStarted', null]))).toEqual({ isReturn: false, notes: [] });
  });

  it('shows the note of whoever completed the step before', () => {
    expect(said(['CaseStarted', null], ['TaskCompleted', 'Mohon segera'], ['CaseHandedOver', null])).toEqual(['Mohon segera']);
  });

  it('shows a note once where the handoff repeats it', () => {
    expect(said(['CaseStarted', null], ['TaskCompleted', 'Mohon segera'], ['CaseHandedOver', 'Mohon segera'])).toEqual(['Mohon segera']);
  });

  it('shows the notes of all who worked together', () => {
    const together = history(
      ['CaseStarted', null],
      ['TaskCompleted', 'Bahan'],
      ['TaskCompleted', 'Konsep'],
      ['CaseHandedOver', null],
      ['TaskReceived', null],
    );
    expect(lastSent(together).notes.map(({ text }) => text)).toEqual(['Bahan', 'Konsep']);
  });

  it('shows the reason of a return and no older note', () => {
    const returned = history(
      ['CaseStarted', null],
      ['TaskCompleted', 'Lama'],
      ['CaseHandedOver', null],
      ['TaskCompleted', null],
      ['CaseReturned', 'Data belum ada'],
    );
    expect(lastSent(returned)).toEqual({ isReturn: true, notes: [returned[4]] });
  });

  it('shows after a handoff was taken back what had been said before it', () => {
    expect(
      said(
        ['CaseStarted', null],
        ['TaskCompleted', 'Mohon segera'],
        ['CaseHandedOver', null],
        ['TaskCompleted', 'Terlalu cepat'],
        ['CaseHandedOver', null],
        ['CaseTakenBack', null],
      ),
    ).toEqual(['Mohon segera']);
  });
});
