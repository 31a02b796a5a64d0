/** Where Strapi's own document does not say what Strapi answers. */

/** What the product adds to each SOP; Strapi knows of the stored fields alone. */
const ADDED_TO_SOP = {
  revisionNumber: { type: 'integer', minimum: 0, description: 'Revision of this text; 0 is the original.' },
  inForceFrom: { type: 'string', format: 'date', description: 'First day on which this text is in force.' },
  state: { type: 'string', enum: ['in-force', 'upcoming'], description: 'Whether this text is in force today.' },
};

const isSop = (properties) => 'legalBasis' in properties && 'recordKeeping' in properties;

/** Document ids are no UUIDs, and the default of a time would be the moment of writing. */
const plain = ({ format, pattern, default: fallback, ...schema }) => ({
  ...schema,
  ...(format && format !== 'uuid' ? { format } : {}),
  ...(pattern && format !== 'uuid' ? { pattern } : {}),
  ...(fallback === undefined || /^\d{4}-\d\d-\d\dT/.test(fallback) ? {} : { default: fallback }),
});

/** An empty field is answered as null. */
const orNull = (schema) => {
  if (schema.$ref) return { anyOf: [schema, { type: 'null' }] };
  if (typeof schema.type !== 'string' || schema.type === 'array') return schema;
  return { ...schema, type: [schema.type, 'null'], ...(schema.enum ? { enum: [...schema.enum, null] } : {}) };
};

const ofEntry = ({ properties, required = [], ...schema }) => ({
  ...schema,
  properties: {
    ...Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, required.includes(name) ? field : orNull(field)])),
    ...(isSop(properties) ? ADDED_TO_SOP : {}),
  },
  required,
});

/** The same part of the document, true to what is answered. */
export const corrected = (part) => {
  if (Array.isArray(part)) return part.map(corrected);
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, corrected(value)]));
  const isEntry = typeof inner.properties === 'object' && 'id' in inner.properties;
  return plain(isEntry ? ofEntry(inner) : inner);
};
