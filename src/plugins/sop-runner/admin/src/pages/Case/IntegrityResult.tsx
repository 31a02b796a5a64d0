import { Flex, Typography } from '@strapi/design-system';

import type { CheckIntegrity } from '../../../../shared/contracts';
import { findingSentence } from '../../../../shared/evidence-words';
import { useVoice } from '../../utils/text';
import { dateWords } from '../../utils/time';

/** What a check found, in plain words: whole, or what is wrong where. */
export function IntegrityResult({ result }: { readonly result: CheckIntegrity['response'] }) {
  const voice = useVoice();
  const { say } = voice;
  const { findings, lines, files, head, seal } = result;
  const isWhole = findings.length === 0;
  const language = voice.locale === 'en' ? 'en' : 'id';
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="p" fontWeight="bold" textColor={isWhole ? 'success700' : 'danger700'}>
        {isWhole ? say('integrity.whole', { lines, files }) : say('integrity.broken')}
      </Typography>
      {!isWhole && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingLeft={4} style={{ listStyle: 'disc' }}>
          {findings.map((finding, index) => (
            <Typography tag="li" key={index} style={{ overflowWrap: 'anywhere' }}>
              {findingSentence(finding, language)}
            </Typography>
          ))}
        </Flex>
      )}
      <Typography tag="p" variant="pi" textColor="neutral700">
        {head === null ? say('integrity.noHead') : say('integrity.head', { ...head, day: dateWords(head.day, voice) })}
      </Typography>
      {seal !== null && (
        <Typography tag="p" variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
          {say('integrity.seal', { seal })}
        </Typography>
      )}
    </Flex>
  );
}
