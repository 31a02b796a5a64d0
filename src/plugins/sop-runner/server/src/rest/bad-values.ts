import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

/** Strapi answers 500 where a number is compared with a word; the one who asked made the mistake and is told so. */
export async function refuseBadValues(_ctx: Context, next: Next): Promise<void> {
  try {
    await next();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Expected a valid Number')) {
      throw new errors.ValidationError('A number is expected here.', { code: 'NUMBER_EXPECTED' });
    }
    throw error;
  }
}
