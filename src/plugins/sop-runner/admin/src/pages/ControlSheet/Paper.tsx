import { lightTheme } from '@strapi/design-system';
import { styled } from 'styled-components';

const { colors } = lightTheme;

/** White in the dark theme too, as the paper is. Many rows are set smaller, so that the sheet stays one page as long as it can. */
export const Paper = styled.article<{ readonly $isDense: boolean }>`
  background: ${colors.neutral0};
  color: ${colors.neutral1000};
  font-size: ${({ $isDense }) => ($isDense ? '1.05rem' : '1.2rem')};
  line-height: 1.4;
  margin-inline: auto;
  max-width: 92rem;
  overflow-wrap: break-word;
  padding: 2.4rem;

  h1 {
    font-size: 1.8rem;
    font-weight: 700;
    text-align: center;
    text-transform: uppercase;
  }

  dl {
    display: grid;
    gap: 0.2rem 1.2rem;
    grid-template-columns: max-content 1fr;
    margin-block: 1.2rem;
  }

  dt {
    color: ${colors.neutral700};
  }

  dd {
    margin: 0;
  }

  table {
    border-collapse: collapse;
    table-layout: fixed;
    width: 100%;
  }

  thead {
    display: table-header-group;
  }

  tr {
    break-inside: avoid;
  }

  th,
  td {
    border: 1px solid ${colors.neutral500};
    padding: ${({ $isDense }) => ($isDense ? '0.2rem 0.4rem' : '0.4rem 0.6rem')};
    text-align: start;
    vertical-align: top;
  }

  th {
    background: ${colors.neutral150};
    font-weight: 700;
    print-color-adjust: exact;
  }

  .quiet {
    color: ${colors.neutral700};
  }

  footer {
    color: ${colors.neutral700};
    margin-top: 1.2rem;
  }

  @media print {
    font-size: ${({ $isDense }) => ($isDense ? '7.5pt' : '9pt')};
    max-width: none;
    padding: 0;

    h1 {
      font-size: 13pt;
    }
  }
`;

/** On a narrow screen the table keeps its columns and scrolls by itself. */
export const Scrolling = styled.div`
  overflow-x: auto;
  /* The table's outer line lies half outside of it. */
  padding: 1px;

  &:focus-visible {
    outline: 2px solid ${colors.primary600};
  }

  @media screen {
    table {
      min-width: 72rem;
    }
  }

  @media print {
    overflow: visible;
  }
`;
