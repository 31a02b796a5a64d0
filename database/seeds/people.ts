/** The people of the demo, named by their position alone. */
import type { Definition } from '../../src/plugins/sop-runner/domain/definition';
import { contoh } from './sops/contoh';
import { penetapanKinerja } from './sops/penetapan-kinerja';
import { rkt } from './sops/rkt';

export interface DemoPerson {
  readonly key: string;
  readonly position: string;
  readonly email: string;
  readonly adminRole: 'super' | 'supervisor' | 'staff';
  /** Keys of the positions held. */
  readonly holds: readonly string[];
}

/** The SOPs of the demo, in the order in which they are ratified. */
export const demoSops: readonly Definition[] = [rkt, penetapanKinerja, contoh];

/** An administrator, a supervisor, and one person for each position of the SOPs. */
export const demoPeople: readonly DemoPerson[] = [
  person('administrator', 'Administrator SOP', 'super', []),
  person('supervisor', 'Pengawas SOP', 'supervisor', []),
  ...demoSops.flatMap((sop) => sop.roles.map((role) => person(role.key, role.name, 'staff', [role.key]))),
];

function person(key: string, position: string, adminRole: DemoPerson['adminRole'], holds: readonly string[]): DemoPerson {
  return { key, position, email: `${key}@example.go.id`, adminRole, holds };
}
