import * as React from 'react';

import { Field, TextInput } from '@strapi/design-system';
import { styled } from 'styled-components';

import { date } from '../../utils/filters';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A calendar date as a filter. While a year is being typed the date is not yet one, and nothing is filtered by it. */
export function DateField({ label, value, onChange }: Props) {
  const [text, setText] = React.useState(value ?? '');
  React.useEffect(() => setText(value ?? ''), [value]);
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <DateInput
        type="date"
        value={text}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          const typed = event.target.value;
          setText(typed);
          if (typed === '' || date(typed) !== undefined) onChange(typed === '' ? undefined : typed);
        }}
      />
    </Field.Root>
  );
}

/** The browser draws the calendar's symbol in the theme's colours. */
const DateInput = styled(TextInput)`
  color-scheme: ${({ theme }) => theme.colorScheme};
`;
