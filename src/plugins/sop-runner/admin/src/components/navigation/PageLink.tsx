import type * as React from 'react';

import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';

/** The way to one page; the page that is open is underlined and told to screen readers. `isAlarming`: something there wants attention. */
export function PageLink({
  to,
  isAlarming = false,
  children,
}: {
  readonly to: string;
  readonly isAlarming?: boolean;
  readonly children: React.ReactNode;
}) {
  return (
    <li>
      <Way to={to} end $isAlarming={isAlarming}>
        {children}
      </Way>
    </li>
  );
}

const Way = styled(NavLink)<{ readonly $isAlarming: boolean }>`
  border-bottom: 0.3rem solid transparent;
  border-top: 0.3rem solid transparent;
  color: ${({ theme, $isAlarming }) => ($isAlarming ? theme.colors.danger700 : theme.colors.neutral800)};
  display: block;
  font-size: 1.4rem;
  font-weight: 600;
  line-height: 2rem;
  padding: 0.9rem 0;
  text-decoration: none;

  &:hover,
  &[aria-current] {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
  }

  /* Not bolder: then the links after it would move. */
  &[aria-current] {
    color: ${({ theme }) => theme.colors.primary700};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
