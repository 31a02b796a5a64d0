import { Layouts, Page } from '@strapi/strapi/admin';

import { useListTasksQuery } from '../../api/client';
import { usePages } from '../../hooks/usePages';
import { countWords } from '../../utils/lists';
import { useVoice } from '../../utils/text';
import { TaskPage } from './TaskPage';

/** *Tugas saya*: the open tasks of the person's positions. */
export function InboxPage() {
  const voice = useVoice();
  const { cursors, add } = usePages();
  const { data } = useListTasksQuery({});

  return (
    <Page.Main>
      <Page.Title>{voice.say('inbox.title')}</Page.Title>
      <Layouts.Header
        title={voice.say('inbox.title')}
        subtitle={data ? voice.say('inbox.subtitle', { count: countWords(data.count, voice) }) : undefined}
      />
      <Layouts.Content>
        {cursors.map((after, index) => (
          <TaskPage key={after ?? 'first'} after={after} isLast={index === cursors.length - 1} onMore={add} />
        ))}
      </Layouts.Content>
    </Page.Main>
  );
}
