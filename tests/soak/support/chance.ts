/** Random numbers from a seed, so that a run that failed can be run again. mulberry32. */
export const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** `count` different whole numbers from 1 to `below - 1`, in order. */
export const moments = (random: () => number, count: number, below: number): readonly number[] => {
  const found = new Set<number>();
  while (found.size < Math.min(count, below - 1)) found.add(1 + Math.floor(random() * (below - 1)));
  return [...found].sort((one, other) => one - other);
};
