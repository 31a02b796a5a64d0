import * as React from 'react';

import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../../../shared/ids';
import type { CaseFilter, ExportCases } from '../../../../shared/contracts';
import { useDownload } from '../../hooks/useDownload';
import { withFilters } from '../../utils/filters';
import { failureOf, failureWords } from '../../utils/refusals';
import { useVoice } from '../../utils/text';
import { officeDate } from '../../utils/time';

/** Saves all cases of the filters as a table for a spreadsheet, in the reader's language. */
export function CsvButton({ filters }: { readonly filters: CaseFilter }) {
  const voice = useVoice();
  const download = useDownload();
  const { toggleNotification } = useNotification();
  const [isSaving, setIsSaving] = React.useState(false);

  const save = async () => {
    setIsSaving(true);
    const query: ExportCases['query'] = { ...filters, language: voice.locale === 'en' ? 'en' : 'id' };
    const name = voice.say('monitor.fileName', { date: officeDate(new Date(), voice) });
    const failed = await download(withFilters(`/${PLUGIN_ID}/cases.csv`, query), name);
    if (failed !== null) toggleNotification({ type: 'danger', message: failureWords(failureOf(failed), voice) });
    setIsSaving(false);
  };

  return (
    <Button variant="secondary" startIcon={<Download />} loading={isSaving} onClick={() => void save()}>
      {voice.say('monitor.csv')}
    </Button>
  );
}
