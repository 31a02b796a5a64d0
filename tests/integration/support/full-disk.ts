import type * as Fs from 'node:fs';

declare const loadNatively: NodeJS.Require;

/** What the product itself writes through: Jest would give a test a copy. */
const fs = loadNatively('node:fs') as { createWriteStream: typeof Fs.createWriteStream };

/** Does `work` while every file of the store is written to `/dev/full`, which PostgreSQL's disk is not: Linux' own answer to a full disk. */
export const whileDiskIsFull = async <T>(work: () => Promise<T>): Promise<T> => {
  const { createWriteStream } = fs;
  fs.createWriteStream = (path, options) => createWriteStream(String(path).includes('/.incoming/') ? '/dev/full' : path, options);
  try {
    return await work();
  } finally {
    fs.createWriteStream = createWriteStream;
  }
};
