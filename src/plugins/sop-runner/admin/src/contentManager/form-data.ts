/** The values of an edit form as the Content Manager's requests take them: relation fields hold what the server needs under `apiData`. */
export function formData(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, sent(value)]));
}

function sent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sent);
  if (typeof value !== 'object' || value === null) return value;
  return 'apiData' in value ? value.apiData : formData(value);
}
