import { Field, TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';

import { useTyped } from '../../hooks/useTyped';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (text: string) => void;
}

/** Searches a list: after a pause in typing, or at once with Enter. */
export function SearchField({ label, value, onChange }: Props) {
  const { text, setText, submit } = useTyped(value ?? '', onChange);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field.Root name="q">
        <Field.Label>{label}</Field.Label>
        <TextInput
          type="search"
          startAction={<Search aria-hidden fill="neutral600" />}
          value={text}
          autoComplete="off"
          maxLength={200}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setText(event.target.value)}
        />
      </Field.Root>
    </form>
  );
}
