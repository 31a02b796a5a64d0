import { Flex, Typography } from '@strapi/design-system';

import type { Problem } from '../../../shared/contracts';
import { problemPlace, problemWords } from '../utils/problems';
import { useVoice } from '../utils/text';

/** Everything that hinders ratifying, with the row and the symbol. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const voice = useVoice();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p">{voice.say('ratify.problemsBody')}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {problems.map((problem, index) => {
          const place = problemPlace(problem, voice);
          return (
            <li key={index}>
              <Typography fontWeight="bold">{place === '' ? '' : `${place}: `}</Typography>
              <Typography>{problemWords(problem, voice)}</Typography>
            </li>
          );
        })}
      </Flex>
    </Flex>
  );
}
