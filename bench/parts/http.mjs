/** A handoff over HTTP against an empty request of a signed-in administrator, one at a time, by turns. */
import { median, timed } from '../lib/measure.mjs';
import { completion, HANDOFFS_A_CASE, openOffice, startCases } from '../lib/office.mjs';
import { withProduct } from '../lib/product.mjs';

const CASES = 12;

const policies = [{ name: 'admin::hasPermissions', config: { actions: ['plugin::sop-runner.tasks.work'] } }];

/** How our routes find who calls: see the server's http/sign-in.ts. */
const OURS = { scope: [], strategies: ['sop-runner', 'admin', 'admin-token'] };

const emptyRoute = (path, config) => ({
  method: 'POST',
  path,
  handler: (ctx) => {
    ctx.body = {};
  },
  info: { type: 'admin' },
  config: { policies, ...config },
});

/** Admin routes that check session and permission and then do nothing: by Strapi's own sign-in, and by ours. */
const addEmptyRoutes = (strapi) =>
  strapi.server.routes({
    type: 'admin',
    prefix: '',
    routes: [emptyRoute('/bench/empty', {}), emptyRoute('/bench/empty-ours', { auth: OURS })],
  });

const post = async (address, token, path, body) => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
};

const handoffOverHttp = async (strapi, office, address) => {
  const references = await startCases(strapi, office, CASES);
  const times = { handoff: [], empty: [], ours: [] };
  for (const [index, reference] of references.entries())
    for (let visit = 1; visit <= HANDOFFS_A_CASE; visit += 1) {
      const empty = await timed(() => post(address, office.token, '/bench/empty', completion()));
      const ours = await timed(() => post(address, office.token, '/bench/empty-ours', completion()));
      const path = `/sop-runner/cases/${reference}/tasks/${visit}/1/complete`;
      const handoff = await timed(() => post(address, office.token, path, completion()));
      if (index < 2) continue; // warm-up
      times.empty.push(empty);
      times.ours.push(ours);
      times.handoff.push(handoff);
    }
  const [handoff, empty, ours] = [median(times.handoff), median(times.empty), median(times.ours)];
  const ratioOf = (what, one, other, rest) => ({
    what,
    measured: `${one.toFixed(1)} ms against ${other.toFixed(1)} ms`,
    ratio: one / other,
    target: null,
    isMet: null,
    ...rest,
  });
  const how = `one at a time by turns, ${times.handoff.length} of each after ${2 * HANDOFFS_A_CASE} to warm up, medians; body ${JSON.stringify(completion()).length} bytes`;
  return [
    ratioOf('handoff over HTTP against an empty authenticated admin request', handoff, empty, {
      ...{ target: 'at most 1.5', isMet: handoff / empty <= 1.5, how },
    }),
    ratioOf("an empty request by the plugin's own sign-in against Strapi's", ours, empty, {
      how: 'one query for session, account and permissions instead of four; what permissions allow is built once for all who have the same',
    }),
    ratioOf("handoff over HTTP against an empty request by the plugin's own sign-in", handoff, ours, { how: 'the same run' }),
  ];
};

export const run = () =>
  withProduct({ settings: { MAIL_WORKER: 'false' }, prepare: addEmptyRoutes }, async ({ strapi, address }) => ({
    rows: await handoffOverHttp(strapi, await openOffice(strapi), address),
  }));
