import { useNotification } from '@strapi/strapi/admin';

import { useAddHolidayMutation, useChangeHolidayMutation, useRemoveHolidayMutation } from '../../api/client';
import { useRequest } from '../../hooks/useRequest';
import { fieldsOf, type HolidayDraft } from '../../utils/holiday-form';
import { useVoice } from '../../utils/text';

/** Saves or removes one holiday (a new one where there is no id), then says so and calls `onDone`. */
export function useHoliday(documentId: string | null, onDone: () => void) {
  const { say } = useVoice();
  const { toggleNotification } = useNotification();
  const [add] = useAddHolidayMutation();
  const [change] = useChangeHolidayMutation();
  const [remove] = useRemoveHolidayMutation();
  const { send, ...request } = useRequest();

  const done = (message: string) => {
    onDone();
    toggleNotification({ type: 'success', message });
  };
  return {
    ...request,
    save: async (draft: HolidayDraft) => {
      const body = fieldsOf(draft);
      if (await send<unknown>(() => (documentId === null ? add(body) : change({ documentId, body })))) done(say('holiday.saved'));
    },
    remove: async () => {
      if (documentId !== null && (await send<unknown>(() => remove(documentId)))) done(say('holiday.removed'));
    },
  };
}
