import { AnswerStore } from '../../../src/plugins/sop-runner/server/src/rest/answers/store';

const MB = 1024 * 1024;

describe('keeping answers', () => {
  it('gives an answer again in its own generation alone', () => {
    const store = new AnswerStore();
    const answer = Buffer.from('{}');
    expect(store.get('a', 1)).toBeUndefined();
    store.keep('a', 1, answer);
    expect([store.get('a', 1), store.get('b', 1), store.get('a', 2), store.get('a', 1)]).toEqual([answer, undefined, undefined, undefined]);
  });

  it('keeps nothing that was read in another generation than the last one asked about', () => {
    const store = new AnswerStore();
    store.get('a', 1);
    store.get('a', 2);
    store.keep('a', 1, Buffer.from('old'));
    expect([store.get('a', 2), store.get('a', 1)]).toEqual([undefined, undefined]);
  });

  it('lets those go that were asked for longest ago once 32 MB are full, and never keeps one above 4 MB', () => {
    const store = new AnswerStore();
    const names = Array.from({ length: 12 }, (_, index) => `q${index}`);
    store.get('', 1);
    for (const name of names) {
      store.keep(name, 1, Buffer.alloc(3 * MB));
      store.get('q0', 1);
    }
    store.keep('large', 1, Buffer.alloc(4 * MB));
    const kept = [...names, 'large'].filter((name) => store.get(name, 1) !== undefined);
    expect(kept).toEqual(['q0', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10', 'q11']);
  });
});
