import * as React from 'react';

import { grown, renewed, type Rows } from '../utils/growing';

interface Asked<Answer> {
  readonly currentData?: Answer | undefined;
}

export interface Growing<Row> {
  readonly rows: readonly Row[] | null;
  readonly hasMore: boolean;
  readonly more: () => Promise<void>;
  readonly isGrowing: boolean;
  /** Why the next page could not be read; null where it could. */
  readonly failure: unknown;
}

interface List<Row, Answer> {
  /** What the list is of: another is another list. */
  readonly of: object;
  /** The query of its first page. */
  readonly first: Asked<Answer>;
  /** Reads the page that begins there. */
  readonly ask: (after: string) => Promise<Answer>;
  readonly rowsOf: (answer: Answer) => Rows<Row>;
  readonly keyOf: (row: Row) => string;
}

/** A list that grows by "show more" and whose first page may be read again at any time. Until another list has come, the last one stays. */
export function useGrowing<Row, Answer>({ of, first, ask, rowsOf, keyOf }: List<Row, Answer>): Growing<Row> {
  const name = JSON.stringify(of);
  const [shown, setShown] = React.useState<(Rows<Row> & { readonly of: string }) | null>(null);
  const [isGrowing, setIsGrowing] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>(null);
  const answer = first.currentData;
  const [taken, setTaken] = React.useState<Answer | undefined>(undefined);

  // While rendering, as React advises for state that follows from what is read: no frame shows the old list as the new one.
  if (answer !== undefined && (answer !== taken || shown?.of !== name)) {
    setTaken(answer);
    setFailure(null);
    setShown((before) => ({ ...(before?.of === name ? renewed(before, rowsOf(answer), keyOf) : rowsOf(answer)), of: name }));
  }

  const more = async () => {
    if (shown === null || shown.next === null || isGrowing) return;
    setIsGrowing(true);
    setFailure(null);
    try {
      const page = rowsOf(await ask(shown.next));
      setShown((now) => (now?.of === shown.of ? { ...grown(now, page, keyOf), of: now.of } : now));
    } catch (error) {
      setFailure(error);
    } finally {
      setIsGrowing(false);
    }
  };

  return { rows: shown?.rows ?? null, hasMore: shown?.next != null, more, isGrowing, failure };
}
