/** What the bench prints and keeps. */
import { cpus } from 'node:os';
import { readFileSync } from 'node:fs';

const versionOf = (name) => JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url))).version;

const line = (row) =>
  `| ${row.what} | ${row.ratio.toFixed(2)} | ${row.target} | ${row.isMet ? 'yes' : 'no'} | ${row.measured} | ${row.how} |`;

/** @returns {string} the report as Markdown */
export const report = (rows, postgres) =>
  [
    '# Speed',
    '',
    'Ratios against a floor measured in the same run (`npm run bench`); absolute figures belong to the machine they were taken on.',
    '',
    `Node ${process.versions.node}, Strapi ${versionOf('@strapi/strapi')}, ${postgres}, ${cpus().length} cores.`,
    '',
    '| what | ratio | target | met | measured | how |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(line),
    '',
  ].join('\n');
