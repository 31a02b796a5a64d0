import { styled } from 'styled-components';

/** A plain table in the panel's look; a row with a stretched link is one click target. */
export const DataTable = styled.table`
  background: ${({ theme }) => theme.colors.neutral0};
  border-collapse: collapse;
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.43;
  width: 100%;

  th,
  td {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    padding: 1.2rem 1.2rem;
    text-align: start;
    vertical-align: top;
  }

  th:first-child,
  td:first-child {
    padding-left: 2rem;
  }

  thead th {
    color: ${({ theme }) => theme.colors.neutral700};
    font-size: 1.2rem;
    font-weight: 600;
  }

  tbody th {
    font-weight: 400;
  }

  tbody tr {
    position: relative;
  }

  tbody tr:last-child > * {
    border-bottom: 0;
  }

  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
`;

/** A table whose rows lead to a page each. */
export const LinkTable = styled(DataTable)`
  tbody tr:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }

  tbody tr:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

/** A table that stands in a card already. */
export const FlatTable = styled(LinkTable)`
  box-shadow: none;

  th:first-child,
  td:first-child {
    padding-left: 0.4rem;
  }

  tbody th:first-child {
    width: 100%;
  }
`;
