import * as React from 'react';

import { Box, Field, Flex, Textarea, Typography } from '@strapi/design-system';

import type { CompleteTask, TaskOffer, WayOffer } from '../../../../shared/contracts';
import { useCompleteTaskMutation } from '../../api/client';
import { FailureAlert } from '../../components/FailureAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useCommand } from '../../hooks/useCommand';
import { joined } from '../../utils/lists';
import { useVoice } from '../../utils/text';
import type { Passing } from './Passed';
import { Ticks } from './Ticks';
import { WayButtons } from './WayButtons';

interface Props {
  readonly reference: string;
  readonly offer: TaskOffer;
  readonly onPassed: (result: Passing) => void;
}

/** Where there is room, so that the buttons stay on the first screen. */
const SIDE_BY_SIDE = { display: 'grid', gap: '2rem', gridTemplateColumns: 'repeat(auto-fit, minmax(min(24rem, 100%), 1fr))' } as const;

/** Ticks, note and the ways out of the task. A way back asks for its reason first. */
export function CompleteForm({ reference, offer, onPassed }: Props) {
  const voice = useVoice();
  const { say } = voice;
  const [checkedInputs, setCheckedInputs] = React.useState<readonly string[]>([]);
  const [outputs, setOutputs] = React.useState<readonly string[]>([]);
  const [note, setNote] = React.useState('');
  const [returning, setReturning] = React.useState<WayOffer | null>(null);
  const [complete] = useCompleteTaskMutation();
  const command = useCommand((fields: Omit<CompleteTask['body'], 'commandId'>, commandId) =>
    complete({ reference, visit: offer.visit, node: offer.node, body: { ...fields, commandId } }),
  );

  const send = async (way: WayOffer, reason: string | null) => {
    const result = await command.send({ outcome: way.label, note: note.trim() || null, reason, checkedInputs, outputs, attachments: [] });
    if (result === null) return;
    setReturning(null);
    onPassed({ ...result, isMoved: way.movesCase });
  };
  const choose = (way: WayOffer) => (way.isReturn && way.movesCase ? setReturning(way) : void send(way, null));

  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {offer.inputs.length + offer.outputs.length > 0 && (
        <Box style={SIDE_BY_SIDE}>
          <Ticks
            legend={say('work.inputs')}
            hint={say('work.inputsHint')}
            documents={offer.inputs}
            ticked={checkedInputs}
            isDisabled={command.isSending}
            onChange={setCheckedInputs}
          />
          <Ticks
            legend={say('work.outputs')}
            hint={say('work.outputsHint')}
            documents={offer.outputs}
            ticked={outputs}
            isDisabled={command.isSending}
            onChange={setOutputs}
          />
        </Box>
      )}
      <Field.Root name={`note-${offer.visit}-${offer.node}`} hint={say('work.noteHint')}>
        <Field.Label>{say('work.note')}</Field.Label>
        <Textarea minHeight="6rem" value={note} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setNote(event.target.value)} />
        <Field.Hint />
      </Field.Root>
      {offer.ways.some((way) => !way.movesCase) && <Typography textColor="neutral600">{say('work.othersFirst')}</Typography>}
      <FailureAlert failure={returning ? null : command.failure} onClose={command.forget} />
      <WayButtons ways={offer.ways} isSending={command.isSending} onChoose={choose} />
      {returning && (
        <ReasonDialog
          title={say('return.title', { to: joined(returning.toRoleNames, voice) })}
          body={say('return.body', { step: returning.toStep ?? 0 })}
          confirm={say('return.title', { to: joined(returning.toRoleNames, voice) })}
          isSending={command.isSending}
          failure={command.failure}
          onForget={command.forget}
          onClose={() => setReturning(null)}
          onConfirm={(reason) => void send(returning, reason)}
        />
      )}
    </Flex>
  );
}
