import { css, type DefaultTheme } from 'styled-components';

import type { DayKind } from '../../utils/calendar';

type Colors = DefaultTheme['colors'];

/** How each kind of day looks: told apart by weight and lines too, not by colour alone. */
export const DAY_LOOKS: Readonly<Record<DayKind, (colors: Colors) => ReturnType<typeof css>>> = {
  working: (colors) => css`
    background: ${colors.neutral0};
    color: ${colors.neutral800};
  `,
  closed: (colors) => css`
    background: ${colors.neutral150};
    color: ${colors.neutral700};
  `,
  holiday: (colors) => css`
    background: ${colors.danger100};
    color: ${colors.danger700};
    font-weight: 700;
    text-decoration: underline;
  `,
};
