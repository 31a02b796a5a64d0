import fc from 'fast-check';
import type { CaseEvent } from '../../../src/plugins/sop-runner/domain/event';
import { checkLines, type Line } from '../../../src/plugins/sop-runner/server/src/evidence/lines';
import { hashOf } from '../../../src/plugins/sop-runner/server/src/repositories/events';

/** The rows of a history of comments, two of each command. */
const written = (count: number): Line[] => {
  const lines: Line[] = [];
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const prevHash = lines.at(-1)?.hash ?? null;
    const commandId = `perintah-${Math.ceil(sequence / 2)}`;
    const actor = { id: 7, role: null, capacity: null };
    const at = `2026-05-04T01:${String(sequence).padStart(2, '0')}:00.000Z`;
    const event: CaseEvent = { kind: 'Commented', text: `catatan ${sequence}`, sequence, at, actor, commandId };
    lines.push({ event, ownCommandId: sequence % 2 === 1 ? commandId : null, prevHash, hash: hashOf(prevHash, event) });
  }
  return lines;
};

/** As the table is read again: in the order of the numbers, a command's id also for its later lines. */
const read = (rows: readonly Line[]): Line[] => {
  let before = '';
  return [...rows]
    .sort((one, other) => one.event.sequence - other.event.sequence)
    .map((row) => {
      before = row.ownCommandId ?? before;
      return { ...row, event: { ...row.event, commandId: before } };
    });
};

const at = (rows: readonly Line[], line: number): Line => rows[line - 1] ?? fail(line);
const fail = (line: number): never => {
  throw new Error(`there is no line ${line}`);
};
const numbered = (row: Line, sequence: number): Line => ({ ...row, event: { ...row.event, sequence } });
const worded = (row: Line, text: string): Line => ({ ...row, event: { ...row.event, text } as CaseEvent });
const sealed = (row: Line): Line => ({ ...row, hash: hashOf(row.prevHash, row.event) });
const found = (rows: readonly Line[]) => checkLines(read(rows)).map(({ code, details }) => [code, ...Object.values(details)].join(' '));

describe('finding what was done to a history', () => {
  const rows = written(8);

  it('finds nothing where nothing was done', () => {
    expect(found(rows)).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it('names a line that was changed', () => {
    expect(found(rows.map((row, index) => (index === 3 ? worded(row, 'lain') : row)))).toEqual(['LINE_CHANGED 4']);
  });

  it('names a line that was changed and sealed anew', () => {
    expect(found(rows.map((row, index) => (index === 3 ? sealed(worded(row, 'lain')) : row)))).toEqual(['LINE_REPLACED 4']);
  });

  it('names lines that were removed, also where those after them were numbered anew', () => {
    const left = rows.filter((_row, index) => index !== 3 && index !== 4);
    expect(found(left)).toEqual(['LINES_MISSING 4–5']);
    expect(found(left.map((row, index) => numbered(row, index + 1)))).toEqual(['LINES_MISSING 4–5', 'LINES_MOVED 4–6 6–8']);
    expect(found(rows.slice(1).map((row, index) => numbered(row, index + 1)))).toEqual(['LINES_MISSING 1', 'LINES_MOVED 1–7 2–8']);
  });

  it('names a line that was inserted, with a seal made up or one that fits the line before', () => {
    const later = rows.slice(3).map((row) => numbered(row, row.event.sequence + 1));
    const alien = { ...worded(numbered(at(rows, 3), 4), 'sisipan'), ownCommandId: 'sisipan', prevHash: at(rows, 3).hash };
    const moved = ['LINES_INSERTED 4', 'LINES_MOVED 5–9 4–8'];
    expect(found([...rows.slice(0, 3), alien, ...later])).toEqual(moved);
    expect(found([...rows.slice(0, 3), sealed({ ...alien, event: { ...alien.event, commandId: 'sisipan' } }), ...later])).toEqual(moved);
  });

  it('names lines that changed places', () => {
    const swapped = rows.map((row, index) => (index === 2 ? numbered(at(rows, 6), 3) : index === 5 ? numbered(at(rows, 3), 6) : row));
    expect(found(swapped)).toEqual(['LINES_MOVED 3 6', 'LINES_MOVED 6 3']);
    const neighbours = rows.map((row, index) => (index === 2 ? numbered(at(rows, 4), 3) : index === 3 ? numbered(at(rows, 3), 4) : row));
    expect(found(neighbours)).toEqual(['LINES_MOVED 3 4', 'LINES_MOVED 4 3']);
  });

  it('names a line that is there twice', () => {
    expect(found([...rows, at(rows, 5)])).toEqual(['LINE_TWICE 5', 'LINES_INSERTED 5']);
  });

  it('finds something whatever is done, but for an end that is cut off, which the case itself knows', () => {
    const line = fc.integer({ min: 1, max: 8 });
    const text = fc.constantFrom('lain', 'catatan 2');
    const act = fc.oneof(
      fc.record({ act: fc.constant('change' as const), line, text, isSealed: fc.boolean() }),
      fc.record({ act: fc.constant('remove' as const), line: fc.integer({ min: 1, max: 7 }), isRenumbered: fc.boolean() }),
      fc.record({ act: fc.constant('swap' as const), line, other: line }),
      fc.record({ act: fc.constant('insert' as const), line: fc.integer({ min: 1, max: 8 }), text, isSealed: fc.boolean() }),
    );
    fc.assert(
      fc.property(act, (given) => {
        const spoiled = spoil(rows, given);
        if (JSON.stringify(spoiled) === JSON.stringify(rows)) return;
        expect(found(spoiled)).not.toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});

type Act =
  | { act: 'change'; line: number; text: string; isSealed: boolean }
  | { act: 'remove'; line: number; isRenumbered: boolean }
  | { act: 'swap'; line: number; other: number }
  | { act: 'insert'; line: number; text: string; isSealed: boolean };

const spoil = (rows: readonly Line[], given: Act): Line[] => {
  const seal = (row: Line, isSealed: boolean) => (isSealed ? sealed(row) : row);
  switch (given.act) {
    case 'change':
      // The last line of all, sealed anew, is what the case and the daily head know.
      return rows.map((row, index) =>
        index + 1 === given.line ? seal(worded(row, given.text), given.isSealed && given.line < rows.length) : row,
      );
    case 'remove': {
      const left = rows.filter((_row, index) => index + 1 !== given.line);
      return given.isRenumbered ? left.map((row, index) => numbered(row, index + 1)) : left;
    }
    case 'swap':
      return rows.map((row, index) => {
        if (index + 1 === given.line) return numbered(at(rows, given.other), given.line);
        return index + 1 === given.other ? numbered(at(rows, given.line), given.other) : row;
      });
    case 'insert': {
      const own = { ...worded(at(rows, given.line), given.text), ownCommandId: 'sisipan', prevHash: rows[given.line - 2]?.hash ?? null };
      const alien = seal({ ...own, event: { ...own.event, commandId: 'sisipan' } }, given.isSealed);
      return [...rows.slice(0, given.line - 1), alien, ...rows.slice(given.line - 1).map((row) => numbered(row, row.event.sequence + 1))];
    }
  }
};
