import * as React from 'react';

import { Button, Flex } from '@strapi/design-system';
import { Download, Upload } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../../../shared/ids';
import type { ImportPeople } from '../../../../shared/contracts';
import { useImportPeopleMutation } from '../../api/client';
import { useDownload } from '../../hooks/useDownload';
import { failureOf, failureWords } from '../../utils/refusals';
import { useVoice } from '../../utils/text';
import { officeDate } from '../../utils/time';
import { ImportResult } from './ImportResult';

/** People as a table for a spreadsheet, out and in. */
export function PeopleFiles() {
  const voice = useVoice();
  const { say } = voice;
  const download = useDownload();
  const { toggleNotification } = useNotification();
  const dialog = React.useRef<HTMLInputElement>(null);
  const [send, { isLoading }] = useImportPeopleMutation();
  const [result, setResult] = React.useState<ImportPeople['response'] | null>(null);
  const complain = (error: unknown) => toggleNotification({ type: 'danger', message: failureWords(failureOf(error), voice) });

  const save = async () => {
    const failed = await download(`/${PLUGIN_ID}/people.csv`, say('people.fileName', { date: officeDate(new Date(), voice) }));
    if (failed !== null) complain(failed);
  };
  const take = async ({ target }: React.ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    const answer = await send({ csv: await file.text() });
    // So that the same file may be chosen again, once it was put right.
    target.value = '';
    if ('data' in answer && answer.data !== undefined) setResult(answer.data);
    else complain('error' in answer ? answer.error : undefined);
  };

  return (
    <Flex gap={2} wrap="wrap">
      <Button variant="tertiary" startIcon={<Download />} onClick={() => void save()}>
        {say('people.export')}
      </Button>
      <Button variant="tertiary" startIcon={<Upload />} loading={isLoading} disabled={isLoading} onClick={() => dialog.current?.click()}>
        {say('people.import')}
      </Button>
      <input
        ref={dialog}
        type="file"
        hidden
        accept=".csv,text/csv"
        aria-label={say('people.import')}
        tabIndex={-1}
        onChange={(event) => void take(event)}
      />
      {result !== null && <ImportResult result={result} onClose={() => setResult(null)} />}
    </Flex>
  );
}
