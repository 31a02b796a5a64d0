import * as React from 'react';

import { Box, Field, Flex, Textarea, Typography } from '@strapi/design-system';

import type { CaseView, CompleteTask, TaskOffer, WayOffer } from '../../../../shared/contracts';
import { useCompleteTaskMutation } from '../../api/client';
import { FailureAlert } from '../../components/FailureAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useCommand } from '../../hooks/useCommand';
import { useDraft } from '../../hooks/useDraft';
import { useUploads } from '../../hooks/useUploads';
import { joined } from '../../utils/lists';
import { useVoice } from '../../utils/text';
import { Inputs } from './Inputs';
import { Outputs } from './Outputs';
import { hasMoved, type Passing } from './passing';
import { EMPTY_TASK, reasonDraftName, taskDraftName } from '../../utils/task-draft';
import { WayButtons } from './WayButtons';

interface Props {
  readonly view: CaseView;
  readonly offer: TaskOffer;
  readonly onPassed: (result: Passing) => void;
}

/** Where there is room, so that the buttons stay on the first screen. */
const SIDE_BY_SIDE = {
  display: 'grid',
  gap: '1.2rem 2.4rem',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(26rem, 100%), 1fr))',
} as const;

/** Ticks, files, note and the ways out of the task. A way back asks for its reason first. Nothing of it is lost before it was done. */
export function CompleteForm({ view, offer, onPassed }: Props) {
  const voice = useVoice();
  const { say } = voice;
  const { reference } = view;
  const [draft, change, forget] = useDraft(taskDraftName(reference, offer), EMPTY_TASK);
  const uploads = useUploads(draft.files, (to) => change(({ files }) => ({ files: to(files) })));
  const [returning, setReturning] = React.useState<WayOffer | null>(null);
  const [complete] = useCompleteTaskMutation();
  const command = useCommand(taskDraftName(reference, offer), (fields: Omit<CompleteTask['body'], 'commandId'>, commandId) =>
    complete({ reference, visit: offer.visit, node: offer.node, body: { ...fields, commandId } }),
  );

  const send = async (way: WayOffer, reason: string | null): Promise<boolean> => {
    const { checkedInputs, outputs, note, files } = draft;
    const attachments = files.flatMap(({ stored, output }) => (stored === null ? [] : [{ file: stored.id, output }]));
    const result = await command.send({ outcome: way.label, note: note.trim() || null, reason, checkedInputs, outputs, attachments });
    if (result === null) return false;
    forget();
    setReturning(null);
    // The page may have been read before others of the group were done: the answer knows.
    onPassed({ ...result, act: hasMoved(result, offer.visit) ? 'moved' : 'ownPart' });
    return true;
  };
  const choose = (way: WayOffer) => (way.isReturn && way.movesCase ? setReturning(way) : void send(way, null));

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Box style={SIDE_BY_SIDE}>
        <Inputs
          view={view}
          offer={offer}
          ticked={draft.checkedInputs}
          isDisabled={command.isSending}
          onChange={(checkedInputs) => change({ checkedInputs })}
        />
        <Outputs
          offer={offer}
          ticked={draft.outputs}
          uploads={uploads}
          isDisabled={command.isSending}
          onChange={(outputs) => change({ outputs })}
        />
      </Box>
      <Field.Root name={`note-${offer.visit}-${offer.node}`}>
        <Field.Label>{say('work.note')}</Field.Label>
        <Textarea
          minHeight="5.6rem"
          placeholder={say('work.noteHint')}
          value={draft.note}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => change({ note: event.target.value })}
        />
      </Field.Root>
      {offer.ways.some((way) => !way.movesCase) && <Typography textColor="neutral600">{say('work.othersFirst')}</Typography>}
      <FailureAlert failure={returning ? null : command.failure} onClose={command.forget} />
      {uploads.isSending && (
        <Typography tag="p" variant="pi" textColor="neutral700">
          {say('work.filesFirst')}
        </Typography>
      )}
      <WayButtons ways={offer.ways} isSending={command.isSending} isWaiting={uploads.isSending} onChoose={choose} />
      {returning && (
        <ReasonDialog
          draft={reasonDraftName(reference, offer)}
          title={say('return.title', { to: joined(returning.toRoleNames, voice) })}
          body={say('return.body', { step: returning.toStep ?? 0 })}
          confirm={say('return.title', { to: joined(returning.toRoleNames, voice) })}
          isSending={command.isSending}
          failure={command.failure}
          onForget={command.forget}
          onClose={() => setReturning(null)}
          onConfirm={(reason) => send(returning, reason)}
        />
      )}
    </Flex>
  );
}
