import { DEFAULT_DEADLINES, escalation, firstAlarm, type Alarm, type Deadlines } from '../../../src/plugins/sop-runner/domain/alarm';
import type { CaseState, Task } from '../../../src/plugins/sop-runner/domain/case';
import type { ClockCommand } from '../../../src/plugins/sop-runner/domain/command';
import { decide } from '../../../src/plugins/sop-runner/domain/decide';
import type { StandardTime } from '../../../src/plugins/sop-runner/domain/definition';
import type { CaseEvent } from '../../../src/plugins/sop-runner/domain/event';
import { evolve } from '../../../src/plugins/sop-runner/domain/evolve';
import { addStandardTime, type Calendar } from '../../../src/plugins/sop-runner/domain/time';
import { box, branch, decision, definition, next, step, time, to, together } from '../support/build';
import { complete, context, holds, HOURS, office, receive, refusal, start } from '../support/office';
import { STAF, STAF_2 } from '../support/people';

/** The clock is no person of the office. */
const CLOCK = 900;
const hour = time(1, 'hour', '1 Jam');
const days = time(2, 'day', '2 Hari');
const roles = [
  { key: 'a', name: 'A', unit: null },
  { key: 'b', name: 'B', unit: null },
];
const staff = [holds(STAF, 'a'), holds(STAF_2, 'b')];
/** Row 1 is due an hour after it is entered, row 2 two working days after. */
const SURAT = definition(roles, [
  step(1, [box('a'), decision('a', branch('Ya', next), branch('Tidak', to(1)))], { standardTime: hour }),
  step(2, [box('a'), together(box('b'))], { standardTime: days }),
]);
const started = () => {
  const desk = office(SURAT, staff);
  desk.by(STAF, start());
  return desk;
};
/** A wall clock's time in Jakarta in May 2026; the 4th is a Monday. */
const clock = (day: number, hours: number, minutes = 0): string => new Date(Date.UTC(2026, 4, day, hours - 7, minutes)).toISOString();
const ring = (kind: 'Remind' | 'MarkOverdue' | 'Escalate', visit = 1, node = 1): ClockCommand => ({ kind, visit, node });
const alarm = (kind: Alarm['kind'], when: string, times = 1): Alarm => ({ kind, at: when, times });
/** A completion with all that row 1 asks for. */
const done = (visit: number, node: number, outcome: string | null = null) =>
  complete(visit, node, {
    outcome,
    reason: outcome === 'Tidak' ? 'Belum lengkap' : null,
    checkedInputs: node === 1 ? ['Bahan 1'] : [],
    outputs: node === 2 ? ['Hasil 1'] : [],
  });
/** As it was written before there were alarms. */
const withoutAlarms = (event: Extract<CaseEvent, { kind: 'CaseStarted' }>): CaseEvent => ({
  ...event,
  opening: { ...event.opening, tasks: event.opening.tasks.map(({ alarm: _alarm, ...task }) => task) },
});
const alarms = (tasks: readonly Task[]) => tasks.map((task) => task.alarm);
const without = (day: string): Calendar => ({ ...HOURS, holidays: [day] });

describe('reminding of a task', () => {
  const first = (standardTime: StandardTime, openedAt = clock(4, 8), deadlines: Deadlines = DEFAULT_DEADLINES) => {
    const dueAt = addStandardTime(HOURS, openedAt, standardTime) ?? '';
    return firstAlarm(HOURS, deadlines, { openedAt, clockStartedAt: openedAt, dueAt, standardTime });
  };

  it.each([
    ['at half of two days', days, clock(4, 8), clock(5, 8)],
    ['at half of nine hours, more than a working day', time(9, 'hour', '9 Jam'), clock(4, 8), clock(4, 13, 30)],
    ['at half of a week, over a weekend', time(1, 'week', '1 Minggu'), clock(7, 8), clock(11, 11, 45)],
    ['a quarter of an hour before the end of a day', time(1, 'day', '1 Hari'), clock(4, 8), clock(5, 7, 45)],
    ['a quarter of an hour before the end of an hour', hour, clock(4, 8), clock(4, 8, 45)],
    ['a working quarter of an hour: not in the night', hour, clock(4, 15, 10), clock(4, 15, 55)],
    ['on the day before where the office closes between', hour, clock(4, 15, 5), clock(4, 15, 50)],
    ['not before half of a short time is over', time(20, 'minute', '20 Menit'), clock(4, 8), clock(4, 8, 10)],
  ])('comes %s', (_, standardTime, openedAt, when) => {
    expect(first(standardTime, openedAt)).toEqual(alarm('remind', when));
  });

  it('does not come for a time as short as the notice itself', () => {
    expect(first(time(15, 'minute', '15 Menit'))).toEqual(alarm('overdue', clock(4, 8, 15)));
  });

  it('comes when the office says', () => {
    const deadlines = { ...DEFAULT_DEADLINES, reminderPercent: 80, reminderMinutes: 30 };
    expect(first(days, clock(4, 8), deadlines)).toEqual(alarm('remind', clock(5, 13, 30)));
    expect(first(hour, clock(4, 8), deadlines)).toEqual(alarm('remind', clock(4, 8, 30)));
    expect(first(hour, clock(4, 8), { ...deadlines, reminderMinutes: 0 })).toEqual(alarm('overdue', clock(4, 9)));
  });

  it('does not come with the task itself: who gets it later in its row has read the due time just then', () => {
    const times = { openedAt: clock(4, 8, 50), clockStartedAt: clock(4, 8), dueAt: clock(4, 9), standardTime: hour };
    expect(firstAlarm(HOURS, DEFAULT_DEADLINES, times)).toEqual(alarm('overdue', clock(4, 9)));
  });
});

describe('escalating a task', () => {
  const dueAt = clock(7, 10);

  it('comes a working day after due, then every working day', () => {
    const next = (times: number, after: string) => escalation(HOURS, DEFAULT_DEADLINES, dueAt, times, after);
    expect(next(1, clock(7, 8))).toEqual(alarm('escalate', clock(8, 10)));
    expect(next(2, clock(8, 10))).toEqual(alarm('escalate', clock(11, 10), 2));
    expect(next(3, clock(11, 10))).toEqual(alarm('escalate', clock(12, 10), 3));
  });

  it('comes once for all the days that were missed', () => {
    expect(escalation(HOURS, DEFAULT_DEADLINES, dueAt, 2, clock(20, 9))).toEqual(alarm('escalate', clock(21, 10), 2));
  });

  it('comes as soon as the office says, and never where it never opens', () => {
    const deadlines = { ...DEFAULT_DEADLINES, escalateAfterMinutes: 60 };
    expect(escalation(HOURS, deadlines, dueAt, 1, clock(7, 8))).toEqual(alarm('escalate', clock(7, 11)));
    const closed = { ...HOURS, week: [[], [], [], [], [], [], []] };
    expect(escalation(closed, deadlines, dueAt, 1, clock(7, 8))).toBeNull();
  });
});

describe('what the clock says of a task', () => {
  it('is a reminder, then that it is overdue, then an escalation each working day, each carrying when the next one comes', () => {
    const desk = started();
    const said = (kind: 'Remind' | 'MarkOverdue' | 'Escalate', now: string) => desk.by(CLOCK, ring(kind), { now });
    const line = { visit: 1, node: 1, actor: { id: CLOCK, role: null, capacity: null } };
    expect(alarms(desk.state().tasks)).toEqual([alarm('remind', clock(4, 8, 45))]);
    expect(said('Remind', clock(4, 8, 46))).toMatchObject([{ kind: 'TaskReminded', ...line, next: alarm('overdue', clock(4, 9)) }]);
    expect(said('MarkOverdue', clock(4, 9))).toMatchObject([{ kind: 'TaskOverdue', ...line, next: alarm('escalate', clock(5, 9)) }]);
    expect(said('Escalate', clock(5, 9, 1))).toMatchObject([
      { kind: 'TaskEscalated', ...line, times: 1, next: alarm('escalate', clock(6, 9), 2) },
    ]);
    expect(said('Escalate', clock(6, 9, 1))).toMatchObject([
      { kind: 'TaskEscalated', ...line, times: 2, next: alarm('escalate', clock(7, 9), 3) },
    ]);
    expect(alarms(desk.state().tasks)).toEqual([alarm('escalate', clock(7, 9), 3)]);
    expect(desk.state().tasks[0]).toMatchObject({ state: 'waiting', dueAt: clock(4, 9) });
  });

  it.each<[string, ClockCommand, string]>([
    ['before its time', ring('Remind'), clock(4, 8, 44)],
    ['out of turn', ring('Escalate'), clock(4, 8, 46)],
    ['a reminder once it is due', ring('Remind'), clock(4, 9)],
    ['overdue before it is', ring('MarkOverdue'), clock(4, 8, 59)],
    ['in the break', ring('MarkOverdue'), clock(4, 12, 30)],
    ['at night', ring('MarkOverdue'), clock(4, 19)],
    ['at the weekend', ring('MarkOverdue'), clock(9, 10)],
    ['of a task that is not there', ring('Remind', 2), clock(4, 8, 46)],
  ])('is refused: %s', (_, command, now) => {
    const desk = started();
    expect(refusal(() => desk.by(CLOCK, command, { now }))).toEqual({ code: 'CLOCK_SILENT', details: {} });
  });

  it('is refused on a holiday', () => {
    const desk = started();
    const act = () => desk.by(CLOCK, ring('MarkOverdue'), { now: clock(5, 9), calendar: without('2026-05-05') });
    expect(refusal(act).code).toBe('CLOCK_SILENT');
  });

  it('is that it is overdue where the reminder was missed', () => {
    const desk = started();
    expect(desk.by(CLOCK, ring('MarkOverdue'), { now: clock(4, 10) })).toMatchObject([{ kind: 'TaskOverdue' }]);
  });

  it('is one escalation after days without a clock, and the next one a working day later', () => {
    const desk = started();
    desk.by(CLOCK, ring('MarkOverdue'), { now: clock(11, 8) });
    expect(alarms(desk.state().tasks)).toEqual([alarm('escalate', clock(5, 9))]);
    desk.by(CLOCK, ring('Escalate'), { now: clock(11, 8) });
    expect(alarms(desk.state().tasks)).toEqual([alarm('escalate', clock(12, 9), 2)]);
  });

  it('is nothing once it is done, and begins anew with a new attempt', () => {
    const desk = started();
    desk.by(CLOCK, ring('Remind'), { now: clock(4, 8, 45) });
    desk.done(STAF, {}, 1);
    expect(refusal(() => desk.by(CLOCK, ring('MarkOverdue'), { now: clock(4, 10) })).code).toBe('CLOCK_SILENT');
    desk.by(STAF, done(2, 2, 'Tidak'), { now: clock(4, 9, 30) });
    expect(alarms(desk.state().tasks)).toEqual([null, null, alarm('remind', clock(4, 10, 15))]);
    expect(desk.state().tasks.at(-1)).toMatchObject({ attempt: 2, dueAt: clock(4, 10, 30) });
  });

  it('is not said of a case that ended', () => {
    const desk = started();
    desk.by(STAF, { kind: 'CancelCase', reason: 'Salah alamat' });
    expect(alarms(desk.state().tasks)).toEqual([null]);
    for (const command of [ring('MarkOverdue'), { kind: 'RecomputeDue' } as const]) {
      expect(refusal(() => desk.by(CLOCK, command, { now: clock(4, 10), calendar: without('2026-05-04') })).code).toBe('CLOCK_SILENT');
    }
  });
});

describe('a clock that starts on receipt', () => {
  const deadlines: Deadlines = { ...DEFAULT_DEADLINES, clockStartsOn: 'receipt' };

  it('stands until somebody receives the task, and runs on inside the row', () => {
    const desk = office(SURAT, staff);
    desk.by(STAF, start(), { deadlines });
    expect(desk.state().tasks).toMatchObject([{ clockStartedAt: null, dueAt: null, alarm: null }]);
    const times = { clockStartedAt: clock(4, 9), dueAt: clock(4, 10), alarm: alarm('remind', clock(4, 9, 45)) };
    expect(desk.by(STAF, receive(1), { deadlines, now: clock(4, 9) })).toMatchObject([{ kind: 'TaskReceived', ...times }]);
    expect(desk.state().tasks).toMatchObject([{ state: 'received', ...times }]);
    desk.by(STAF, done(1, 1), { deadlines, now: clock(4, 9, 10) });
    expect(desk.state().tasks.at(-1)).toMatchObject({ state: 'waiting', ...times });
  });

  it('starts with the completion that receives the task', () => {
    const desk = office(SURAT, staff);
    desk.by(STAF, start(), { deadlines });
    desk.by(STAF, done(1, 1), { deadlines, now: clock(4, 9) });
    expect(desk.state().tasks[0]).toMatchObject({ state: 'done', clockStartedAt: clock(4, 9), dueAt: clock(4, 10), alarm: null });
  });

  it('is left alone where the calendar changes before', () => {
    const desk = office(SURAT, staff);
    desk.by(STAF, start(), { deadlines });
    expect(desk.by(CLOCK, { kind: 'RecomputeDue' }, { deadlines, calendar: without('2026-05-05') })).toMatchObject([{ tasks: [] }]);
  });
});

describe('computing due times anew', () => {
  const recompute = (desk: ReturnType<typeof started>, calendar: Calendar, now = clock(4, 8, 30)) =>
    desk.by(CLOCK, { kind: 'RecomputeDue' }, { calendar, now });
  /** At row 2, entered on Monday at 08.02 and due on Wednesday at that time. */
  const atRow2 = () => {
    const desk = started();
    desk.by(STAF, done(1, 1), { now: clock(4, 8, 1) });
    desk.by(STAF, done(2, 2, 'Ya'), { now: clock(4, 8, 2) });
    return desk;
  };

  it('is one event with the new times of the case and its open tasks', () => {
    const desk = atRow2();
    const dueAt = clock(7, 8, 2);
    const task = { visit: 3, dueAt, alarm: alarm('remind', clock(6, 8, 2)) };
    expect(recompute(desk, without('2026-05-05'))).toMatchObject([
      {
        kind: 'DueRecomputed',
        dueAt: clock(7, 9),
        cause: 'calendar',
        tasks: [
          { ...task, node: 1 },
          { ...task, node: 2 },
        ],
      },
    ]);
    expect(desk.state()).toMatchObject({ dueAt: clock(7, 9), visit: 3 });
    expect(desk.state().tasks.map((one) => one.dueAt)).toEqual([clock(4, 9), clock(4, 9), dueAt, dueAt]);
  });

  it('is refused where nothing comes out otherwise', () => {
    expect(refusal(() => recompute(atRow2(), without('2026-06-01'))).code).toBe('CLOCK_SILENT');
  });

  it('says nothing twice: what was said stays said, what follows comes at its new time', () => {
    const desk = started();
    desk.by(CLOCK, ring('Remind'), { now: clock(4, 8, 45) });
    recompute(desk, without('2026-05-04'), clock(4, 8, 50));
    expect(alarms(desk.state().tasks)).toEqual([alarm('overdue', clock(5, 8, 30))]);
    desk.by(CLOCK, ring('MarkOverdue'), { now: clock(5, 9) });
    recompute(desk, HOURS, clock(5, 9, 30));
    expect(alarms(desk.state().tasks)).toEqual([alarm('escalate', clock(5, 9))]);
    desk.by(CLOCK, ring('Escalate'), { now: clock(5, 9, 40) });
    recompute(desk, without('2026-05-04'), clock(5, 9, 50));
    expect(alarms(desk.state().tasks)).toEqual([alarm('escalate', clock(6, 8, 30), 2)]);
  });

  it('gives tasks from before there were alarms theirs', () => {
    const desk = started();
    const old = desk.events().map((event) => (event.kind === 'CaseStarted' ? withoutAlarms(event) : event));
    const state = old.reduce<CaseState | null>(evolve, null);
    expect(alarms(state?.tasks ?? [])).toEqual([null]);
    expect(decide(SURAT, state, { kind: 'RecomputeDue' }, context(CLOCK, staff))).toMatchObject([
      { kind: 'DueRecomputed', cause: 'alarms', tasks: [{ dueAt: clock(4, 9), alarm: alarm('remind', clock(4, 8, 45)) }] },
    ]);
  });
});
