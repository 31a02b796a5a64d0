import { Box, Flex, Typography } from '@strapi/design-system';

import type { CaseView } from '../../../../shared/contracts';
import { Card } from '../../components/Card';
import { FileLink } from '../../components/files/FileLink';
import { useVoice } from '../../utils/text';
import { dateWords } from '../../utils/time';

/** *Surat masuk*: the letter that the case answers. */
export function LetterCard({ view }: { readonly view: CaseView }) {
  const voice = useVoice();
  const { say } = voice;
  if (view.letter === null) return null;
  const { number, date, from, file } = view.letter;
  const facts = [
    { term: say('letter.number'), fact: number },
    { term: say('letter.date'), fact: date === null ? null : dateWords(date, voice) },
    { term: say('letter.from'), fact: from },
  ];
  return (
    <Card title={say('letter.title')} id="case-letter">
      <Flex tag="dl" wrap="wrap" gap="0.8rem 3.2rem">
        {facts.map(({ term, fact }) =>
          fact === null ? null : (
            <Box key={term}>
              <Typography tag="dt" variant="pi" textColor="neutral600">
                {term}
              </Typography>
              <Typography tag="dd" style={{ margin: 0, overflowWrap: 'anywhere' }}>
                {fact}
              </Typography>
            </Box>
          ),
        )}
      </Flex>
      {file && (
        <Box paddingTop={2}>
          <FileLink reference={view.reference} file={file} />
        </Box>
      )}
    </Card>
  );
}
