import type * as React from 'react';

import { Box, Flex } from '@strapi/design-system';

import type { Failure } from '../utils/refusals';
import { FailureAlert } from './FailureAlert';

interface Props {
  readonly children: React.ReactNode;
  readonly failure: Failure | null;
  readonly onForget: () => void;
  readonly onSubmit: () => void;
}

/** A form in a frame of its own. Why it was refused stands above its fields. */
export function FormCard({ children, failure, onForget, onSubmit }: Props) {
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Box tag="form" noValidate onSubmit={submit} background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 6 }}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <FailureAlert failure={failure} onClose={onForget} />
        {children}
      </Flex>
    </Box>
  );
}
