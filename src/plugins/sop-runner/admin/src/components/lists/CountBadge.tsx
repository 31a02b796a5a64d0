import { styled } from 'styled-components';

type Colour = 'danger' | 'warning' | 'neutral';

interface Props {
  readonly colour: Colour;
  readonly isPressed: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

/** A count that filters a list when it is pressed, and shows that it does. */
export function CountBadge({ colour, isPressed, onPress, children }: Props) {
  return (
    <Pill type="button" $colour={colour} aria-pressed={isPressed} onClick={onPress}>
      {children}
    </Pill>
  );
}

const Pill = styled.button<{ readonly $colour: Colour }>`
  background: ${({ theme, $colour }) => theme.colors[`${$colour}100`]};
  border: 1px solid ${({ theme, $colour }) => theme.colors[`${$colour}200`]};
  border-radius: 1.6rem;
  color: ${({ theme, $colour }) => ($colour === 'danger' ? theme.colors.danger700 : theme.colors.neutral800)};
  cursor: pointer;
  font-size: 1.4rem;
  font-weight: 600;
  line-height: 2rem;
  min-height: 3.2rem;
  padding: 0.5rem 1.4rem;

  &:hover {
    border-color: ${({ theme }) => theme.colors.primary600};
  }

  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: inset 0 0 0 1px ${({ theme }) => theme.colors.primary600};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
