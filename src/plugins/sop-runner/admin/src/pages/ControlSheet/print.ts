import { createGlobalStyle } from 'styled-components';

/** Marks what is printed; on paper everything else of the admin is left out, and what lies around it takes no room. */
export const SHEET = 'control-sheet';

export const PrintedAlone = createGlobalStyle`
  @media print {
    @page {
      margin: 12mm;
      size: A4 portrait;
    }

    body *:not(.${SHEET}, .${SHEET} *, :has(.${SHEET})),
    .not-printed {
      display: none !important;
    }

    html, body, body :has(.${SHEET}) {
      background: none !important;
      display: block !important;
      height: auto !important;
      margin: 0 !important;
      max-width: none !important;
      min-height: 0 !important;
      overflow: visible !important;
      padding: 0 !important;
      position: static !important;
      width: auto !important;
    }
  }
`;
