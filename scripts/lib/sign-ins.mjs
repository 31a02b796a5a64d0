/** Passwords of the demo's people: made at the first start, kept in a file only its owner can read. */
import { randomInt } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inData } from './project.mjs';

/** No letter that is taken for another when read from a screen. */
const letters = { lower: 'abcdefghjkmnpqrstuvwxyz', upper: 'ABCDEFGHJKLMNPQRSTUVWXYZ', digit: '23456789' };

const pick = (alphabet) => alphabet[randomInt(alphabet.length)];
const group = () => pick(letters.upper) + pick(letters.lower) + pick(letters.lower) + pick(letters.digit) + pick(letters.lower);

/** Strapi demands an upper case letter, a lower case letter and a digit; three groups hold 60 bits. */
const password = () => [group(), group(), group()].join('-');

export const signInsFile = (env = process.env) => env.SIGN_INS_FILE ?? inData('sign-ins.json');

/** @returns {Promise<{ position: string, email: string, password: string }[]>} */
export const readSignIns = async (env) => JSON.parse(await readFile(signInsFile(env), 'utf8').catch(() => '[]'));

/** Keeps the passwords that are there and makes those that are missing. */
export const prepareSignIns = async (people, env) => {
  const known = new Map((await readSignIns(env)).map((signIn) => [signIn.email, signIn.password]));
  const signIns = people.map(({ position, email }) => ({ position, email, password: known.get(email) ?? password() }));
  await mkdir(dirname(signInsFile(env)), { recursive: true });
  await writeFile(signInsFile(env), `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
  return signIns;
};
