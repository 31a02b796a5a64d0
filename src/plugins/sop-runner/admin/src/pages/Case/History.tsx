import { Box, Flex, Typography } from '@strapi/design-system';

import type { HistoryLine, TaskView } from '../../../../shared/contracts';
import { Card } from '../../components/Card';
import { FileLinks } from '../../components/files/FileLinks';
import { TimeSpentNote } from '../../components/TimeSpentNote';
import { When } from '../../components/When';
import { endedTask, historySentence } from '../../utils/history';
import { useVoice } from '../../utils/text';

interface Props {
  readonly reference: string;
  readonly lines: readonly HistoryLine[];
  readonly tasks: readonly TaskView[];
}

/** Everything that happened to the case, newest first, in plain sentences; of ended work also how long it waited and took. */
export function History({ reference, lines, tasks }: Props) {
  const voice = useVoice();
  return (
    <Card title={voice.say('casePage.history')} id="case-history">
      <Flex tag="ol" reversed direction="column" alignItems="stretch" gap={3}>
        {[...lines].reverse().map((line) => {
          const task = endedTask(line, tasks);
          return (
            <Flex
              tag="li"
              key={line.sequence}
              gap={{ initial: 0, medium: 4 }}
              direction={{ initial: 'column', medium: 'row' }}
              alignItems="flex-start"
            >
              <Box minWidth="12rem">
                <Typography variant="pi" textColor="neutral600">
                  <When at={line.at} />
                </Typography>
              </Box>
              <Box>
                <Typography tag="p">{historySentence(line, voice)}</Typography>
                {line.text !== null && line.text !== '' && (
                  <Typography
                    tag="p"
                    textColor="neutral700"
                    style={{ fontStyle: 'italic', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
                  >
                    “{line.text}”
                  </Typography>
                )}
                {task !== undefined && <TimeSpentNote of={task} />}
                <FileLinks reference={reference} files={line.files} />
              </Box>
            </Flex>
          );
        })}
      </Flex>
    </Card>
  );
}
