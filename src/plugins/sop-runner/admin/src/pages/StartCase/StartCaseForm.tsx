import * as React from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNavigate, useSearchParams } from 'react-router-dom';

import type { StartableSop } from '../../../../shared/contracts';
import { useStartCaseMutation } from '../../api/client';
import { FormCard } from '../../components/FormCard';
import { useCommand } from '../../hooks/useCommand';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import { useUploads } from '../../hooks/useUploads';
import { PATHS } from '../../utils/paths';
import { failureWords } from '../../utils/refusals';
import { EMPTY_START, refusedField, startBody, startErrors, type StartField } from '../../utils/start-form';
import { useVoice } from '../../utils/text';
import { officeDate } from '../../utils/time';
import { ChosenSop } from './ChosenSop';
import { LetterFields } from './LetterFields';
import { PriorityField } from './PriorityField';
import { SopField } from './SopField';
import { TextField } from './TextField';

const DRAFT = 'start';
const COLUMNS = { display: 'grid', gap: '1.6rem', gridTemplateColumns: 'repeat(auto-fit, minmax(min(20rem, 100%), 1fr))' } as const;

/** The form that starts a case. What was filled in stays until it has started, whatever happens to the page meanwhile. */
export function StartCaseForm({ sops }: { readonly sops: readonly StartableSop[] }) {
  const voice = useVoice();
  const { say } = voice;
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const today = officeDate(useNow(), voice);
  const [draft, change, forget] = useDraft(DRAFT, EMPTY_START);
  const uploads = useUploads(draft.letterFiles, (to) => change(({ letterFiles }) => ({ letterFiles: to(letterFiles) })), 1);
  const [isChecked, setIsChecked] = React.useState(false);
  const [start] = useStartCaseMutation();
  const command = useCommand(DRAFT, (fields: ReturnType<typeof startBody>, commandId) => start({ ...fields, commandId }));

  // A link that names an SOP counts more than what was chosen before.
  const asked = search.get('sop');
  React.useEffect(() => {
    if (asked !== null) change({ sop: asked });
  }, [asked, change]);
  const only = sops.length === 1 ? sops[0]?.documentId : undefined;
  const sopId = draft.sop || (only ?? '');
  const sop = sops.find((each) => each.documentId === sopId) ?? null;
  const errors = startErrors(draft, sop !== null, today);
  const refused = command.failure === null ? null : refusedField(command.failure);
  const errorOf = (field: StartField): string | undefined => {
    const own = isChecked ? errors[field] : undefined;
    if (own !== undefined) return say(own);
    return command.failure !== null && refused === field ? failureWords(command.failure, voice) : undefined;
  };

  const submit = async () => {
    setIsChecked(true);
    if (Object.keys(errors).length > 0 || uploads.isSending) return;
    const started = await command.send(startBody({ ...draft, sop: sopId }));
    if (started === null) return;
    forget();
    navigate(PATHS.case(started.reference));
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <FormCard failure={refused === null ? command.failure : null} onForget={command.forget} onSubmit={() => void submit()}>
        <SopField sops={sops} chosen={sop} error={errorOf('sop')} onChoose={(chosen) => change({ sop: chosen })} />
        <TextField
          name="subject"
          isRequired
          label={say('start.subject')}
          hint={say('start.subjectHint')}
          value={draft.subject}
          error={errorOf('subject')}
          onChange={(subject) => change({ subject })}
        />
        <LetterFields draft={draft} uploads={uploads} today={today} errorOf={errorOf} change={change} />
        <Box style={COLUMNS}>
          <PriorityField value={draft.priority} onChange={(priority) => change({ priority })} />
          <TextField
            name="external-due"
            type="date"
            label={say('start.externalDue')}
            hint={say('start.externalDueHint')}
            min={today}
            value={draft.externalDueOn}
            error={errorOf('externalDueOn')}
            onChange={(externalDueOn) => change({ externalDueOn })}
          />
        </Box>
        {uploads.isSending && (
          <Typography tag="p" variant="pi">
            {say('work.filesFirst')}
          </Typography>
        )}
        <Box>
          <Button
            type="submit"
            size="L"
            loading={command.isSending}
            disabled={command.isSending || uploads.isSending || (sop !== null && sop.vacant.length > 0)}
          >
            {say('start.submit')}
          </Button>
        </Box>
      </FormCard>
      {sop && <ChosenSop documentId={sop.documentId} />}
    </Flex>
  );
}
