import { EMPTY_START, refusedField, startBody, startErrors } from '../../../src/plugins/sop-runner/admin/src/utils/start-form';

const TODAY = '2026-05-04';
const surat = { id: 'f1', name: 'surat.pdf', size: 1, mime: 'application/pdf', sha256: 'ab' };

describe('filling in the start of a case', () => {
  it('asks for an SOP and a subject, and for dates that can be', () => {
    expect(startErrors({ ...EMPTY_START, letterDate: '2026-05-05', externalDueOn: '2026-05-03' }, false, TODAY)).toEqual({
      sop: 'start.chooseSop',
      subject: 'refusal.SUBJECT_REQUIRED',
      letterDate: 'start.letterDateAhead',
      externalDueOn: 'start.dueDatePast',
    });
    expect(startErrors({ ...EMPTY_START, subject: 'a', letterDate: TODAY, externalDueOn: TODAY }, true, TODAY)).toEqual({});
  });

  it('sends a letter of which anything is told, its file by id', () => {
    const letterFiles = [{ key: 'k', name: 'surat.pdf', size: 1, output: null, stored: surat }];
    expect(
      startBody({ ...EMPTY_START, sop: 's1', subject: ' Permintaan ', priority: 'urgent', letterNumber: ' 12/A ', letterFiles }),
    ).toEqual({
      sop: 's1',
      subject: 'Permintaan',
      urgent: true,
      confidential: false,
      letter: { number: '12/A', date: null, from: null, file: 'f1' },
      externalDueOn: null,
    });
  });

  it('sends no letter where nothing is told of one', () => {
    expect(startBody({ ...EMPTY_START, sop: 's1', subject: 'a', priority: 'confidential', externalDueOn: TODAY })).toEqual({
      sop: 's1',
      subject: 'a',
      urgent: false,
      confidential: true,
      letter: null,
      externalDueOn: TODAY,
    });
  });

  it.each([
    ['DATE_INVALID', { field: 'letter.date' }, 'letterDate'],
    ['DATE_INVALID', { field: 'externalDueOn' }, 'externalDueOn'],
    ['TEXT_TOO_LONG', { field: 'letter.from', max: 200 }, 'letterFrom'],
    ['TEXT_TOO_LONG', { field: 'note', max: 200 }, null],
    ['SOP_NOT_IN_FORCE', {}, 'sop'],
    ['ROLE_VACANT', { roles: ['Kabag'] }, null],
  ] as const)('says %s %j beside %s', (code, details, field) => {
    expect(refusedField({ status: 400, code, details })).toBe(field);
  });
});
