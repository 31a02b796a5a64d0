/** Reads the draft of an SOP with its steps into the words of the domain. */
import type { Core } from '@strapi/strapi';
import type { Branch, Identity, Role, StandardTime, Target, TimeUnit } from '../../../domain/definition';
import type { DraftDefinition, DraftNode, DraftStep } from '../../../domain/check';
import { UID } from '../../../shared/ids';
import { onSide } from './rows';

/** A draft as text: what would be frozen, were it ratified now. */
export interface DraftText extends DraftDefinition {
  readonly roles: readonly Role[];
}

interface RoleRow {
  readonly key: string;
  readonly name: string;
  readonly unit: string | null;
}
interface BranchRow {
  readonly label: string | null;
  readonly target: 'next' | 'step' | 'end';
  readonly step: number | null;
  readonly node: number | null;
}
interface NodeRow {
  readonly role: RoleRow | null;
  readonly symbol: 'process' | 'decision';
  readonly together: boolean | null;
  readonly branches: readonly BranchRow[];
}
interface TextRow {
  readonly text: string | null;
}
interface StepRow {
  readonly number: number | null;
  readonly activity: string | null;
  readonly nodes: readonly NodeRow[];
  readonly inputs: string | null;
  readonly outputs: string | null;
  readonly standardTime: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly asWritten: string | null } | null;
  readonly fourEyes: readonly { readonly number: number | null }[];
  readonly remark: string | null;
}
interface SopRow extends Record<'number' | 'title' | 'institution' | 'unit' | 'subunit' | 'warning' | 'recordKeeping', string | null> {
  readonly kind: 'macro' | 'micro' | null;
  readonly createdOn: string | null;
  readonly revisedOn: string | null;
  readonly reviewDueOn: string | null;
  readonly effectiveOn: string | null;
  readonly ratifiedBy: Record<'position' | 'name' | 'nip', string | null> | null;
  readonly legalBasis: readonly TextRow[];
  readonly qualifications: readonly TextRow[];
  readonly equipment: readonly TextRow[];
  readonly related: readonly (TextRow & { readonly sop: { readonly documentId: string } | null })[];
}

const SOP_PARTS = {
  ratifiedBy: true,
  legalBasis: true,
  qualifications: true,
  equipment: true,
  related: { populate: { sop: { select: ['documentId'] } } },
};
const STEP_PARTS = {
  nodes: { populate: { role: { select: ['key', 'name', 'unit'] }, branches: true } },
  standardTime: true,
  fourEyes: true,
};

/** The draft of an SOP, or null where there is none. */
export async function readDraft(strapi: Core.Strapi, sopDocumentId: string): Promise<DraftText | null> {
  const sop: SopRow | null = await strapi.db
    .query(UID.sop)
    .findOne({ where: { documentId: sopDocumentId, ...onSide('draft') }, populate: SOP_PARTS });
  if (sop === null) return null;
  const steps: StepRow[] = await strapi.db.query(UID.step).findMany({
    where: { ...onSide('draft'), sop: { documentId: sopDocumentId, ...onSide('draft') } },
    orderBy: [{ number: 'asc' }, { id: 'asc' }],
    populate: STEP_PARTS,
  });
  return { ...identityOf(sop), roles: columnsOf(steps), steps: steps.map(stepOf) };
}

function identityOf(sop: SopRow): Identity {
  const { createdOn, revisedOn, reviewDueOn, effectiveOn, ratifiedBy } = sop;
  return {
    number: trimmed(sop.number),
    title: trimmed(sop.title),
    kind: sop.kind ?? 'micro',
    institution: trimmed(sop.institution),
    unit: trimmed(sop.unit),
    subunit: orNull(sop.subunit),
    createdOn,
    revisedOn,
    reviewDueOn,
    effectiveOn,
    ratifiedBy: ratifiedBy && { position: trimmed(ratifiedBy.position), name: trimmed(ratifiedBy.name), nip: orNull(ratifiedBy.nip) },
    legalBasis: texts(sop.legalBasis),
    qualifications: texts(sop.qualifications),
    related: sop.related.map(({ text, sop: other }) => ({ text: trimmed(text), sop: other?.documentId ?? null })),
    equipment: texts(sop.equipment),
    warning: orNull(sop.warning),
    recordKeeping: orNull(sop.recordKeeping),
  };
}

/** The columns of the form: positions in the order in which the rows first name them. */
function columnsOf(steps: readonly StepRow[]): readonly Role[] {
  const roles = new Map<string, Role>();
  for (const { role } of steps.flatMap(({ nodes }) => nodes)) {
    if (role !== null && !roles.has(role.key)) roles.set(role.key, { key: role.key, name: trimmed(role.name), unit: orNull(role.unit) });
  }
  return [...roles.values()];
}

function stepOf(row: StepRow): DraftStep {
  return {
    number: row.number ?? 0,
    activity: trimmed(row.activity),
    nodes: row.nodes.map(nodeOf),
    inputs: lines(row.inputs),
    standardTime: timeOf(row.standardTime),
    outputs: lines(row.outputs),
    fourEyes: row.fourEyes.flatMap(({ number }) => (number === null ? [] : [number])),
    remark: orNull(row.remark),
  };
}

function nodeOf({ role, symbol, together, branches }: NodeRow): DraftNode {
  return { role: role?.key ?? null, symbol, together: together === true, branches: branches.map(branchOf) };
}

function branchOf({ label, target, step, node }: BranchRow): Branch {
  return { label: orNull(label), target: targetOf(target, step, node) };
}

/** A branch to a row leads to its first symbol where none is named; row 0 stands for a row not named, which the check reports. */
function targetOf(target: BranchRow['target'], step: number | null, node: number | null): Target {
  return target === 'step' ? { kind: 'node', step: step ?? 0, node: node ?? 1 } : { kind: target };
}

function timeOf(row: StepRow['standardTime']): StandardTime {
  return { amount: row?.amount ?? null, unit: row?.unit ?? 'minute', asWritten: trimmed(row?.asWritten ?? null) };
}

const trimmed = (text: string | null): string => text?.trim() ?? '';
const orNull = (text: string | null): string | null => trimmed(text) || null;
const texts = (rows: readonly TextRow[]): readonly string[] => rows.map(({ text }) => trimmed(text)).filter(Boolean);
/** One document a line. */
const lines = (text: string | null): readonly string[] =>
  trimmed(text)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
