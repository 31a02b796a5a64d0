import { program } from '../support/program';
import { cloneDatabase, type TestDatabase } from '../support/database';

/** What is generated, but for the ids that an office gives its SOPs and their texts when it is made. */
const CONTENT = `
select md5(string_agg(line, chr(10) order by line)) as content, count(*)::int as lines from (
  select concat_ws(' ', 'case', c.id, c.reference, c.subject, c.unit, c.status, c.visit, c.version, c.started_at, c.due_at, c.finished_at) as line from sop_cases c
  union all
  select concat_ws(' ', 'event', e.case_id, e.sequence, e.kind, e.at, e.actor_id, e.actor_role, e.actor_capacity, e.command_id, e.payload - 'sopDocumentId') from sop_runner_events e
  union all
  select concat_ws(' ', 'task', t.case_id, t.visit, t.node, t.state, t.assignee_id, t.opened_at, t.due_at, t.closed_at, t.note) from sop_runner_tasks t
) generated`;

describe('the generator of the bench', () => {
  const databases: TestDatabase[] = [];
  afterAll(async () => {
    for (const database of databases) await database.drop();
  });

  const generated = async (seed: number) => {
    const database = await cloneDatabase();
    databases.push(database);
    const made = await program('bench/generator/cli.mjs', [database.url, '210', '2', String(seed), '2026-11-20T10:00:00.000Z']);
    expect(made).toMatchObject({ code: 0 });
    return (await database.sql<{ content: string; lines: number }>(CONTENT))[0];
  };

  it('makes the same cases of the same seed, and others of another', async () => {
    const [first, again, other] = [await generated(7), await generated(7), await generated(8)];
    expect(first?.lines).toBeGreaterThan(1_000);
    expect(again).toEqual(first);
    expect(other?.content).not.toBe(first?.content);
  });
});
