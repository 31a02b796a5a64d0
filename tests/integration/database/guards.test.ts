import { FOREIGN_KEYS } from '../../../src/plugins/sop-runner/server/src/database/foreign-keys';
import { openApp, type TestApp } from '../support/app';
import { cloneDatabase } from '../support/database';

const GUARDS = `
  select 'index' as kind, indexname as name, indexdef as definition from pg_indexes where schemaname = 'public' and indexname like 'sop_runner_%'
  union all
  select 'key', conname, pg_get_constraintdef(oid) from pg_constraint where conname like 'sop_runner_fk_%'
  union all
  select 'trigger', tgname || ' on ' || tgrelid::regclass, pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where tgname like 'sop_runner_%'
  union all
  select 'function', proname, pg_get_functiondef(oid) from pg_proc where proname like 'sop_runner_%'
  order by 1, 2`;

describe('what PostgreSQL itself guarantees', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp();
  });

  afterAll(() => app.close());

  /** Runs the statements in one transaction that names a command, as the engine does, and rolls it back. */
  const inEngine = (...statements: string[]) =>
    app.sql(
      `do $$ begin perform set_config('sop_runner.command', 'test', true); ${statements.join(';')}; raise exception 'rolled back'; end $$`,
    );

  const ACTOR = `insert into sop_runner_actors (id, name) values (1, 'Sesdep')`;
  const REVISION = `insert into sop_runner_revisions (id, sop_document_id, number, definition, sha_256, effective_on) values (1, 'a', 0, '{}', 'x', '2026-01-01')`;
  const CASE = `insert into sop_cases (id, reference, subject, revision_id, sop_document_id, started_by_id) values (1, '2026-000001', 'Uji', 1, 'a', 1)`;
  const EVENT = `insert into sop_runner_events (id, case_id, sequence, kind, actor_id, payload, command_id, hash) values (1, 1, 1, 'CaseStarted', 1, '{}', 'c1', 'h')`;

  it('has every foreign key of history restrict deletion, and no other key beside it', async () => {
    for (const { table, column, target } of FOREIGN_KEYS) {
      const keys = await app.sql(
        `select pg_get_constraintdef(c.oid) as definition from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         where c.contype = 'f' and c.conrelid = $1::regclass and a.attname = $2`,
        [table, column],
      );
      expect(keys).toEqual([{ definition: `FOREIGN KEY (${column}) REFERENCES ${target}(id) ON DELETE RESTRICT` }]);
    }
  });

  it('refuses rows of history that no engine transaction writes', async () => {
    for (const statement of [REVISION, CASE, EVENT, `insert into sop_runner_counters (year, last) values (2026, 7)`])
      await expect(app.sql(statement)).rejects.toThrow(/SOP Runner: INSERT of \w+ is refused/);
  });

  it('admits them in an engine transaction, each number and command once', async () => {
    await expect(inEngine(ACTOR, REVISION, CASE, EVENT)).rejects.toThrow('rolled back');
    await expect(inEngine(ACTOR, REVISION, REVISION.replace('(1,', '(2,'))).rejects.toThrow('sop_runner_revisions_number');
    await expect(inEngine(ACTOR, REVISION, CASE, EVENT, EVENT.replace('values (1, 1, 1', 'values (2, 1, 2'))).rejects.toThrow(
      'sop_runner_events_',
    );
    await expect(inEngine(ACTOR, REVISION, CASE, CASE.replace('values (1,', 'values (2,'))).rejects.toThrow('sop_cases_reference_uq');
  });

  it('refuses to change or delete history even in an engine transaction', async () => {
    const all = [ACTOR, REVISION, CASE, EVENT];
    await expect(inEngine(...all, `update sop_runner_events set payload = '[]'`)).rejects.toThrow(/UPDATE of sop_runner_events is refused/);
    await expect(inEngine(...all, `delete from sop_runner_events`)).rejects.toThrow(/DELETE of sop_runner_events is refused/);
    await expect(inEngine(...all, `delete from sop_cases`)).rejects.toThrow(/DELETE of sop_cases is refused/);
    await expect(inEngine(...all, `update sop_runner_revisions set definition = '[]'`)).rejects.toThrow(
      /UPDATE of sop_runner_revisions is refused/,
    );
  });

  it('lets outside hands touch time stamps of a case but not move it', async () => {
    const outside = `perform set_config('sop_runner.command', '', true)`;
    await expect(inEngine(ACTOR, REVISION, CASE, outside, `update sop_cases set updated_at = now()`)).rejects.toThrow('rolled back');
    await expect(inEngine(ACTOR, REVISION, CASE, outside, `update sop_cases set current_step = 2`)).rejects.toThrow(
      /UPDATE of sop_cases is refused/,
    );
  });

  it('keeps a file as it was handed in, and lets go of one that no case has', async () => {
    const FILE = `insert into sop_runner_files (id, file_id, owner, name, mime, size, sha_256, stored_as) values (1, 'f', 1, 'a.pdf', 'b', 1, 'x', 's')`;
    const attach = `update sop_runner_files set case_id = 1`;
    const outside = `perform set_config('sop_runner.command', '', true)`;
    const all = [ACTOR, REVISION, CASE, FILE];
    await expect(inEngine(...all, attach, `update sop_runner_files set updated_at = now()`)).rejects.toThrow('rolled back');
    await expect(inEngine(...all, outside, `delete from sop_runner_files`)).rejects.toThrow('rolled back');
    for (const change of [`name = 'b.pdf'`, `sha_256 = 'y'`, `stored_as = 't'`, `owner = 2`, `case_id = 1, size = 2`])
      await expect(inEngine(...all, `update sop_runner_files set ${change}`)).rejects.toThrow(/UPDATE of sop_runner_files is refused/);
    await expect(inEngine(...all, outside, attach)).rejects.toThrow(/UPDATE of sop_runner_files is refused/);
    for (const change of [`update sop_runner_files set case_id = null`, `update sop_runner_files set name = 'b.pdf'`])
      await expect(inEngine(...all, attach, change)).rejects.toThrow(/UPDATE of sop_runner_files is refused/);
    await expect(inEngine(...all, attach, `delete from sop_runner_files`)).rejects.toThrow(/DELETE of sop_runner_files is refused/);
    const archive = `perform set_config('sop_runner.archive', '1', true)`;
    await expect(inEngine(...all, attach, archive, `delete from sop_runner_files`)).rejects.toThrow('rolled back');
    await expect(inEngine(...all, attach, archive, `delete from sop_cases`)).rejects.toThrow(/sop_runner_fk_files_case_id/);
  });

  it('never lets one person stand for another', async () => {
    await expect(inEngine(ACTOR, `update sop_runner_actors set user_id = 7`)).rejects.toThrow(/UPDATE of sop_runner_actors is refused/);
    await expect(inEngine(ACTOR, `delete from sop_runner_actors`)).rejects.toThrow(/DELETE of sop_runner_actors is refused/);
    await expect(inEngine(ACTOR, `update sop_runner_actors set name = ''`)).rejects.toThrow('rolled back');
  });

  it('refuses to truncate history', async () => {
    for (const table of [
      'sop_cases',
      'sop_runner_tasks',
      'sop_runner_events',
      'sop_runner_revisions',
      'sop_runner_revision_logs',
      'sop_runner_files',
    ])
      await expect(app.sql(`truncate ${table} cascade`)).rejects.toThrow(/TRUNCATE of \w+ is refused/);
  });
});

/** The transactions that wrote the guards last. */
const WRITTEN_BY = `select oid::int, xmin::text from pg_trigger where tgname like 'sop_runner_%' order by 1`;

/** What somebody may do to guards past the product. */
const DAMAGE = [
  `drop trigger sop_runner_append_only on sop_runner_events`,
  `alter table sop_cases disable trigger sop_runner_engine_only`,
  `alter table steps disable trigger sop_runner_text_generation`,
  `create or replace function sop_runner_no_truncate() returns trigger language plpgsql as $$ begin return null; end $$`,
  `drop index sop_runner_sops_number_published`,
  `alter table sop_runner_events drop constraint sop_runner_fk_events_case_id, add constraint loose foreign key (case_id) references sop_cases on delete set null`,
  `alter table sop_runner_tasks alter column case_id drop not null`,
];

/** What a boot does once Strapi's tables stand. */
const syncAgain = async ({ strapi }: TestApp): Promise<void> => {
  const { contentTypes } = strapi;
  await strapi.hook('strapi::content-types.afterSync').call({ oldContentTypes: contentTypes, contentTypes });
};

describe('booting again on the same database', () => {
  it('leaves the guards as the first boot made them, and puts back what was damaged since', async () => {
    const firstBoot = await cloneDatabase();
    const secondBoot = await openApp();
    const guards = await firstBoot.sql(GUARDS);
    expect(guards.length).toBeGreaterThan(30);
    expect(await secondBoot.sql(GUARDS)).toEqual(guards);
    expect(await secondBoot.sql(WRITTEN_BY)).toEqual(await firstBoot.sql(WRITTEN_BY));
    for (const damage of DAMAGE) {
      await secondBoot.sql(damage);
      await syncAgain(secondBoot);
      expect([damage, await secondBoot.sql(GUARDS)]).toEqual([damage, guards]);
    }
    await secondBoot.close();
    await firstBoot.drop();
  });
});
