/** People in mails are named by position, in the capacity in which they hold it: *Plh. Kabag Perencanaan*. */
import type { Definition } from '../../../domain/definition';
import type { Words } from './languages';
import { renderText } from './render';
import type { Doer, Position } from './types';

/** The position's name as the frozen text has it. */
export function roleName(definition: Definition, key: string): string {
  return definition.roles.find((role) => role.key === key)?.name ?? key;
}

/** "Kabag Perencanaan", "Plh. Kabag Perencanaan". */
export function positionName(words: Words, definition: Definition, { role, capacity }: Position): string {
  const position = roleName(definition, role);
  return capacity === 'definitive' ? position : renderText(words.capacity[capacity], { position });
}

/** "A", "A dan B", "A, B dan C". */
export function listed(words: Words, names: readonly string[]): string {
  const [last, ...others] = [...names].reverse();
  if (last === undefined) return '';
  return others.length === 0 ? last : `${others.reverse().join(', ')} ${words.and} ${last}`;
}

/** Position with the person's name, or either alone where the other is missing or says the same. */
export function doerName(words: Words, definition: Definition, { name, position }: Doer): string {
  if (position === null) return name || words.somebody;
  const held = positionName(words, definition, position);
  const repeats = name === '' || name.toLowerCase() === roleName(definition, position.role).toLowerCase();
  return repeats ? held : `${held} (${name})`;
}
