/** The test suites. A skipped test counts as failed: what is not run is not shown to work. */
import { inRoot } from '../project.mjs';

const ofJest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests + report.numTodoTests,
});

const ofPlaywright = ({ stats, errors = [] }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped + (stats.expected + stats.unexpected === 0 ? errors.length : 0),
});

const jest = (name, ...args) => ({
  name,
  command: [inRoot('node_modules/jest/bin/jest.js'), '-c', `tests/jest.${name}.config.cjs`, '--json', '--outputFile=REPORT', ...args],
  count: ofJest,
});

export const suites = [
  jest('unit'),
  jest('integration'),
  {
    name: 'e2e',
    command: [inRoot('node_modules/@playwright/test/cli.js'), 'test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: 'REPORT' },
    count: ofPlaywright,
  },
];
