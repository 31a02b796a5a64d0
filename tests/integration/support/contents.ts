import { randomUUID } from 'node:crypto';

/** What a test uploads is told from what others leave in the system's folder by this. */
export const MARK = randomUUID();
export const PDF = Buffer.from(`%PDF-1.7\n% nota dinas ${MARK}\n`);
export const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(MARK)]);
export const HTML = Buffer.from(`<!doctype html><script>alert(1)</script>${MARK}`);
