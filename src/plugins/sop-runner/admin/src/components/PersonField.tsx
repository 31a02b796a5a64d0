import { Combobox, ComboboxOption, Field } from '@strapi/design-system';

import type { Choice } from '../utils/people';
import { useVoice } from '../utils/text';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly error: string | undefined;
  readonly isRequired?: boolean;
  readonly onChoose: (value: string) => void;
}

/** Finds one of many by typing a part of the words. */
export function PersonField({ name, label, hint, choices, value, error, isRequired = false, onChoose }: Props) {
  const { say } = useVoice();
  return (
    <Field.Root name={name} required={isRequired} hint={hint} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        value={value}
        onChange={(chosen) => onChoose(chosen ?? '')}
        onClear={() => onChoose('')}
        clearLabel={say('choice.clear')}
        placeholder={say('choice.placeholder')}
        autocomplete={{ type: 'list', filter: 'contains' }}
        noOptionsMessage={() => say('choice.none')}
      >
        {choices.map((choice) => (
          <ComboboxOption key={choice.value} value={choice.value} textValue={choice.label}>
            {choice.label}
          </ComboboxOption>
        ))}
      </Combobox>
      {hint !== undefined && <Field.Hint />}
      <Field.Error />
    </Field.Root>
  );
}
