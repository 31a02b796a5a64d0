import type { Office } from './office';

const OURS = `
select relname as name from pg_class
where relkind = 'r' and relnamespace = 'public'::regnamespace and (relname ~ '^(sops|steps|sop_|components_sop_)' or relname = 'files_related_mph')
order by relname`;

/** All rows of SOPs, steps, positions, revisions and what hangs on them, to show that a refused act left nothing behind. */
export const everything = async ({ app }: Office): Promise<Readonly<Record<string, readonly string[]>>> => {
  const tables = await app.sql<{ name: string }>(OURS);
  const rows = await Promise.all(tables.map(({ name }) => app.sql<{ line: string }>(`select t::text as line from "${name}" t order by 1`)));
  return Object.fromEntries(tables.map(({ name }, index) => [name, rows[index]?.map(({ line }) => line) ?? []]));
};

/** One side of an SOP as its form shows it: `1 Menyusun konsep`, in the order of the relation. */
export const rowsOf = async ({ app }: Office, sop: string, side: 'draft' | 'published'): Promise<readonly string[] | null> => {
  const on = side === 'draft' ? 'is null' : 'is not null';
  const sops = await app.sql<{ rows: string[] }>(
    `select array(select step.number || ' ' || step.activity from steps step join steps_sop_lnk link on link.step_id = step.id
                  where link.sop_id = sop.id and step.published_at ${on} order by link.step_ord, step.id) as rows
     from sops sop where document_id = $1 and published_at ${on}`,
    [sop],
  );
  if (sops.length > 1) throw new Error(`${sops.length} ${side} rows of one SOP`);
  return sops[0]?.rows ?? null;
};

/** A frozen revision, with its log. */
export interface FrozenRevision {
  readonly number: number;
  readonly rows: readonly string[];
  readonly by: string | null;
  readonly effectiveOn: string;
  readonly log: readonly string[];
}

export const revisionsOf = ({ app }: Office, sop: string): Promise<readonly FrozenRevision[]> =>
  app.sql<FrozenRevision>(
    `select number, to_char(effective_on, 'YYYY-MM-DD') as "effectiveOn", actor.name as by,
       array(select (step ->> 'number') || ' ' || (step ->> 'activity') from jsonb_array_elements(definition -> 'steps') step) as rows,
       array(select kind from sop_runner_revision_logs log where log.revision_id = revision.id order by log.id)::text[] as log
     from sop_runner_revisions revision left join sop_runner_actors actor on actor.id = ratified_by_id
     where sop_document_id = $1 order by number`,
    [sop],
  );
