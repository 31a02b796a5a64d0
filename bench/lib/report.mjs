/** What the bench prints and keeps, as Markdown. */

const verdict = (isMet) => (isMet === null ? '' : isMet ? 'yes' : 'no');
const number = (ratio) => (ratio === null ? '' : ratio.toFixed(2));
const line = (row) => `| ${row.what} | ${number(row.ratio)} | ${row.target ?? ''} | ${verdict(row.isMet)} | ${row.measured} | ${row.how} |`;

const part = ({ name, taken, rows, text, postgres }) => [
  `## ${name}`,
  '',
  `Taken ${taken.on} UTC at ${taken.commit}: Node ${taken.node}, Strapi ${taken.strapi}, ${postgres ? `PostgreSQL ${postgres}, ` : ''}${taken.cores} cores (${taken.processor}), ${taken.memoryGiB} GiB.`,
  '',
  '| what | ratio | target | met | measured | how |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rows.map(line),
  '',
  ...(text ? [text.trim(), ''] : []),
];

/** @param {object[]} results what `readResults` answers */
export const report = (results) =>
  [
    '# Speed',
    '',
    'Ratios against a floor measured in the same run (`npm run bench`); absolute figures belong to the machine they were taken on.',
    'Each part says when and on what it was taken: `npm run bench -- engine` measures one part again and leaves the others.',
    '',
    ...results.flatMap(part),
  ].join('\n');
