import { lightTheme } from '@strapi/design-system';
import { styled } from 'styled-components';

const { colors } = lightTheme;

/** The paper a flowchart is drawn on: white in the dark theme too, as the form is. Scrolls where the form is wider or longer. */
export const FlowSheet = styled.div<{ readonly $height: string | undefined }>`
  background: ${colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  max-height: ${({ $height }) => $height ?? 'none'};
  overflow: auto;
  position: relative;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  svg {
    display: block;
    height: auto;
    width: 100%;
  }

  .current > :is(rect, polygon) {
    fill: ${colors.primary200};
    stroke: ${colors.primary600};
  }

  .done > :is(rect, polygon) {
    fill: ${colors.success100};
    stroke: ${colors.success600};
  }

  .done > polyline {
    stroke: ${colors.success700};
  }

  .done > text {
    fill: ${colors.success700};
  }
`;

/** The positions' names stay in sight while the rows scroll under them. */
export const StickyHead = styled.div`
  background: ${colors.neutral0};
  position: sticky;
  top: 0;
  z-index: 1;
`;
