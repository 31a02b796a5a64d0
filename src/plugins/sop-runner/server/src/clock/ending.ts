/** Long work of the clock asks now and then whether its server is going down. */
import type { Core } from '@strapi/strapi';

const ending = new WeakSet<Core.Strapi>();

export function end(strapi: Core.Strapi): void {
  ending.add(strapi);
}

export function isEnding(strapi: Core.Strapi): boolean {
  return ending.has(strapi);
}
