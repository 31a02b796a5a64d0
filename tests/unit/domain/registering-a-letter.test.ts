import { decide } from '../../../src/plugins/sop-runner/domain/decide';
import { evolve } from '../../../src/plugins/sop-runner/domain/evolve';
import { uploaded } from '../support/files';
import { context, refusal, start, type Start } from '../support/office';
import { OUTSIDER, RKT_STAFF } from '../support/people';
import { RKT } from '../support/rkt';

const SCAN = uploaded('surat.pdf');
const LETTER = { number: ' 005/12/2026 ', date: '2026-05-04', from: ' Biro Umum ', file: SCAN.id };

/** On 4 May 2026. */
const begun = (given: Partial<Start>) => {
  const [event] = decide(RKT, null, start('Usulan 2027', given), context(OUTSIDER, RKT_STAFF, { files: [SCAN] }));
  return evolve(null, event!);
};

describe('registering the letter that a case answers', () => {
  it('keeps its number, date, sender and file', () => {
    expect(begun({ letter: LETTER }).letter).toEqual({ number: '005/12/2026', date: '2026-05-04', from: 'Biro Umum', file: SCAN });
  });

  it('takes any part of it alone', () => {
    const nothing = { number: null, date: null, from: null, file: null };
    expect(begun({ letter: { ...nothing, from: 'Biro Umum' } }).letter).toEqual({ ...nothing, from: 'Biro Umum' });
    expect(begun({ letter: { ...nothing, number: '  ' } }).letter).toBeNull();
  });

  it.each(['2026-05-05', '2026-02-30', '2026-13-01', '2025-02-29', '4 Mei 2026', ''])('refuses the date %p', (date) => {
    expect(refusal(() => begun({ letter: { ...LETTER, date } }))).toEqual({ code: 'DATE_INVALID', details: { field: 'letter.date' } });
  });

  it('refuses what is too long', () => {
    expect(refusal(() => begun({ letter: { ...LETTER, number: 'a'.repeat(201) } })).details).toEqual({ field: 'letter.number', max: 200 });
    expect(refusal(() => begun({ letter: { ...LETTER, from: 'a'.repeat(501) } })).details).toEqual({ field: 'letter.from', max: 500 });
  });

  it('refuses a file that is not there', () => {
    const gone = uploaded('hilang.pdf', 3).id;
    expect(refusal(() => begun({ letter: { ...LETTER, file: gone } }))).toEqual({ code: 'FILE_NOT_FOUND', details: { files: [gone] } });
  });
});

describe('promising a case to somebody outside', () => {
  it('takes today and any day after it', () => {
    expect(begun({ externalDueOn: '2026-05-04' }).externalDueOn).toBe('2026-05-04');
    expect(begun({ externalDueOn: '2028-02-29' }).externalDueOn).toBe('2028-02-29');
  });

  it.each(['2026-05-03', '2027-02-29', 'besok'])('refuses %p', (externalDueOn) => {
    expect(refusal(() => begun({ externalDueOn }))).toEqual({ code: 'DATE_INVALID', details: { field: 'externalDueOn' } });
  });
});

describe('a history from before letters, urgency and files were asked for', () => {
  it('reads as without them', () => {
    const [event] = decide(RKT, null, start(), context(OUTSIDER, RKT_STAFF));
    if (event?.kind !== 'CaseStarted') throw new Error('a case starts');
    const { urgent: _urgent, letter: _letter, externalDueOn: _due, ...old } = event;
    expect(evolve(null, old)).toEqual(evolve(null, event));
    const { actor, at, commandId } = event;
    const completed = { kind: 'TaskCompleted', visit: 1, node: 1, outcome: null, note: null, checkedInputs: [], outputs: [] } as const;
    expect(evolve(evolve(null, event), { ...completed, sequence: 2, actor, at, commandId }).tasks[0]?.attachments).toEqual([]);
  });
});
