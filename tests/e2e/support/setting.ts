/** A value that the global setup left for the tests. */
export const setting = (name: 'E2E_ADDRESS' | 'E2E_MAILBOX' | 'E2E_FOLDER' | 'E2E_DATABASE'): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the browser tests through their Playwright configuration`);
  return value;
};
