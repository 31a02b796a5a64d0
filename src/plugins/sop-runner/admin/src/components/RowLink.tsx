import { Box } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

/** A row that is one click target: its link stretches over the whole row, while the text stays selectable by keyboard users. */
export const ClickableRow = styled(Box)`
  position: relative;

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }

  &:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

export const RowLink = styled(Link)`
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
