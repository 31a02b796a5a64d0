/** What the demo prints when it is ready. */
const line = (widths, cells) => `  ${cells.map((cell, index) => cell.padEnd(widths[index])).join('  ')}`.trimEnd();

const table = (head, rows) => {
  const widths = head.map((_, index) => Math.max(...[head, ...rows].map((row) => row[index].length)));
  const rule = widths.map((width) => '─'.repeat(width));
  return [head, rule, ...rows].map((cells) => line(widths, cells)).join('\n');
};

const signInText = (signIns) =>
  signIns.length === 0
    ? '  The passwords were made elsewhere: they are not in .data/sign-ins.json. "Forgot password" mails a new one to the mailbox.'
    : table(
        ['Jabatan (position)', 'Surel (e-mail)', 'Kata sandi (password)'],
        signIns.map(({ position, email, password }) => [position, email, password]),
      );

export const reportText = ({ address, mailbox, database, signIns }) => `
SOP Runner is running. Ctrl-C stops it; all data stays.

  Panel      ${address}/admin
  Mailbox    ${mailbox}
  REST API   ${address}/api/sops?populate=steps
  Database   ${database}

${signInText(signIns)}
`;
