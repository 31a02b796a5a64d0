/** Answers that are long tables: sent as they are read, so that no more than a part of them is ever in memory. */
import { Readable } from 'node:stream';
import type { Context } from 'koa';

export class CsvReply {
  /** @param parts Pieces of the file, asked for only as fast as the client takes them, and no more once it is gone. */
  constructor(
    readonly name: string,
    readonly parts: AsyncIterable<string>,
  ) {}
}

/** For one person: kept by no cache. A fault on the way breaks the connection off, so that half a table is not taken for the whole. */
export function sendCsv(ctx: Context, { name, parts }: CsvReply): void {
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Disposition', `attachment; filename="${name}"`);
  ctx.type = 'text/csv; charset=utf-8';
  const stream = Readable.from(parts);
  stream.on('error', (error) => ctx.res.destroy(error));
  ctx.body = stream;
}
