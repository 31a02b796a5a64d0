import { commandIds, newCommandId, type OpenCommand } from '../../../src/plugins/sop-runner/admin/src/utils/command-id';

function counting() {
  let made = 0;
  return () => `id-${(made += 1)}`;
}

describe('giving a command its id', () => {
  it('keeps the id while the same body was not decided about', () => {
    const ids = commandIds(counting());
    expect([ids.idFor({ note: 'a' }), ids.idFor({ note: 'a' })]).toEqual(['id-1', 'id-1']);
  });

  it('takes a new id for another body', () => {
    const ids = commandIds(counting());
    expect([ids.idFor({ note: 'a' }), ids.idFor({ note: 'b' })]).toEqual(['id-1', 'id-2']);
  });

  it('takes a new id once the server decided', () => {
    const ids = commandIds(counting());
    const first = ids.idFor({ note: 'a' });
    ids.settle();
    expect([first, ids.idFor({ note: 'a' })]).toEqual(['id-1', 'id-2']);
  });

  it('makes version 4 UUIDs, no two alike', () => {
    const made = Array.from({ length: 100 }, newCommandId);
    expect(made.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
    expect(new Set(made).size).toBe(100);
  });
});

describe('sending again after a reload', () => {
  it('keeps the id where the open command was remembered', () => {
    let kept: OpenCommand | null = null;
    const slot = { read: () => kept, write: (open: OpenCommand | null) => void (kept = open) };
    const make = counting();
    const before = commandIds(make, slot).idFor({ subject: 'a' });
    const after = commandIds(make, slot);
    expect([before, after.idFor({ subject: 'a' })]).toEqual(['id-1', 'id-1']);
    after.settle();
    expect(commandIds(make, slot).idFor({ subject: 'a' })).toBe('id-2');
  });
});
