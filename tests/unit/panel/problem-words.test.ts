import { problemPlace, problemsOf, problemWords } from '../../../src/plugins/sop-runner/admin/src/utils/problems';
import { indonesian } from './support/voice';

describe('saying what hinders ratifying', () => {
  it('names the row and the symbol', () => {
    const problem = { code: 'TARGET_MISSING', step: 4, node: 2, message: 'in English', details: { target: '9.1' } };
    expect(`${problemPlace(problem, indonesian)}: ${problemWords(problem, indonesian)}`).toBe(
      'Langkah 4, simbol 2: Ada cabang menuju 9.1, yang tidak ada.',
    );
  });

  it('names no place for a problem of the whole form', () => {
    expect(problemPlace({ code: 'NO_STEPS', step: null, node: null, message: '', details: {} }, indonesian)).toBe('');
  });

  it("falls back on the server's sentence for a code it does not know", () => {
    expect(problemWords({ code: 'LATER', step: null, node: null, message: 'Something later.', details: {} }, indonesian)).toBe(
      'Something later.',
    );
  });

  it('finds the problems in a refused request, and none in another', () => {
    const problem = { code: 'NO_STEPS', step: null, node: null, message: 'The SOP has no rows.', details: {} };
    expect(problemsOf({ code: 'SOP_NOT_PUBLISHABLE', problems: [problem] })).toEqual([problem]);
    expect(problemsOf({ code: 'NUMBER_TAKEN' })).toBeNull();
  });
});
