/** The official form and its flowchart: files, which Strapi's own document does not know. */
const documentId = { name: 'documentId', in: 'path', required: true, schema: { type: 'string' } };
const paper = {
  name: 'paper',
  in: 'query',
  description: 'Paper, lying: A4, or F4 (210 x 330 mm).',
  schema: { type: 'string', enum: ['a4', 'f4'], default: 'a4' },
};
const knownTag = { name: 'If-None-Match', in: 'header', description: 'ETag of the copy at hand.', schema: { type: 'string' } };

const filePath = (name, summary, type, parameters) => ({
  get: {
    operationId: `sop/get/sops_by_documentId_${name}`,
    summary,
    tags: ['sop'],
    security: [],
    parameters: [documentId, ...parameters, knownTag],
    responses: {
      200: {
        description: 'OK',
        headers: { ETag: { schema: { type: 'string' } } },
        content: { [type]: { schema: type === 'application/pdf' ? { type: 'string', format: 'binary' } : { type: 'string' } } },
      },
      304: { description: 'The copy at hand is current.' },
      404: { description: 'There is no published SOP of this id.' },
    },
  },
});

export const formPaths = {
  '/sops/{documentId}/form.pdf': filePath('form.pdf', 'The official form of the published text as PDF.', 'application/pdf', [paper]),
  '/sops/{documentId}/form.html': filePath('form.html', 'The official form of the published text as a page.', 'text/html', [paper]),
  '/sops/{documentId}/flowchart.svg': filePath('flowchart.svg', 'The flowchart of the published text.', 'image/svg+xml', []),
};
