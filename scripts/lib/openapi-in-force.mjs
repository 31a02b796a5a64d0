/** The frozen text of an SOP, which no stored type describes: see `domain/definition.ts`. */
const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const dateOrNull = { type: ['string', 'null'], format: 'date' };
const number = { type: 'integer', minimum: 1 };
const list = (items) => ({ type: 'array', items });
const object = (properties) => ({ type: 'object', properties, required: Object.keys(properties), additionalProperties: false });

const target = {
  oneOf: [
    object({ kind: { const: 'next' } }),
    object({ kind: { const: 'end' } }),
    object({ kind: { const: 'node' }, step: number, node: number }),
  ],
};

const node = object({
  role: { ...text, description: 'Key of the position.' },
  symbol: { enum: ['process', 'decision'] },
  together: { type: 'boolean', description: 'Done together with the symbol before it.' },
  branches: list(object({ label: textOrNull, target })),
});

const step = object({
  number,
  activity: text,
  nodes: list(node),
  inputs: list(text),
  standardTime: object({
    amount: { type: ['number', 'null'], description: 'Null where the form sets no time.' },
    unit: { enum: ['minute', 'hour', 'day', 'week', 'month'] },
    asWritten: text,
  }),
  outputs: list(text),
  fourEyes: list(number),
  remark: textOrNull,
});

const inForceText = object({
  documentId: text,
  revisionNumber: { type: 'integer', minimum: 0 },
  inForceFrom: { type: 'string', format: 'date' },
  state: { const: 'in-force' },
  number: text,
  title: text,
  kind: { enum: ['macro', 'micro'] },
  institution: text,
  unit: text,
  subunit: textOrNull,
  createdOn: dateOrNull,
  revisedOn: dateOrNull,
  reviewDueOn: dateOrNull,
  effectiveOn: dateOrNull,
  ratifiedBy: { oneOf: [object({ position: text, name: text }), { type: 'null' }] },
  legalBasis: list(text),
  qualifications: list(text),
  related: list(object({ text, sop: textOrNull })),
  equipment: list(text),
  warning: textOrNull,
  recordKeeping: textOrNull,
  roles: list(object({ key: text, name: text, unit: textOrNull })),
  steps: list(step),
});

export const inForcePath = {
  get: {
    operationId: 'sop/get/sops_by_documentId_in-force',
    summary: 'The frozen text that cases started today run.',
    tags: ['sop'],
    security: [],
    parameters: [{ name: 'documentId', in: 'path', required: true, schema: text }],
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema: object({ data: inForceText, meta: { type: 'object' } }) } } },
      404: { description: 'No revision of this SOP is in force today.' },
    },
  },
};
