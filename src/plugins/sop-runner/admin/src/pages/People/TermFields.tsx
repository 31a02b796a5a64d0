import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import { CAPACITIES, type TermDraft } from '../../utils/people';
import { useVoice } from '../../utils/text';
import { TextField } from '../StartCase/TextField';

interface Props {
  readonly draft: TermDraft;
  readonly errorOf: (field: keyof TermDraft) => string | undefined;
  readonly change: (to: Partial<TermDraft>) => void;
}

const COLUMNS = { display: 'grid', gap: '1.6rem', gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))' } as const;

/** In which capacity and from when to when somebody holds a position. */
export function TermFields({ draft, errorOf, change }: Props) {
  const { say } = useVoice();
  return (
    <Box style={COLUMNS}>
      <Field.Root name="capacity">
        <Field.Label>{say('people.capacity')}</Field.Label>
        <SingleSelect value={draft.capacity} onChange={(chosen: string | number) => change({ capacity: String(chosen) })}>
          {CAPACITIES.map((capacity) => (
            <SingleSelectOption key={capacity} value={capacity}>
              {say(`people.capacity.${capacity}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <TextField
        name="since"
        type="date"
        label={say('people.from')}
        hint={say('people.fromHint')}
        value={draft.from}
        error={errorOf('from')}
        onChange={(from) => change({ from })}
      />
      <TextField
        name="till"
        type="date"
        label={say('people.to')}
        hint={say('people.toHint')}
        value={draft.until}
        error={errorOf('until')}
        onChange={(until) => change({ until })}
      />
    </Box>
  );
}
