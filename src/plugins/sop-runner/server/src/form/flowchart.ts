import type { Definition } from '../../../domain/definition';
import { comfort, inWords, layout, toSvg } from '../../../domain/flowchart';
import { FLOW_WORDS } from '../../../shared/flow-words';
import { FORM_WORDS } from '../../../shared/form-words';

/** The flowchart alone, in the form's table, with the flow in words as its description. */
export function flowchartSvg(def: Definition): string {
  const { number, activity, roles } = FORM_WORDS.table;
  return toSvg(layout(def, comfort(def, { activities: true })), {
    title: `${def.number} ${def.title}`,
    desc: inWords(def, FLOW_WORDS.id).join(' '),
    table: {
      heads: { number, activity, roles },
      roles: def.roles.map(({ name }) => name),
      activities: def.steps.map((step) => step.activity),
    },
  });
}
