/** The clock of one server: ticks as long as the server runs. */
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/ids';
import { end } from './ending';
import { tick } from './tick';

export { tick } from './tick';

const EVERY_MS = 15_000;

interface Ticking {
  readonly timer: NodeJS.Timeout;
  /** The tick under way, or the last one. */
  latest: Promise<void>;
  isBusy: boolean;
}

const running = new WeakMap<Core.Strapi, Ticking>();

/** Starts to tick, unless another server does (CLOCK). */
export function startClock(strapi: Core.Strapi): void {
  const isTicking = strapi.plugin(PLUGIN_ID).config<boolean>('ticks') ?? true;
  if (!isTicking) return;
  const clock: Ticking = { timer: setInterval(() => beat(strapi, clock), EVERY_MS), latest: Promise.resolve(), isBusy: false };
  running.set(strapi, clock);
}

/** Resolves once the tick under way has ended; there is none after it. */
export async function stopClock(strapi: Core.Strapi): Promise<void> {
  end(strapi);
  const clock = running.get(strapi);
  running.delete(strapi);
  clearInterval(clock?.timer);
  await clock?.latest;
}

/** A tick that takes longer than the time between two is not joined by the next. */
function beat(strapi: Core.Strapi, clock: Ticking): void {
  if (clock.isBusy) return;
  clock.isBusy = true;
  clock.latest = tick(strapi, new Date()).finally(() => {
    clock.isBusy = false;
  });
}
