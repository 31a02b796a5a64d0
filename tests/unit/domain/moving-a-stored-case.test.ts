import type { Task } from '../../../src/plugins/sop-runner/domain/case';
import { assertMove, type Position } from '../../../src/plugins/sop-runner/domain/move';
import { at, refusal } from '../support/office';
import { ARSIPARIS, KABAG, KASUBBAG, OUTSIDER, STAF, SURAT_STAFF } from '../support/people';
import { SURAT_KELUAR } from '../support/surat-keluar';

const position = (step: number, node: number, visit: number, version: number, status: Position['status'] = 'running'): Position => ({
  status,
  currentStep: step,
  currentNode: node,
  visit,
  version,
  subject: 'Usulan 2027',
  dueAt: null,
  finishedAt: null,
  tasks: [],
});
const move = (before: Position | null, after: Position, person: number) => () =>
  assertMove(SURAT_KELUAR, before, after, { person, holdings: SURAT_STAFF });

describe('moving a stored case', () => {
  it.each([
    ['start at 1.1', null, position(1, 1, 1, 1), OUTSIDER],
    ['go to the next symbol', position(2, 1, 2, 4), position(2, 2, 3, 7), STAF],
    ['go to the next row', position(1, 1, 1, 1), position(2, 1, 2, 4), KASUBBAG],
    ['go where a branch says', position(3, 2, 5, 9), position(2, 1, 6, 12), KABAG],
    ['go back to the same group', position(4, 3, 7, 20), position(4, 1, 8, 23), KABAG],
    ['be left by any position of a group', position(4, 1, 6, 20), position(4, 3, 7, 23), ARSIPARIS],
    ['stay while something is received, commented or done in part', position(4, 1, 6, 20), position(4, 1, 6, 21), OUTSIDER],
    ['end where a branch leads to the end', position(3, 2, 5, 9), position(3, 2, 5, 12, 'completed'), KABAG],
    ['be cancelled where it stands', position(3, 2, 5, 9), position(3, 2, 5, 10, 'cancelled'), OUTSIDER],
  ])('lets it %s', (_, before, after, person) => {
    expect(move(before, after, person)).not.toThrow();
  });

  it.each([
    ['start elsewhere', null, position(2, 1, 1, 1), 'start', '2.1'],
    ['start at a later visit', null, position(1, 1, 2, 1), 'start', '1.1'],
    ['start with more than its first event', null, position(1, 1, 1, 2), 'start', '1.1'],
    ['start ended', null, position(1, 1, 1, 1, 'completed'), 'start', 'completed'],
    ['skip a symbol', position(2, 1, 2, 4), position(3, 1, 3, 7), '2.1', '3.1'],
    ['stand inside a group', position(3, 2, 5, 9), position(4, 2, 6, 12), '3.2', '4.2'],
    ['skip a visit', position(1, 1, 1, 1), position(2, 1, 3, 4), '1.1', '2.1'],
    ['move without a new visit', position(1, 1, 1, 1), position(2, 1, 1, 4), '1.1', '2.1'],
    ['stand still on a new visit', position(2, 1, 2, 4), position(2, 1, 3, 7), '2.1', '2.1'],
    ['go where the SOP has no row', position(5, 1, 8, 30), position(6, 1, 9, 33), '5.1', '6.1'],
    ['stand where the SOP has no row', position(9, 1, 8, 30), position(9, 1, 8, 31), '9.1', '9.1'],
    ['change without an event', position(2, 1, 2, 4), position(2, 1, 2, 4), '2.1', '2.1'],
    ['go back in time', position(2, 1, 2, 4), position(2, 2, 3, 3), '2.1', '2.2'],
    ['end where no branch leads to the end', position(2, 1, 2, 4), position(2, 1, 2, 7, 'completed'), '2.1', 'completed'],
    ['end at another symbol', position(3, 1, 2, 4), position(3, 2, 2, 7, 'completed'), '3.1', 'completed'],
    ['end by moving', position(3, 2, 5, 9), position(4, 1, 6, 12, 'completed'), '3.2', 'completed'],
    ['be cancelled elsewhere', position(2, 1, 2, 4), position(3, 1, 2, 5, 'cancelled'), '2.1', 'cancelled'],
    ['come back to life', position(3, 2, 5, 9, 'completed'), position(4, 1, 6, 12), 'completed', '4.1'],
    ['end twice', position(3, 2, 5, 9, 'cancelled'), position(3, 2, 5, 10, 'completed'), 'cancelled', 'completed'],
  ])('does not let it %s', (_, before, after, from, to) => {
    expect(refusal(move(before, after, KABAG))).toEqual({ code: 'MOVE_NOT_ALLOWED', details: { from, to } });
  });

  describe('taken back', () => {
    const { steps } = SURAT_KELUAR;
    const blank = { attempt: 1, assignee: null, actingFor: null, standardTime: steps[0]!.standardTime, openedAt: at(0), receivedAt: null };
    const open = { ...blank, clockStartedAt: at(0), dueAt: null, alarm: null, closedAt: null, closedBy: null, outcome: null, note: null };
    const work = { ...open, checkedInputs: [], outputs: [], attachments: [] };
    const sent: Task = {
      ...work,
      visit: 4,
      step: 3,
      node: 1,
      role: 'kasubbag',
      state: 'done',
      closedAt: at(1),
      closedBy: KASUBBAG,
      sentBy: null,
    };
    const waiting: Task = { ...work, visit: 5, step: 3, node: 2, role: 'kabag', state: 'waiting', sentBy: { visit: 4, node: 1 } };
    const standing = (task: Task): Position => ({ ...position(3, 2, 5, 9), tasks: [sent, task] });
    const back = position(3, 1, 6, 11);

    it('may go back to the sender’s place, by the sender, while it waits', () => {
      expect(move(standing(waiting), back, KASUBBAG)).not.toThrow();
    });

    it.each<[string, Position, Position, number]>([
      ['by anybody else but who may refuse it', standing(waiting), back, STAF],
      ['once received', standing({ ...waiting, state: 'received', assignee: KABAG, receivedAt: at(2) }), back, KASUBBAG],
      ['elsewhere', standing(waiting), position(1, 1, 6, 11), KASUBBAG],
      ['without a new visit', standing(waiting), position(3, 1, 5, 11), KASUBBAG],
      ['two visits on', standing(waiting), position(3, 1, 7, 11), KASUBBAG],
      ['with another subject', standing(waiting), { ...back, subject: 'Lain' }, KASUBBAG],
      ['once ended', { ...standing(waiting), status: 'cancelled' }, back, KASUBBAG],
      ['where nobody sent it', standing({ ...waiting, sentBy: null }), back, KASUBBAG],
    ])('may not: %s', (_, before, after, person) => {
      expect(refusal(move(before, after, person)).code).toBe('MOVE_NOT_ALLOWED');
    });

    it('may not by a sender who holds the position no more', () => {
      const staff = SURAT_STAFF.filter((holding) => holding.person !== KASUBBAG);
      const act = () => assertMove(SURAT_KELUAR, standing(waiting), back, { person: KASUBBAG, holdings: staff });
      expect(refusal(act).code).toBe('MOVE_NOT_ALLOWED');
    });
  });

  describe('with its subject corrected', () => {
    const before = position(2, 1, 2, 4);
    const corrected: Position = { ...position(2, 1, 2, 5), subject: 'Usulan 2028' };

    it('may stay where it is', () => {
      expect(move(before, corrected, OUTSIDER)).not.toThrow();
    });

    it.each<[string, Position]>([
      ['move', { ...corrected, currentNode: 2, visit: 3 }],
      ['end', { ...corrected, status: 'cancelled', finishedAt: at(1) }],
      ['have more than one event', { ...corrected, version: 6 }],
      ['be due at another time', { ...corrected, dueAt: at(99) }],
    ])('may not also %s', (_, after) => {
      expect(refusal(move(before, after, STAF)).code).toBe('MOVE_NOT_ALLOWED');
    });
  });

  describe('with its due time computed anew', () => {
    const before = position(2, 1, 2, 4);
    const recomputed: Position = { ...position(2, 1, 2, 5), dueAt: at(99) };

    it('may stay where it is', () => {
      expect(move(before, recomputed, OUTSIDER)).not.toThrow();
    });

    it.each<[string, Position]>([
      ['move', { ...recomputed, currentNode: 2, visit: 3 }],
      ['end', { ...recomputed, status: 'cancelled', finishedAt: at(1) }],
      ['have more than one event', { ...recomputed, version: 6 }],
    ])('may not also %s', (_, after) => {
      expect(refusal(move(before, after, STAF)).code).toBe('MOVE_NOT_ALLOWED');
    });
  });

  it('refuses a person who holds none of the positions that are left', () => {
    const group = { code: 'NOT_YOUR_ROLE', details: { role: ['Staf', 'Arsiparis'] } };
    expect(refusal(move(position(4, 1, 6, 20), position(4, 3, 7, 23), KABAG))).toEqual(group);
    expect(refusal(move(position(3, 2, 5, 9), position(3, 2, 5, 12, 'completed'), OUTSIDER))).toEqual({
      code: 'NOT_YOUR_ROLE',
      details: { role: ['Kepala Bagian'] },
    });
  });
});
