import * as React from 'react';

import { Button } from '@strapi/design-system';
import { CloudUpload } from '@strapi/icons';

import { ACCEPTED } from '../../utils/files';

interface Props {
  /** What is seen. */
  readonly children: string;
  /** What is told; contains what is seen. */
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly isSingle?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Opens the browser's file dialog. */
export function AttachButton({ children, label, isDisabled = false, isSingle = false, onChoose }: Props) {
  const dialog = React.useRef<HTMLInputElement>(null);
  const chosen = ({ target }: React.ChangeEvent<HTMLInputElement>) => {
    onChoose([...(target.files ?? [])]);
    // So that the same file may be chosen again.
    target.value = '';
  };
  return (
    <>
      <Button
        type="button"
        variant="ghost"
        size="S"
        startIcon={<CloudUpload aria-hidden />}
        aria-label={label}
        disabled={isDisabled}
        onClick={() => dialog.current?.click()}
        style={{ flexShrink: 0, height: 'auto', padding: '0.2rem 0.8rem' }}
      >
        {children}
      </Button>
      <input ref={dialog} type="file" hidden multiple={!isSingle} accept={ACCEPTED} onChange={chosen} aria-label={label} tabIndex={-1} />
    </>
  );
}
