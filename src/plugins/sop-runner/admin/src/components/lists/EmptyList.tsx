import type * as React from 'react';

import { Button, EmptyStateLayout } from '@strapi/design-system';
import { Filter } from '@strapi/icons';

import { useVoice } from '../../utils/text';

interface Props {
  /** What stands in the place of a list that holds nothing. */
  readonly words: string;
  readonly icon: React.ReactElement;
  /** Takes all filters away; given where there are any: then they may be what hides everything. */
  readonly onClear?: (() => void) | undefined;
}

/** A list that holds nothing, or nothing that the filters let through. */
export function EmptyList({ words, icon, onClear }: Props) {
  const { say } = useVoice();
  if (onClear === undefined) return <EmptyStateLayout icon={icon} content={words} />;
  return (
    <EmptyStateLayout
      icon={<Filter width="4rem" height="4rem" />}
      content={say('list.nothingMatches')}
      action={
        <Button variant="secondary" onClick={onClear}>
          {say('list.clear')}
        </Button>
      }
    />
  );
}
