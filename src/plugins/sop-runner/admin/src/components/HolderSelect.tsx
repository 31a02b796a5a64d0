import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import type { HolderChoice } from '../../../shared/contracts';
import { personWords } from '../utils/history';
import { useVoice } from '../utils/text';

interface Props {
  readonly label: string;
  readonly choices: readonly HolderChoice[];
  readonly value: number | null;
  readonly onChange: (userId: number) => void;
  readonly error?: string | undefined;
}

/** Chooses one of those who may be given a task. */
export function HolderSelect({ label, choices, value, onChange, error }: Props) {
  const { say } = useVoice();
  return (
    <Field.Root required error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        placeholder={say('reassign.choose')}
        value={value === null ? '' : String(value)}
        onChange={(chosen) => onChange(Number(chosen))}
      >
        {choices.map(({ userId, person }) => (
          <SingleSelectOption key={userId} value={String(userId)}>
            {personWords(person)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}
