/** What an office does in a while: handoffs at a fixed rate, each followed by what the panel reads, and now and then papers. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { INPUT, OUTPUT, ROWS_OF_A_CASE } from '../lib/desks.mjs';

/** Cases under way at the same time. */
const OPEN_CASES = 20;
/** Requests that may wait before the load holds back: a server that cannot keep up is not buried. */
const MOST_WAITING = 40;

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

const completion = (attachments = []) => ({
  commandId: randomUUID(),
  outcome: null,
  note: 'Sudah diperiksa, lengkap.',
  reason: null,
  checkedInputs: [INPUT],
  outputs: [OUTPUT],
  attachments,
});

const start = (sop, subject) => ({
  commandId: randomUUID(),
  sop,
  subject,
  confidential: false,
  urgent: false,
  letter: null,
  externalDueOn: null,
});

/** Requests that fail are counted by what they answered, and the load goes on. */
const requests = (address, count) => async (path, token, body) => {
  const isForm = body instanceof globalThis.FormData;
  const headers = { ...(token && { authorization: `Bearer ${token}` }), ...(body && !isForm && { 'content-type': 'application/json' }) };
  const init = body ? { method: 'POST', headers, body: isForm ? body : JSON.stringify(body) } : { headers };
  const response = await fetch(`${address}${path}`, init);
  const content = await response.arrayBuffer();
  count(response.ok ? 'answered' : `${response.status} of ${path.split('?')[0]}`);
  return response.ok && /json/.test(response.headers.get('content-type')) ? JSON.parse(Buffer.from(content).toString()) : undefined;
};

const upload = async (request, token) => {
  const form = new globalThis.FormData();
  form.append('file', new globalThis.Blob([PDF], { type: 'application/pdf' }), 'nota.pdf');
  return (await request('/sop-runner/files', token, form))?.id;
};

/** One handoff in five hands a file in. */
const attachmentsOf = async (request, token, turn) => {
  const file = turn % 5 === 0 ? await upload(request, token) : undefined;
  return file === undefined ? [] : [{ file, output: OUTPUT }];
};

/** What is read beside the handoff number `turn`: two pages each time, and rarer ones in turn. */
const readings = (sop, reference, turn) => {
  const rare = [
    `/sop-runner/cases`,
    `/sop-runner/cases?q=berkas`,
    `/sop-runner/overview`,
    `/sop-runner/sops/${sop}/form.html`,
    `/sop-runner/cases?status=running&overdue=true`,
    `/sop-runner/cases/mine`,
    `/sop-runner/tasks/done`,
    `/sop-runner/cases.csv?q=berkas`,
    `/sop-runner/sops/${sop}/form.pdf`,
    `/sop-runner/mails/undelivered`,
  ];
  const portal = [`/api/sops?populate[steps][populate][nodes][populate][role]=true`, `/api/sops/${sop}`, `/api/steps?pagination[page]=1`];
  return {
    desk: [`/sop-runner/tasks`, `/sop-runner/cases/${reference}`],
    supervisor: turn % 4 === 0 ? [rare[(turn / 4) % rare.length]] : [],
    portal: turn % 2 === 0 ? [portal[(turn / 2) % portal.length]] : [],
  };
};

/**
 * Acts until `end` (a time of `Date.now()`).
 * @returns {Promise<{ handoffs: number, cases: string[], outcomes: Map<string, number> }>} `handoffs` counts completions that were accepted
 */
export const act = async ({ address, sop, rate, end, tokens }) => {
  const outcomes = new Map();
  const request = requests(address, (outcome) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1));
  const open = [];
  const cases = [];
  let handoffs = 0;
  let waiting = 0;

  const turnOf = async (number) => {
    const { desks, supervisor } = tokens();
    let current = open.length < OPEN_CASES ? undefined : open.shift();
    if (current === undefined) {
      const started = await request('/sop-runner/cases', desks[0], start(sop, `Berkas rapat ke-${number}`));
      if (started === undefined) return;
      current = { reference: started.reference, visit: 1 };
      cases.push(current.reference);
    }
    const { reference, visit } = current;
    const token = desks[(visit + 1) % 2];
    const body = completion(await attachmentsOf(request, token, number));
    const done = await request(`/sop-runner/cases/${reference}/tasks/${visit}/1/complete`, token, body);
    if (done !== undefined) handoffs += 1;
    if (visit < ROWS_OF_A_CASE && done !== undefined) open.push({ reference, visit: visit + 1 });
    const read = readings(sop, reference, number);
    for (const path of read.desk) await request(path, token);
    for (const path of read.supervisor) await request(path, supervisor);
    for (const path of read.portal) await request(path);
  };

  for (let number = 1; Date.now() < end; number += 1) {
    waiting += 1;
    void turnOf(number)
      .catch((error) => outcomes.set(error.message, (outcomes.get(error.message) ?? 0) + 1))
      .finally(() => (waiting -= 1));
    await pause(1000 / rate);
    while (waiting >= MOST_WAITING) await pause(50);
  }
  while (waiting > 0) await pause(50);
  return { handoffs, cases, outcomes };
};
