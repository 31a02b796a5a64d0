/** Many SOPs from one: its rows with those of its steps and components, copied in the database with other ids, document ids and numbers. */

/** Ids of copies: far enough from each other that no two meet. */
const APART = 10_000;

/** Tables of what an SOP owns, with the columns that name rows of these same tables; a position's id stays. */
const OWN_IDS = /^(id|sop_id|step_id|node_id|related_id|inv_step_id|entity_id|cmp_id)$/;
const OTHERS = /^(components_sop_holders|sop_roles)/;

const tablesOf = async (sql) => {
  const { rows } = await sql.query(`
    select distinct cast(tgrelid as regclass)::text as name from pg_trigger where tgname = 'sop_runner_text_generation' order by name`);
  return rows.map(({ name }) => name).filter((name) => !OTHERS.test(name) && name !== 'sop_runner_revision_logs');
};

const columnsOf = async (sql, table) => {
  const { rows } = await sql.query(
    `select column_name as name from information_schema.columns where table_schema = current_schema() and table_name = $1`,
    [table],
  );
  return rows.map(({ name }) => name);
};

const copied = (column, table) => {
  if (table === 'sop_runner_revisions' && column === 'sop_document_id') return `left(original."${column}", 16) || lpad(copy::text, 8, '0')`;
  if (column === 'document_id') return `left(original."${column}", 16) || lpad(copy::text, 8, '0')`;
  if (table === 'sops' && column === 'number') return `original."${column}" || '/' || copy`;
  if (OWN_IDS.test(column)) return `original."${column}" + copy * ${APART}`;
  return `original."${column}"`;
};

/**
 * Copies the only SOP of a database until there are `wanted`.
 * @param {import('pg').Client} sql of a superuser: rows are copied past the triggers, and the generation is raised once at the end
 */
export const copySops = async (sql, present, wanted) => {
  const tables = await tablesOf(sql);
  await sql.query('begin');
  await sql.query(`set local session_replication_role = replica`);
  for (const table of tables) {
    const columns = await columnsOf(sql, table);
    const names = columns.map((column) => `"${column}"`).join(', ');
    const values = columns.map((column) => copied(column, table)).join(', ');
    await sql.query(
      `insert into "${table}" (${names}) select ${values} from "${table}" original, generate_series($1::int, $2::int) copy where original.id < ${APART}`,
      [present, wanted - 1],
    );
  }
  await sql.query(`
    insert into sop_runner_revision_logs (document_id, revision_id, kind, at, created_at, updated_at, published_at)
    select gen_random_uuid(), revision.id, 'ratified', now(), now(), now(), now() from sop_runner_revisions revision
    where not exists (select 1 from sop_runner_revision_logs log where log.revision_id = revision.id)`);
  await sql.query(`update sop_runner_generations set value = value + 1 where name = 'texts'`);
  await sql.query('commit');
  await sql.query('analyze');
};
