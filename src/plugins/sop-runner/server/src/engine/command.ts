/** Command ids: the same again by the same person answers the first result; with another content it is refused. */
import { canonicalJson } from '../../../domain/canonical';
import type { ClockCommand, Command } from '../../../domain/command';
import { Rejection } from '../../../domain/rejection';
import { SYSTEM } from '../repositories/actors';
import { sha256 } from '../repositories/events';

/** A command with the id that its client made. */
export type Identified<C extends Command = Command> = C & { readonly commandId: string };
export type StartCommand = Identified<Extract<Command, { kind: 'StartCase' }>>;
export type CaseCommand = Identified<Exclude<Command, { kind: 'StartCase' }>>;

/** Ids of the uploaded files that a command names. */
export function filesNamed(command: Command): readonly string[] {
  if (command.kind === 'CompleteTask') return command.attachments.map(({ file }) => file);
  return command.kind === 'StartCase' && command.letter?.file ? [command.letter.file] : [];
}

/** The fingerprint of a command: what was asked, of what (a case or an SOP), by whom. */
export function fingerprint(command: Identified, of: string, userId: number): string {
  return sha256(canonicalJson({ command, of, userId }));
}

/** Throws COMMAND_REUSED unless the id came with the same content from the same person before. */
export function assertSame(first: string, again: string): void {
  if (first !== again) throw new Rejection('COMMAND_REUSED');
}

const OF_THE_CLOCK: readonly string[] = ['Remind', 'MarkOverdue', 'Escalate', 'RecomputeDue'] satisfies readonly ClockCommand['kind'][];

/** Throws CLOCK_SILENT where a person gives a command of the clock, or the clock one of a person. */
export function assertGiver({ kind }: CaseCommand, userId: number): void {
  if (OF_THE_CLOCK.includes(kind) !== (userId === SYSTEM.userId)) throw new Rejection('CLOCK_SILENT');
}
