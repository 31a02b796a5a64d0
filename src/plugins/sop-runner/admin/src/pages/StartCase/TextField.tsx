import type * as React from 'react';

import { Field, lightTheme, TextInput } from '@strapi/design-system';
import { useTheme } from 'styled-components';

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
  // The browser draws the calendar's button by this.
  const colorScheme = useTheme().colors.neutral0 === lightTheme.colors.neutral0 ? 'light' : 'dark';
  return (
    <Field.Root name={name} required={isRequired} hint={hint} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={type}
        value={value}
        min={min}
        max={max}
        style={{ colorScheme }}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
      {hint !== undefined && <Field.Hint />}
      <Field.Error />
    </Field.Root>
  );
}
