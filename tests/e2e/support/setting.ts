/** What the global setup started for one worker of Playwright. */
interface OfficeSettings {
  readonly address: string;
  readonly mailbox: string;
  readonly folder: string;
  readonly database: string;
}

/** A value that the global setup left for the tests of this worker. */
export const setting = (name: keyof OfficeSettings): string => {
  const { E2E_OFFICES: list, TEST_PARALLEL_INDEX: index = '0' } = process.env;
  if (!list) throw new Error('E2E_OFFICES is not set: run the browser tests through their Playwright configuration');
  const offices: readonly OfficeSettings[] = JSON.parse(list);
  const office = offices[Number(index)];
  if (!office) throw new Error(`there is no office for worker ${index}: start as many as there are workers`);
  return office[name];
};
