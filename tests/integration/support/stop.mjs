/** After all integration tests. */
export default async () => {
  await globalThis.testDatabase?.stop();
};
