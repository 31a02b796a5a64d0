import { documentChain, filesAtHand } from '../../../src/plugins/sop-runner/admin/src/utils/documents';
import type { Attachment } from '../../../src/plugins/sop-runner/domain/file';
import { taskView } from './support/task-view';

const file = (name: string, output: string | null): Attachment => ({
  id: name,
  name,
  size: 1000,
  mime: 'application/pdf',
  sha256: 'ab',
  output,
});
const [bahan, konsep, lain] = [file('bahan.pdf', 'Bahan'), file('konsep.pdf', 'Konsep awal'), file('lain.pdf', null)];
const kasubbag = taskView({
  visit: 1,
  step: 3,
  roleName: 'Kasubbag',
  state: 'done',
  checkedInputs: ['Disposisi'],
  outputs: ['Bahan', 'Konsep awal'],
  attachments: [bahan],
});
const pelaksana = taskView({ ...kasubbag, node: 2, roleName: 'Pelaksana', attachments: [konsep, lain] });
const kabag = taskView({ visit: 2, step: 4 });

describe('following the documents of a case', () => {
  it('names what each stay received and delivered, those done together as one', () => {
    expect(documentChain([kabag, pelaksana, kasubbag])).toEqual([
      {
        visit: 1,
        step: 3,
        attempt: 1,
        roleNames: ['Pelaksana', 'Kasubbag'],
        received: ['Disposisi'],
        delivered: [
          { output: 'Bahan', files: [bahan] },
          { output: 'Konsep awal', files: [konsep] },
          { output: null, files: [lain] },
        ],
      },
    ]);
  });

  it('offers a file beside the input of the same name, whatever its capitals and spaces, and the rest as it came', () => {
    const tasks = [kasubbag, pelaksana, kabag];
    expect(filesAtHand({ tasks, letter: null }, 2, ['bahan ', 'Arahan'])).toEqual({
      byInput: new Map([
        ['bahan ', [bahan]],
        ['Arahan', []],
      ]),
      others: [konsep, lain],
      from: 3,
    });
  });

  it('offers the latest delivery of a document', () => {
    const again = taskView({ visit: 3, step: 3, state: 'done', attachments: [file('bahan-2.pdf', 'Bahan')] });
    const { byInput } = filesAtHand(
      { tasks: [kasubbag, taskView({ visit: 2, state: 'done' }), again, taskView({ visit: 4 })], letter: null },
      4,
      ['Bahan'],
    );
    expect(byInput.get('Bahan')?.map(({ name }) => name)).toEqual(['bahan-2.pdf']);
  });

  it('offers the incoming letter where the case begins, and what was sent before a handoff that was taken back', () => {
    const letter = { number: '12', date: null, from: null, file: file('surat.pdf', null) };
    expect(filesAtHand({ tasks: [taskView()], letter }, 1, [])).toEqual({ byInput: new Map(), others: [letter.file], from: null });
    const tasks = [kasubbag, taskView({ visit: 2, state: 'cancelled' }), taskView({ visit: 3 })];
    expect(filesAtHand({ tasks, letter }, 3, [])).toEqual({ byInput: new Map(), others: [bahan], from: 3 });
  });
});
