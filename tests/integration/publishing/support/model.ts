/**
 * A plain model of what editing and ratifying do to the sides of SOPs. A row has an identity (`of`): a document may be in one
 * draft and in one ratified text at a time.
 */
export interface Row {
  readonly of: string;
  readonly number: number;
  readonly activity: string;
}

export interface Sop {
  draft: Row[];
  published: Row[] | null;
  /** The draft was written since it was last ratified or restored. */
  isModified: boolean;
  /** Frozen texts, oldest first. */
  readonly revisions: string[];
}

export const SOPS = ['A', 'B'] as const;
export type Name = (typeof SOPS)[number];

/** Something an administrator does. `pick` chooses among the rows of the draft. */
export type Act =
  | { readonly kind: 'edit' | 'delete' | 'move'; readonly sop: Name; readonly pick: number }
  | { readonly kind: 'add' | 'renumber' | 'publish' | 'unpublish' | 'discard'; readonly sop: Name };

export type World = Record<Name, Sop>;

export const other = (sop: Name): Name => (sop === 'A' ? 'B' : 'A');
export const byNumber = (rows: readonly Row[]): Row[] => [...rows].sort((one, two) => one.number - two.number);
export const textOf = (rows: readonly Row[]): string[] => byNumber(rows).map(({ number, activity }) => `${number} ${activity}`);
/** No two rows share a number and there is no gap: what the check asks of the numbers. */
export const isInSequence = (rows: readonly Row[]): boolean =>
  rows.length > 0 && byNumber(rows).every(({ number }, index) => number === index + 1);
export const nextNumber = (rows: readonly Row[]): number => Math.max(0, ...rows.map(({ number }) => number)) + 1;
export const picked = (rows: readonly Row[], pick: number): Row | undefined =>
  rows.length === 0 ? undefined : byNumber(rows)[pick % rows.length];

/** What both SOPs begin with: two rows, not ratified. */
export const FIRST_ROWS = ['Menyusun', 'Memeriksa'] as const;

export const newWorld = (): World => ({ A: newSop('A'), B: newSop('B') });

const newSop = (name: Name): Sop => ({
  draft: FIRST_ROWS.map((activity, index) => ({ of: `${name}-${index}`, number: index + 1, activity: `${activity} ${name}` })),
  published: null,
  isModified: false,
  revisions: [],
});

/** What the act makes of the world; answers whether it is allowed. `fresh` is a name used for nothing else. */
export const perform = (world: World, act: Act, fresh: string): boolean => {
  const sop = world[act.sop];
  const rest = world[other(act.sop)];
  const write = (rows: Row[], touched: Sop = sop) => Object.assign(touched, { draft: rows, isModified: true });
  const without = (rows: readonly Row[], of: string) => rows.filter((row) => row.of !== of);
  const row = 'pick' in act ? picked(sop.draft, act.pick) : undefined;
  switch (act.kind) {
    case 'add':
      write([...sop.draft, { of: fresh, number: nextNumber(sop.draft), activity: fresh }]);
      return true;
    case 'renumber':
      if (sop.draft.length > 0) write(byNumber(sop.draft).map((each, index) => ({ ...each, number: index + 1 })));
      return true;
    case 'edit':
      if (row) write([...without(sop.draft, row.of), { ...row, activity: fresh }]);
      return true;
    case 'delete':
      if (row) write(without(sop.draft, row.of));
      return true;
    case 'move':
      if (!row) return true;
      write(without(sop.draft, row.of));
      write([...rest.draft, { ...row, number: nextNumber(rest.draft) }], rest);
      return true;
    case 'publish':
      return publish(sop, rest, fresh);
    case 'unpublish':
      if (sop.published === null) return false;
      sop.published = null;
      return true;
    case 'discard':
      return discard(sop, rest);
  }
};

const publish = (sop: Sop, rest: Sop, fresh: string): boolean => {
  if (!isInSequence(sop.draft)) return false;
  const isElsewhere = ({ of }: Row) => rest.published?.some((row) => row.of === of) ?? false;
  // What the other's ratified text still has goes on here as a row of its own.
  sop.draft = sop.draft.map((row, index) => (isElsewhere(row) ? { ...row, of: `${fresh}-${index}` } : row));
  sop.published = [...sop.draft];
  sop.isModified = false;
  const text = textOf(sop.draft).join('; ');
  if (sop.revisions.at(-1) !== text) sop.revisions.push(text);
  return true;
};

const discard = (sop: Sop, rest: Sop): boolean => {
  if (sop.published === null) return false;
  const ratified = sop.published;
  const back = sop.draft.flatMap(({ of }) => rest.published?.filter((row) => row.of === of) ?? []);
  const left = rest.draft.filter(({ of }) => !ratified.some((row) => row.of === of));
  if (back.length > 0 || left.length < rest.draft.length) Object.assign(rest, { draft: [...left, ...back], isModified: true });
  Object.assign(sop, { draft: [...ratified], isModified: false });
  return true;
};
