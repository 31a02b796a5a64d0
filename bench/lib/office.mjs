/** The office that the bench measures: one SOP of twenty boxes that two positions pass to each other, one person holding both. */
import { randomUUID } from 'node:crypto';

const ROWS = 20;

/** Handoffs of one case: its last completion ends it and hands over to nobody. */
export const HANDOFFS_A_CASE = ROWS - 1;

const row = (number) => ({
  number,
  activity: `Memeriksa berkas dan meneruskannya kepada jabatan berikutnya, langkah ${number}`,
  role: number % 2 === 1 ? 'bench-kabag' : 'bench-kasubbag',
});

const makeRole = (strapi, key, userId) =>
  strapi.documents('api::role.role').create({ data: { key, name: key, holders: [{ user: userId, capacity: 'definitive' }] } });

const makeSop = async (strapi, roles) => {
  const sop = await strapi.documents('api::sop.sop').create({
    data: { number: 'BENCH-1', title: 'Berkas bolak-balik', kind: 'micro', institution: 'Contoh', unit: 'Contoh' },
  });
  for (let number = 1; number <= ROWS; number += 1) {
    const { activity, role } = row(number);
    await strapi.documents('api::step.step').create({
      data: {
        sop: sop.documentId,
        number,
        activity,
        nodes: [{ role: roles[role].documentId, symbol: 'process' }],
        inputs: 'Berkas dari langkah sebelumnya',
        outputs: 'Berkas yang telah diperiksa',
        standardTime: { amount: 60, unit: 'minute', asWritten: '60 Menit' },
      },
    });
  }
  await strapi.documents('api::sop.sop').publish({ documentId: sop.documentId });
  return sop.documentId;
};

/** Makes the person, the positions and the SOP; answers who acts, what they start, and a bearer token. */
export const openOffice = async (strapi) => {
  const adminRole = await strapi.db.query('admin::role').findOne({ where: { code: 'sop-staff' } });
  const user = await strapi.service('admin::user').create({
    email: 'bench@example.go.id',
    firstname: 'Kabag dan Kasubbag',
    isActive: true,
    registrationToken: null,
    roles: [adminRole.id],
  });
  const roles = {};
  for (const key of ['bench-kabag', 'bench-kasubbag']) roles[key] = await makeRole(strapi, key, user.id);
  const sop = await makeSop(strapi, roles);
  const sessions = strapi.sessionManager('admin');
  const refresh = await sessions.generateRefreshToken(String(user.id), randomUUID(), { type: 'refresh' });
  const { token } = await sessions.generateAccessToken(refresh.token);
  return { sop, token, doer: { userId: user.id, name: 'Kabag dan Kasubbag', mayCancelAny: false } };
};

const engineOf = (strapi) => strapi.plugin('sop-runner').service('engine');

/** Starts cases to be handed over; answers their references. */
export const startCases = async (strapi, { sop, doer }, count) => {
  const references = [];
  for (let index = 0; index < count; index += 1) {
    const command = {
      kind: 'StartCase',
      commandId: randomUUID(),
      subject: `Berkas ${index}`,
      confidential: false,
      urgent: false,
      letter: null,
      externalDueOn: null,
    };
    references.push((await engineOf(strapi).start(sop, command, doer)).reference);
  }
  return references;
};

/** The body of a completion, the same for every handoff. */
export const completion = () => ({
  commandId: randomUUID(),
  outcome: null,
  note: 'Sudah diperiksa, lengkap.',
  reason: null,
  checkedInputs: ['Berkas dari langkah sebelumnya'],
  outputs: ['Berkas yang telah diperiksa'],
  attachments: [],
});

/** One handoff through the engine in process. */
export const handOver = (strapi, { doer }, reference, visit) =>
  engineOf(strapi).execute(reference, { kind: 'CompleteTask', visit, node: 1, ...completion() }, doer);
