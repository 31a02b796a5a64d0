import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Check, Cross } from '@strapi/icons';

import type { Trouble, Upload } from '../../hooks/useUploads';
import { MAX_FILES_PER_TASK } from '../../../../shared/files';
import { sizeWords } from '../../utils/files';
import { failureWords } from '../../utils/refusals';
import { useVoice, type Voice } from '../../utils/text';

/** One chosen file: its name and size, how far it has come, why it was not taken, and the way to be rid of it. */
export function UploadRow({ file, onRemove }: { readonly file: Upload; readonly onRemove: () => void }) {
  const voice = useVoice();
  const { say } = voice;
  const { name, state, trouble } = file;
  return (
    <Box paddingLeft={2} borderColor="neutral200" borderStyle="solid" borderWidth="0 0 0 2px">
      <Flex gap={2} alignItems="center" justifyContent="space-between">
        <Flex gap={2} alignItems="center" style={{ minWidth: 0 }}>
          {state === 'stored' && <Check fill="success600" width="1.2rem" aria-hidden />}
          <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
            {name}{' '}
            <Typography tag="span" variant="pi" textColor="neutral600">
              ({sizeWords(file.size, voice)})
            </Typography>
          </Typography>
        </Flex>
        <IconButton
          type="button"
          size="XS"
          variant="ghost"
          label={say(state === 'sending' ? 'files.stop' : 'files.remove', { name })}
          onClick={onRemove}
        >
          <Cross />
        </IconButton>
      </Flex>
      {state === 'sending' && <Bar share={file.share} label={say('files.sending', { name })} />}
      {trouble !== null && (
        <Typography tag="p" role="alert" variant="pi" textColor="danger600">
          {troubleWords(trouble, voice)}
        </Typography>
      )}
    </Box>
  );
}

/** How much of a file was sent. */
function Bar({ share, label }: { readonly share: number; readonly label: string }) {
  const percent = Math.round(share * 100);
  return (
    <Box
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      background="neutral200"
      hasRadius
      height="0.6rem"
      overflow="hidden"
    >
      <Box background="primary600" height="100%" width={`${percent}%`} />
    </Box>
  );
}

function troubleWords(trouble: Trouble, voice: Voice): string {
  if (trouble === 'interrupted') return voice.say('files.interrupted');
  if (trouble === 'tooMany') return voice.say('files.tooMany', { max: MAX_FILES_PER_TASK });
  return failureWords(trouble, voice);
}
