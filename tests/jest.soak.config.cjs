/** Faults in an office's numbers: minutes, not seconds. `npm run test:soak`. */
module.exports = {
  ...require('./jest.integration.config.cjs'),
  displayName: 'soak',
  testMatch: ['<rootDir>/tests/soak/**/*.soak.ts'],
  testTimeout: 15 * 60_000,
  maxWorkers: 1,
  globalSetup: '<rootDir>/tests/soak/support/start.mjs',
};
