import * as React from 'react';

import { Button, Flex, Typography } from '@strapi/design-system';
import { Download, Shield } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';

import { useLazyCheckIntegrityQuery } from '../../api/client';
import { caseUrl } from '../../api/requests';
import { Card } from '../../components/Card';
import { FailureAlert } from '../../components/FailureAlert';
import { useSaving } from '../../hooks/useSaving';
import { PERMISSIONS } from '../../utils/permissions';
import { failureOf } from '../../utils/refusals';
import { useVoice } from '../../utils/text';
import { IntegrityResult } from './IntegrityResult';

/** Whether the case is as it was written, and the case as a file to keep. A check counts for the version of the case that it saw: the next is shown anew. */
export function Integrity({ reference }: { readonly reference: string }) {
  const { say } = useVoice();
  const { allowedActions } = useRBAC(PERMISSIONS.evidence);
  const [check, { data, error, isFetching }] = useLazyCheckIntegrityQuery();
  const [isErrorClosed, setErrorClosed] = React.useState(false);
  const { save, isSaving, failure, forget } = useSaving();

  const checkNow = () => {
    setErrorClosed(false);
    void check(reference);
  };

  return (
    <Card title={say('integrity.title')} id="case-integrity">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('integrity.about')}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <Button variant="tertiary" startIcon={<Shield />} loading={isFetching} onClick={checkNow}>
            {say('integrity.check')}
          </Button>
          {allowedActions.canExport && (
            <Button
              variant="tertiary"
              startIcon={<Download />}
              loading={isSaving}
              onClick={() => void save(`${caseUrl(reference)}/bundle.zip`, say('integrity.fileName', { reference }))}
            >
              {say('integrity.export')}
            </Button>
          )}
        </Flex>
        <div role="status">{data && !isFetching && <IntegrityResult result={data} />}</div>
        {error !== undefined && !isFetching && !isErrorClosed && (
          <FailureAlert failure={failureOf(error)} onClose={() => setErrorClosed(true)} />
        )}
        <FailureAlert failure={failure} onClose={forget} />
      </Flex>
    </Card>
  );
}
