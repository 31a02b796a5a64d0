import { Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Play } from '@strapi/icons';
import { NavLink } from 'react-router-dom';

import type { GetSopRun, RevisionState } from '../../../shared/contracts';
import { Label } from '../components/Label';
import { useGetSopRunQuery } from '../api/client';
import { countWords } from '../utils/lists';
import { PATHS } from '../utils/paths';
import { failureOf, failureWords } from '../utils/refusals';
import { revisionWords } from '../utils/revision';
import { useVoice } from '../utils/text';
import { dateWords } from '../utils/time';

const BADGES: Readonly<Record<RevisionState, 'success' | 'primary' | 'neutral' | 'warning'>> = {
  'in-force': 'success',
  upcoming: 'primary',
  superseded: 'neutral',
  withdrawn: 'warning',
  draft: 'neutral',
};

interface Props {
  readonly documentId: string;
  readonly mayMonitor: boolean;
  readonly mayEdit: boolean;
}

/** The revision that runs, who is missing, and the cases under way. */
export function SopRun({ documentId, mayMonitor, mayEdit }: Props) {
  const voice = useVoice();
  const { data, error } = useGetSopRunQuery(documentId, { refetchOnMountOrArgChange: true });
  if (!data) return error ? <Typography textColor="danger600">{failureWords(failureOf(error), voice)}</Typography> : null;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <InForce run={data} />
      <Vacant names={data.vacant} />
      {data.mayStart && (
        <LinkButton tag={NavLink} to={PATHS.startOf(documentId)} variant="secondary" startIcon={<Play />}>
          {voice.say('sopPanel.start')}
        </LinkButton>
      )}
      <Forms documentId={documentId} isRatified={data.revision !== null} mayEdit={mayEdit} />
      {mayMonitor && data.runningCount > 0 && <Running run={data} documentId={documentId} />}
    </Flex>
  );
}

function InForce({ run }: { readonly run: GetSopRun['response'] }) {
  const voice = useVoice();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Label colour={BADGES[run.state]}>{voice.say(`revision.state.${run.state}`)}</Label>
      <Typography variant="pi" textColor="neutral700">
        {run.revision
          ? `${revisionWords(run.revision.number, voice)} · ${voice.say('sopPanel.effectiveOn', { date: dateWords(run.revision.effectiveOn, voice) })}`
          : voice.say('sopPanel.never')}
      </Typography>
    </Flex>
  );
}

function Vacant({ names }: { readonly names: readonly string[] }) {
  const { say } = useVoice();
  if (names.length === 0) return null;
  return (
    <div>
      <Typography tag="p" variant="pi" fontWeight="bold" textColor="danger600">
        {say('sopPanel.vacant')}
      </Typography>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <Typography variant="pi">{name}</Typography>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The document for signature: of the draft for its editors, and as ratified. */
function Forms({
  documentId,
  isRatified,
  mayEdit,
}: {
  readonly documentId: string;
  readonly isRatified: boolean;
  readonly mayEdit: boolean;
}) {
  const { say } = useVoice();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {isRatified && (
        <Link tag={NavLink} to={PATHS.form(documentId)}>
          {say('form.open')}
        </Link>
      )}
      {mayEdit && (
        <Link tag={NavLink} to={PATHS.form(documentId, 'draft')}>
          {say('form.openDraft')}
        </Link>
      )}
    </Flex>
  );
}

function Running({ run, documentId }: { readonly run: GetSopRun['response']; readonly documentId: string }) {
  const voice = useVoice();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {voice.say('sopPanel.running', { count: countWords(run.runningCount, voice) })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {run.running.map((each) => (
          <li key={each.reference}>
            <Typography tag={NavLink} to={PATHS.case(each.reference)} display="block" textColor="primary600" ellipsis>
              {each.subject}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {voice.say('sopPanel.runningCase', { reference: each.reference, step: each.step })}
            </Typography>
          </li>
        ))}
      </Flex>
      <Link tag={NavLink} to={`${PATHS.cases}?sop=${encodeURIComponent(documentId)}`}>
        {voice.say('sopPanel.allCases')}
      </Link>
    </Flex>
  );
}
