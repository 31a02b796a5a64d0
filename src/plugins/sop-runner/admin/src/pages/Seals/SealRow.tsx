import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';

import type { DailySeal } from '../../../../shared/contracts';
import { PLUGIN_ID } from '../../../../shared/ids';
import { FailureAlert } from '../../components/FailureAlert';
import { Row } from '../../components/Row';
import { useSaving } from '../../hooks/useSaving';
import { useVoice } from '../../utils/text';
import { dateWords } from '../../utils/time';

/** The seal of one day and the way to its file. */
export function SealRow({ seal }: { readonly seal: DailySeal }) {
  const voice = useVoice();
  const { say } = voice;
  const { save, isSaving, failure, forget } = useSaving();
  const { number, cases, archived, hash } = seal;
  const day = dateWords(seal.day, voice);
  const name = say('seals.fileName', { day: seal.day });
  return (
    <Row>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
          <Typography tag="p" fontWeight="bold">
            {say('seals.entry', { number, day })}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral700">
            {say('seals.cases', { cases, archived })}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
            {say('seals.hash', { hash })}
          </Typography>
        </Flex>
        <Button
          variant="secondary"
          startIcon={<Download />}
          loading={isSaving}
          onClick={() => void save(`/${PLUGIN_ID}/seals/${number}/file.json`, name)}
          aria-label={say('seals.downloadOf', { number, day })}
        >
          {say('seals.download')}
        </Button>
      </Flex>
      <FailureAlert failure={failure} onClose={forget} />
    </Row>
  );
}
