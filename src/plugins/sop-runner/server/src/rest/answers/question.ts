/** All that an answer of `/api/sops` depends on beside the stored texts, as one text. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { officeDay } from '../../office';
import { servedTypes } from './served';

/** Longer ones are answered and not kept. */
const LONGEST = 2_000;

/** Headers that change how Strapi writes its answer. */
const FORMATS = ['strapi-response-format', 'strapi-encode-source-maps'];

/** Answers undefined for what is not to be kept. */
export async function questionOf(strapi: Core.Strapi, ctx: Context): Promise<string | undefined> {
  if (ctx.method !== 'GET' || ctx.querystring.length > LONGEST) return undefined;
  const formats = FORMATS.map((name) => ctx.get(name));
  if (formats.some((format) => format.length > 10)) return undefined;
  // What is in force changes with the day, without any text changing.
  const day = officeDay(strapi, new Date());
  return JSON.stringify([ctx.path, ctx.querystring, day, formats, await readableBy(strapi, ctx)]);
}

/** What is used of Strapi's check of a caller: it rejects where the caller may not. */
interface Auth {
  verify(auth: unknown, config: { readonly scope: readonly string[] }): Promise<void>;
}

/** Which of the types that an answer may hold this caller may read: what Strapi takes out of the others' answers, and refuses in their queries. */
async function readableBy(strapi: Core.Strapi, ctx: Context): Promise<readonly string[]> {
  const auth = strapi.get<Auth>('auth');
  const readable: string[] = [];
  for (const uid of servedTypes(strapi)) {
    const asked = auth.verify(ctx.state.auth, { scope: [`${uid}.find`] });
    const mayRead = await asked.then(
      () => true,
      () => false,
    );
    if (mayRead) readable.push(uid);
  }
  return readable;
}
