import * as React from 'react';

import type { Definition } from '../../../domain/definition';
import { comfort, layout, svgElement, type Flowchart as Chart, type Highlight, type Table } from '../../../domain/flowchart';
import { flowText } from '../utils/flow-words';
import { useVoice, type Voice } from '../utils/text';
import { drawn } from './drawn';
import { FlowSheet, StickyHead } from './FlowSheet';

interface Props {
  readonly definition: Definition;
  readonly highlight?: Highlight | undefined;
  /** Leaves the activities out, for a place beside other things; they are told where the pointer rests, and in words. */
  readonly isCompact?: boolean;
  /** Beyond this height it scrolls, the current symbol in sight. */
  readonly maxHeight?: string;
}

/** Pixels that a unit of the drawing gets at least (then it scrolls sideways) and at most. */
const SCALE = { least: 1.2, most: 1.75 } as const;

/** The form's flowchart with its positions. What it shows is also told by `FlowInWords`. */
export function Flowchart({ definition, highlight, isCompact = false, maxHeight }: Props) {
  const voice = useVoice();
  const sheet = React.useRef<HTMLDivElement>(null);
  const chart = React.useMemo(
    () => layout(definition, { ...comfort(definition, { activities: !isCompact }), labelSize: 8 }),
    [definition, isCompact],
  );
  const table = React.useMemo(() => tableOf(definition, isCompact, voice), [definition, isCompact, voice]);
  const title = voice.say('flow.titleOf', { sop: definition.title });
  const whole = svgElement(chart, { title, desc: flowText(definition, voice), table, ...(highlight ? { highlight } : {}) });
  const head = svgElement(headOf(chart), { title: '', desc: '', table });
  const units = Number(whole.attributes.width);
  // The whole drawing lies under its copied head.
  const headShare = (Number(head.attributes.height) / units) * 100;
  const current = highlight?.current.map(({ step, node }) => `${step}.${node}`).join() ?? '';
  React.useEffect(() => centre(sheet.current), [current]);

  return (
    <FlowSheet $height={maxHeight} ref={sheet} role="group" aria-label={title} tabIndex={0}>
      <div style={{ minWidth: `${units * SCALE.least}px`, maxWidth: `${units * SCALE.most}px`, marginInline: 'auto' }}>
        <StickyHead aria-hidden>{drawn(head, { role: 'presentation' })}</StickyHead>
        <div style={{ marginTop: `${-headShare}%` }}>{drawn(whole)}</div>
      </div>
    </FlowSheet>
  );
}

/** The table's head alone: the same page without rows and shapes, cut at the line below it. */
function headOf(chart: Chart): Chart {
  return { ...chart, pages: chart.pages.map((page) => ({ ...page, rows: [], shapes: [], top: 0, bottom: -1 })) };
}

function tableOf({ roles, steps }: Definition, isCompact: boolean, { say }: Voice): Table {
  return {
    heads: { number: say('flow.number'), activity: say('flow.activity'), roles: say('flow.roles') },
    roles: roles.map(({ name }) => name),
    activities: isCompact ? null : steps.map(({ activity }) => activity),
  };
}

/** Scrolls the sheet, never the page, to the first symbol that is lit. */
function centre(sheet: HTMLElement | null): void {
  const symbol = sheet?.querySelector('.current');
  if (!sheet || !symbol) return;
  const [frame, place] = [sheet.getBoundingClientRect(), symbol.getBoundingClientRect()];
  sheet.scrollTop += place.top - frame.top - (frame.height - place.height) / 2;
  // The number of the row stays in sight where it can.
  if (place.right > frame.right) sheet.scrollLeft += place.left - frame.left - (frame.width - place.width) / 2;
}
