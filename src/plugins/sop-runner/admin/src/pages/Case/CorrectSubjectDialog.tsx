import * as React from 'react';

import { Box, Button, Field, Flex, Modal, Textarea, TextInput } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import type { CaseView } from '../../../../shared/contracts';
import { useCorrectSubjectMutation } from '../../api/client';
import { FailureAlert } from '../../components/FailureAlert';
import { useCommand } from '../../hooks/useCommand';
import { useDraft } from '../../hooks/useDraft';
import { useVoice } from '../../utils/text';

/** Asks for the right subject and why; what was typed is kept until it was recorded. */
export function CorrectSubjectDialog({ view, onClose }: { readonly view: CaseView; readonly onClose: () => void }) {
  const { say } = useVoice();
  const { toggleNotification } = useNotification();
  const name = `${view.reference}/subject`;
  const [draft, change, forget] = useDraft(name, { subject: view.subject, reason: '' });
  const [isChecked, setIsChecked] = React.useState(false);
  const [correct] = useCorrectSubjectMutation();
  const command = useCommand(name, (fields: { subject: string; reason: string }, commandId) =>
    correct({ reference: view.reference, body: { ...fields, commandId } }),
  );
  const [subject, reason] = [draft.subject.trim(), draft.reason.trim()];
  const wrong = {
    subject: subject === '' ? say('refusal.SUBJECT_REQUIRED') : subject === view.subject ? say('refusal.SUBJECT_SAME') : null,
    reason: reason === '' ? say('reason.required') : null,
  };

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (wrong.subject !== null || wrong.reason !== null || (await command.send({ subject, reason })) === null) return;
    forget();
    onClose();
    toggleNotification({ type: 'success', message: say('subject.done') });
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('reason.dismiss')}>
          <Modal.Title>{say('subject.button')}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <FailureAlert failure={command.failure} onClose={command.forget} />
              <Field.Root name="new-subject" required error={(isChecked && wrong.subject) || false}>
                <Field.Label>{say('start.subject')}</Field.Label>
                <TextInput
                  autoFocus
                  value={draft.subject}
                  onChange={(event: React.ChangeEvent<HTMLInputElement>) => change({ subject: event.target.value })}
                />
                <Field.Error />
              </Field.Root>
              <Field.Root name="reason" required error={(isChecked && wrong.reason) || false}>
                <Field.Label>{say('reason.label')}</Field.Label>
                <Textarea
                  value={draft.reason}
                  onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => change({ reason: event.target.value })}
                />
                <Field.Error />
              </Field.Root>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose} disabled={command.isSending}>
              {say('reason.dismiss')}
            </Button>
            <Box>
              <Button type="submit" loading={command.isSending} disabled={command.isSending}>
                {say('subject.save')}
              </Button>
            </Box>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
