import * as React from 'react';

import { Button } from '@strapi/design-system';

import type { CaseView } from '../../../../shared/contracts';
import { useVoice } from '../../utils/text';
import { CorrectSubjectDialog } from './CorrectSubjectDialog';

/** *Perbaiki perihal*: puts the subject right, with a reason. */
export function CorrectSubject({ view }: { readonly view: CaseView }) {
  const { say } = useVoice();
  const [isAsking, setIsAsking] = React.useState(false);
  return (
    <>
      <Button variant="tertiary" size="S" onClick={() => setIsAsking(true)}>
        {say('subject.button')}
      </Button>
      {isAsking && <CorrectSubjectDialog view={view} onClose={() => setIsAsking(false)} />}
    </>
  );
}
