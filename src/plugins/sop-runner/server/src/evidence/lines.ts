/**
 * Whether the lines of a history are those that were written, in their order. Each line's seal covers its text, its number and the seal before; of a
 * line that does not fit, it is found out what happened to it.
 */
import type { CaseEvent } from '../../../domain/event';
import type { Finding } from '../../../shared/contracts';
import { brokenAt } from '../engine/verify';
import { hashOf } from '../repositories/events';

/** A stored line. The event has the command id of the line before where the row has none of its own. */
export interface Line {
  readonly event: CaseEvent;
  readonly ownCommandId: string | null;
  readonly prevHash: string | null;
  readonly hash: string;
}

/** A line, and the number that it was sealed with; null where no number fits. */
interface Examined extends Line {
  readonly sealedAs: number | null;
}

/** Of so many broken lines it is looked for what they were; a history spoiled further needs no more explanation. */
const MOST_EXPLAINED = 20;
/** How far a line is looked for from where it stands. */
const NEAR = 25;

/** What is wrong with the lines of a case, in the order of their numbers. */
export function checkLines(lines: readonly Line[]): readonly Finding[] {
  const broken = brokenAt(lines);
  if (broken === null) return numbering(lines);
  const findings = explain(lines);
  // However it was done: a chain that is not whole is never passed over.
  return findings.length > 0 ? findings : [{ code: 'LINE_CHANGED', details: { line: broken } }];
}

/** What happened to a chain that is not whole. */
function explain(lines: readonly Line[]): readonly Finding[] {
  const examined = examine(lines);
  const inserted = insertedLines(examined);
  const findings: Finding[] = [...numbering(examined)];
  for (const [index, line] of examined.entries()) {
    const { sequence } = line.event;
    if (!inserted.has(line) && line.sealedAs === null) findings.push({ code: 'LINE_CHANGED', details: { line: sequence } });
    findings.push(...junction(examined, index));
  }
  if (inserted.size > 0) findings.push({ code: 'LINES_INSERTED', details: { lines: ranges([...inserted].map(numberOf)) } });
  return [...findings, ...moves(examined.filter((line) => !inserted.has(line)))];
}

/** Numbers in words: `4`, `4–6, 9`. */
export function ranges(numbers: readonly number[]): string {
  const groups: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = groups.at(-1);
    if (last !== undefined && last.to + 1 === number) last.to = number;
    else groups.push({ from: number, to: number });
  }
  return groups.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

const numberOf = ({ event }: Line): number => event.sequence;

function examine(lines: readonly Line[]): readonly Examined[] {
  const commandIds = [...new Set(lines.map(({ event }) => event.commandId))].slice(0, 200);
  let left = MOST_EXPLAINED;
  let shift = 0;
  const examined = lines.map((line) => {
    const guess = sealedWith(line, [line.event.commandId], [0, shift]);
    const sealedAs = guess ?? (left-- > 0 ? sealedWith(line, line.ownCommandId === null ? commandIds : [line.ownCommandId], nearby) : null);
    if (sealedAs !== null) shift = sealedAs - numberOf(line);
    return { ...line, sealedAs };
  });
  return withBereft(examined);
}

/**
 * Where the first line of a command was removed, those after it have lost the id that their seals cover. What they were, the line after them
 * says, which refers to them.
 */
function withBereft(lines: readonly Examined[]): readonly Examined[] {
  let isBereft = false;
  const bereft = lines.map((line, index) => {
    const follows = line.prevHash === (lines[index - 1]?.hash ?? null);
    isBereft = line.ownCommandId === null && line.sealedAs === null && (isBereft || !follows);
    return isBereft;
  });
  const known = [...lines];
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    const [line, next] = [known[index], known[index + 1]];
    if (!bereft[index] || line === undefined || next?.prevHash !== line.hash || next.sealedAs === null) continue;
    known[index] = { ...line, sealedAs: next.sealedAs - 1 };
  }
  return known;
}

const nearby = Array.from({ length: 2 * NEAR + 1 }, (_, index) => (index % 2 === 0 ? -index / 2 : (index + 1) / 2));

function sealedWith({ event, prevHash, hash }: Line, commandIds: readonly string[], shifts: readonly number[]): number | null {
  for (const commandId of commandIds)
    for (const shift of shifts)
      if (hashOf(prevHash, { ...event, commandId, sequence: event.sequence + shift }) === hash) return event.sequence + shift;
  return null;
}

/** Numbers that are not there, or twice. */
function numbering(lines: readonly Line[]): readonly Finding[] {
  const findings: Finding[] = [];
  let last = 0;
  for (const { event } of lines) {
    if (event.sequence > last + 1) findings.push({ code: 'LINES_MISSING', details: { lines: span(last + 1, event.sequence - 1) } });
    if (event.sequence <= last) findings.push({ code: 'LINE_TWICE', details: { line: event.sequence } });
    last = event.sequence;
  }
  return findings;
}

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** Lines that an original one passes by: it refers to a line before them, and so does the first of them. Copies are inserted too. */
function insertedLines(lines: readonly Examined[]): ReadonlySet<Examined> {
  const inserted = new Set<Examined>();
  for (const [index, line] of lines.entries()) {
    if (line.sealedAs === null && lines.findIndex(({ hash }) => hash === line.hash) < index) inserted.add(line);
    if (line.prevHash === (lines[index - 1]?.hash ?? null)) continue;
    const follows = line.prevHash === null ? -1 : lines.findIndex(({ hash }) => hash === line.prevHash);
    if ((line.prevHash !== null && follows < 0) || follows >= index) continue;
    let link = line.prevHash;
    for (const passed of lines.slice(follows + 1, index)) {
      if (isMoved(passed) || (passed.sealedAs !== null && passed.prevHash !== link)) continue;
      inserted.add(passed);
      link = passed.hash;
    }
  }
  return inserted;
}

function isMoved({ sealedAs, event }: Examined): boolean {
  return sealedAs !== null && sealedAs !== event.sequence;
}

/** What a line that does not follow the one before it says of that place, where nothing else says it. */
function junction(lines: readonly Examined[], index: number): readonly Finding[] {
  const line = lines[index];
  const before = index === 0 ? undefined : lines[index - 1];
  if (line === undefined || line.prevHash === (before?.hash ?? null)) return [];
  if (line.prevHash === null || lines.some(({ hash }) => hash === line.prevHash)) return isMoved(line) ? [] : passesBy(lines, index);
  const numbered = before?.event.sequence ?? 0;
  if (line.event.sequence > numbered + 1) return [];
  const was = before === undefined ? 0 : (before.sealedAs ?? numbered);
  if (isMoved(line) && (line.sealedAs ?? 0) > was + 1)
    return [{ code: 'LINES_MISSING', details: { lines: span(was + 1, (line.sealedAs ?? 0) - 1) } }];
  if (before === undefined) return [{ code: 'LINE_CHANGED', details: { line: line.event.sequence } }];
  return before.sealedAs === null ? [] : [{ code: 'LINE_REPLACED', details: { line: numbered } }];
}

/** A line in its own place that refers to one further off: what stands between is inserted or moved, or what it refers to is; else it was made to fit. */
function passesBy(lines: readonly Examined[], index: number): readonly Finding[] {
  const line = lines[index];
  const target = lines.findIndex(({ hash }) => hash === line?.prevHash);
  const referred = lines[target];
  const isExplained = referred === undefined || isMoved(referred) || target < index;
  return isExplained ? [] : [{ code: 'LINE_CHANGED', details: { line: line?.event.sequence ?? 0 } }];
}

/** Neighbours that were moved by as much are one finding. */
function moves(lines: readonly Examined[]): readonly Finding[] {
  const groups: { shift: number; numbers: number[] }[] = [];
  for (const { sealedAs, event } of lines) {
    if (sealedAs === null || sealedAs === event.sequence) continue;
    const shift = sealedAs - event.sequence;
    const last = groups.at(-1);
    if (last !== undefined && last.shift === shift && last.numbers.at(-1) === event.sequence - 1) last.numbers.push(event.sequence);
    else groups.push({ shift, numbers: [event.sequence] });
  }
  return groups.map(({ shift, numbers }) => ({
    code: 'LINES_MOVED',
    details: { lines: ranges(numbers), was: ranges(numbers.map((number) => number + shift)) },
  }));
}
