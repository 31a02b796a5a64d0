import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';

import type { CaseView } from '../../../../shared/contracts';
import { Label } from '../../components/Label';
import { DueNote } from '../../components/DueNote';
import { useNow } from '../../hooks/useNow';
import { personWords } from '../../utils/history';
import { revisionWords } from '../../utils/revision';
import { useVoice, type MessageKey } from '../../utils/text';
import { fullTimeWords, whenWords } from '../../utils/time';

const STATUS: Readonly<
  Record<
    CaseView['status'],
    { readonly words: MessageKey; readonly ended: MessageKey; readonly variant: 'primary' | 'success' | 'neutral' }
  >
> = {
  running: { words: 'status.running', ended: 'casePage.finished', variant: 'primary' },
  completed: { words: 'status.completed', ended: 'casePage.finished', variant: 'success' },
  cancelled: { words: 'status.cancelled', ended: 'casePage.cancelled', variant: 'neutral' },
};

/** What the case is about, its number and text, where it stands and who started it. */
export function CaseHeader({ view }: { readonly view: CaseView }) {
  const voice = useVoice();
  const now = useNow();
  const { say } = voice;
  const status = STATUS[view.status];
  const ended = view.finishedAt;
  return (
    <>
      <Layouts.Header
        title={view.subject}
        subtitle={`${say('case.reference', { reference: view.reference })} · ${view.definition.title} · ${revisionWords(view.revision, voice)}`}
      />
      <Box paddingLeft={{ initial: 4, medium: 6, large: 10 }} paddingRight={{ initial: 4, medium: 6, large: 10 }} paddingBottom={4}>
        <Flex gap={3} wrap="wrap" alignItems="center">
          <Label colour={status.variant}>{say(status.words)}</Label>
          {view.confidential && <Label colour="warning">{say('casePage.confidential')}</Label>}
          {view.status === 'running' && (
            <Typography variant="pi" fontWeight="bold">
              {say('case.steps', { step: view.current.step, steps: view.definition.steps.length })}
            </Typography>
          )}
          {ended === null ? (
            <DueNote dueAt={view.dueAt} />
          ) : (
            <Typography variant="pi" title={fullTimeWords(ended, voice)}>
              {say(status.ended, { when: whenWords(ended, now, voice) })}
            </Typography>
          )}
          <Typography variant="pi" textColor="neutral600" title={fullTimeWords(view.startedAt, voice)}>
            {say('casePage.startedBy', { by: personWords(view.startedBy), when: whenWords(view.startedAt, now, voice) })}
          </Typography>
        </Flex>
      </Box>
    </>
  );
}
