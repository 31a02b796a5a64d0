import { Flex, Typography } from '@strapi/design-system';

import type { TaskView } from '../../../../shared/contracts';
import { Card } from '../../components/Card';
import { useNow } from '../../hooks/useNow';
import { personWords } from '../../utils/history';
import { openTasks } from '../../utils/steps';
import { useVoice } from '../../utils/text';
import { fullTimeWords, whenWords } from '../../utils/time';

/** For whoever may not act now: which position has the case, who received it, and since when. */
export function WhoHasIt({ tasks }: { readonly tasks: readonly TaskView[] }) {
  const voice = useVoice();
  const now = useNow();
  return (
    <Card title={voice.say('casePage.with')} id="case-with">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {openTasks(tasks).map((task) => {
          const since = task.receivedAt ?? task.openedAt;
          const when = whenWords(since, now, voice);
          return (
            <li key={`${task.visit}.${task.node}`}>
              <Typography tag="p" fontWeight="bold">
                {task.roleName}
              </Typography>
              <Typography tag="p" textColor="neutral700" title={fullTimeWords(since, voice)}>
                {task.assignee
                  ? voice.say('casePage.receivedSince', { by: personWords(task.assignee), when })
                  : voice.say('casePage.waitsSince', { when })}
              </Typography>
            </li>
          );
        })}
      </Flex>
    </Card>
  );
}
