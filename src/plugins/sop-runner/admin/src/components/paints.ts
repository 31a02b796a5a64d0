import { styled } from 'styled-components';

/** Colours of the charts, told apart in the light theme and in the dark one by lightness too. */
export const PAINTS = {
  open: { colour: 'primary600', width: '1.2rem' },
  overdue: { colour: 'danger600', width: '1.2rem' },
  done: { colour: 'success500', width: '1.2rem' },
  cancelled: { colour: 'neutral400', width: '1.2rem' },
  spread: { colour: 'neutral300', width: '1.2rem' },
  standard: { colour: 'neutral800', width: '0.3rem' },
} as const;

export type Paint = keyof typeof PAINTS;

/** A rectangle of a chart in one of its colours. */
export const Painted = styled.rect<{ readonly $paint: Paint }>`
  fill: ${({ theme, $paint }) => theme.colors[PAINTS[$paint].colour]};
`;
