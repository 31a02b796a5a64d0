import * as React from 'react';

/** A cursor-paged list that grows by "show more": remembers where each page began. */
export function usePages(): {
  readonly cursors: readonly (string | undefined)[];
  readonly add: (next: string) => void;
  readonly restart: () => void;
} {
  const [cursors, setCursors] = React.useState<readonly (string | undefined)[]>([undefined]);
  return {
    cursors,
    add: (next) => setCursors((known) => (known.includes(next) ? known : [...known, next])),
    restart: () => setCursors([undefined]),
  };
}
