import { Flex } from '@strapi/design-system';

import type { TaskOffer } from '../../../../shared/contracts';
import { AttachButton } from '../../components/files/AttachButton';
import { DropZone } from '../../components/files/DropZone';
import { UploadList } from '../../components/files/UploadList';
import { UploadNews } from '../../components/files/UploadNews';
import type { Uploads } from '../../hooks/useUploads';
import { useVoice } from '../../utils/text';
import { Ticks } from './Ticks';

interface Props {
  readonly offer: TaskOffer;
  readonly ticked: readonly string[];
  readonly uploads: Uploads;
  readonly isDisabled: boolean;
  readonly onChange: (ticked: readonly string[]) => void;
}

/** *Hasil*: the outputs to tick, each with the files that are it; other documents below. Files may be dropped anywhere on it. */
export function Outputs({ offer, ticked, uploads, isDisabled, onChange }: Props) {
  const { say } = useVoice();
  const documents = [...new Set([...offer.outputs, ...offer.attachable])];
  const attach = (files: readonly File[], output: string | null) => {
    uploads.add(files, output);
    // Who attaches an output has made it.
    if (output !== null && offer.outputs.includes(output) && !ticked.includes(output)) onChange([...ticked, output]);
  };
  const filesOf = (output: string | null) => uploads.files.filter((file) => file.output === output);
  const only = documents.length === 1 ? (documents[0] ?? null) : null;
  return (
    <DropZone isDisabled={isDisabled} onDrop={(files) => attach(files, only)}>
      <Ticks
        legend={say('work.outputs')}
        hint={say('work.outputsHint')}
        documents={documents}
        tickable={offer.outputs}
        ticked={ticked}
        isDisabled={isDisabled}
        onChange={onChange}
        action={
          <AttachButton label={say('files.attachOther')} isDisabled={isDisabled} onChoose={(files) => attach(files, null)}>
            {say('files.attachOther')}
          </AttachButton>
        }
        frame={(output, row) => (
          <DropZone isDisabled={isDisabled} onDrop={(files) => attach(files, output)}>
            <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
              {row}
              <AttachButton label={say('files.attachAs', { output })} isDisabled={isDisabled} onChoose={(files) => attach(files, output)}>
                {say('files.attach')}
              </AttachButton>
            </Flex>
            <UploadList files={filesOf(output)} onRemove={uploads.remove} />
          </DropZone>
        )}
      >
        <UploadList files={filesOf(null)} onRemove={uploads.remove} />
        <UploadNews files={uploads.files} />
      </Ticks>
    </DropZone>
  );
}
