import type * as React from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

import { PATHS } from '../utils/paths';
import { useVoice } from '../utils/text';

/** One entry of a list. */
export function Row({ children, className }: { readonly children: React.ReactNode; readonly className?: string }) {
  return (
    <Box
      tag="li"
      className={className}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      paddingTop={4}
      paddingBottom={4}
      paddingLeft={5}
      paddingRight={5}
    >
      {children}
    </Box>
  );
}

/** The entry of a case, which is one click target: its link stretches over the whole row. */
export function CaseRow({
  reference,
  subject,
  children,
}: {
  readonly reference: string;
  readonly subject: string;
  readonly children: React.ReactNode;
}) {
  const { say } = useVoice();
  return (
    <ClickableRow>
      <Flex justifyContent="space-between" alignItems="baseline" gap={2} wrap="wrap">
        <StretchedLink to={PATHS.case(reference)}>{subject}</StretchedLink>
        <Typography variant="pi" textColor="neutral600">
          {say('case.reference', { reference })}
        </Typography>
      </Flex>
      {children}
    </ClickableRow>
  );
}

const ClickableRow = styled(Row)`
  position: relative;

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }

  &:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

const StretchedLink = styled(Link)`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  font-weight: 600;
  line-height: 1.43;
  overflow-wrap: anywhere;
  text-decoration: none;

  &:focus-visible {
    outline: none;
  }

  &::after {
    content: '';
    inset: 0;
    position: absolute;
  }
`;
