import { absenceFault, type Absence } from '../../../src/plugins/sop-runner/domain/absence';

const [KABAG, KASUBBAG, STAF] = [1, 2, 3];
const TODAY = '2026-05-04';

const away = (user: number, substitute: number, from: string, until: string): Absence => ({ user, substitute, from, until });

describe('being absent', () => {
  it('takes a substitute and days from today on', () => {
    expect(absenceFault(away(KABAG, KASUBBAG, TODAY, TODAY), [], TODAY)).toBeNull();
  });

  it.each([
    ['ABSENCE_ENDS_FIRST', away(KABAG, KASUBBAG, '2026-05-06', '2026-05-05')],
    ['ABSENCE_PAST', away(KABAG, KASUBBAG, '2026-05-03', '2026-05-05')],
    ['SUBSTITUTE_SELF', away(KABAG, KABAG, '2026-05-05', '2026-05-06')],
  ])('is refused as %s', (fault, absence) => {
    expect(absenceFault(absence, [], TODAY)).toBe(fault);
  });

  it('is not entered twice for one day', () => {
    const known = [away(KABAG, STAF, '2026-05-06', '2026-05-08')];
    expect(absenceFault(away(KABAG, KASUBBAG, '2026-05-08', '2026-05-09'), known, TODAY)).toBe('ABSENCE_OVERLAPS');
    expect(absenceFault(away(KABAG, KASUBBAG, '2026-05-09', '2026-05-09'), known, TODAY)).toBeNull();
  });

  it('lets a substitute be absent too, as long as the tasks do not come back', () => {
    const known = [away(KASUBBAG, STAF, '2026-05-04', '2026-05-08')];
    expect(absenceFault(away(KABAG, KASUBBAG, '2026-05-05', '2026-05-06'), known, TODAY)).toBeNull();
    expect(absenceFault(away(STAF, KASUBBAG, '2026-05-08', '2026-05-20'), known, TODAY)).toBe('ABSENCE_CIRCLE');
    expect(absenceFault(away(STAF, KASUBBAG, '2026-05-09', '2026-05-20'), known, TODAY)).toBeNull();
  });

  it('finds a circle over several substitutes only where all are absent on the same day', () => {
    const known = [away(KABAG, KASUBBAG, '2026-05-04', '2026-05-10'), away(KASUBBAG, STAF, '2026-05-09', '2026-05-20')];
    expect(absenceFault(away(STAF, KABAG, '2026-05-10', '2026-05-12'), known, TODAY)).toBe('ABSENCE_CIRCLE');
    expect(absenceFault(away(STAF, KABAG, '2026-05-11', '2026-05-12'), known, TODAY)).toBeNull();
  });
});
