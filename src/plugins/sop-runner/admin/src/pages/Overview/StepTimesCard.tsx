import { Box, Typography } from '@strapi/design-system';

import type { StepTimes } from '../../../../shared/contracts';
import { useGetCaseChoicesQuery } from '../../api/client';
import { Card } from '../../components/Card';
import { FilterSelect } from '../../components/lists/FilterSelect';
import { revisionWords } from '../../utils/revision';
import { useVoice } from '../../utils/text';
import { StepTable } from './StepTable';

interface Props {
  readonly steps: StepTimes | null;
  readonly isChanging: boolean;
  readonly onChoose: (sop: string | undefined) => void;
}

/** How long the steps of one SOP took, against how long they may take. */
export function StepTimesCard({ steps, isChanging, onChoose }: Props) {
  const voice = useVoice();
  const { say } = voice;
  const { data } = useGetCaseChoicesQuery();
  return (
    <Card id="steps" title={say('overview.steps')}>
      <Box maxWidth="48rem" paddingBottom={4}>
        <FilterSelect
          label={say('filter.sop')}
          all={say('overview.busiestSop')}
          value={steps?.documentId}
          choices={(data?.sops ?? []).map(({ documentId, title }) => ({ value: documentId, label: title }))}
          onChange={onChoose}
        />
      </Box>
      <Box aria-busy={isChanging} style={isChanging ? { opacity: 0.6 } : undefined}>
        {steps === null ? (
          <Typography textColor="neutral600">{say('overview.noSteps')}</Typography>
        ) : (
          <>
            <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
              {say('overview.stepsNote', { revision: revisionWords(steps.revision, voice) })}
            </Typography>
            <StepTable steps={steps} />
          </>
        )}
      </Box>
    </Card>
  );
}
