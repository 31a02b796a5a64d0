/** E-mail: queued by the event that hands over, sent by a worker, so that a mail server that is down delays mail and nothing else. */
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/ids';
import { openQueue, type MailQueue } from './boss';
import { startWorker, type MailWorker } from './worker';

const running = new WeakMap<Core.Strapi, { readonly queue: MailQueue; readonly worker: MailWorker | undefined }>();

/** Opens the queue and starts to send, unless another server does (MAIL_WORKER). Must have run before the first event is written. */
export async function startMail(strapi: Core.Strapi): Promise<void> {
  const queue = await openQueue(strapi);
  const isSender = strapi.plugin(PLUGIN_ID).config<boolean>('sendsMail') ?? true;
  running.set(strapi, { queue, worker: isSender ? startWorker(strapi, queue) : undefined });
}

/** Lets the mail on the way go out, then closes queue and mail server connections: Strapi leaves the latter open. */
export async function stopMail(strapi: Core.Strapi): Promise<void> {
  const mail = running.get(strapi);
  running.delete(strapi);
  await mail?.worker?.stop();
  await mail?.queue.close();
  const provider: { readonly close?: () => void } | undefined = strapi.plugin('email').provider;
  provider?.close?.();
}
