import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Finding } from '../../../src/plugins/sop-runner/shared/contracts';
import type { StoredFile } from '../../../src/plugins/sop-runner/domain/file';
import { atOneMoment, openStore, verifyAll, verifySome } from '../../../src/plugins/sop-runner/server/src/evidence/outside';
import { RKT } from '../../unit/support/rkt';
import { openApp, type TestApp } from '../support/app';
import { passOn, proved, startCase } from '../support/clerk';
import { openOffice, type Office } from '../support/office';
import { program } from '../support/program';

/** What somebody with all rights on the database does, with every trigger and key taken away; `$id` is the row of the case. */
const LINE = (line: number) => `case_id = $id and sequence = ${line}`;
const RENUMBER = (from: number, by: number) => `
  update sop_runner_events set sequence = -sequence where case_id = $id and sequence >= ${from};
  update sop_runner_events set sequence = -sequence + ${by} where case_id = $id and sequence < 0`;
const COPY = `insert into sop_runner_events (case_id, sequence, kind, at, actor_id, payload, prev_hash, hash)
  select case_id, 4, 'Commented', at, actor_id, '{"text": "Disetujui"}', hash, repeat('0', 64) from sop_runner_events where ${LINE(3)}`;

const TAMPERED: readonly (readonly [what: string, statements: string, found: readonly string[]])[] = [
  [
    'a changed text',
    `update sop_runner_events set payload = jsonb_set(payload, '{note}', '"Setuju"') where ${LINE(3)}`,
    ['LINE_CHANGED 3'],
  ],
  ['a changed time', `update sop_runner_events set at = at - interval '1 day' where ${LINE(4)}`, ['LINE_CHANGED 4']],
  ['a changed person', `update sop_runner_events set actor_capacity = 'plh' where ${LINE(2)}`, ['LINE_CHANGED 2']],
  ['a removed line', `delete from sop_runner_events where ${LINE(3)}`, ['LINES_MISSING 3', 'FILE_UNKNOWN Nota.pdf']],
  [
    'a removed line, those after it numbered anew',
    `delete from sop_runner_events where ${LINE(3)}; ${RENUMBER(4, -1)}`,
    ['LINES_MISSING 3', 'LINES_MOVED 3–6 4–7', 'TAIL_MISSING 7 6', 'FILE_UNKNOWN Nota.pdf'],
  ],
  ['an inserted line', `${RENUMBER(4, 1)}; ${COPY}`, ['LINES_INSERTED 4', 'LINES_MOVED 5–8 4–7', 'TAIL_INSERTED 7 8']],
  [
    'two lines that changed places',
    `update sop_runner_events set sequence = case sequence when 3 then -6 else -3 end where case_id = $id and sequence in (3, 6);
     update sop_runner_events set sequence = -sequence where case_id = $id and sequence < 0`,
    ['LINES_MOVED 3 6', 'LINES_MOVED 6 3'],
  ],
  ['an end that was cut off', `delete from sop_runner_events where case_id = $id and sequence > 4`, ['TAIL_MISSING 7 4']],
  ['a history that is gone', `delete from sop_runner_events where case_id = $id`, ['NO_HISTORY']],
  ['a changed case', `update sop_cases set current_step = 5 where id = $id`, ['CASE_DIFFERS currentStep 5 3']],
  [
    'a changed task',
    `update sop_runner_tasks set closed_at = closed_at - interval '30 minutes' where case_id = $id and visit = 1`,
    ['TASK_DIFFERS 1 1 1 closedAt'],
  ],
  ['a removed task', `delete from sop_runner_tasks where case_id = $id and visit = 3`, ['TASK_MISSING 3 1 3', 'TASK_MISSING 3 2 3']],
  [
    'an inserted task',
    `insert into sop_runner_tasks (case_id, role_id, visit, step, node, attempt, state, standard_time, opened_at, checked_inputs, outputs)
     select case_id, role_id, 9, 1, 1, 1, 'done', standard_time, opened_at, '[]', '[]' from sop_runner_tasks where case_id = $id and visit = 1`,
    ['TASK_INSERTED 1 1 9'],
  ],
  [
    'a file of which the hash was changed',
    `update sop_runner_files set sha_256 = repeat('0', 64) where case_id = $id`,
    ['FILE_CHANGED Nota.pdf'],
  ],
  ['a file that was taken from it', `update sop_runner_files set case_id = null where case_id = $id`, ['FILE_MISSING Nota.pdf']],
];

describe('proving the history of cases', () => {
  let app: TestApp;
  let office: Office;
  let client: Client;

  beforeAll(async () => {
    app = await openApp({ MAIL_WORKER: 'false' });
    office = await openOffice(app, RKT);
    client = new Client({ connectionString: app.databaseUrl, options: '-c TimeZone=UTC' });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await app.close();
  });

  /** A case with seven lines and a file, at its third row. */
  const run = async (): Promise<string> => {
    const by = office.person('sesdep');
    const reference = await startCase(app, office, by);
    const { body } = await app.http
      .post('/sop-runner/files')
      .set('Authorization', `Bearer ${by.token}`)
      .attach('file', Buffer.from(`%PDF-1.7 ${reference}`), 'Nota.pdf')
      .expect(201);
    await passOn(app, office, reference, { attachments: [{ file: (body as StoredFile).id, output: null }] });
    await passOn(app, office, reference);
    return reference;
  };

  const tamper = async (reference: string, statements: string): Promise<void> => {
    const { rows } = await client.query<{ id: number }>('select id from sop_cases where reference = $1', [reference]);
    await client.query(`begin; set local session_replication_role = replica; ${statements.replaceAll('$id', String(rows[0]?.id))}; commit`);
  };

  const verifying = async (references: readonly string[], withFiles = true) => {
    const store = await openStore({ filesDirectory: process.env.FILES_DIRECTORY ?? '', s3: null }, (message) => {
      throw new Error(message);
    });
    const found: (readonly [string | null, readonly Finding[]])[] = [];
    const how = {
      atOneMoment: <T>(work: Parameters<typeof atOneMoment<T>>[1]) => atOneMoment(client, work),
      open: withFiles ? (name: string) => store.read(name) : null,
      found: (reference: string | null, findings: readonly Finding[]) => void found.push([reference, findings]),
      progress: () => undefined,
    };
    const verified = references.length > 0 ? await verifySome(references, how) : await verifyAll(how);
    return { verified, found };
  };
  const said = ({ code, details }: Finding) => [code, ...Object.values(details)].join(' ');

  it('finds nothing in what the engine wrote', async () => {
    const references = [await run(), await startCase(app, office, office.person('sesdep'))];
    expect(await verifying([])).toEqual({ verified: { cases: 2, lines: 8, files: 1, archived: 0 }, found: [] });
    expect(await verifying(references)).toEqual({ verified: { cases: 2, lines: 8, files: 1, archived: 0 }, found: [] });
  });

  it.each(TAMPERED)('finds %s', async (_what, statements, expected) => {
    const reference = await run();
    await tamper(reference, statements);
    const { found } = await verifying([reference]);
    expect(found.map(([where, findings]) => [where, findings.map(said).map((text, index) => shortened(text, expected[index]))])).toEqual([
      [reference, expected],
    ]);
    // The next ones are about themselves.
    await tamper(
      reference,
      `delete from sop_runner_events where case_id = $id; delete from sop_runner_tasks where case_id = $id;
      delete from sop_runner_files where case_id = $id; delete from sop_cases where id = $id;
      update sop_runner_counters set last = last - 1`,
    );
  });

  it('finds a changed and a lost content of a file, and leaves contents alone where asked to', async () => {
    const references = [await run(), await run()];
    const rows = await app.sql<{ path: string }>(
      `select f.stored_as as path from sop_runner_files f join sop_cases c on c.id = f.case_id where c.reference = any($1) order by c.id`,
      [references],
    );
    const [changed = '', lost = ''] = rows.map(({ path }) => join(process.env.FILES_DIRECTORY ?? '', path));
    await writeFile(changed, '%PDF-1.7 lain');
    await rename(lost, `${lost}-hilang`);
    expect((await verifying(references)).found.map(([, findings]) => findings.map(said))).toEqual([
      ['FILE_CHANGED Nota.pdf'],
      ['FILE_MISSING Nota.pdf'],
    ]);
    expect((await verifying(references, false)).found).toEqual([]);
    await writeFile(changed, `%PDF-1.7 ${references[0]}`);
    await rename(`${lost}-hilang`, lost);
    expect((await verifying(references)).found).toEqual([]);
  });

  it('finds a case that is gone altogether, one that nobody counted, rows without a case and a changed text, and says so in the command', async () => {
    const gone = await run();
    await proved(app, gone);
    await tamper(gone, `delete from sop_runner_tasks where case_id = $id and visit > 1; delete from sop_cases where id = $id`);
    const other = await run();
    await tamper(
      other,
      `update sop_cases set reference = '2026-999999' where id = $id;
      update sop_runner_revisions set definition = jsonb_set(definition, '{title}', '"Lain"')`,
    );
    const { found } = await verifying([]);
    const [row] = await app.sql<{ id: number }>(
      `select case_id as id from sop_runner_events e where not exists (select 1 from sop_cases c where c.id = e.case_id) limit 1`,
    );
    expect(found.map(([where, findings]) => [where, findings.map(said)])).toEqual([
      [
        null,
        [
          `CASE_MISSING ${gone}`,
          `CASE_MISSING ${other}`,
          'CASE_UNCOUNTED 2026-999999',
          `LINES_WITHOUT_CASE 7 ${row?.id}`,
          `TASKS_WITHOUT_CASE 1 ${row?.id}`,
          `TEXT_CHANGED ${RKT.number} 0`,
        ],
      ],
    ]);
    const command = await program('scripts/verify.mjs');
    expect(command.code).toBe(1);
    expect(command.output).toContain(
      `  ✗ Berkas ${gone} hilang seluruhnya: nomornya sudah diberikan.\n    Case ${gone} is missing altogether: its number was given.`,
    );
    expect(command.output).toContain('✗ TIDAK UTUH: 6 temuan.\n  NOT WHOLE: 6 findings.');
    expect(await program('scripts/verify.mjs', ['--json', '--without-files', gone])).toEqual({
      code: 1,
      output: `${JSON.stringify({ reference: gone, code: 'CASE_UNKNOWN', details: { reference: gone } })}
${JSON.stringify({ cases: 0, lines: 0, files: 0, archived: 0, withFiles: false, findings: 1 })}
`,
    });
  });
});

/** Times and long values differ from run to run: only what is expected of a finding is compared. */
const shortened = (text: string, expected: string | undefined): string =>
  expected !== undefined && text.startsWith(`${expected} `) ? expected : text;
