import { Flex, VisuallyHidden } from '@strapi/design-system';
import { keyframes, styled } from 'styled-components';

import { useVoice } from '../../utils/text';

/** Stands where rows will: as high as they are, so that nothing jumps when they come. */
export function RowSkeletons({ rows = 6, height = '9.2rem' }: { readonly rows?: number; readonly height?: string }) {
  const { say } = useVoice();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} aria-busy="true">
      <VisuallyHidden role="status">{say('list.loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, index) => (
        <Bone key={index} $height={height} />
      ))}
    </Flex>
  );
}

const breathing = keyframes`
  50% { opacity: 0.45; }
`;

export const Bone = styled.div<{ readonly $height: string }>`
  animation: ${breathing} 1.6s ease-in-out infinite;
  background: ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  height: ${({ $height }) => $height};

  @media (prefers-reduced-motion: reduce) {
    animation: none;
  }
`;
