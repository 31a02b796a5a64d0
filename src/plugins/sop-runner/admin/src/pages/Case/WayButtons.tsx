import { Box, Button, Flex, Typography } from '@strapi/design-system';

import type { WayOffer } from '../../../../shared/contracts';
import { useVoice } from '../../utils/text';
import { wayWords } from '../../utils/ways';

interface Props {
  readonly ways: readonly WayOffer[];
  readonly isSending: boolean;
  /** Something is under way that must arrive first. */
  readonly isWaiting: boolean;
  readonly onChoose: (way: WayOffer) => void;
}

/** One button for each way out: the single one of a box, or a decision's with where each leads. */
export function WayButtons({ ways, isSending, isWaiting, onChoose }: Props) {
  const voice = useVoice();
  const isDecision = ways.some((way) => way.label !== null);
  return (
    <Box role={isDecision ? 'group' : undefined} aria-label={isDecision ? voice.say('work.decision') : undefined}>
      {isDecision && (
        <Typography tag="p" variant="pi" fontWeight="bold" paddingBottom={2} aria-hidden>
          {voice.say('work.decision')}
        </Typography>
      )}
      <Flex gap={3} wrap="wrap">
        {ways.map((way) => (
          <Button
            key={way.label ?? ''}
            size="L"
            variant={way.isReturn ? 'secondary' : 'default'}
            loading={isSending}
            disabled={isSending || isWaiting}
            onClick={() => onChoose(way)}
            style={{ height: 'auto', minHeight: '4rem', paddingBlock: '0.8rem', whiteSpace: 'normal' }}
          >
            {wayWords(way, voice)}
          </Button>
        ))}
      </Flex>
    </Box>
  );
}
