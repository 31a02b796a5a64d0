import * as React from 'react';

import { Box, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';

import { useDraft } from '../hooks/useDraft';
import type { Failure } from '../utils/refusals';
import { useVoice } from '../utils/text';
import { FailureAlert } from './FailureAlert';

interface Props {
  /** Under which name the typed reason is kept in this tab. */
  readonly draft: string;
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  /** What the reason is called, where it is more than that. */
  readonly label?: string;
  /** What else is to be chosen, above the reason. */
  readonly children?: React.ReactNode;
  readonly isSending: boolean;
  readonly failure: Failure | null;
  readonly onForget: () => void;
  readonly onClose: () => void;
  /** Answers whether it was done: the reason is then kept no longer. */
  readonly onConfirm: (reason: string) => Promise<boolean>;
}

/** Asks for the reason that an act needs. What was typed stays there when the act is refused, and when the dialog is closed and opened again. */
export function ReasonDialog({ draft, title, body, confirm, label, children, isSending, failure, onForget, onClose, onConfirm }: Props) {
  const { say } = useVoice();
  const [{ reason }, change, forget] = useDraft(draft, { reason: '' });
  const [isMissing, setIsMissing] = React.useState(false);

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const text = reason.trim();
    setIsMissing(text === '');
    if (text !== '' && (await onConfirm(text))) forget();
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('reason.dismiss')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <FailureAlert failure={failure} onClose={onForget} />
              <Typography tag="p">{body}</Typography>
              {children}
              <Field.Root name="reason" required error={isMissing ? say('reason.required') : false}>
                <Field.Label>{label ?? say('reason.label')}</Field.Label>
                <Textarea
                  autoFocus
                  value={reason}
                  onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => change({ reason: event.target.value })}
                />
                <Field.Error />
              </Field.Root>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose} disabled={isSending}>
              {say('reason.dismiss')}
            </Button>
            <Box>
              <Button type="submit" loading={isSending} disabled={isSending}>
                {confirm}
              </Button>
            </Box>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
