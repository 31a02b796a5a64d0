/** All checks and suites, each to its end whatever the others say. Loaded after the packages are there. */
import { demandChromium } from '../chromium.mjs';
import { step } from '../progress.mjs';
import { programs } from './programs.mjs';
import { runSuite } from './suite.mjs';
import { suites } from './suites.mjs';

const runProgram = async ([name, work]) => {
  const since = Date.now();
  const { code, output } = await work();
  console.log(`  ${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  if (code !== 0) console.log(output);
  return code === 0 ? { name, passed: 1, failed: 0 } : { name, passed: 0, failed: 1 };
};

/** Two at a time: these use one core each. */
const runPrograms = async () => {
  const waiting = [...programs];
  const results = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await runProgram(next));
  };
  await Promise.all([worker(), worker()]);
  return results;
};

const findBrowser = () =>
  step('Looking for Chromium', demandChromium).then(
    (path) => {
      process.env.CHROMIUM_PATH = path;
      return { name: 'Chromium is there', passed: 1, failed: 0 };
    },
    (error) => ({ name: 'Chromium is there', passed: 0, failed: 1, note: error.message }),
  );

/** @returns {Promise<{ passed: number, failed: number }>} */
export const runAll = async () => {
  const results = [await findBrowser(), ...(await runPrograms())];
  for (const suite of suites) {
    console.log(`\n${suite.name} tests`);
    results.push({ name: `${suite.name} tests`, ...(await runSuite(suite)) });
  }
  console.log('');
  for (const { name, passed, failed, note } of results)
    console.log(`  ${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed${note ? ` (${note})` : ''}`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
};
