/** Rows as COPY takes them: a line each, columns parted by tabs. */
import { once } from 'node:events';
import { from } from 'pg-copy-streams';

const SPECIAL = /[\\\t\n\r]/;
const escaped = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const field = (value) => {
  if (value === null || value === undefined) return '\\N';
  const text = typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => escaped[sign]) : text;
};

/** @param {readonly unknown[]} values of one row, in the columns' order; objects become JSON */
export const line = (values) => {
  let text = field(values[0]);
  for (let column = 1; column < values.length; column += 1) text += `\t${field(values[column])}`;
  return `${text}\n`;
};

const BLOCK = 2000;

/** Writes lines into a table. @param {string[]} lines */
export const copyInto = async (client, table, columns, lines) => {
  if (lines.length === 0) return;
  const stream = client.query(from(`copy ${table} (${columns.join(', ')}) from stdin`));
  for (let at = 0; at < lines.length; at += BLOCK) if (!stream.write(lines.slice(at, at + BLOCK).join(''))) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
};
