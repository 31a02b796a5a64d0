import * as React from 'react';

import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import { useVoice } from '../../utils/text';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  /** What stands for no filter, such as "Semua SOP". */
  readonly all: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string | undefined) => void;
  readonly isDisabled?: boolean;
}

const ALL = 'all';

/** One filter chosen from a list. What is chosen stays to be seen and taken away when the list has it no more. */
export function FilterSelect({ label, all, value, choices, onChange, isDisabled = false }: Props) {
  const nameOf = useNames(choices);
  const isGone = value !== undefined && !choices.some((choice) => choice.value === value);
  const offered = isGone ? [...choices, { value, label: nameOf(value) }] : choices;
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect disabled={isDisabled} value={value ?? ALL} onChange={(chosen) => onChange(chosen === ALL ? undefined : String(chosen))}>
        <SingleSelectOption value={ALL}>{all}</SingleSelectOption>
        {offered.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** The names of all choices that were ever offered here: the last open task of an SOP takes it off the list. */
function useNames(choices: readonly Choice[]): (value: string) => string {
  const { say } = useVoice();
  const seen = React.useRef(new Map<string, string>());
  for (const { value, label } of choices) seen.current.set(value, label);
  return (value) => seen.current.get(value) ?? (choices.length === 0 ? '…' : say('filter.other'));
}
