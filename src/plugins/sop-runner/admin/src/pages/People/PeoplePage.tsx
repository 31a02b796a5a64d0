import * as React from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';

import { useListPeopleQuery } from '../../api/client';
import { SearchField } from '../../components/lists/SearchField';
import { LoadFailure } from '../../components/LoadFailure';
import { countWords } from '../../utils/lists';
import { useVoice } from '../../utils/text';
import { PeopleFiles } from './PeopleFiles';
import { PersonForm } from './PersonForm';
import { PersonRow } from './PersonRow';
import { Vacancies } from './Vacancies';

/** *Orang dan jabatan*: accounts, who holds which position, and where one stands empty. */
export function PeoplePage() {
  const voice = useVoice();
  const { say } = voice;
  const [q, setQ] = React.useState('');
  const [isAdding, setIsAdding] = React.useState(false);
  const { data, error, isLoading, refetch } = useListPeopleQuery(q === '' ? {} : { q }, { refetchOnMountOrArgChange: true });

  if (isLoading) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('people.title')}</Page.Title>
      <Layouts.Header
        title={say('people.title')}
        subtitle={say('people.subtitle')}
        primaryAction={
          <Button startIcon={<Plus />} aria-expanded={isAdding} onClick={() => setIsAdding(!isAdding)}>
            {say('people.add')}
          </Button>
        }
        secondaryAction={<PeopleFiles />}
      />
      <Layouts.Content>
        {!data && <LoadFailure error={error} onRetry={() => void refetch()} />}
        {data && (
          <Flex direction="column" alignItems="stretch" gap={6}>
            {isAdding && (
              <Box maxWidth="72rem">
                <PersonForm positions={data.positions} onAdded={() => setIsAdding(false)} />
              </Box>
            )}
            <Vacancies positions={data.positions} today={data.today} />
            <Box>
              <SearchField label={say('people.search')} value={q} onChange={setQ} />
              <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2} paddingBottom={3}>
                {say('people.count', { count: countWords(data.count, voice) })}
                {data.people.length < data.count && ` ${say('people.narrow', { shown: data.people.length })}`}
              </Typography>
              <Flex tag="ul" aria-label={say('people.list')} direction="column" alignItems="stretch" gap={2}>
                {data.people.map((person) => (
                  <PersonRow key={person.userId} person={person} positions={data.positions} today={data.today} />
                ))}
              </Flex>
            </Box>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
