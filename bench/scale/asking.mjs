/** Asks the servers of all sizes the same things by turns, so that a noisy moment falls on all of them alike. */
import { URLSearchParams } from 'node:url';

const addressOf = ({ path, query }) => `/sop-runner${path}${Object.keys(query).length === 0 ? '' : `?${new URLSearchParams(query)}`}`;

/** One read. @returns what it answered, and milliseconds of the whole and of the database */
export const ask = async ({ address, tokens }, { what, who, path, query }) => {
  const begin = performance.now();
  const response = await fetch(`${address}${addressOf({ path, query })}`, { headers: { authorization: `Bearer ${tokens[who]}` } });
  const text = await response.text();
  const whole = performance.now() - begin;
  if (!response.ok) throw new Error(`${what}: ${response.status} ${text}`);
  return { body: JSON.parse(text), whole, database: Number(response.headers.get('x-database-ms')) };
};

/** Turns a read of a far page into one of the page that is so many pages on, or the last full one. */
const farOn = async (server, { pages, ...read }) => {
  let query = read.query;
  for (let page = 1; page < pages; page += 1) {
    const { body } = await ask(server, { ...read, query });
    if (body.next === null) break;
    const { body: following } = await ask(server, { ...read, query: { ...read.query, after: body.next } });
    const isShort = (following.tasks ?? following.cases).length < (body.tasks ?? body.cases).length;
    if (isShort) break;
    query = { ...read.query, after: body.next };
  }
  return { ...read, query };
};

const shown = ({ tasks, cases, mails, history }) => (tasks ?? cases ?? mails ?? history ?? []).length;

/** @param {object[][]} reads of each server, in one order. @returns by read and server `{ whole: number[], database: number[], rows }` */
export const askAll = async (servers, reads, { warm, rounds }) => {
  const asked = await Promise.all(
    servers.map(async (server, place) => {
      const list = [];
      for (const read of reads[place]) list.push(read.pages === undefined ? read : await farOn(server, read));
      return list;
    }),
  );
  const taken = asked[0].map(() => servers.map(() => ({ whole: [], database: [], rows: 0 })));
  for (let round = -warm; round < rounds; round += 1)
    for (let number = 0; number < taken.length; number += 1)
      for (const [place, server] of servers.entries()) {
        const { body, whole, database } = await ask(server, asked[place][number]);
        const kept = taken[number][place];
        kept.rows = shown(body);
        if (round < 0) continue;
        kept.whole.push(whole);
        kept.database.push(database);
      }
  return taken;
};
