import type * as React from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';

import type { CaseView } from '../../../../shared/contracts';
import { Card } from '../../components/Card';
import { FileLinks } from '../../components/files/FileLinks';
import { documentChain, type Stay } from '../../utils/documents';
import { joined } from '../../utils/lists';
import { useVoice } from '../../utils/text';

/** *Dokumen*: what each step received and delivered, attempt by attempt. */
export function Documents({ view }: { readonly view: CaseView }) {
  const { say } = useVoice();
  const chain = documentChain(view.tasks);
  if (chain.length === 0) return null;
  return (
    <Card title={say('documents.title')} id="case-documents">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {chain.map((stay) => (
          <li key={stay.visit}>
            <StayItem reference={view.reference} stay={stay} />
          </li>
        ))}
      </Flex>
    </Card>
  );
}

function StayItem({ reference, stay }: { readonly reference: string; readonly stay: Stay }) {
  const voice = useVoice();
  const { say } = voice;
  return (
    <>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('work.where', { step: stay.step, role: joined(stay.roleNames, voice) })}
        {stay.attempt > 1 ? ` · ${say('task.attempt', { attempt: stay.attempt })}` : ''}
      </Typography>
      {stay.received.length > 0 && (
        <Part title={say('documents.received')}>
          {stay.received.map((document) => (
            <Typography tag="li" key={document}>
              {document}
            </Typography>
          ))}
        </Part>
      )}
      {stay.delivered.length > 0 && (
        <Part title={say('documents.delivered')}>
          {stay.delivered.map(({ output, files }) => (
            <li key={output ?? ''}>
              <Typography tag="p">{output ?? say('documents.others')}</Typography>
              <FileLinks reference={reference} files={files} />
            </li>
          ))}
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <Box paddingTop={1}>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {title}
      </Typography>
      <ul style={{ listStyle: 'disc', paddingInlineStart: '1.8rem' }}>{children}</ul>
    </Box>
  );
}
