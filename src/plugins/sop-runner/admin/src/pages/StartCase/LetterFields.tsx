import { Box, Flex, Typography } from '@strapi/design-system';

import { AttachButton } from '../../components/files/AttachButton';
import { DropZone } from '../../components/files/DropZone';
import { UploadList } from '../../components/files/UploadList';
import { UploadNews } from '../../components/files/UploadNews';
import type { Uploads } from '../../hooks/useUploads';
import type { StartDraft, StartField } from '../../utils/start-form';
import { useVoice } from '../../utils/text';
import { TextField } from './TextField';

interface Props {
  readonly draft: StartDraft;
  readonly uploads: Uploads;
  readonly today: string;
  readonly errorOf: (field: StartField) => string | undefined;
  readonly change: (to: Partial<StartDraft>) => void;
}

const COLUMNS = { display: 'grid', gap: '1.6rem', gridTemplateColumns: 'repeat(auto-fit, minmax(min(20rem, 100%), 1fr))' } as const;

/** *Surat masuk*: the letter that the case answers, if there is one; each part of it may be left out. */
export function LetterFields({ draft, uploads, today, errorOf, change }: Props) {
  const { say } = useVoice();
  const attach = (files: readonly File[]) => uploads.add(files.slice(0, 1), null);
  const hasFile = uploads.files.length > 0;
  return (
    <Box tag="fieldset" borderColor="neutral200" hasRadius padding={4} style={{ minWidth: 0 }}>
      <Typography tag="legend" variant="pi" fontWeight="bold" paddingLeft={1} paddingRight={1}>
        {say('start.letter')}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Box style={COLUMNS}>
          <TextField
            name="letter-number"
            label={say('letter.number')}
            value={draft.letterNumber}
            error={errorOf('letterNumber')}
            onChange={(letterNumber) => change({ letterNumber })}
          />
          <TextField
            name="letter-date"
            type="date"
            label={say('letter.date')}
            max={today}
            value={draft.letterDate}
            error={errorOf('letterDate')}
            onChange={(letterDate) => change({ letterDate })}
          />
          <TextField
            name="letter-from"
            label={say('letter.from')}
            value={draft.letterFrom}
            error={errorOf('letterFrom')}
            onChange={(letterFrom) => change({ letterFrom })}
          />
        </Box>
        <DropZone isDisabled={hasFile} onDrop={attach}>
          <Flex gap={2} wrap="wrap">
            <AttachButton isSingle isDisabled={hasFile} label={say('start.letterFile')} onChoose={attach}>
              {say('start.letterFile')}
            </AttachButton>
            {!hasFile && (
              <Typography variant="pi" textColor="neutral600">
                {say('start.letterFileHint')}
              </Typography>
            )}
          </Flex>
          <UploadList files={uploads.files} onRemove={uploads.remove} />
          <UploadNews files={uploads.files} />
        </DropZone>
      </Flex>
    </Box>
  );
}
