import { Layouts, Page } from '@strapi/strapi/admin';

import { usePages } from '../../hooks/usePages';
import { useVoice } from '../../utils/text';
import { MailListPage } from './MailListPage';

/** *Surel tak terkirim*: the mails that a mail server refused or never answered for, and another try. */
export function MailsPage() {
  const { say } = useVoice();
  const { cursors, add } = usePages();
  return (
    <Page.Main>
      <Page.Title>{say('mails.title')}</Page.Title>
      <Layouts.Header title={say('mails.title')} subtitle={say('mails.subtitle')} />
      <Layouts.Content>
        {cursors.map((after, index) => (
          <MailListPage key={after ?? 'first'} after={after} isLast={index === cursors.length - 1} onMore={add} />
        ))}
      </Layouts.Content>
    </Page.Main>
  );
}
