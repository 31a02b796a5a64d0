import { CheckCircle } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';

import { EmptyList } from '../../components/lists/EmptyList';
import { GrowingList } from '../../components/lists/GrowingList';
import { Rows } from '../../components/lists/Rows';
import { useFilters } from '../../hooks/useFilters';
import { countWords } from '../../utils/lists';
import { useVoice } from '../../utils/text';
import { DueBadges } from './DueBadges';
import { EmptyInbox } from './EmptyInbox';
import { INBOX_FILTERS } from './inbox-filters';
import { InboxFilterRow } from './InboxFilterRow';
import { TaskRow } from './TaskRow';
import { taskKey, useInbox } from './useInbox';

/** *Tugas saya*: the open tasks of the person's positions, the most urgent first. */
export function InboxPage() {
  const voice = useVoice();
  const { say } = voice;
  const { filters, areAny, change, clear } = useFilters(INBOX_FILTERS);
  const { list, answer, error, isChanging, retry } = useInbox(filters);
  return (
    <Page.Main>
      <Page.Title>{say('inbox.title')}</Page.Title>
      <Layouts.Header
        title={say('inbox.title')}
        secondaryAction={<DueBadges totals={answer?.totals} due={filters.due} onChange={(due) => change({ due })} />}
      />
      <Layouts.Content>
        <InboxFilterRow filters={filters} choices={answer?.choices} onChange={change} />
        <GrowingList
          count={say('inbox.count', { count: countWords(answer?.count ?? 0, voice) })}
          list={list}
          error={error}
          onRetry={retry}
          isChanging={isChanging}
          empty={
            areAny ? (
              <EmptyList words={say('inbox.empty')} icon={<CheckCircle width="4rem" height="4rem" />} onClear={clear} />
            ) : (
              <EmptyInbox />
            )
          }
        >
          {(tasks) => (
            <Rows label={say('inbox.list')}>
              {tasks.map((task) => (
                <TaskRow key={taskKey(task)} task={task} />
              ))}
            </Rows>
          )}
        </GrowingList>
      </Layouts.Content>
    </Page.Main>
  );
}
