import * as React from 'react';

import { Box, Field, Flex, Link, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useSearchParams } from 'react-router-dom';

import type { CaseCard } from '../../../../shared/contracts';
import { usePages } from '../../hooks/usePages';
import { PATHS } from '../../utils/paths';
import { useVoice, type MessageKey } from '../../utils/text';
import { CaseListPage } from './CaseListPage';

type Status = CaseCard['status'];
const STATUSES: readonly { readonly value: Status; readonly words: MessageKey }[] = [
  { value: 'running', words: 'status.running' },
  { value: 'completed', words: 'status.completed' },
  { value: 'cancelled', words: 'status.cancelled' },
];

/** *Semua berkas*: every case, for supervisors; of one SOP where the address names it. */
export function CasesPage() {
  const { say } = useVoice();
  const [search] = useSearchParams();
  const sop = search.get('sop') ?? undefined;
  const [status, setStatus] = React.useState<Status | undefined>(undefined);
  const { cursors, add, restart } = usePages();
  React.useEffect(restart, [sop, status]);

  const query = { ...(sop === undefined ? {} : { sop }), ...(status === undefined ? {} : { status }) };
  return (
    <Page.Main>
      <Page.Title>{say('cases.title')}</Page.Title>
      <Layouts.Header title={say('cases.title')} subtitle={say('cases.subtitle')} />
      <Layouts.Content>
        <Flex gap={4} wrap="wrap" alignItems="flex-end" paddingBottom={4}>
          <Box minWidth="20rem">
            <Field.Root name="status">
              <Field.Label>{say('cases.status')}</Field.Label>
              <SingleSelect value={status ?? 'all'} onChange={(value) => setStatus(STATUSES.find((each) => each.value === value)?.value)}>
                <SingleSelectOption value="all">{say('cases.all')}</SingleSelectOption>
                {STATUSES.map(({ value, words }) => (
                  <SingleSelectOption key={value} value={value}>
                    {say(words)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Box>
          {sop !== undefined && (
            <Flex gap={2} paddingBottom={2}>
              <Typography textColor="neutral600">{say('cases.ofSop')}</Typography>
              <Link tag={NavLink} to={PATHS.cases}>
                {say('cases.ofSopClear')}
              </Link>
            </Flex>
          )}
        </Flex>
        {cursors.map((after, index) => (
          <CaseListPage
            key={after ?? 'first'}
            query={after === undefined ? query : { ...query, after }}
            isLast={index === cursors.length - 1}
            onMore={add}
          />
        ))}
      </Layouts.Content>
    </Page.Main>
  );
}
