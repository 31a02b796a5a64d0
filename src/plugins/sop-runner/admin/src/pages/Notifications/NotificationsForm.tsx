import * as React from 'react';

import { Box, Button, Flex, Radio, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import type { Preferences } from '../../../../shared/contracts';
import { NOTIFY_MODES, type NotifyMode } from '../../../../shared/preferences';
import { useSavePreferencesMutation } from '../../api/client';
import { FormCard } from '../../components/FormCard';
import { useRequest } from '../../hooks/useRequest';
import { useVoice } from '../../utils/text';

/** The three ways, each with what it means. */
export function NotificationsForm({ preferences: { mode, digestAt } }: { readonly preferences: Preferences }) {
  const { say } = useVoice();
  const { toggleNotification } = useNotification();
  const [chosen, setChosen] = React.useState<NotifyMode>(mode);
  const [save] = useSavePreferencesMutation();
  const { send, isSending, failure, forget } = useRequest();
  const time = digestAt.replace(':', say('notifications.clock'));

  const submit = async () => {
    if (await send(() => save({ mode: chosen }))) toggleNotification({ type: 'success', message: say('notifications.saved') });
  };

  return (
    <FormCard failure={failure} onForget={forget} onSubmit={() => void submit()}>
      <Radio.Group
        aria-label={say('notifications.title')}
        value={chosen}
        onValueChange={(value: string) => setChosen(NOTIFY_MODES.find((each) => each === value) ?? mode)}
      >
        {NOTIFY_MODES.map((each) => (
          <Box key={each} paddingBottom={4}>
            <Radio.Item value={each} aria-describedby={`about-${each}`}>
              {say(`notifications.mode.${each}`, { time })}
            </Radio.Item>
            <Box paddingLeft={7} paddingTop={1}>
              <Typography id={`about-${each}`} tag="p" variant="pi" textColor="neutral700">
                {say(`notifications.about.${each}`, { time })}
              </Typography>
            </Box>
          </Box>
        ))}
      </Radio.Group>
      <Typography tag="p">{say('notifications.always')}</Typography>
      <Flex>
        <Button type="submit" loading={isSending} disabled={isSending}>
          {say('notifications.save')}
        </Button>
      </Flex>
    </FormCard>
  );
}
