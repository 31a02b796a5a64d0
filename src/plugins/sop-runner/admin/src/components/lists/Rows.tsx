import type * as React from 'react';

import { Flex } from '@strapi/design-system';

/** Rows below each other, as a list to screen readers. */
export function Rows({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <Flex tag="ul" aria-label={label} direction="column" alignItems="stretch" gap={2}>
      {children}
    </Flex>
  );
}
