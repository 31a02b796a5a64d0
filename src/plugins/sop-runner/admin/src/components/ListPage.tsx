import * as React from 'react';

import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';

import { useVoice } from '../utils/text';

interface Props {
  /** What the list holds, for screen readers. */
  readonly label: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Where the next page begins. */
  readonly next: string | null;
  readonly onMore: (next: string) => void;
  /** What stands in the place of a list that holds nothing. */
  readonly empty: string;
  readonly emptyIcon: React.ReactElement;
  /** The rows. */
  readonly children: React.ReactNode;
}

/** One page of a list that grows at its end. */
export function ListPage({ label, isFirst, isLast, next, onMore, empty, emptyIcon, children }: Props) {
  const { say } = useVoice();
  if (isFirst && React.Children.count(children) === 0) return <EmptyStateLayout icon={emptyIcon} content={empty} />;
  return (
    <>
      <Flex tag="ul" aria-label={label} direction="column" alignItems="stretch" gap={2} paddingBottom={2}>
        {children}
      </Flex>
      {isLast && next !== null && (
        <Button variant="tertiary" onClick={() => onMore(next)}>
          {say('list.more')}
        </Button>
      )}
    </>
  );
}
