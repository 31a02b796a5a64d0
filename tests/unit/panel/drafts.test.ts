import { draftKey, readDraft, writeDraft } from '../../../src/plugins/sop-runner/admin/src/utils/drafts';
import { memoryStore } from './support/memory-store';

const EMPTY = { note: '', ticked: [] as readonly string[], way: null as string | null };
const key = draftKey('7', '2026-000042/3.1');

describe('keeping what was typed', () => {
  it('gives it back', () => {
    const store = memoryStore();
    const draft = { note: 'Mohon diteliti', ticked: ['Disposisi'], way: 'Ya' };
    writeDraft(store, key, draft, EMPTY);
    expect(readDraft(store, key, EMPTY)).toEqual(draft);
  });

  it('keeps nothing of an empty form', () => {
    const store = memoryStore();
    writeDraft(store, key, { ...EMPTY, note: 'a' }, EMPTY);
    writeDraft(store, key, EMPTY, EMPTY);
    expect([...store.kept]).toEqual([]);
  });

  it("gives nobody another person's draft, nor that of another task", () => {
    const store = memoryStore();
    writeDraft(store, key, { ...EMPTY, note: 'Rahasia saya' }, EMPTY);
    expect(readDraft(store, draftKey('8', '2026-000042/3.1'), EMPTY)).toEqual(EMPTY);
    expect(readDraft(store, draftKey('7', '2026-000042/4.1'), EMPTY)).toEqual(EMPTY);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '"teks"'],
    ['of another shape', '{"note":5,"ticked":"Disposisi","other":1}'],
  ])('leaves out what is %s', (_, text) => {
    const store = memoryStore();
    store.setItem(key, text);
    expect(readDraft(store, key, EMPTY)).toEqual(EMPTY);
  });

  it('lets people work where the browser keeps nothing', () => {
    const full = {
      ...memoryStore(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(() => writeDraft(full, key, { ...EMPTY, note: 'a' }, EMPTY)).not.toThrow();
  });
});
