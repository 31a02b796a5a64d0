import type * as React from 'react';

import { styled } from 'styled-components';

import { useVoice } from '../../utils/text';

/** White in the dark theme too, as the paper is. */
const Frame = styled.iframe`
  background: #fff;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  color-scheme: light;
  display: block;
  height: max(48rem, calc(100vh - 20rem));
  width: 100%;
`;

interface Props {
  readonly html: string;
  readonly frame: React.RefObject<HTMLIFrameElement>;
  /** The page's title, once it is there. */
  readonly onTitle: (title: string) => void;
}

/** The form's page in a frame of its own: it runs no scripts, and may be printed alone. */
export function FormFrame({ html, frame, onTitle }: Props) {
  const { say } = useVoice();
  return (
    <Frame
      ref={frame}
      title={say('form.page')}
      srcDoc={html}
      sandbox="allow-same-origin allow-modals"
      onLoad={() => onTitle(frame.current?.contentDocument?.title ?? '')}
    />
  );
}
