import type * as React from 'react';

import { Field, TextInput } from '@strapi/design-system';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly hint?: string;
  readonly type?: 'text' | 'date';
  readonly isRequired?: boolean;
  /** First and last date to choose. */
  readonly min?: string;
  readonly max?: string;
  readonly onChange: (value: string) => void;
}

/** One line to fill in, with what is wrong with it below. */
export function TextField({ name, label, value, error, hint, type = 'text', isRequired = false, min, max, onChange }: Props) {
  return (
    <Field.Root name={name} required={isRequired} hint={hint} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={type}
        value={value}
        min={min}
        max={max}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
      {hint !== undefined && <Field.Hint />}
      <Field.Error />
    </Field.Root>
  );
}
