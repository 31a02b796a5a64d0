import { decide } from '../../../src/plugins/sop-runner/domain/decide';
import { evolve } from '../../../src/plugins/sop-runner/domain/evolve';
import type { Command, Holding } from '../../../src/plugins/sop-runner/domain/command';
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import { box, branch, decision, definition, end, next, step, time, to } from '../support/build';
import { at, context, holds, office, refusal, start } from '../support/office';
import { KABAG_PE, OUTSIDER, RKT_STAFF, SESDEP, SURAT_STAFF } from '../support/people';
import { RKT } from '../support/rkt';
import { SURAT_KELUAR } from '../support/surat-keluar';

describe('starting a case', () => {
  it('opens the first symbol for its position and starts the clock', () => {
    const command = start('  RKT 2027 ', { confidential: true, urgent: true, externalDueOn: '2026-05-29' });
    const events = decide(RKT, null, command, context(OUTSIDER, RKT_STAFF));
    const { standardTime } = RKT.steps[0]!;
    const alarm = { kind: 'overdue', at: at(10), times: 1 };
    expect(events).toEqual([
      {
        kind: 'CaseStarted',
        sequence: 1,
        at: at(0),
        commandId: 'perintah-1',
        actor: { id: OUTSIDER, role: null, capacity: null },
        revision: 7,
        sopDocumentId: 'sop-uji',
        subject: 'RKT 2027',
        unit: RKT.unit,
        confidential: true,
        urgent: true,
        letter: null,
        externalDueOn: '2026-05-29',
        dueAt: at(2 * 1440 + 90),
        dueIsMinimum: false,
        opening: {
          visit: 1,
          step: 1,
          node: 1,
          attempt: 1,
          sentBy: null,
          tasks: [{ step: 1, node: 1, role: 'sesdep', standardTime, clockStartedAt: at(0), dueAt: at(10), alarm }],
        },
      },
    ]);
    expect(evolve(null, events[0]!)).toEqual({
      subject: 'RKT 2027',
      revision: 7,
      sopDocumentId: 'sop-uji',
      unit: RKT.unit,
      confidential: true,
      urgent: true,
      letter: null,
      externalDueOn: '2026-05-29',
      status: 'running',
      currentStep: 1,
      currentNode: 1,
      visit: 1,
      startedBy: OUTSIDER,
      startedAt: at(0),
      dueAt: at(2 * 1440 + 90),
      dueIsMinimum: false,
      finishedAt: null,
      version: 1,
      tasks: [
        {
          visit: 1,
          step: 1,
          node: 1,
          attempt: 1,
          role: 'sesdep',
          state: 'waiting',
          assignee: null,
          actingFor: null,
          standardTime,
          openedAt: at(0),
          clockStartedAt: at(0),
          receivedAt: null,
          dueAt: at(10),
          alarm,
          closedAt: null,
          closedBy: null,
          outcome: null,
          note: null,
          checkedInputs: [],
          outputs: [],
          attachments: [],
          sentBy: null,
        },
      ],
    });
  });

  it('is due when all rows that it goes through without a return had their time, one after the other', () => {
    const dueOf = (def: Definition, holdings: readonly Holding[]) => {
      const [started] = decide(def, null, start(), context(OUTSIDER, holdings));
      return started?.kind === 'CaseStarted' ? [started.dueAt, started.dueIsMinimum] : undefined;
    };
    // Rows 1, 3, 4 and 5 have 10 minutes each, row 2 takes as long as it needs.
    expect(dueOf(SURAT_KELUAR, SURAT_STAFF)).toEqual([at(40), true]);
    const roles = [{ key: 'a', name: 'A', unit: null }];
    const open = time(null, 'day', 'sesuai kebutuhan');
    const skipping = [
      step(1, [box('a'), decision('a', branch('Ulang', to(1)), branch('Ya', to(3)), branch('Lama', next))]),
      step(2, [box('a')], { standardTime: time(3, 'day', '3 Hari') }),
      step(3, [box('a')], { standardTime: time(8, 'hour', '8 Jam') }),
    ];
    expect(dueOf(definition(roles, skipping), [holds(1, 'a')])).toEqual([at(1440 + 40), false]);
    expect(dueOf(definition(roles, [step(1, [box('a')], { standardTime: open })]), [holds(1, 'a')])).toEqual([null, false]);
  });

  it('refuses an empty subject', () => {
    expect(refusal(() => decide(RKT, null, start(' \n '), context(SESDEP, RKT_STAFF)))).toEqual({ code: 'SUBJECT_REQUIRED', details: {} });
  });

  it('refuses a subject of more than 500 characters', () => {
    const begin = (length: number) => decide(RKT, null, start('a'.repeat(length)), context(SESDEP, RKT_STAFF));
    expect(begin(500)).toHaveLength(1);
    expect(refusal(() => begin(501))).toEqual({ code: 'TEXT_TOO_LONG', details: { field: 'subject', max: 500 } });
  });

  it('names every vacant position at once', () => {
    const staff = RKT_STAFF.filter(({ role }) => role === 'sesdep' || role === 'kasubbag-pp');
    expect(refusal(() => decide(RKT, null, start(), context(SESDEP, staff)))).toEqual({
      code: 'ROLE_VACANT',
      details: { roles: ['Kabag Program & Evaluasi', 'Pelaksana (JP)'] },
    });
  });

  it('needs no holder for a position that no case can come to', () => {
    const roles = ['a', 'b'].map((key) => ({ key, name: key, unit: null }));
    const def = definition(roles, [step(1, [box('a', branch(null, end))]), step(2, [box('b')])]);
    expect(decide(def, null, start(), context(1, [holds(1, 'a')]))).toHaveLength(1);
  });

  it('is done once in a case', () => {
    const desk = office(RKT, RKT_STAFF);
    desk.by(KABAG_PE, start());
    expect(refusal(() => desk.ask(KABAG_PE, start()))).toEqual({ code: 'MOVE_NOT_ALLOWED', details: { from: '1.1', to: 'start' } });
  });

  it.each<Command['kind']>([
    'ReceiveTask',
    'TakeOver',
    'RefuseTask',
    'ReassignTask',
    'CompleteTask',
    'TakeBack',
    'CorrectSubject',
    'Comment',
    'CancelCase',
  ])('comes before %s', (kind) => {
    const command = {
      kind,
      visit: 1,
      node: 1,
      outcome: null,
      note: null,
      reason: 'x',
      text: 'x',
      checkedInputs: [],
      outputs: [],
      attachments: [],
      subject: '',
    };
    expect(refusal(() => decide(RKT, null, command as Command, context(SESDEP, RKT_STAFF)))).toEqual({
      code: 'CASE_NOT_FOUND',
      details: {},
    });
  });
});
