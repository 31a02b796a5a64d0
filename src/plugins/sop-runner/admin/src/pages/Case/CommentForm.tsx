import * as React from 'react';

import { Box, Button, Field, Flex, Textarea } from '@strapi/design-system';

import { useCommentOnCaseMutation } from '../../api/client';
import { FailureAlert } from '../../components/FailureAlert';
import { useCommand } from '../../hooks/useCommand';
import { useVoice } from '../../utils/text';

/** A remark for the history. It stays in the box until it was recorded. */
export function CommentForm({ reference }: { readonly reference: string }) {
  const { say } = useVoice();
  const [text, setText] = React.useState('');
  const [comment] = useCommentOnCaseMutation();
  const command = useCommand((fields: { text: string }, commandId) => comment({ reference, body: { ...fields, commandId } }));

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if ((await command.send({ text: text.trim() })) !== null) setText('');
  };

  return (
    <Box
      tag="form"
      onSubmit={(event: React.FormEvent) => void submit(event)}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 6 }}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <FailureAlert failure={command.failure} onClose={command.forget} />
        <Field.Root name="comment" hint={say('casePage.commentHint')}>
          <Field.Label>{say('casePage.comment')}</Field.Label>
          <Textarea value={text} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value)} />
          <Field.Hint />
        </Field.Root>
        <Box>
          <Button type="submit" variant="tertiary" loading={command.isSending} disabled={command.isSending || text.trim() === ''}>
            {say('casePage.commentSend')}
          </Button>
        </Box>
      </Flex>
    </Box>
  );
}
