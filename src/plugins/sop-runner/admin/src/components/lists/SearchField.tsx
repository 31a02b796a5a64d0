import { Field, TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';

import { useTyped } from '../../hooks/useTyped';
import { useVoice } from '../../utils/text';

interface Props {
  readonly value: string | undefined;
  readonly onChange: (text: string) => void;
}

/** Searches a list by reference or by words of the subject: after a pause in typing, or at once with Enter. */
export function SearchField({ value, onChange }: Props) {
  const { say } = useVoice();
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
        <Field.Label>{say('list.search')}</Field.Label>
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
