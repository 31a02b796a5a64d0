import {
  absenceBody,
  absenceErrors,
  colleagueWords,
  daysWords,
  EMPTY_ABSENCE,
} from '../../../src/plugins/sop-runner/admin/src/utils/absences';
import { heldWords, personBody, personErrors, EMPTY_PERSON, termWords } from '../../../src/plugins/sop-runner/admin/src/utils/people';
import { indonesian } from './support/voice';

const TODAY = '2026-05-04';

describe('entering an absence', () => {
  it('says all that is missing', () => {
    expect(absenceErrors(EMPTY_ABSENCE, TODAY)).toEqual({
      user: 'absences.whoMissing',
      substitute: 'absences.substituteMissing',
      from: 'absences.dateMissing',
      until: 'absences.dateMissing',
    });
  });

  it('takes no day that is past, no end before the beginning, and nobody as their own substitute', () => {
    expect(absenceErrors({ user: '1', substitute: '1', from: '2026-05-03', until: '2026-05-02', note: '' }, TODAY)).toEqual({
      substitute: 'refusal.SUBSTITUTE_SELF',
      from: 'refusal.ABSENCE_PAST',
      until: 'refusal.ABSENCE_ENDS_FIRST',
    });
  });

  it('sends an empty note as none', () => {
    const draft = { user: '1', substitute: '2', from: TODAY, until: TODAY, note: '  ' };
    expect(absenceErrors(draft, TODAY)).toEqual({});
    expect(absenceBody(draft)).toEqual({ user: 1, substitute: 2, from: TODAY, until: TODAY, note: null });
  });

  it('names people by what they hold, where their name does not say it', () => {
    expect(colleagueWords({ userId: 1, name: 'Kabag', positions: ['kabag', 'Plt. Kabag Umum'] })).toBe('Kabag (Plt. Kabag Umum)');
    expect(colleagueWords({ userId: 1, name: 'Kabag', positions: [] })).toBe('Kabag');
    expect(daysWords({ from: TODAY, until: '2026-05-08' }, indonesian)).toBe('4 Mei 2026 – 8 Mei 2026');
    expect(daysWords({ from: TODAY, until: TODAY }, indonesian)).toBe('4 Mei 2026');
  });
});

describe('adding a person', () => {
  const draft = { ...EMPTY_PERSON, name: ' Kabag Umum ', email: 'kabag@example.go.id ' };

  it('needs a name and an e-mail address; a position may follow', () => {
    expect(personErrors(EMPTY_PERSON)).toEqual({ name: 'people.nameMissing', email: 'people.emailInvalid' });
    expect(personErrors(draft)).toEqual({});
    expect(personBody(draft)).toEqual({ name: 'Kabag Umum', email: 'kabag@example.go.id', panelRole: 'staff', position: null });
  });

  it('gives the position its capacity and dates', () => {
    const position = { key: 'kabag', capacity: 'plt', from: TODAY, until: '' };
    expect(personBody({ ...draft, ...position }).position).toEqual({ key: 'kabag', capacity: 'plt', from: TODAY, until: null });
    expect(personErrors({ ...draft, ...position, until: '2026-05-01' })).toEqual({ until: 'refusal.HOLDER_ENDS_FIRST' });
  });

  it('says how a position is held, and from when to when', () => {
    expect(heldWords({ name: 'Kabag Umum', capacity: 'plh' })).toBe('Plh. Kabag Umum');
    expect(heldWords({ name: 'Kabag Umum', capacity: 'definitive' })).toBe('Kabag Umum');
    const said = [
      [TODAY, null],
      [null, TODAY],
      [TODAY, TODAY],
      [null, null],
    ] as const;
    expect(said.map(([from, until]) => termWords({ from, until }, indonesian))).toEqual([
      'sejak 4 Mei 2026',
      'sampai 4 Mei 2026',
      '4 Mei 2026 – 4 Mei 2026',
      '',
    ]);
  });
});
