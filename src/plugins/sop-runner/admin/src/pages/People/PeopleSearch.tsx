import { Field, TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';

import { useTyped } from '../../hooks/useTyped';
import { useVoice } from '../../utils/text';

/** Finds people by name or e-mail address. */
export function PeopleSearch({ value, onChange }: { readonly value: string; readonly onChange: (text: string) => void }) {
  const { say } = useVoice();
  const { text, setText, submit } = useTyped(value, onChange);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field.Root name="people">
        <Field.Label>{say('people.search')}</Field.Label>
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
