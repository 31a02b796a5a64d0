/** Writes a daily seal with its list of cases. Loaded after the packages are there. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../failure.mjs';
import { readDirectly } from './direct.mjs';

/** @param {string} file @param {number | null} number */
export const writeSeal = (file, number) =>
  readDirectly(async ({ evidence, client }) => {
    const seal = await evidence.atOneMoment(client, async (sql) => {
      const head = await (number === null ? evidence.lastHead(sql) : evidence.headOf(sql, number));
      if (head === undefined)
        throw new Failure(number === null ? 'There is no daily seal yet.' : `There is no daily seal number ${number}.`);
      await pipeline(Readable.from(evidence.headFile(sql, head)), createWriteStream(file));
      return head;
    });
    console.log(`${file}: segel harian nomor ${seal.body.number}, ${seal.body.day} / daily seal number ${seal.body.number}\n${seal.hash}`);
  });
