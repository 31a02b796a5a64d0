import { Flex, Typography } from '@strapi/design-system';
import { Files } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';

import type { CaseCard, ListCases } from '../../../../shared/contracts';
import { useListCasesQuery } from '../../api/client';
import { Label } from '../../components/Label';
import { ListPage } from '../../components/ListPage';
import { LoadFailure } from '../../components/LoadFailure';
import { CaseRow } from '../../components/Row';
import { When } from '../../components/When';
import { joined } from '../../utils/lists';
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
  return (
    <ListPage
      label={say('cases.title')}
      isFirst={query.after === undefined}
      isLast={isLast}
      next={data.next}
      onMore={onMore}
      empty={say('cases.empty')}
      emptyIcon={<Files width="4rem" height="4rem" />}
    >
      {data.cases.map((card) => (
        <CardRow key={card.reference} card={card} />
      ))}
    </ListPage>
  );
}

function CardRow({ card }: { readonly card: CaseCard }) {
  const voice = useVoice();
  const { say } = voice;
  return (
    <CaseRow reference={card.reference} subject={card.subject}>
      <Flex gap={3} wrap="wrap" paddingTop={2}>
        <Label colour={BADGES[card.status]}>{say(`status.${card.status}`)}</Label>
        <Typography variant="pi" textColor="neutral700">
          {card.status === 'running'
            ? `${say('case.steps', { step: card.step, steps: card.steps })} · ${joined(card.nowWith, voice)} · `
            : ''}
          {card.sopTitle} · <When at={card.finishedAt ?? card.startedAt} />
        </Typography>
      </Flex>
    </CaseRow>
  );
}
