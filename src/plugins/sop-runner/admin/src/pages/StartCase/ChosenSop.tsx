import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

import { useGetSopInForceQuery } from '../../api/client';
import { Card } from '../../components/Card';
import { Flowchart } from '../../components/Flowchart';
import { FlowInWords } from '../../components/FlowInWords';
import { LoadFailure } from '../../components/LoadFailure';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';
import { totalTimeWords } from '../../utils/total-time';

/** What the case will go through: how long it should take, and the SOP's flowchart. */
export function ChosenSop({ documentId }: { readonly documentId: string }) {
  const voice = useVoice();
  const { currentData, error, refetch } = useGetSopInForceQuery(documentId);
  if (!currentData) return error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : null;
  const { definition } = currentData;
  return (
    <Card title={voice.say('flow.title')} id="chosen-sop">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="p">{voice.say('flow.total', { time: totalTimeWords(definition.steps, voice) })}</Typography>
        <Flowchart definition={definition} />
        <FlowInWords definition={definition} />
        <Link tag={NavLink} to={PATHS.form(documentId, currentData.revision)}>
          {voice.say('form.open')}
        </Link>
      </Flex>
    </Card>
  );
}
