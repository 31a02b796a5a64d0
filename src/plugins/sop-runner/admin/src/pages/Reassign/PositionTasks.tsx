import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';

import type { AssignedTask, ListAssignedTasks } from '../../../../shared/contracts';
import { Card } from '../../components/Card';
import { DueNote } from '../../components/DueNote';
import { HolderSelect } from '../../components/HolderSelect';
import { taskKey } from '../../utils/reassigning';
import { useVoice } from '../../utils/text';

interface Props {
  readonly position: ListAssignedTasks['response']['positions'][number];
  readonly tasks: readonly AssignedTask[];
  /** Keys of the tasks that are not given away. */
  readonly kept: readonly string[];
  readonly onKeep: (kept: readonly string[]) => void;
  readonly to: number | null;
  readonly onTo: (userId: number) => void;
}

/** The tasks of one position, all ticked at first, and the person they go to; none can be given where nobody else holds the position. */
export function PositionTasks({ position, tasks, kept, onKeep, to, onTo }: Props) {
  const { say } = useVoice();
  const keys = tasks.map(taskKey);
  const hasOther = position.to.length > 0;
  const isGiven = (key: string) => hasOther && !kept.includes(key);
  const change = (key: string, isTicked: boolean) => onKeep(isTicked ? kept.filter((each) => each !== key) : [...kept, key]);
  const changeAll = (isTicked: boolean) => onKeep([...kept.filter((each) => !keys.includes(each)), ...(isTicked ? [] : keys)]);
  return (
    <Card title={say('reassign.tasksOf', { role: position.name })} id={`position-${position.key}`}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {hasOther ? (
          <Box maxWidth="64rem">
            <HolderSelect label={say('reassign.toRole', { role: position.name })} choices={position.to} value={to} onChange={onTo} />
          </Box>
        ) : (
          <Typography>{say('reassign.noOther')}</Typography>
        )}
        <Flex direction="column" alignItems="stretch" gap={2}>
          {tasks.length > 1 && (
            <Checkbox disabled={!hasOther} checked={keys.every(isGiven)} onCheckedChange={(isTicked) => changeAll(isTicked === true)}>
              {say('reassign.all')}
            </Checkbox>
          )}
          {tasks.map((task) => (
            <Flex key={taskKey(task)} justifyContent="space-between" gap={3} wrap="wrap">
              <Checkbox
                disabled={!hasOther}
                checked={isGiven(taskKey(task))}
                onCheckedChange={(isTicked) => change(taskKey(task), isTicked === true)}
              >
                {say('reassign.task', { reference: task.reference, step: task.step, subject: task.subject })}
              </Checkbox>
              <DueNote dueAt={task.dueAt} />
            </Flex>
          ))}
        </Flex>
      </Flex>
    </Card>
  );
}
