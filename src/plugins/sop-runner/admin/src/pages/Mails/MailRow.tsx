import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

import type { UndeliveredMail } from '../../../../shared/contracts';
import { Label } from '../../components/Label';
import { Row } from '../../components/Row';
import { useNow } from '../../hooks/useNow';
import { personWords } from '../../utils/history';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';
import { fullTimeWords, whenWords } from '../../utils/time';
import { SendAgain } from './SendAgain';

/** One undelivered mail: for whom, about what, why it did not arrive. */
export function MailRow({ mail }: { readonly mail: UndeliveredMail }) {
  const voice = useVoice();
  const { say } = voice;
  const now = useNow();
  return (
    <Row>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
          <Typography tag="p" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
            {mail.address === null ? say('mails.noAddress') : `${personWords(mail.to)} · ${mail.address}`}
          </Typography>
          <Typography tag="p" textColor="neutral700">
            {say(`mails.about.${mail.event}`)} ·{' '}
            <Link tag={NavLink} to={PATHS.case(mail.reference)}>
              {say('case.reference', { reference: mail.reference })}
            </Link>
          </Typography>
        </Flex>
        <SendAgain mail={mail} />
      </Flex>
      <Flex gap={3} wrap="wrap" paddingTop={2} alignItems="center">
        <Label colour={mail.state === 'failed' ? 'danger' : 'warning'}>{say(`mails.state.${mail.state}`)}</Label>
        <Typography variant="pi" textColor="neutral600" title={fullTimeWords(mail.lastTriedAt, voice)}>
          {say('mails.tried', { tries: mail.tries, when: whenWords(mail.lastTriedAt, now, voice) })}
        </Typography>
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral700" paddingTop={2} style={{ overflowWrap: 'anywhere' }}>
        {say('mails.reason', { reason: mail.reason })}
      </Typography>
    </Row>
  );
}
