import * as React from 'react';

import { Box, Button, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import type { Colleague } from '../../../../shared/contracts';
import { useEnterAbsenceMutation } from '../../api/client';
import { FormCard } from '../../components/FormCard';
import { PersonField } from '../../components/PersonField';
import { TextField } from '../StartCase/TextField';
import { useCommand } from '../../hooks/useCommand';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import { absenceBody, absenceErrors, colleagueWords, EMPTY_ABSENCE, type AbsenceDraft } from '../../utils/absences';
import { useVoice } from '../../utils/text';
import { officeDate } from '../../utils/time';

const DRAFT = 'absence';
const COLUMNS = { display: 'grid', gap: '1.6rem', gridTemplateColumns: 'repeat(auto-fit, minmax(min(20rem, 100%), 1fr))' } as const;

interface Props {
  readonly me: number;
  readonly forAnybody: boolean;
  readonly people: readonly Colleague[];
}

/** Enters an absence with its substitute. Who may do so for themself alone is not asked for whom. */
export function AbsenceForm({ me, forAnybody, people }: Props) {
  const voice = useVoice();
  const { say } = voice;
  const today = officeDate(useNow(), voice);
  const { toggleNotification } = useNotification();
  const [draft, change, forget] = useDraft(DRAFT, EMPTY_ABSENCE);
  const [isChecked, setIsChecked] = React.useState(false);
  const [enter] = useEnterAbsenceMutation();
  const command = useCommand(DRAFT, (body: ReturnType<typeof absenceBody>) => enter(body));
  const filled = forAnybody ? draft : { ...draft, user: String(me) };
  const errors = absenceErrors(filled, today);
  const errorOf = (field: keyof AbsenceDraft): string | undefined => {
    const error = isChecked ? errors[field] : undefined;
    return error === undefined ? undefined : say(error);
  };
  const choices = people.map((person) => ({ value: String(person.userId), label: colleagueWords(person) }));

  const submit = async () => {
    setIsChecked(true);
    if (Object.keys(errors).length > 0 || (await command.send(absenceBody(filled))) === null) return;
    toggleNotification({ type: 'success', message: say('absences.entered') });
    setIsChecked(false);
    forget();
  };

  return (
    <FormCard failure={command.failure} onForget={command.forget} onSubmit={() => void submit()}>
      <Typography tag="h2" variant="beta">
        {say(forAnybody ? 'absences.enterAny' : 'absences.enterOwn')}
      </Typography>
      {forAnybody && (
        <PersonField
          name="user"
          isRequired
          label={say('absences.who')}
          choices={choices}
          value={draft.user}
          error={errorOf('user')}
          onChoose={(user) => change({ user })}
        />
      )}
      <PersonField
        name="substitute"
        isRequired
        label={say('absences.substitute')}
        hint={say('absences.substituteHint')}
        choices={choices.filter(({ value }) => value !== filled.user)}
        value={draft.substitute}
        error={errorOf('substitute')}
        onChoose={(substitute) => change({ substitute })}
      />
      <Box style={COLUMNS}>
        <TextField
          name="from"
          type="date"
          isRequired
          label={say('absences.from')}
          min={today}
          value={draft.from}
          error={errorOf('from')}
          onChange={(from) => change({ from })}
        />
        <TextField
          name="until"
          type="date"
          isRequired
          label={say('absences.until')}
          min={draft.from || today}
          value={draft.until}
          error={errorOf('until')}
          onChange={(until) => change({ until })}
        />
      </Box>
      <TextField
        name="note"
        label={say('absences.note')}
        hint={say('absences.noteHint')}
        value={draft.note}
        error={undefined}
        onChange={(note) => change({ note })}
      />
      <Box>
        <Button type="submit" size="L" loading={command.isSending} disabled={command.isSending}>
          {say('absences.enter')}
        </Button>
      </Box>
    </FormCard>
  );
}
