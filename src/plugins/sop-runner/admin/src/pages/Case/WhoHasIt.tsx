import { Flex, Typography } from '@strapi/design-system';

import type { CaseView } from '../../../../shared/contracts';
import { Card } from '../../components/Card';
import { DueNote } from '../../components/DueNote';
import { useNow } from '../../hooks/useNow';
import { personWords } from '../../utils/history';
import { openTasks } from '../../utils/steps';
import { useVoice } from '../../utils/text';
import { fullTimeWords, whenWords } from '../../utils/time';

/** For whoever may not act now: which position has the case, who received it, since when, and what is done there. */
export function WhoHasIt({ view }: { readonly view: CaseView }) {
  const voice = useVoice();
  const now = useNow();
  const activity = view.definition.steps.find(({ number }) => number === view.current.step)?.activity;
  return (
    <Card title={voice.say('casePage.with')} id="case-with">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {openTasks(view.tasks).map((task) => {
          const since = task.receivedAt ?? task.openedAt;
          const when = whenWords(since, now, voice);
          return (
            <li key={`${task.visit}.${task.node}`}>
              <Typography tag="p" variant="delta">
                {task.roleName}
              </Typography>
              <Typography tag="p" textColor="neutral700" title={fullTimeWords(since, voice)}>
                {task.assignee
                  ? voice.say(task.state === 'received' ? 'casePage.receivedSince' : 'casePage.waitsForSince', {
                      by: personWords(task.assignee),
                      when,
                    })
                  : voice.say('casePage.waitsSince', { when })}
              </Typography>
              <DueNote dueAt={task.dueAt} />
            </li>
          );
        })}
      </Flex>
      <Typography tag="p" paddingTop={3}>
        {activity}
      </Typography>
    </Card>
  );
}
