import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import { PRIORITIES } from '../../utils/start-form';
import { useVoice } from '../../utils/text';

/** *Sifat*: biasa, segera or rahasia. */
export function PriorityField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { say } = useVoice();
  return (
    <Field.Root name="priority">
      <Field.Label>{say('start.priority')}</Field.Label>
      <SingleSelect value={value} onChange={(chosen: string | number) => onChange(String(chosen))}>
        {PRIORITIES.map((priority) => (
          <SingleSelectOption key={priority} value={priority}>
            {say(`start.priority.${priority}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
