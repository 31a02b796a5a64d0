/** Answers that are files people handed in: whatever is in them, it runs nowhere and stays in no cache. */
import type { Context } from 'koa';
import type { StoredFile } from '../../../domain/file';
import type { Content } from '../files/store';

export class DownloadReply {
  /** `isShown`: the browser may show it itself instead of saving it. */
  constructor(
    readonly file: StoredFile,
    readonly content: Content,
    readonly isShown: boolean,
  ) {}
}

/** Sends the content as it comes from the store. */
export function sendDownload(ctx: Context, { file, content, isShown }: DownloadReply): void {
  // Writes the name as RFC 6266 has it: any language, no way out of the header.
  ctx.attachment(file.name, { type: isShown ? 'inline' : 'attachment' });
  ctx.type = file.mime;
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
  // A fault midway must not leave the client waiting for the rest.
  content.stream.once('error', () => ctx.res.destroy());
  ctx.body = content.stream;
  ctx.length = content.size;
}
