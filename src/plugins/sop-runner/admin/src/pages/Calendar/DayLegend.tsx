import type * as React from 'react';

import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { Period } from '../../../../domain/time';
import type { DayKind } from '../../utils/calendar';
import { joined } from '../../utils/lists';
import { useVoice } from '../../utils/text';
import { DAY_LOOKS } from './looks';

const KINDS: readonly DayKind[] = ['working', 'closed', 'holiday'];

/** What the looks of the days mean; the periods are those of the year. */
export function DayLegend({ periods }: { readonly periods: readonly Period[] }) {
  const voice = useVoice();
  const { say } = voice;
  return (
    <Flex tag="ul" gap="0.8rem 2.4rem" wrap="wrap" paddingBottom={4}>
      {KINDS.map((kind) => (
        <Entry key={kind} words={say(`calendarPage.day.${kind}`)}>
          <Sample aria-hidden $kind={kind}>
            7
          </Sample>
        </Entry>
      ))}
      {periods.length > 0 && (
        <Entry
          words={say('calendarPage.inPeriod', {
            names: joined(
              periods.map(({ name }) => name),
              voice,
            ),
          })}
        >
          <Sample aria-hidden $kind="working" $isInPeriod>
            7
          </Sample>
        </Entry>
      )}
      <Entry words={say('calendarPage.today')}>
        <Sample aria-hidden $kind="working" $isToday>
          7
        </Sample>
      </Entry>
    </Flex>
  );
}

function Entry({ words, children }: { readonly words: string; readonly children: React.ReactNode }) {
  return (
    <Flex tag="li" gap={2}>
      {children}
      <Typography variant="pi" textColor="neutral800">
        {words}
      </Typography>
    </Flex>
  );
}

const Sample = styled.span<{ readonly $kind: DayKind; readonly $isInPeriod?: boolean; readonly $isToday?: boolean }>`
  ${({ theme, $kind }) => DAY_LOOKS[$kind](theme.colors)}
  border: ${({ theme, $isToday }) => ($isToday ? `2px solid ${theme.colors.primary600}` : `1px solid ${theme.colors.neutral200}`)};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme, $isInPeriod }) => ($isInPeriod ? `inset 0 -0.4rem 0 ${theme.colors.warning500}` : 'none')};
  font-size: 1.2rem;
  height: 2.4rem;
  line-height: 2rem;
  text-align: center;
  width: 2.8rem;
`;
