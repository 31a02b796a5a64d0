/** What the holds of a table change, and which of its lines contradict each other or what is there. */
import { errors } from '@strapi/utils';
import type { ImportMistake, Term } from '../../../shared/contracts';
import { HOLDER_REFUSALS, type HolderRefusalCode } from '../../../shared/position-refusals';
import { mistake, type PersonLine } from '../csv/people';
import { holdersOfRole, type HolderRow } from '../repositories/role-holders';
import { select, type Sql } from '../repositories/sql';
import type { RoleRef } from './appoint';
import { checkHolders } from './check-holders';

interface RolePlan {
  readonly role: RoleRef;
  /** By row of the hold. */
  readonly changes: Map<number, Term>;
  readonly additions: { readonly email: string; readonly term: Term }[];
}

export interface HoldPlan {
  readonly roles: readonly RolePlan[];
  readonly mistakes: readonly ImportMistake[];
  readonly appointed: number;
  readonly changed: number;
}

type Role = RoleRef & { readonly key: string; readonly name: string };
type Held = PersonLine & { readonly hold: NonNullable<PersonLine['hold']> };

/** `userOf` knows people by their e-mail address; null for who is new. */
export async function planHolds(sql: Sql, lines: readonly PersonLine[], userOf: (email: string) => number | null): Promise<HoldPlan> {
  const roles = await select<Role>(sql, `select id, document_id as "documentId", key, name from sop_roles`);
  const mistakes: ImportMistake[] = [];
  const byRole = new Map<Role, Held[]>();
  for (const line of lines) {
    if (line.hold === null) continue;
    const held: Held = { ...line, hold: line.hold };
    const role = roleOf(roles, held, mistakes);
    if (role !== null) byRole.set(role, [...(byRole.get(role) ?? []), held]);
  }
  const plans: RolePlan[] = [];
  for (const [role, held] of byRole) {
    const { holders, exclusive } = await holdersOfRole(sql, role.id);
    const plan = planRole(role, holders, held, userOf);
    plans.push(plan.plan);
    mistakes.push(...contradictions(plan.rows, exclusive));
  }
  const count = (of: (plan: RolePlan) => number) => plans.reduce((sum, plan) => sum + of(plan), 0);
  return {
    roles: plans.filter(({ changes, additions }) => changes.size + additions.length > 0),
    mistakes: [...mistakes].sort((one, other) => one.line - other.line),
    appointed: count(({ additions }) => additions.length),
    changed: count(({ changes }) => changes.size),
  };
}

/** By its key, or by a name that only one has. */
function roleOf(roles: readonly Role[], { number, hold: { position } }: Held, mistakes: ImportMistake[]): Role | null {
  const byKey = position.key !== '';
  const found = byKey
    ? roles.filter(({ key }) => key === position.key)
    : roles.filter(({ name }) => name.toLowerCase() === position.name.toLowerCase());
  const [role] = found;
  if (role !== undefined && found.length === 1) return role;
  const column = byKey ? 'Kunci jabatan' : 'Jabatan';
  mistakes.push(
    mistake(number, column, role === undefined ? 'POSITION_UNKNOWN' : 'POSITION_AMBIGUOUS', byKey ? position.key : position.name),
  );
  return null;
}

/** A holder as it would be, with the line that says so; null for one that the table does not name. */
interface PlannedRow {
  readonly holder: HolderRow;
  readonly line: number | null;
}

function planRole(role: Role, holders: readonly HolderRow[], held: readonly Held[], userOf: (email: string) => number | null) {
  const plan: RolePlan = { role, changes: new Map(), additions: [] };
  const rows: PlannedRow[] = holders.map((holder) => ({ holder, line: null }));
  const strangers = new Map<string, number>();
  for (const { number, email, hold } of held) {
    const { capacity, from, until } = hold;
    const term: Term = { capacity, from, until };
    const user = userOf(email);
    const at = rows.findIndex(({ holder, line }) => line === null && user !== null && holder.user === user && holder.from === from);
    const known = rows[at];
    if (known === undefined) {
      // Who has no account yet is told apart by numbers that no account has.
      if (!strangers.has(email)) strangers.set(email, -1 - strangers.size);
      rows.push({ holder: { id: 0, user: user ?? strangers.get(email) ?? null, ...term }, line: number });
      plan.additions.push({ email, term });
    } else {
      rows[at] = { holder: { ...known.holder, ...term }, line: number };
      if (known.holder.capacity !== capacity || known.holder.until !== until) plan.changes.set(known.holder.id, term);
    }
  }
  return { plan, rows };
}

const COLUMNS = { from: 'Sejak', until: 'Sampai', user: 'Alamat surel' } as const;

/** The table's lines that cannot be beside those before them and what is there. */
function contradictions(rows: readonly PlannedRow[], exclusive: boolean): readonly ImportMistake[] {
  const standing = rows.filter(({ line }) => line === null).map(({ holder }) => holder);
  return rows.flatMap(({ holder, line }) => {
    if (line === null) return [];
    const fault = faultOf([...standing, holder], exclusive);
    standing.push(holder);
    if (fault === null) return [];
    const column = COLUMNS[fault.field];
    return [mistake(line, column, fault.code, fault.field === 'user' ? '' : (holder[fault.field] ?? ''))];
  });
}

/** What the check of holders says about the last one. */
function faultOf(
  holders: readonly HolderRow[],
  exclusive: boolean,
): { readonly code: HolderRefusalCode; readonly field: keyof typeof COLUMNS } | null {
  try {
    checkHolders(holders, exclusive);
    return null;
  } catch (error) {
    if (!(error instanceof errors.ValidationError)) throw error;
    const details: unknown = error.details;
    const code = codeOf(details);
    if (code === null) throw error;
    return { code, field: code === 'HOLDER_ENDS_FIRST' ? 'until' : code === 'HOLDER_TWICE' ? 'user' : 'from' };
  }
}

function codeOf(details: unknown): HolderRefusalCode | null {
  const code: unknown = typeof details === 'object' && details !== null && 'code' in details ? details.code : null;
  const codes = Object.keys(HOLDER_REFUSALS) as HolderRefusalCode[];
  return codes.find((known) => known === code) ?? null;
}
