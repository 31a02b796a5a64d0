import { Box, Typography } from '@strapi/design-system';

import type { Address, Definition } from '../../../domain/definition';
import { keyOf } from '../../../domain/flow';
import { toldFlow } from '../utils/flow-words';
import { useVoice } from '../utils/text';

interface Props {
  readonly definition: Definition;
  /** What else is to be said of a symbol, such as who did it. */
  readonly tell?: (at: Address) => readonly string[];
}

const INDENT = { listStyle: 'disc', paddingInlineStart: '2rem' } as const;

/** The flowchart for those who cannot see it, or would rather read: folded until asked for. */
export function FlowInWords({ definition, tell = () => [] }: Props) {
  const voice = useVoice();
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}>
        <Typography variant="pi" fontWeight="bold" textColor="primary600">
          {voice.say('flow.inWords')}
        </Typography>
      </summary>
      <Box tag="ol" paddingTop={2}>
        {toldFlow(definition, voice).map((row) => (
          <Box tag="li" key={row.step} paddingBottom={2}>
            <Typography tag="p" fontWeight="bold">
              {row.words}
            </Typography>
            <ul style={INDENT}>
              {row.symbols.map(({ at, words }) => (
                <li key={keyOf(at)}>
                  <Typography tag="p">{words}</Typography>
                  {tell(at).map((line) => (
                    <Typography tag="p" variant="pi" textColor="neutral600" key={line}>
                      {line}
                    </Typography>
                  ))}
                </li>
              ))}
            </ul>
          </Box>
        ))}
      </Box>
    </details>
  );
}
