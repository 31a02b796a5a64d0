import * as React from 'react';

import { Alert, Flex, LinkButton } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

import type { TaskCard } from '../../../../shared/contracts';
import { joined } from '../../utils/lists';
import { PATHS } from '../../utils/paths';
import { useVoice, type Voice } from '../../utils/text';
import type { Passing } from './passing';
import { TakeBack } from './TakeBack';

interface Props {
  readonly result: Passing;
  readonly mayTakeBack: boolean;
  readonly onPassed: (result: Passing) => void;
  readonly onClose: () => void;
}

/** What the person's act did to the case, and the next task, so that nobody has to look for it. */
export function Passed({ result, mayTakeBack, onPassed, onClose }: Props) {
  const voice = useVoice();
  const said = React.useRef<HTMLDivElement>(null);
  // The form was far down the page: whoever completed it is brought to what became of it.
  React.useEffect(() => said.current?.focus(), [result]);
  const next = result.shown?.next ?? null;
  return (
    <div role="status" ref={said} tabIndex={-1} style={{ scrollMarginTop: '12rem', outline: 'none' }}>
      <Alert variant="success" closeLabel={voice.say('passed.close')} onClose={onClose} title={passedWords(result, voice)}>
        {next ? '' : voice.say('passed.noNext')}
      </Alert>
      <Flex gap={2} wrap="wrap" paddingTop={2}>
        <NextLink next={next} />
        {mayTakeBack && <TakeBack reference={result.reference} onPassed={onPassed} />}
      </Flex>
    </div>
  );
}

function NextLink({ next }: { readonly next: TaskCard | null }) {
  const { say } = useVoice();
  return (
    <LinkButton
      tag={NavLink}
      to={next ? PATHS.case(next.reference) : PATHS.inbox}
      size="S"
      variant="default"
      style={{ height: 'auto', minHeight: '3.2rem', whiteSpace: 'normal' }}
    >
      {next ? say('passed.next', { subject: next.subject }) : say('inbox.back')}
    </LinkButton>
  );
}

function passedWords(result: Passing, voice: Voice): string {
  if (result.status === 'completed') return voice.say('passed.completed');
  if (result.status === 'cancelled') return voice.say('passed.cancelled');
  const to = joined(result.nowWith, voice);
  if (result.act === 'refused') return voice.say('passed.refused', { to, step: result.step });
  if (result.act === 'takenBack') return voice.say('passed.takenBack', { step: result.step });
  return result.act === 'moved' ? voice.say('passed.handed', { to, step: result.step }) : voice.say('passed.ownPart', { to });
}
