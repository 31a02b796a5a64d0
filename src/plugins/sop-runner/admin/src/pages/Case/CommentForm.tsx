import * as React from 'react';

import { Box, Button, Field, Textarea } from '@strapi/design-system';

import { useCommentOnCaseMutation } from '../../api/client';
import { FormCard } from '../../components/FormCard';
import { useCommand } from '../../hooks/useCommand';
import { useVoice } from '../../utils/text';

/** A remark for the history. It stays in the box until it was recorded. */
export function CommentForm({ reference }: { readonly reference: string }) {
  const { say } = useVoice();
  const [text, setText] = React.useState('');
  const [comment] = useCommentOnCaseMutation();
  const command = useCommand((fields: { text: string }, commandId) => comment({ reference, body: { ...fields, commandId } }));

  const submit = async () => {
    if ((await command.send({ text: text.trim() })) !== null) setText('');
  };

  return (
    <FormCard failure={command.failure} onForget={command.forget} onSubmit={() => void submit()}>
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
    </FormCard>
  );
}
