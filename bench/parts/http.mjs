/** A handoff over HTTP against an empty request of a signed-in administrator, one at a time, by turns. */
import { median, timed } from '../lib/measure.mjs';
import { completion, HANDOFFS_A_CASE, openOffice, startCases } from '../lib/office.mjs';
import { withProduct } from '../lib/product.mjs';

const CASES = 12;

/** An admin route that checks session and permission like ours and then does nothing. */
const addEmptyRoute = (strapi) =>
  strapi.server.routes({
    type: 'admin',
    prefix: '',
    routes: [
      {
        method: 'POST',
        path: '/bench/empty',
        handler: (ctx) => {
          ctx.body = {};
        },
        info: { type: 'admin' },
        config: { policies: [{ name: 'admin::hasPermissions', config: { actions: ['plugin::sop-runner.tasks.work'] } }] },
      },
    ],
  });

const post = async (address, token, path, body) => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
};

const handoffOverHttp = async (strapi, office, address) => {
  const references = await startCases(strapi, office, CASES);
  const times = { handoff: [], empty: [] };
  for (const [index, reference] of references.entries())
    for (let visit = 1; visit <= HANDOFFS_A_CASE; visit += 1) {
      const empty = await timed(() => post(address, office.token, '/bench/empty', completion()));
      const path = `/sop-runner/cases/${reference}/tasks/${visit}/1/complete`;
      const handoff = await timed(() => post(address, office.token, path, completion()));
      if (index < 2) continue; // warm-up
      times.empty.push(empty);
      times.handoff.push(handoff);
    }
  const [handoff, empty] = [median(times.handoff), median(times.empty)];
  return {
    what: 'handoff over HTTP against an empty authenticated admin request',
    measured: `${handoff.toFixed(1)} ms against ${empty.toFixed(1)} ms`,
    ratio: handoff / empty,
    target: 'at most 1.5',
    isMet: handoff / empty <= 1.5,
    how: `one at a time by turns, ${times.handoff.length} of each after ${2 * HANDOFFS_A_CASE} to warm up, medians; body ${JSON.stringify(completion()).length} bytes`,
  };
};

export const run = () =>
  withProduct({ settings: { MAIL_WORKER: 'false' }, prepare: addEmptyRoute }, async ({ strapi, address }) => ({
    rows: [await handoffOverHttp(strapi, await openOffice(strapi), address)],
  }));
