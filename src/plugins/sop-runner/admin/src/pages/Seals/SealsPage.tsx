import { Layouts, Page } from '@strapi/strapi/admin';

import { usePages } from '../../hooks/usePages';
import { useVoice } from '../../utils/text';
import { SealListPage } from './SealListPage';

/** *Segel harian*: one for each day, to be kept elsewhere. */
export function SealsPage() {
  const { say } = useVoice();
  const { cursors, add } = usePages();
  return (
    <Page.Main>
      <Page.Title>{say('seals.title')}</Page.Title>
      <Layouts.Header title={say('seals.title')} subtitle={say('seals.subtitle')} />
      <Layouts.Content>
        {cursors.map((after, index) => (
          <SealListPage key={after ?? 'first'} after={after} isLast={index === cursors.length - 1} onMore={add} />
        ))}
      </Layouts.Content>
    </Page.Main>
  );
}
