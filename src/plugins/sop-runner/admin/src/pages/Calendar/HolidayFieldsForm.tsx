import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import { HOLIDAY_KINDS } from '../../../../shared/holidays';
import { KIND_WORDS, kindOf, type HolidayDraft } from '../../utils/holiday-form';
import { useVoice } from '../../utils/text';
import { TextField } from '../StartCase/TextField';

interface Props {
  readonly draft: HolidayDraft;
  readonly missing: Readonly<Record<'date' | 'name', boolean>>;
  readonly onChange: (draft: HolidayDraft) => void;
}

/** The fields of one holiday. */
export function HolidayFieldsForm({ draft, missing, onChange }: Props) {
  const { say } = useVoice();
  const change = (changes: Partial<HolidayDraft>) => onChange({ ...draft, ...changes });
  return (
    <>
      <TextField
        name="date"
        type="date"
        label={say('holiday.date')}
        value={draft.date}
        isRequired
        error={missing.date ? say('holiday.dateMissing') : undefined}
        onChange={(date) => change({ date })}
      />
      <TextField
        name="name"
        label={say('holiday.name')}
        value={draft.name}
        isRequired
        error={missing.name ? say('holiday.nameMissing') : undefined}
        onChange={(name) => change({ name })}
      />
      <Field.Root name="kind">
        <Field.Label>{say('holiday.kind')}</Field.Label>
        <SingleSelect value={draft.kind} onChange={(kind: string | number) => change({ kind: kindOf(String(kind)) })}>
          {HOLIDAY_KINDS.map((kind) => (
            <SingleSelectOption key={kind} value={kind}>
              {say(KIND_WORDS[kind])}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <TextField
        name="decree"
        label={say('holiday.decree')}
        hint={say('holiday.decreeHint')}
        value={draft.decree}
        error={undefined}
        onChange={(decree) => change({ decree })}
      />
    </>
  );
}
