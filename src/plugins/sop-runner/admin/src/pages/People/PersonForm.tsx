import * as React from 'react';

import { Box, Button, Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import type { PositionView } from '../../../../shared/contracts';
import { useAddPersonMutation } from '../../api/client';
import { FormCard } from '../../components/FormCard';
import { PersonField } from '../../components/PersonField';
import { useCommand } from '../../hooks/useCommand';
import { useDraft } from '../../hooks/useDraft';
import { EMPTY_PERSON, PANEL_ROLES, personBody, personErrors, positionChoices, type PersonDraft } from '../../utils/people';
import { useVoice } from '../../utils/text';
import { TextField } from '../StartCase/TextField';
import { TermFields } from './TermFields';

const DRAFT = 'person';

interface Props {
  readonly positions: readonly PositionView[];
  readonly onAdded: () => void;
}

/** One form for an account, what it may do and the position it is for. */
export function PersonForm({ positions, onAdded }: Props) {
  const { say } = useVoice();
  const { toggleNotification } = useNotification();
  const [draft, change, forget] = useDraft(DRAFT, EMPTY_PERSON);
  const [isChecked, setIsChecked] = React.useState(false);
  const [add] = useAddPersonMutation();
  const command = useCommand(DRAFT, (body: ReturnType<typeof personBody>) => add(body));
  const errors = personErrors(draft);
  const errorOf = (field: keyof PersonDraft): string | undefined => {
    const error = isChecked ? errors[field] : undefined;
    return error === undefined ? undefined : say(error);
  };

  const submit = async () => {
    setIsChecked(true);
    if (Object.keys(errors).length > 0 || (await command.send(personBody(draft))) === null) return;
    toggleNotification({ type: 'success', message: say('people.added', { email: draft.email.trim() }), timeout: 10_000 });
    forget();
    onAdded();
  };

  return (
    <FormCard failure={command.failure} onForget={command.forget} onSubmit={() => void submit()}>
      <Typography tag="h2" variant="beta">
        {say('people.add')}
      </Typography>
      <TextField
        name="person-name"
        isRequired
        label={say('people.name')}
        value={draft.name}
        error={errorOf('name')}
        onChange={(name) => change({ name })}
      />
      <TextField
        name="person-email"
        isRequired
        label={say('people.email')}
        hint={say('people.emailHint')}
        value={draft.email}
        error={errorOf('email')}
        onChange={(email) => change({ email })}
      />
      <Field.Root name="panel-role" hint={say('people.roleHint')}>
        <Field.Label>{say('people.role')}</Field.Label>
        <SingleSelect value={draft.panelRole} onChange={(chosen: string | number) => change({ panelRole: String(chosen) })}>
          {PANEL_ROLES.map((role) => (
            <SingleSelectOption key={role} value={role}>
              {say(`people.role.${role}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      <PersonField
        name="position"
        label={say('people.position')}
        hint={say('people.positionHint')}
        choices={positionChoices(positions)}
        value={draft.key}
        error={undefined}
        onChoose={(key) => change({ key })}
      />
      {draft.key !== '' && <TermFields draft={draft} errorOf={errorOf} change={change} />}
      <Box>
        <Button type="submit" size="L" loading={command.isSending} disabled={command.isSending}>
          {say('people.addSubmit')}
        </Button>
      </Box>
    </FormCard>
  );
}
