import * as React from 'react';

import { Button, Flex, Modal } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import type { HeldPosition, PersonView, PositionView, Term } from '../../../../shared/contracts';
import { useAppointPersonMutation, useChangeHoldMutation } from '../../api/client';
import { FailureAlert } from '../../components/FailureAlert';
import { PersonField } from '../../components/PersonField';
import { useCommand } from '../../hooks/useCommand';
import { EMPTY_TERM, heldWords, positionChoices, termErrors, termOf, type TermDraft } from '../../utils/people';
import { useVoice } from '../../utils/text';
import { TermFields } from './TermFields';

interface Props {
  readonly person: PersonView;
  /** The hold to change; null for one more position. */
  readonly held: HeldPosition | null;
  readonly positions: readonly PositionView[];
  readonly today: string;
  readonly onClose: () => void;
}

interface Asked {
  readonly key: string;
  readonly term: Term | null;
}

function draftOf(held: HeldPosition | null): TermDraft {
  return held === null ? EMPTY_TERM : { key: held.key, capacity: held.capacity, from: held.from ?? '', until: held.until ?? '' };
}

/** Gives somebody a position, or changes, ends or takes away one that they have. */
export function HoldDialog({ person, held, positions, today, onClose }: Props) {
  const { say } = useVoice();
  const { toggleNotification } = useNotification();
  const [draft, setDraft] = React.useState(() => draftOf(held));
  const [isChecked, setIsChecked] = React.useState(false);
  const [appoint] = useAppointPersonMutation();
  const [changeHold] = useChangeHoldMutation();
  const { userId: id } = person;
  const command = useCommand<Asked, object>(`people/${id}/${held?.id ?? 'new'}`, ({ key, term }) => {
    if (held !== null) return changeHold({ id, hold: held.id, body: { term } });
    return appoint({ id, body: { key, ...(term ?? termOf(draft)) } });
  });
  const errors = termErrors(draft);
  const errorOf = (field: keyof TermDraft): string | undefined => {
    const error = isChecked ? errors[field] : undefined;
    return error === undefined ? undefined : say(error);
  };
  const change = (to: Partial<TermDraft>) => setDraft((before) => ({ ...before, ...to }));

  const send = async (term: Term | null) => {
    if ((await command.send({ key: draft.key, term })) === null) return;
    toggleNotification({ type: 'success', message: say('people.saved') });
    onClose();
  };
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (Object.keys(errors).length === 0) await send(termOf(draft));
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('reason.dismiss')}>
          <Modal.Title>{held === null ? say('people.appointOf', { name: person.name }) : `${heldWords(held)}: ${person.name}`}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <FailureAlert failure={command.failure} onClose={command.forget} />
              {held === null && (
                <PersonField
                  name="position"
                  isRequired
                  label={say('people.position')}
                  choices={positionChoices(positions)}
                  value={draft.key}
                  error={errorOf('key')}
                  onChoose={(key) => change({ key })}
                />
              )}
              <TermFields draft={draft} errorOf={errorOf} change={change} />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Flex gap={2}>
              <Button type="button" variant="tertiary" onClick={onClose} disabled={command.isSending}>
                {say('reason.dismiss')}
              </Button>
              {held !== null && (
                <Button type="button" variant="danger-light" onClick={() => void send(null)} disabled={command.isSending}>
                  {say('people.takeAway')}
                </Button>
              )}
            </Flex>
            <Flex gap={2}>
              {held?.state === 'now' && (
                <Button type="button" variant="secondary" onClick={() => change({ until: today })} disabled={command.isSending}>
                  {say('people.endToday')}
                </Button>
              )}
              <Button type="submit" loading={command.isSending} disabled={command.isSending}>
                {say('people.save')}
              </Button>
            </Flex>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
