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

interface CaseRowProps {
  readonly reference: string;
  readonly subject: string;
  /** What is read first, in a column of its own where there is room: when it is due, or how it stands. */
  readonly aside: React.ReactNode;
  readonly children: React.ReactNode;
}

/** The entry of a case, which is one click target: its link stretches over the whole row. */
export function CaseRow({ reference, subject, aside, children }: CaseRowProps) {
  const { say } = useVoice();
  return (
    <ClickableRow>
      <div>{aside}</div>
      <div>
        <Flex justifyContent="space-between" alignItems="baseline" gap={2} wrap="wrap">
          <StretchedLink to={PATHS.case(reference)}>{subject}</StretchedLink>
          <Typography variant="pi" textColor="neutral600">
            {say('case.reference', { reference })}
          </Typography>
        </Flex>
        {children}
      </div>
    </ClickableRow>
  );
}

const ClickableRow = styled(Row)`
  display: grid;
  gap: 0.4rem 2.4rem;
  grid-template-columns: minmax(0, 1fr);
  position: relative;

  ${({ theme }) => theme.breakpoints.medium} {
    grid-template-columns: 18rem minmax(0, 1fr);
  }

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }

  &:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

/** A link that covers all of the nearest positioned element around it. */
export const StretchedLink = styled(Link)`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.6rem;
  font-weight: 600;
  line-height: 1.43;
  overflow-wrap: anywhere;
  text-decoration: none;

  ${({ theme }) => theme.breakpoints.medium} {
    font-size: 1.4rem;
  }

  &:focus-visible {
    outline: none;
  }

  &::after {
    content: '';
    inset: 0;
    position: absolute;
  }
`;
