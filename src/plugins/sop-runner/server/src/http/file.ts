/** Answers that are files, not JSON. */
import { createHash } from 'node:crypto';
import type { Context } from 'koa';

export interface FileAnswer {
  readonly type: 'text/html' | 'application/pdf' | 'image/svg+xml';
  readonly body: string | Buffer;
  /** Name that a browser saves it under. */
  readonly name: string;
}

export class FileReply {
  constructor(readonly file: FileAnswer) {}
}

/** Nothing in these files runs or loads anything, whatever was written into an SOP. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

function send(ctx: Context, { type, body, name }: FileAnswer): void {
  ctx.set('Content-Security-Policy', POLICY);
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Disposition', `inline; filename="${name.replace(/[^\w.-]+/g, '-')}"`);
  ctx.type = type;
  ctx.body = body;
}

/** For one person: kept by no cache. */
export function sendPrivately(ctx: Context, file: FileAnswer): void {
  ctx.set('Cache-Control', 'private, no-store');
  send(ctx, file);
}

/** For everybody: caches keep it and ask each time whether it is still the same; 304 where it is. */
export function sendPublicly(ctx: Context, file: FileAnswer): void {
  ctx.set('Cache-Control', 'public, no-cache');
  ctx.set('ETag', `"${createHash('sha256').update(file.body).digest('base64url').slice(0, 27)}"`);
  ctx.status = 200;
  send(ctx, file);
  if (!ctx.fresh) return;
  ctx.status = 304;
  ctx.body = null;
}
