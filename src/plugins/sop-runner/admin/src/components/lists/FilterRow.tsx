import * as React from 'react';

import { Button } from '@strapi/design-system';
import { Filter } from '@strapi/icons';
import { styled } from 'styled-components';

import { useVoice } from '../../utils/text';
import { SearchField } from './SearchField';

interface Props {
  /** What is searched for: a reference or words of the subject. */
  readonly q: string | undefined;
  readonly onSearch: (q: string) => void;
  /** How many of the other filters are in use. */
  readonly used?: number;
  /** The other filters. */
  readonly children?: React.ReactNode;
}

/** Search and filters of a list in one row. On a phone the filters wait behind a button, so that the list is not pushed off the screen. */
export function FilterRow({ q, onSearch, used = 0, children }: Props) {
  const { say } = useVoice();
  const [isOpen, setIsOpen] = React.useState(false);
  const id = React.useId();
  return (
    <Grid>
      <SearchField label={say('list.search')} value={q} onChange={onSearch} />
      {children !== undefined && (
        <OnPhone>
          <Button variant="tertiary" startIcon={<Filter />} aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
            {used === 0 ? say('filter.title') : say('filter.titleCounted', { count: used })}
          </Button>
        </OnPhone>
      )}
      <Filters id={id} $isOpen={isOpen}>
        {children}
      </Filters>
    </Grid>
  );
}

/** The search comes first and is the widest. */
const Grid = styled.div`
  align-items: end;
  display: grid;
  gap: 1.2rem 1.6rem;
  grid-template-columns: minmax(0, 1fr);
  padding-bottom: 1.6rem;

  ${({ theme }) => theme.breakpoints.medium} {
    grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr));

    > :first-child {
      grid-column: span 2;
    }
  }
`;

const OnPhone = styled.div`
  ${({ theme }) => theme.breakpoints.medium} {
    display: none;
  }
`;

/** Parts of the row around it, as if they stood in it themselves. */
const Filters = styled.div<{ readonly $isOpen: boolean }>`
  display: ${({ $isOpen }) => ($isOpen ? 'contents' : 'none')};

  ${({ theme }) => theme.breakpoints.medium} {
    display: contents;
  }
`;
