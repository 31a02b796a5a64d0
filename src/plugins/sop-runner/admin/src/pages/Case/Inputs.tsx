import { Box, Typography } from '@strapi/design-system';

import type { CaseView, TaskOffer } from '../../../../shared/contracts';
import { FileLinks } from '../../components/files/FileLinks';
import { filesAtHand } from '../../utils/documents';
import { useVoice } from '../../utils/text';
import { Ticks } from './Ticks';

interface Props {
  readonly view: CaseView;
  readonly offer: TaskOffer;
  readonly ticked: readonly string[];
  readonly isDisabled: boolean;
  readonly onChange: (ticked: readonly string[]) => void;
}

/** *Kelengkapan*: the documents to tick, each with the files that earlier steps delivered under its name. */
export function Inputs({ view, offer, ticked, isDisabled, onChange }: Props) {
  const { say } = useVoice();
  const { byInput, others, from } = filesAtHand(view, offer.visit, offer.inputs);
  if (offer.inputs.length + others.length === 0) return null;
  return (
    <Ticks
      legend={say('work.inputs')}
      hint={say('work.inputsHint')}
      documents={offer.inputs}
      tickable={offer.inputs}
      ticked={ticked}
      isDisabled={isDisabled}
      onChange={onChange}
      frame={(input, row) => (
        <>
          {row}
          <Box paddingLeft={7}>
            <FileLinks reference={view.reference} files={byInput.get(input) ?? []} />
          </Box>
        </>
      )}
    >
      {others.length > 0 && (
        <Box paddingTop={1}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {from === null ? say('work.letterFile') : say('work.filesFrom', { step: from })}
          </Typography>
          <FileLinks reference={view.reference} files={others} />
        </Box>
      )}
    </Ticks>
  );
}
