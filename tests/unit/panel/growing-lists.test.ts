import { grown, renewed, type Rows } from '../../../src/plugins/sop-runner/admin/src/utils/growing';

const list = (rows: string, next: string | null): Rows<string> => ({ rows: rows.split(' ').filter(Boolean), next });
const itself = (row: string) => row;

describe('a list that grows', () => {
  it('has the next page at its end and begins the one after where that ended', () => {
    expect(grown(list('a b', 'b'), list('c d', 'd'), itself)).toEqual(list('a b c d', 'd'));
  });

  it('shows a row once that moved to the next page meanwhile', () => {
    expect(grown(list('a b', 'b'), list('b c', null), itself)).toEqual(list('a b c', null));
  });
});

describe('reading the first page of a list again', () => {
  const after = (before: Rows<string>, first: Rows<string>) => renewed(before, first, itself);

  it('brings new rows, takes closed ones, and leaves the pages after it', () => {
    expect(after(list('a b c d e', 'e'), list('a x c', 'c'))).toEqual(list('a x c d e', 'e'));
  });

  it('loses no row between two pages when a new one pushes it out of the first', () => {
    expect(after(list('a b c d e', 'e'), list('x a b', 'b'))).toEqual(list('x a b c d e', 'e'));
  });

  it('is the whole list where nothing comes after it', () => {
    expect(after(list('a b c d', 'd'), list('a c', null))).toEqual(list('a c', null));
  });

  it('is the whole list where no row is left of what was shown', () => {
    expect(after(list('a b c', 'c'), list('x y', 'y'))).toEqual(list('x y', 'y'));
  });

  it('goes on where the first page now ends as long as no other was read', () => {
    expect(after(list('a b', 'b'), list('x a', 'a'))).toEqual(list('x a b', 'b'));
    expect(after(list('a b', 'b'), list('b c', 'c'))).toEqual(list('b c', 'c'));
  });
});
