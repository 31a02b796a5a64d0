import * as React from 'react';

import { Button, Flex, Modal } from '@strapi/design-system';
import { Trash } from '@strapi/icons';

import type { Holiday } from '../../../../shared/contracts';
import { FailureAlert } from '../../components/FailureAlert';
import { draftOf, missingIn } from '../../utils/holiday-form';
import { useVoice } from '../../utils/text';
import { HolidayFieldsForm } from './HolidayFieldsForm';
import { useHoliday } from './useHoliday';

interface Props {
  /** The holiday to change, or the date to enter one at. */
  readonly start: Holiday | { readonly date: string };
  readonly onClose: () => void;
}

/** Enters, changes or takes away one holiday. */
export function HolidayDialog({ start, onClose }: Props) {
  const { say } = useVoice();
  const [draft, setDraft] = React.useState(() => draftOf(start));
  const [isChecked, setIsChecked] = React.useState(false);
  const documentId = 'documentId' in start ? start.documentId : null;
  const { save, remove, isSending, failure, forget } = useHoliday(documentId, onClose);
  const missing = missingIn(draft);

  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (!missing.date && !missing.name) void save(draft);
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('reason.dismiss')}>
          <Modal.Title>{say(documentId === null ? 'holiday.add' : 'holiday.change')}</Modal.Title>
        </Modal.Header>
        <form onSubmit={submit} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <FailureAlert failure={failure} onClose={forget} />
              <HolidayFieldsForm draft={draft} missing={isChecked ? missing : { date: false, name: false }} onChange={setDraft} />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            {documentId === null ? (
              <Button type="button" variant="tertiary" onClick={onClose} disabled={isSending}>
                {say('reason.dismiss')}
              </Button>
            ) : (
              <Button type="button" variant="danger-light" startIcon={<Trash />} onClick={() => void remove()} disabled={isSending}>
                {say('holiday.remove')}
              </Button>
            )}
            <Button type="submit" loading={isSending} disabled={isSending}>
              {say('holiday.save')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
