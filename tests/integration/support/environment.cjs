/**
 * Gives tests Strapi as Node itself loads it: once per worker, not once per test file. Loading it through jest's module registry
 * costs several times a boot.
 */
const { TestEnvironment } = require('jest-environment-node');

// A destroyed Strapi drops every listener of the process. Its own go; those that the worker reports through stay.
const { removeAllListeners } = process;
process.removeAllListeners = (event) => {
  for (const name of event === undefined ? ['SIGTERM', 'SIGINT'] : [event]) removeAllListeners.call(process, name);
  return process;
};

const settings = { ...process.env };

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    // Strapi's errors and settings are of this realm: `instanceof Error` and `process.env` in a test must mean the same.
    Object.assign(this.global, { Error, process, loadNatively: require });
  }

  /** The next file of this worker shares the process, but none of this file's settings. */
  async teardown() {
    for (const name of Object.keys(process.env)) if (!(name in settings)) delete process.env[name];
    Object.assign(process.env, settings);
    await super.teardown();
  }
};
