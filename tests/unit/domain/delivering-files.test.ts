import { uploaded } from '../support/files';
import { office, refusal, start } from '../support/office';
import { KABAG, KASUBBAG, OUTSIDER, STAF, SURAT_STAFF } from '../support/people';
import { SURAT_KELUAR } from '../support/surat-keluar';

const CONCEPT = uploaded('konsep.docx', 1);
const DATA = uploaded('data.xlsx', 2);
const files = [CONCEPT, DATA];
const AS_CONCEPT = { file: CONCEPT.id, output: 'Konsep surat' };
const AS_OTHER = { file: DATA.id, output: null };

/** At row 2, whose first symbol the staff does and whose second decides. */
function atRowTwo() {
  const desk = office(SURAT_KELUAR, SURAT_STAFF);
  desk.by(OUTSIDER, start());
  desk.done(KASUBBAG);
  return desk;
}

const complete = (desk: ReturnType<typeof atRowTwo>, attachments: readonly { file: string; output: string | null }[]) => {
  const { visit } = desk.state();
  const inputs = SURAT_KELUAR.steps[1]!.inputs;
  const command = {
    kind: 'CompleteTask',
    visit,
    node: 1,
    outcome: null,
    note: null,
    reason: null,
    checkedInputs: inputs,
    outputs: [],
  } as const;
  return desk.by(STAF, { ...command, attachments }, { files });
};

describe('delivering files with a completion', () => {
  it('keeps them with the task, each with the output of the row that it is, at any symbol of the row', () => {
    const desk = atRowTwo();
    const attachments = [
      { ...CONCEPT, output: 'Konsep surat' },
      { ...DATA, output: null },
    ];
    expect(complete(desk, [AS_CONCEPT, AS_OTHER])).toMatchObject([{}, { kind: 'TaskCompleted', attachments }, {}]);
    expect(desk.state().tasks[1]?.attachments).toEqual(attachments);
    expect(desk.state().tasks[2]?.attachments).toEqual([]);
  });

  it('keeps them on a return too', () => {
    const desk = atRowTwo();
    desk.done(STAF);
    desk.by(
      KASUBBAG,
      {
        ...{ kind: 'CompleteTask', visit: 3, node: 2, outcome: 'Tidak', note: null, reason: 'Lihat coretan' },
        ...{ checkedInputs: [], outputs: [], attachments: [AS_OTHER] },
      },
      { files },
    );
    expect(desk.state().tasks[2]).toMatchObject({ state: 'returned', attachments: [{ name: 'data.xlsx', output: null }] });
  });

  it('refuses an output that the row does not have', () => {
    expect(refusal(() => complete(atRowTwo(), [{ ...AS_CONCEPT, output: 'Surat bernomor' }]))).toEqual({
      code: 'UNKNOWN_OUTPUT',
      details: { outputs: ['Surat bernomor'] },
    });
  });

  it('refuses a file that is not there, and one named twice', () => {
    const gone = uploaded('hilang.pdf', 3).id;
    expect(refusal(() => complete(atRowTwo(), [AS_CONCEPT, { file: gone, output: null }]))).toEqual({
      code: 'FILE_NOT_FOUND',
      details: { files: [gone] },
    });
    expect(refusal(() => complete(atRowTwo(), [AS_CONCEPT, { ...AS_CONCEPT, output: null }]))).toEqual({
      code: 'FILE_NOT_FOUND',
      details: { files: [CONCEPT.id] },
    });
  });

  it('says first who may not complete the task at all', () => {
    const desk = atRowTwo();
    const command = { kind: 'CompleteTask', visit: 2, node: 1, outcome: null, note: null, reason: null } as const;
    const act = () => desk.by(KABAG, { ...command, checkedInputs: [], outputs: [], attachments: [AS_OTHER] }, { files: [] });
    expect(refusal(act).code).toBe('NOT_YOUR_ROLE');
  });
});
