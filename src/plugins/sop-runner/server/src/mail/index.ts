/** E-mail: queued by the event that hands over, sent by a worker, so that a mail server that is down delays mail and nothing else. */
import type { Core } from '@strapi/strapi';
import { openQueue, type MailQueue } from './boss';

export { enqueueForEvents, type StoredEvent } from './queue';

const running = new WeakMap<Core.Strapi, MailQueue>();

/** Opens the queue. Must have run before the first event is written. */
export async function startMail(strapi: Core.Strapi): Promise<void> {
  running.set(strapi, await openQueue(strapi));
}

/** Closes the queue and the mail server's connections: Strapi leaves the latter open. */
export async function stopMail(strapi: Core.Strapi): Promise<void> {
  const queue = running.get(strapi);
  running.delete(strapi);
  await queue?.close();
  const provider: { readonly close?: () => void } | undefined = strapi.plugin('email').provider;
  provider?.close?.();
}
