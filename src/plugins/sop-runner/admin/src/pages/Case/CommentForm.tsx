import type * as React from 'react';

import { Box, Button, Field, Textarea } from '@strapi/design-system';

import { useCommentOnCaseMutation } from '../../api/client';
import { FormCard } from '../../components/FormCard';
import { useCommand } from '../../hooks/useCommand';
import { useDraft } from '../../hooks/useDraft';
import { useVoice } from '../../utils/text';

/** A remark for the history. It stays in the box until it was recorded. */
export function CommentForm({ reference }: { readonly reference: string }) {
  const { say } = useVoice();
  const name = `${reference}/comment`;
  const [{ text }, change, forget] = useDraft(name, { text: '' });
  const [comment] = useCommentOnCaseMutation();
  const command = useCommand(name, (fields: { text: string }, commandId) => comment({ reference, body: { ...fields, commandId } }));

  const submit = async () => {
    if ((await command.send({ text: text.trim() })) !== null) forget();
  };

  return (
    <FormCard failure={command.failure} onForget={command.forget} onSubmit={() => void submit()}>
      <Field.Root name="comment" hint={say('casePage.commentHint')}>
        <Field.Label>{say('casePage.comment')}</Field.Label>
        <Textarea value={text} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => change({ text: event.target.value })} />
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
