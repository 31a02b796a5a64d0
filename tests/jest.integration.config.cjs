/** Integration tests: a real Strapi on a real PostgreSQL, with a real SMTP server. Run with --runInBand: Strapi is global. */
module.exports = {
  rootDir: '..',
  displayName: 'integration',
  testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
  testEnvironment: 'node',
  testTimeout: 60_000,
  maxWorkers: 1,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  globalSetup: '<rootDir>/tests/integration/support/start.mjs',
  globalTeardown: '<rootDir>/tests/integration/support/stop.mjs',
  transform: { '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
};
