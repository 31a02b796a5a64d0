/**
 * A history is made once and used for many cases. What differs from case to case stands in it as a mark, and times are moved by whole weeks,
 * which the working calendar does not notice. A text with its places is filled faster than it is written anew.
 */

export const SUBJECT = '§subject§';
export const REFERENCE = '§reference§';
export const command = (act) => `§command ${act}§`;

const PLACE = /§(subject|reference)§|§command (\d+)§|(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)|(?<="date":")(\d{4}-\d\d-\d\d)(?=")/g;

const placeOf = ([, name, act, time, day], times) => {
  if (name !== undefined) return { kind: name };
  if (act !== undefined) return { kind: 'command', which: Number(act) };
  return time === undefined ? { kind: 'day', at: Date.parse(day) } : { kind: 'time', which: numberOf(times, time) };
};

/** The number of a time among those of a history. @param {Map<string, number>} times what is new is added */
export const numberOf = (times, time) => {
  if (!times.has(time)) times.set(time, times.size);
  return times.get(time);
};

/**
 * Takes a text apart at its places. COPY reads a backslash as a sign of its own, and none of the words has one.
 * @param {Map<string, number>} times of the whole history, each with its number; what is new is added
 */
export const marked = (text, times) => {
  if (/[\\\t\n]/.test(text)) throw new Error(`Made-up words need no escaping: ${text}`);
  const parts = [];
  const places = [];
  let end = 0;
  for (const match of text.matchAll(PLACE)) {
    parts.push(text.slice(end, match.index));
    places.push(placeOf(match, times));
    end = match.index + match[0].length;
  }
  return { first: parts[0] ?? text, places, parts: [...parts.slice(1), text.slice(end)] };
};

/** @param {{ shift: number, subject: string, reference: string, commands: string[], times: string[] }} use `shift` in milliseconds */
export const filled = ({ first, places, parts }, use) => {
  let text = first;
  for (let place = 0; place < places.length; place += 1) text += valueOf(places[place], use) + parts[place];
  return text;
};

const valueOf = ({ kind, at, which }, { shift, subject, reference, commands, times }) => {
  switch (kind) {
    case 'time':
      return times[which];
    case 'command':
      return commands[which];
    case 'subject':
      return subject;
    case 'reference':
      return reference;
    default:
      return new Date(at + shift).toISOString().slice(0, 10);
  }
};
