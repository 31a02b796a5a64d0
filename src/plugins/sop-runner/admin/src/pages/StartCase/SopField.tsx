import { Box, Combobox, ComboboxOption, Field, Typography } from '@strapi/design-system';

import type { StartableSop } from '../../../../shared/contracts';
import { joined } from '../../utils/lists';
import { revisionWords } from '../../utils/revision';
import { useVoice } from '../../utils/text';

interface Props {
  readonly sops: readonly StartableSop[];
  readonly chosen: StartableSop | null;
  readonly error: string | undefined;
  readonly onChoose: (documentId: string) => void;
}

/** Finds an SOP by typing; below, what was chosen and the positions that stand empty. */
export function SopField({ sops, chosen, error, onChoose }: Props) {
  const voice = useVoice();
  const { say } = voice;
  return (
    <Box>
      <Field.Root name="sop" required error={error ?? false}>
        <Field.Label>{say('start.sop')}</Field.Label>
        <Combobox
          value={chosen?.documentId ?? ''}
          onChange={(value) => onChoose(value ?? '')}
          onClear={() => onChoose('')}
          clearLabel={say('start.clear')}
          placeholder={say('start.sopPlaceholder')}
          autocomplete={{ type: 'list', filter: 'contains' }}
          noOptionsMessage={() => say('start.noMatch')}
        >
          {sops.map((sop) => (
            <ComboboxOption key={sop.documentId} value={sop.documentId} textValue={optionWords(sop)}>
              {optionWords(sop)}
            </ComboboxOption>
          ))}
        </Combobox>
        <Field.Error />
      </Field.Root>
      {chosen && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
          {say('start.about', {
            number: chosen.number,
            unit: chosen.unit,
            revision: revisionWords(chosen.revision, voice),
            steps: chosen.steps,
          })}
        </Typography>
      )}
      {chosen && chosen.vacant.length > 0 && (
        <Box role="alert" background="danger100" hasRadius padding={3} marginTop={2}>
          <Typography textColor="danger700">{say('start.vacant', { roles: joined(chosen.vacant, voice) })}</Typography>
        </Box>
      )}
    </Box>
  );
}

/** Typing finds an SOP by any of these. */
function optionWords({ title, number, unit }: StartableSop): string {
  return `${title} (${number}) · ${unit}`;
}
