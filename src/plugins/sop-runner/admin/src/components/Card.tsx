import type * as React from 'react';

import { Box, Typography } from '@strapi/design-system';

/** A titled part of a page. */
export function Card({
  title,
  id,
  children,
  isMain = false,
}: {
  readonly title: string;
  readonly id: string;
  readonly children: React.ReactNode;
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
      padding={{ initial: 4, medium: 6 }}
    >
      <Typography tag="h2" variant="beta" id={id}>
        {title}
      </Typography>
      <Box paddingTop={4}>{children}</Box>
    </Box>
  );
}
