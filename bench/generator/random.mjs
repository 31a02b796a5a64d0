/** Chance that is the same each time: every case has a source of its own, made of the seed and its number, so that the order of work does not matter. */

/** sfc32: small, quick, and good enough for making up work. */
const sfc32 = (a, b, c, d) => () => {
  const sum = (((a + b) | 0) + d) | 0;
  d = (d + 1) | 0;
  a = b ^ (b >>> 9);
  b = (c + (c << 3)) | 0;
  c = (c << 21) | (c >>> 11);
  c = (c + sum) | 0;
  return sum >>> 0;
};

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const hex = (word) => HEX[word >>> 24] + HEX[(word >>> 16) & 255] + HEX[(word >>> 8) & 255] + HEX[word & 255];

/**
 * @param {number} seed of the whole
 * @param {number} number of what is made with it
 */
export const randomOf = (seed, number) => {
  const next = sfc32(seed, number, 0x9e3779b9, 1);
  for (let warm = 0; warm < 12; warm += 1) next();
  const share = () => next() / 2 ** 32;
  return {
    /** At least 0, less than 1. */
    share,
    /** Whether something happens that happens so often (0 to 1). */
    happens: (often) => share() < often,
    /** A whole number from 0, less than `count`. */
    below: (count) => Math.floor(share() * count),
    of: (list) => list[Math.floor(share() * list.length)],
    /** As the time is spread until something happens that happens after so long on average. */
    around: (average) => -Math.log(1 - share()) * average,
    uuid: () => {
      const [a, b, c, d] = [hex(next()), hex(next()), hex(next()), hex(next())];
      return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-a${c.slice(1, 4)}-${c.slice(4)}${d}`;
    },
  };
};
