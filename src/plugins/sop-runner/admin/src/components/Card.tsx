import type * as React from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';

/** A titled part of a page. */
export function Card({
  title,
  id,
  children,
  action,
  isMain = false,
}: {
  readonly title: string;
  readonly id: string;
  readonly children: React.ReactNode;
  /** Beside the title. */
  readonly action?: React.ReactNode;
  readonly isMain?: boolean;
}) {
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      borderColor={isMain ? 'primary500' : 'neutral0'}
      padding={{ initial: 4, medium: 5 }}
    >
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Typography tag="h2" variant="beta" id={id}>
          {title}
        </Typography>
        {action}
      </Flex>
      <Box paddingTop={isMain ? 2 : 4}>{children}</Box>
    </Box>
  );
}
