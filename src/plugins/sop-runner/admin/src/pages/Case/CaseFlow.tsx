import * as React from 'react';

import { Button, Flex, Link } from '@strapi/design-system';
import { Expand } from '@strapi/icons';
import { NavLink } from 'react-router-dom';

import type { CaseView } from '../../../../shared/contracts';
import { Card } from '../../components/Card';
import { Flowchart } from '../../components/Flowchart';
import { FlowInWords } from '../../components/FlowInWords';
import { attemptWords, highlightOf } from '../../utils/flow';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';
import { WideFlow } from './WideFlow';

/** *Alur SOP*: the form's flowchart with the current symbol lit, done ones ticked with initials, and the same in words. */
export function CaseFlow({ view }: { readonly view: CaseView }) {
  const voice = useVoice();
  const [isWide, setIsWide] = React.useState(false);
  const highlight = React.useMemo(() => highlightOf(view, voice), [view, voice]);
  return (
    <Card title={voice.say('flow.title')} id="case-flow">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flowchart definition={view.definition} highlight={highlight} isCompact maxHeight="64vh" />
        <FlowInWords definition={view.definition} tell={(at) => attemptWords(view.tasks, at, voice)} />
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Link tag={NavLink} to={PATHS.form(view.sopDocumentId, view.revision)}>
            {voice.say('form.open')}
          </Link>
          <Button variant="tertiary" size="S" startIcon={<Expand />} onClick={() => setIsWide(true)}>
            {voice.say('flow.enlarge')}
          </Button>
        </Flex>
      </Flex>
      {isWide && <WideFlow definition={view.definition} highlight={highlight} onClose={() => setIsWide(false)} />}
    </Card>
  );
}
