import { Box, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { styled } from 'styled-components';

import type { CaseView } from '../../../../shared/contracts';
import { stepState, type StepState } from '../../utils/steps';
import { useVoice, type MessageKey } from '../../utils/text';

const WORDS: Readonly<Record<StepState, MessageKey>> = {
  done: 'casePage.stepDone',
  current: 'casePage.stepCurrent',
  ahead: 'casePage.stepAhead',
};

/** How far the case has come, in one line: done steps ticked, the current one named with whose turn it is. */
export function StepStrip({ view }: { readonly view: CaseView }) {
  const { say } = useVoice();
  const isMine = view.offers.tasks.length > 0;
  return (
    <Strip aria-label={say('casePage.strip')}>
      {view.definition.steps.map(({ number, activity }) => {
        const state = stepState(view, number);
        const mine = state === 'current' && isMine ? say('casePage.you') : '';
        return (
          <Box tag="li" key={number} aria-current={state === 'current' ? 'step' : undefined} title={`${number}. ${activity}`}>
            <Mark $state={state} role="img" aria-label={[`${number}`, say(WORDS[state]), mine].filter(Boolean).join(', ')}>
              <Typography variant="pi" fontWeight="bold" textColor={state === 'current' ? 'buttonNeutral0' : 'neutral700'} aria-hidden>
                {number}
                {mine && ` ${mine}`}
              </Typography>
              {state === 'done' && <Check fill="success600" width="1.1rem" aria-hidden />}
            </Mark>
          </Box>
        );
      })}
    </Strip>
  );
}

const Strip = styled(Flex).attrs({ tag: 'ol', wrap: 'wrap', gap: '0.6rem 0' })`
  li + li {
    align-items: center;
    display: flex;
  }

  li + li::before {
    background: ${({ theme }) => theme.colors.neutral300};
    content: '';
    height: 1px;
    width: 1.6rem;
  }
`;

const Mark = styled.span<{ readonly $state: StepState }>`
  align-items: center;
  background: ${({ theme, $state }) => ($state === 'current' ? theme.colors.buttonPrimary600 : theme.colors.neutral0)};
  border: 1px solid
    ${({ theme, $state }) =>
      $state === 'done' ? theme.colors.success600 : $state === 'current' ? theme.colors.buttonPrimary600 : theme.colors.neutral500};
  border-radius: 1.4rem;
  display: inline-flex;
  gap: 0.4rem;
  justify-content: center;
  min-height: 2.6rem;
  min-width: 2.6rem;
  padding: 0 0.8rem;
`;
