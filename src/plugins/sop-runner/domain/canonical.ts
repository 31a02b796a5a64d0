/** Canonical JSON by RFC 8785: the same value gives the same bytes, so that hashes of it can be compared. */

/**
 * Canonical JSON of a value. Members that are undefined are left out, as JSON.stringify does. Throws a TypeError for what
 * JSON cannot say: NaN, Infinity, undefined elsewhere, bigint, functions, symbols, lone surrogates, and objects other
 * than plain ones.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberJson(value);
  if (typeof value === 'string') return stringJson(value);
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (isPlainObject(value)) return objectJson(value);
  throw new TypeError(`JSON cannot say a value of type ${typeof value}`);
}

/** ECMAScript's own shortest form is the one that the RFC asks for. */
function numberJson(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON cannot say ${value}`);
  return JSON.stringify(value);
}

function stringJson(value: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new TypeError('JSON cannot say half a surrogate pair');
  return JSON.stringify(value);
}

/** Members sorted by UTF-16 code units, which is the default order. One string grows: every line of history goes through here. */
function objectJson(value: Readonly<Record<string, unknown>>): string {
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members += `${members === '' ? '' : ','}${stringJson(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/** A date, map or error would silently become something else; objects with toJSON likewise. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]' && typeof (value as { toJSON?: unknown }).toJSON !== 'function';
}
