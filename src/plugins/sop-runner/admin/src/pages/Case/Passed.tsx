import * as React from 'react';

import { Alert, Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

import type { CommandResult, TaskCard } from '../../../../shared/contracts';
import { useListTasksQuery } from '../../api/client';
import { joined } from '../../utils/lists';
import { PATHS } from '../../utils/paths';
import { useVoice, type Voice } from '../../utils/text';

/** What an act did to a case, and whether it moved it or only ended the person's part of a group. */
export type Passing = CommandResult & { readonly isMoved: boolean };

/** What the person's act did to the case, and the next task, so that nobody has to look for it. */
export function Passed({ result, onClose }: { readonly result: Passing; readonly onClose: () => void }) {
  const voice = useVoice();
  const said = React.useRef<HTMLDivElement>(null);
  // The form was far down the page: whoever completed it is brought to what became of it.
  React.useEffect(() => said.current?.focus(), [result]);
  const { data, isFetching } = useListTasksQuery({ limit: 2 });
  const next = isFetching ? undefined : data?.tasks.find((task) => task.reference !== result.reference);
  return (
    <div role="status" ref={said} tabIndex={-1} style={{ scrollMarginTop: '12rem', outline: 'none' }}>
      <Alert
        variant="success"
        closeLabel={voice.say('passed.close')}
        onClose={onClose}
        title={passedWords(result, voice)}
        action={isFetching ? undefined : <NextLink next={next} />}
      >
        {isFetching || next ? '' : voice.say('passed.noNext')}
      </Alert>
    </div>
  );
}

function NextLink({ next }: { readonly next: TaskCard | undefined }) {
  const { say } = useVoice();
  return (
    <Link tag={NavLink} to={next ? PATHS.case(next.reference) : PATHS.inbox}>
      {next ? say('passed.next', { subject: next.subject }) : say('inbox.back')}
    </Link>
  );
}

function passedWords(result: Passing, voice: Voice): string {
  if (result.status === 'completed') return voice.say('passed.completed');
  if (result.status === 'cancelled') return voice.say('passed.cancelled');
  const to = joined(result.nowWith, voice);
  return result.isMoved ? voice.say('passed.handed', { to, step: result.step }) : voice.say('passed.ownPart', { to });
}
