import { styled } from 'styled-components';

import type { OfficeDay } from '../../../../domain/time';
import { dayKind, fullDateWords, type DayKind } from '../../utils/calendar';
import { useVoice } from '../../utils/text';
import { DAY_LOOKS } from './looks';

interface Props {
  readonly day: OfficeDay;
  /** Of the holiday. */
  readonly name: string | undefined;
  readonly isToday: boolean;
  /** Whether the tab key stops here. */
  readonly isReached: boolean;
  readonly onChoose: (date: string) => void;
}

/** One day: pressed, it asks for the holiday there. */
export function Day({ day, name, isToday, isReached, onChoose }: Props) {
  const voice = useVoice();
  const kind = dayKind(day);
  const said = [
    fullDateWords(day.date, voice),
    ...(isToday ? [voice.say('calendarPage.today')] : []),
    name ?? voice.say(`calendarPage.day.${kind}`),
    ...(day.period === null ? [] : [day.period.name]),
  ].join(', ');
  return (
    <Pressed
      type="button"
      data-date={day.date}
      aria-label={said}
      aria-current={isToday ? 'date' : undefined}
      title={[name, day.period?.name].filter(Boolean).join(' · ') || undefined}
      tabIndex={isReached ? 0 : -1}
      $kind={kind}
      $isToday={isToday}
      $isInPeriod={day.period !== null}
      onClick={() => onChoose(day.date)}
    >
      {Number(day.date.slice(8))}
    </Pressed>
  );
}

const Pressed = styled.button<{ readonly $kind: DayKind; readonly $isToday: boolean; readonly $isInPeriod: boolean }>`
  ${({ theme, $kind }) => DAY_LOOKS[$kind](theme.colors)}
  border: 2px solid ${({ theme, $isToday }) => ($isToday ? theme.colors.primary600 : 'transparent')};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme, $isInPeriod }) => ($isInPeriod ? `inset 0 -0.4rem 0 ${theme.colors.warning500}` : 'none')};
  cursor: pointer;
  font-size: 1.4rem;
  font-variant-numeric: tabular-nums;
  height: 3.2rem;
  width: 100%;

  &:hover {
    border-color: ${({ theme }) => theme.colors.neutral400};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;
