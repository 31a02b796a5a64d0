import { Typography } from '@strapi/design-system';
import { File } from '@strapi/icons';
import { styled } from 'styled-components';

import type { StoredFile } from '../../../../shared/contracts';
import { useOpenFile } from '../../hooks/useOpenFile';
import { isShown, sizeWords } from '../../utils/files';
import { useVoice } from '../../utils/text';

/** A file of a case by its name and size: a press shows or saves it. */
export function FileLink({ reference, file }: { readonly reference: string; readonly file: StoredFile }) {
  const voice = useVoice();
  const open = useOpenFile(reference);
  const size = sizeWords(file.size, voice);
  return (
    <AsLink
      type="button"
      onClick={() => void open(file)}
      aria-label={voice.say(isShown(file) ? 'files.show' : 'files.save', { name: file.name, size })}
    >
      <File
        aria-hidden
        width="1.2rem"
        height="1.2rem"
        fill="currentColor"
        style={{ marginInlineEnd: '0.4rem', verticalAlign: '-0.1rem' }}
      />
      <u>{file.name}</u>{' '}
      <Typography tag="span" variant="pi" textColor="neutral600">
        ({size})
      </Typography>
    </AsLink>
  );
}

const AsLink = styled.button`
  background: none;
  border: 0;
  color: ${({ theme }) => theme.colors.primary600};
  cursor: pointer;
  font-size: 1.3rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
  padding: 0;
  text-align: start;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
