import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Files } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';

import type { CaseCard, ListCases } from '../../../../shared/contracts';
import { Label } from '../../components/Label';
import { useListCasesQuery } from '../../api/client';
import { LoadFailure } from '../../components/LoadFailure';
import { ClickableRow, RowLink } from '../../components/RowLink';
import { When } from '../../components/When';
import { joined } from '../../utils/lists';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';

interface Props {
  readonly query: ListCases['query'];
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
}

const BADGES = { running: 'primary', completed: 'success', cancelled: 'neutral' } as const;

/** One page of the list of cases. */
export function CaseListPage({ query, isLast, onMore }: Props) {
  const { say } = useVoice();
  const { currentData: data, error, isFetching, refetch } = useListCasesQuery(query, { refetchOnMountOrArgChange: true });

  if (!data) return isFetching ? <Page.Loading /> : <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (data.cases.length === 0 && query.after === undefined)
    return <EmptyStateLayout icon={<Files width="4rem" height="4rem" />} content={say('cases.empty')} />;

  const { next } = data;
  return (
    <>
      <Flex tag="ul" aria-label={say('cases.title')} direction="column" alignItems="stretch" gap={2} paddingBottom={2}>
        {data.cases.map((each) => (
          <CaseRow key={each.reference} card={each} />
        ))}
      </Flex>
      {isLast && next !== null && (
        <Button variant="tertiary" onClick={() => onMore(next)}>
          {say('list.more')}
        </Button>
      )}
    </>
  );
}

function CaseRow({ card }: { readonly card: CaseCard }) {
  const voice = useVoice();
  const { say } = voice;
  return (
    <ClickableRow
      tag="li"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      paddingTop={3}
      paddingBottom={3}
      paddingLeft={5}
      paddingRight={5}
    >
      <Flex justifyContent="space-between" alignItems="baseline" gap={2} wrap="wrap">
        <RowLink to={PATHS.case(card.reference)}>{card.subject}</RowLink>
        <Typography variant="pi" textColor="neutral600">
          {say('case.reference', { reference: card.reference })}
        </Typography>
      </Flex>
      <Flex gap={3} wrap="wrap" paddingTop={2}>
        <Label colour={BADGES[card.status]}>{say(`status.${card.status}`)}</Label>
        <Box>
          <Typography variant="pi" textColor="neutral700">
            {card.status === 'running'
              ? `${say('case.steps', { step: card.step, steps: card.steps })} · ${joined(card.nowWith, voice)} · `
              : ''}
            {card.sopTitle} · <When at={card.finishedAt ?? card.startedAt} />
          </Typography>
        </Box>
      </Flex>
    </ClickableRow>
  );
}
