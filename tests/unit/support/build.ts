/** Short words for writing definitions as the form reads. */
import type {
  Branch,
  Definition,
  Node,
  Role,
  StandardTime,
  Step,
  Target,
  TimeUnit,
} from '../../../src/plugins/sop-runner/domain/definition';

export const box = (role: string, ...branches: readonly Branch[]): Node => ({ role, symbol: 'process', together: false, branches });
export const decision = (role: string, ...branches: readonly Branch[]): Node => ({ role, symbol: 'decision', together: false, branches });
/** Joined by a plain line to the symbol before it. */
export const together = (node: Node): Node => ({ ...node, together: true });
export const branch = (label: string | null, target: Target): Branch => ({ label, target });

export const next: Target = { kind: 'next' };
export const end: Target = { kind: 'end' };
export const to = (step: number, node = 1): Target => ({ kind: 'node', step, node });

export const time = (amount: number | null, unit: TimeUnit, asWritten: string): StandardTime => ({ amount, unit, asWritten });

export function step(number: number, nodes: readonly Node[], given: Partial<Step> = {}): Step {
  return {
    number,
    activity: `Kegiatan ${number}`,
    nodes,
    inputs: [`Bahan ${number}`],
    standardTime: time(10, 'minute', '10 Menit'),
    outputs: [`Hasil ${number}`],
    fourEyes: [],
    remark: null,
    ...given,
  };
}

export function definition(roles: readonly Role[], steps: readonly Step[], given: Partial<Definition> = {}): Definition {
  return {
    format: 1,
    number: 'SOP-UJI-1',
    title: 'Prosedur uji',
    kind: 'micro',
    institution: 'Kementerian Contoh',
    unit: 'Biro Contoh',
    subunit: null,
    createdOn: '2026-01-05',
    revisedOn: null,
    reviewDueOn: null,
    effectiveOn: null,
    ratifiedBy: null,
    legalBasis: [],
    qualifications: [],
    related: [],
    equipment: [],
    warning: null,
    recordKeeping: null,
    roles,
    steps,
    ...given,
  };
}
