/**
 * `strapi import` and pulling by `strapi transfer` empty the database before they fill it, with every hook turned off and files deleted first. History
 * cannot go that way: the command ends before it has changed anything. Pushing over HTTP is closed by config/server.ts; PostgreSQL's triggers would refuse
 * the rows in any case.
 */
export function refuseImport(argv: readonly string[] = process.argv): void {
  const [command, ...options] = argv.slice(2);
  const isImport = command === 'import' || (command === 'transfer' && options.some((option) => option.startsWith('--from')));
  if (!isImport) return;
  throw new Error(
    `SOP Runner: "strapi ${command}" is refused and nothing was changed: it would delete the history of cases. Use "npm run backup" and "npm run restore".`,
  );
}
