/** The lines of a case's history, filled in from its pattern and sealed: each hash covers the line's canonical JSON and the hash before. */
import { hash as digest } from 'node:crypto';
import { filled } from './marks.mjs';

const sha256 = (text) => digest('sha256', text, 'hex');

const capacityOf = ({ capacity }) => capacity ?? '\\N';

/**
 * @param {object[]} acts of the pattern, as many as happened
 * @param {{ id: number, shift: number, random: object }} use and what `filled` takes
 * @returns {object[]} by event: when (milliseconds), and the row behind its id as COPY takes it
 */
export const eventsOf = (acts, use) => {
  const { id, random, shift } = use;
  let previous = null;
  return acts.flatMap(({ said, events }) =>
    events.map((event) => {
      const hash = sha256((previous ?? '') + filled(event.sealed, use));
      const { sequence, kind, actor, isFirst } = event;
      const at = event.at + shift;
      const time = use.times[event.time];
      const command = isFirst ? `${filled(event.commandId, use)}\t${sha256(filled(said, use))}` : '\\N\t\\N';
      const acted = `${actor.id}\t${actor.role ?? '\\N'}\t${capacityOf(actor)}\t${filled(event.payload, use)}`;
      const row = `${random.uuid()}\t${id}\t${sequence}\t${kind}\t${time}\t${acted}\t${command}\t${previous ?? '\\N'}\t${hash}\t${time}\t${time}\n`;
      previous = hash;
      return { at, time, row, event, use };
    }),
  );
};
