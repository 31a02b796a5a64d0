import * as React from 'react';

import { Box, Button, Checkbox, Field, Flex, TextInput } from '@strapi/design-system';
import { useNavigate, useSearchParams } from 'react-router-dom';

import type { StartableSop } from '../../../../shared/contracts';
import { useStartCaseMutation } from '../../api/client';
import { FormCard } from '../../components/FormCard';
import { useCommand } from '../../hooks/useCommand';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';
import { ChosenSop } from './ChosenSop';
import { SopField } from './SopField';

/** The form that starts a case. What was filled in stays when the start is refused. */
export function StartCaseForm({ sops }: { readonly sops: readonly StartableSop[] }) {
  const { say } = useVoice();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [sopId, setSopId] = React.useState(search.get('sop') ?? (sops.length === 1 ? sops[0]?.documentId : undefined) ?? '');
  const [subject, setSubject] = React.useState('');
  const [confidential, setConfidential] = React.useState(false);
  const [isChecked, setIsChecked] = React.useState(false);
  const [start] = useStartCaseMutation();
  const command = useCommand((fields: { sop: string; subject: string; confidential: boolean }, commandId) =>
    start({ ...fields, urgent: false, letter: null, externalDueOn: null, commandId }),
  );

  const sop = sops.find((each) => each.documentId === sopId) ?? null;
  const isVacant = sop !== null && sop.vacant.length > 0;

  const submit = async () => {
    setIsChecked(true);
    if (sop === null || subject.trim() === '') return;
    const started = await command.send({ sop: sop.documentId, subject: subject.trim(), confidential });
    if (started !== null) navigate(PATHS.case(started.reference));
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <FormCard failure={command.failure} onForget={command.forget} onSubmit={() => void submit()}>
        <SopField sops={sops} chosen={sop} error={isChecked && sop === null ? say('start.chooseSop') : undefined} onChoose={setSopId} />
        <Field.Root
          name="subject"
          required
          hint={say('start.subjectHint')}
          error={isChecked && subject.trim() === '' ? say('refusal.SUBJECT_REQUIRED') : false}
        >
          <Field.Label>{say('start.subject')}</Field.Label>
          <TextInput value={subject} onChange={(event: React.ChangeEvent<HTMLInputElement>) => setSubject(event.target.value)} />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Checkbox checked={confidential} onCheckedChange={(isTicked) => setConfidential(isTicked === true)}>
          {say('start.confidential')}
        </Checkbox>
        <Box>
          <Button type="submit" size="L" loading={command.isSending} disabled={command.isSending || isVacant}>
            {say('start.submit')}
          </Button>
        </Box>
      </FormCard>
      {sop && <ChosenSop documentId={sop.documentId} />}
    </Flex>
  );
}
