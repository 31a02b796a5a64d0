import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { Paint } from './paints';
import { PAINTS } from './paints';

/** What the colours of a chart mean. */
export function Legend({ entries }: { readonly entries: readonly { readonly paint: Paint; readonly words: string }[] }) {
  return (
    <Flex gap="0.4rem 2rem" wrap="wrap" paddingBottom={3}>
      {entries.map(({ paint, words }) => (
        <Flex key={paint} gap={2}>
          <Swatch aria-hidden $paint={paint} />
          <Typography variant="pi" textColor="neutral700">
            {words}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}

const Swatch = styled.span<{ readonly $paint: Paint }>`
  background: ${({ theme, $paint }) => theme.colors[PAINTS[$paint].colour]};
  border-radius: 2px;
  flex: none;
  height: 1.2rem;
  width: ${({ $paint }) => PAINTS[$paint].width};
`;
