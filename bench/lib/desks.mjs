/** An office of two desks that pass every case to each other, so that each handoff is mailed, and a supervisor who looks on. */
import { randomUUID } from 'node:crypto';

const ROWS = 20;

/** Completions of one case; the last ends it and hands over to nobody. */
export const ROWS_OF_A_CASE = ROWS;

const DESKS = [
  { key: 'desk-kabag', name: 'Kabag Perencanaan', email: 'kabag@example.go.id' },
  { key: 'desk-kasubbag', name: 'Kasubbag Program', email: 'kasubbag@example.go.id' },
];

export const INPUT = 'Berkas dari langkah sebelumnya';
export const OUTPUT = 'Berkas yang telah diperiksa';

const makePerson = async (strapi, code, { name, email }) => {
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  return strapi.service('admin::user').create({ email, firstname: name, isActive: true, registrationToken: null, roles: [role.id] });
};

const makeSop = async (strapi, positions) => {
  const identity = { number: 'BENCH-2', title: 'Berkas antarmeja', kind: 'micro', institution: 'Contoh', unit: 'Contoh' };
  const { documentId: sop } = await strapi.documents('api::sop.sop').create({ data: identity });
  for (let number = 1; number <= ROWS; number += 1) {
    await strapi.documents('api::step.step').create({
      data: {
        sop,
        number,
        activity: `Memeriksa berkas dan meneruskannya kepada jabatan berikutnya, langkah ${number}`,
        nodes: [{ role: positions[(number + 1) % 2], symbol: 'process' }],
        inputs: INPUT,
        outputs: OUTPUT,
        standardTime: { amount: 60, unit: 'minute', asWritten: '60 Menit' },
      },
    });
  }
  await strapi.documents('api::sop.sop').publish({ documentId: sop });
  return sop;
};

/** Makes people, positions and the SOP. @returns {Promise<{ sop: string, users: number[] }>} the two desks in order, then the supervisor */
export const openDesks = async (strapi) => {
  const users = [];
  const positions = [];
  for (const desk of DESKS) {
    const { id } = await makePerson(strapi, 'sop-staff', desk);
    const holders = [{ user: id, capacity: 'definitive' }];
    const role = await strapi.documents('api::role.role').create({ data: { key: desk.key, name: desk.name, holders } });
    users.push(id);
    positions.push(role.documentId);
  }
  const supervisor = await makePerson(strapi, 'sop-supervisor', { name: 'Sekretaris', email: 'sekretaris@example.go.id' });
  return { sop: await makeSop(strapi, positions), users: [...users, supervisor.id] };
};

/** A bearer token of a new session. */
export const signIn = async (strapi, user) => {
  const sessions = strapi.sessionManager('admin');
  const refresh = await sessions.generateRefreshToken(String(user), randomUUID(), { type: 'refresh' });
  return (await sessions.generateAccessToken(refresh.token)).token;
};

/** Opens the desks, and has them pass cases on by the engine until that many handoffs were made. */
export const handOver = async (strapi, count) => {
  const { sop, users } = await openDesks(strapi);
  const engine = strapi.plugin('sop-runner').service('engine');
  const desks = users.map((userId, index) => ({ userId, name: DESKS[index]?.name ?? '', mayCancelAny: false }));
  const start = { kind: 'StartCase', confidential: false, urgent: false, letter: null, externalDueOn: null };
  const completion = { kind: 'CompleteTask', node: 1, outcome: null, note: null, reason: null, attachments: [] };
  for (let made = 0; made < count;) {
    const { reference } = await engine.start(sop, { ...start, commandId: randomUUID(), subject: `Berkas ${made}` }, desks[0]);
    for (let visit = 1; visit < ROWS && made < count; visit += 1, made += 1) {
      const command = { ...completion, commandId: randomUUID(), visit, checkedInputs: [INPUT], outputs: [OUTPUT] };
      await engine.execute(reference, command, desks[(visit + 1) % 2]);
    }
  }
};
