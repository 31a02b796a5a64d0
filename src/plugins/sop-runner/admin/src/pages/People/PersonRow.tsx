import * as React from 'react';

import { Button, Flex, Typography } from '@strapi/design-system';

import type { HeldPosition, PersonView, PositionView } from '../../../../shared/contracts';
import { Label, type LabelColour } from '../../components/Label';
import { Row } from '../../components/Row';
import { heldWords, termWords } from '../../utils/people';
import { useVoice } from '../../utils/text';
import { HoldDialog } from './HoldDialog';
import { Invite } from './Invite';
import { LeavingDialog } from './LeavingDialog';

const COLOURS: Readonly<Record<PersonView['account'], LabelColour>> = {
  active: 'success',
  invited: 'secondary',
  blocked: 'danger',
  inactive: 'neutral',
};

interface Props {
  readonly person: PersonView;
  readonly positions: readonly PositionView[];
  readonly today: string;
}

type Open = { readonly kind: 'hold'; readonly held: HeldPosition | null } | { readonly kind: 'leaving' };

/** One person: the account, the positions held, and what can be done about them. */
export function PersonRow({ person, positions, today }: Props) {
  const { say } = useVoice();
  const [open, setOpen] = React.useState<Open | null>(null);
  const { name, email, account, panelRole, substitute } = person;
  const close = () => setOpen(null);
  return (
    <Row>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
          <Flex gap={3} wrap="wrap">
            <Typography tag="p" fontWeight="bold">
              {name}
            </Typography>
            <Label colour={COLOURS[account]}>{say(`people.account.${account}`)}</Label>
            {substitute !== null && <Label colour="warning">{say('people.away', { substitute })}</Label>}
          </Flex>
          <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {email} · {say(panelRole === null ? 'people.role.none' : `people.role.${panelRole}`)}
          </Typography>
        </Flex>
        <Flex gap={2} wrap="wrap">
          {account === 'invited' && <Invite person={person} />}
          <Button variant="tertiary" aria-label={say('people.leavingOf', { name })} onClick={() => setOpen({ kind: 'leaving' })}>
            {say('people.leaving')}
          </Button>
          <Button variant="secondary" aria-label={say('people.appointOf', { name })} onClick={() => setOpen({ kind: 'hold', held: null })}>
            {say('people.appoint')}
          </Button>
        </Flex>
      </Flex>
      {person.positions.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={3}>
          {person.positions.map((held) => (
            <Hold key={held.id} held={held} person={name} onChange={() => setOpen({ kind: 'hold', held })} />
          ))}
        </Flex>
      )}
      {open?.kind === 'hold' && <HoldDialog person={person} held={open.held} positions={positions} today={today} onClose={close} />}
      {open?.kind === 'leaving' && <LeavingDialog person={person} onClose={close} />}
    </Row>
  );
}

function Hold({ held, person, onChange }: { readonly held: HeldPosition; readonly person: string; readonly onChange: () => void }) {
  const voice = useVoice();
  const { say } = voice;
  const isNow = held.state === 'now';
  return (
    <Flex tag="li" gap={3} wrap="wrap">
      <Typography textColor={isNow ? 'neutral800' : 'neutral600'}>{heldWords(held)}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {termWords(held, voice)}
      </Typography>
      {!isNow && <Label colour="neutral">{say(`people.hold.${held.state}`)}</Label>}
      <Button variant="ghost" size="S" aria-label={say('people.changeOf', { position: held.name, name: person })} onClick={onChange}>
        {say('people.change')}
      </Button>
    </Flex>
  );
}
