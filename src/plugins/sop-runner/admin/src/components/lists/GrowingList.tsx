import type * as React from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';

import type { Growing } from '../../hooks/useGrowing';
import { failureOf, failureWords } from '../../utils/refusals';
import { useVoice } from '../../utils/text';
import { LoadFailure } from '../LoadFailure';
import { RowSkeletons } from './RowSkeletons';

interface Props<Row> {
  /** "12 tugas": how much it holds in all; told to screen readers when it changes. */
  readonly count: string;
  readonly list: Growing<Row>;
  /** What its first page failed with, if it did. */
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Another list is on its way; the last one stays, paler. */
  readonly isChanging: boolean;
  readonly empty: React.ReactNode;
  /** The rows, each a list item; or a table of them. */
  readonly children: (rows: readonly Row[]) => React.ReactNode;
}

/** A list in all its states: being read, empty, unreadable, and growing at its end. What was read stays while a later reading fails. */
export function GrowingList<Row>({ count, list, error, onRetry, isChanging, empty, children }: Props<Row>) {
  const { say } = useVoice();
  const { rows } = list;
  if (rows === null) return error ? <LoadFailure error={error} onRetry={onRetry} /> : <RowSkeletons />;
  return (
    <Box aria-busy={isChanging} style={isChanging ? { opacity: 0.6 } : undefined}>
      <Flex justifyContent="space-between" gap={4} paddingBottom={2} wrap="wrap">
        <Typography tag="p" role="status" variant="pi" textColor="neutral600">
          {count}
        </Typography>
        {Boolean(error) && <NotRenewed error={error} onRetry={onRetry} />}
      </Flex>
      {rows.length === 0 ? empty : children(rows)}
      <More list={list} words={say('list.more')} />
    </Box>
  );
}

function NotRenewed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const voice = useVoice();
  return (
    <Flex role="alert" gap={2}>
      <Typography variant="pi" textColor="danger600">
        {failureWords(failureOf(error), voice)}
      </Typography>
      <Button variant="tertiary" size="S" onClick={onRetry}>
        {voice.say('failure.retry')}
      </Button>
    </Flex>
  );
}

function More<Row>({ list, words }: { readonly list: Growing<Row>; readonly words: string }) {
  const voice = useVoice();
  if (!list.hasMore) return null;
  return (
    <Flex paddingTop={3} gap={3} alignItems="center" wrap="wrap">
      <Button variant="tertiary" loading={list.isGrowing} onClick={() => void list.more()}>
        {words}
      </Button>
      {list.failure !== null && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {failureWords(failureOf(list.failure), voice)}
        </Typography>
      )}
    </Flex>
  );
}
