/** Integration tests: a real Strapi on a real PostgreSQL, with a real SMTP server. Each worker has its own Strapi. */
module.exports = {
  rootDir: '..',
  displayName: 'integration',
  testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
  testEnvironment: '<rootDir>/tests/integration/support/environment.cjs',
  testTimeout: 120_000,
  maxWorkers: 2,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  globalSetup: '<rootDir>/tests/integration/support/start.mjs',
  globalTeardown: '<rootDir>/tests/integration/support/stop.mjs',
  transform: { '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
};
