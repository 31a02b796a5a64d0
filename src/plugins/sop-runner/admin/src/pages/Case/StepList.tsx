import { Box, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';

import type { Step, StandardTime } from '../../../../domain/definition';
import type { CaseView } from '../../../../shared/contracts';
import { Card } from '../../components/Card';
import { TimeSpentNote } from '../../components/TimeSpentNote';
import { joined } from '../../utils/lists';
import { positionsOf, stepState, timeAt, type StepState } from '../../utils/steps';
import { useVoice, type MessageKey, type Voice } from '../../utils/text';

const WORDS: Readonly<Record<StepState, MessageKey>> = {
  done: 'casePage.stepDone',
  current: 'casePage.stepCurrent',
  ahead: 'casePage.stepAhead',
};

/** All rows of the SOP in order: done ones ticked, the current one marked. */
export function StepList({ view }: { readonly view: CaseView }) {
  const voice = useVoice();
  return (
    <Card title={voice.say('casePage.steps')} id="case-steps">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={1}>
        {view.definition.steps.map((step) => (
          <StepItem
            key={step.number}
            step={step}
            state={stepState(view, step.number)}
            positions={positionWords(positionsOf(view.definition, step), voice)}
            time={timeAt(view.tasks, step.number)}
          />
        ))}
      </Flex>
    </Card>
  );
}

interface ItemProps {
  readonly step: Step;
  readonly state: StepState;
  readonly positions: string;
  /** Working minutes; null where the case has not been. */
  readonly time: { readonly waited: number; readonly worked: number } | null;
}

function StepItem({ step, state, positions, time }: ItemProps) {
  const { say } = useVoice();
  const isCurrent = state === 'current';
  return (
    <Flex
      tag="li"
      aria-current={isCurrent ? 'step' : undefined}
      alignItems="flex-start"
      gap={3}
      padding={2}
      hasRadius
      background={isCurrent ? 'primary100' : 'neutral0'}
    >
      <StepMark number={step.number} state={state} words={say(WORDS[state])} />
      <Box>
        <Typography tag="p" fontWeight={isCurrent ? 'bold' : 'regular'} textColor={state === 'ahead' ? 'neutral700' : 'neutral800'}>
          {step.activity}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {positions} · {say('casePage.standardTime', { time: standardTimeWords(step.standardTime, say('casePage.asNeeded')) })}
        </Typography>
        {time !== null && <TimeSpentNote of={time} />}
      </Box>
    </Flex>
  );
}

function StepMark({ number, state, words }: { readonly number: number; readonly state: StepState; readonly words: string }) {
  const colour = state === 'done' ? 'success600' : state === 'current' ? 'primary600' : 'neutral500';
  return (
    <Flex
      justifyContent="center"
      width="2.4rem"
      height="2.4rem"
      minWidth="2.4rem"
      borderRadius="50%"
      borderColor={colour}
      background={state === 'current' ? 'primary600' : 'neutral0'}
      role="img"
      aria-label={`${number}: ${words}`}
      title={words}
    >
      {state === 'done' ? (
        <Check fill="success600" width="1.2rem" aria-hidden />
      ) : (
        <Typography variant="pi" fontWeight="bold" textColor={state === 'current' ? 'neutral0' : 'neutral600'}>
          {number}
        </Typography>
      )}
    </Flex>
  );
}

function positionWords(groups: readonly (readonly string[])[], voice: Voice): string {
  const words = groups.map((names) =>
    names.length > 1 ? voice.say('casePage.together', { positions: joined(names, voice) }) : (names[0] ?? ''),
  );
  return words.reduce((before, after) => (before === '' ? after : voice.say('casePage.then', { before, after })), '');
}

function standardTimeWords(time: StandardTime, asNeeded: string): string {
  return time.asWritten.trim() === '' ? asNeeded : time.asWritten;
}
