/** People and positions as the panel writes them. */
import type { Definition } from '../../../domain/definition';
import type { Capacity } from '../../../domain/event';
import type { PersonName } from '../../../shared/contracts';

/** Names by actor id. */
export type Names = ReadonlyMap<number, string>;

const PREFIX: Readonly<Record<Capacity, string>> = { definitive: '', plt: 'Plt. ', plh: 'Plh. ' };

/** A position's name in the frozen text. */
export function roleName({ roles }: Definition, key: string): string {
  return roles.find((role) => role.key === key)?.name ?? key;
}

/** A position as it is acted for, e.g. `Plh. Kabag`. */
export function positionName(definition: Definition, role: string, capacity: Capacity | null): string {
  return `${PREFIX[capacity ?? 'definitive']}${roleName(definition, role)}`;
}

/** A person with the position acted for, e.g. `Plh. Kabag`. */
export function personName(
  definition: Definition,
  name: string | null | undefined,
  role: string | null,
  capacity: Capacity | null,
): PersonName {
  const position = role === null ? null : positionName(definition, role, capacity);
  return { name: name ?? '?', position, capacity };
}

/** The frozen text as it is served: without the official's NIP. */
export function withoutNip(definition: Definition): Definition {
  const { ratifiedBy } = definition;
  return ratifiedBy === null ? definition : { ...definition, ratifiedBy: { ...ratifiedBy, nip: null } };
}
