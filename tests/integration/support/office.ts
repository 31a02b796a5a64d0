import { randomUUID } from 'node:crypto';
import type { Engine } from '../../../src/plugins/sop-runner/server/src/services';
import { canonicalJson } from '../../../src/plugins/sop-runner/domain/canonical';
import type { Capacity } from '../../../src/plugins/sop-runner/domain/event';
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import type { TestApp } from './app';
import { createHash } from 'node:crypto';

/** A person of the office, named by position, as the engine and the panel's routes know them. */
export interface Official {
  readonly userId: number;
  readonly name: string;
  readonly mayCancelAny: boolean;
  readonly token: string;
}

export const engineOf = ({ strapi }: TestApp): Engine => strapi.plugin('sop-runner').service('engine');

/** Somebody with an admin role, e.g. `sop-staff` or `sop-supervisor`. */
export const hire = async (app: TestApp, name: string, adminRole = 'sop-staff'): Promise<Official> => {
  const email = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${randomUUID().slice(0, 8)}@example.go.id`;
  const { user, token } = await app.createAdmin({ email, firstname: name, roles: [adminRole] });
  return { userId: user.id, name, token, mayCancelAny: adminRole === 'sop-supervisor' };
};

interface Hold {
  readonly user: number;
  readonly capacity: Capacity;
  readonly from?: string;
  readonly until?: string;
}

/** Creates or changes a position so that exactly these people hold it. */
export const appoint = async (
  { strapi }: TestApp,
  role: { readonly key: string; readonly name: string },
  holders: readonly Hold[],
): Promise<void> => {
  const found = await strapi.documents('api::role.role').findFirst({ filters: { key: role.key } });
  const data = { key: role.key, name: role.name, active: true, exclusive: false, holders: holders.map((hold) => ({ ...hold })) };
  if (found === null) await strapi.documents('api::role.role').create({ data });
  else await strapi.documents('api::role.role').update({ documentId: found.documentId, data });
};

/** Freezes a definition as the revision of an SOP, past the publishing of drafts. Answers the SOP's document id. */
export const ratify = async (
  { strapi }: TestApp,
  definition: Definition,
  given: { readonly sop?: string; readonly number?: number; readonly effectiveOn?: string } = {},
): Promise<string> => {
  const { sop = randomUUID().replaceAll('-', '').slice(0, 24), number = 0, effectiveOn = '2026-01-01' } = given;
  const text = canonicalJson(definition);
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`select set_config('sop_runner.command', 'ratify', true)`);
    await trx.raw(
      `insert into sop_runner_revisions (document_id, sop_document_id, number, definition, sha_256, ratified_at, effective_on)
       values (?, ?, ?, cast(? as jsonb), ?, now(), ?)`,
      [randomUUID(), sop, number, text, createHash('sha256').update(text).digest('hex'), effectiveOn],
    );
  });
  return sop;
};

/** An office that can run a definition: one person in each position, by position key. */
export interface Office {
  readonly sop: string;
  readonly definition: Definition;
  readonly people: Readonly<Record<string, Official>>;
  person(role: string): Official;
}

/** Hires one person for each position of the definition, appoints them and ratifies it. */
export const openOffice = async (app: TestApp, definition: Definition): Promise<Office> => {
  const people: Record<string, Official> = {};
  for (const role of definition.roles) {
    const official = await hire(app, role.name);
    people[role.key] = official;
    await appoint(app, role, [{ user: official.userId, capacity: 'definitive' }]);
  }
  const sop = await ratify(app, definition);
  return { sop, definition, people, person: (role) => people[role] ?? fail(role) };
};

const fail = (role: string): never => {
  throw new Error(`nobody holds ${role}`);
};
