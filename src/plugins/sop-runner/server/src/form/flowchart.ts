import type { Definition } from '../../../domain/definition';
import { comfort, inWords, layout, toSvg } from '../../../domain/flowchart';
import { FLOW_WORDS } from '../../../shared/flow-words';
import { FORM_WORDS } from '../../../shared/form-words';

/** Letters of a *Kegiatan* on one line of the drawing's table, and the height of a line. */
const LETTERS = 34;
const LINE = 8.4;

/** The flowchart alone, in the form's table, with the flow in words as its description. */
export function flowchartSvg(def: Definition): string {
  const { columns, rows } = comfort(def);
  const heights = def.steps.map(({ activity }, index) => Math.max(rows[index] ?? 0, Math.ceil(activity.length / LETTERS) * LINE + 10));
  const { number, activity, roles } = FORM_WORDS.table;
  return toSvg(layout(def, { columns, rows: heights }), {
    title: `${def.number} ${def.title}`,
    desc: inWords(def, FLOW_WORDS.id).join(' '),
    table: {
      heads: { number, activity, roles },
      roles: def.roles.map(({ name }) => name),
      activities: def.steps.map((step) => step.activity),
    },
  });
}
