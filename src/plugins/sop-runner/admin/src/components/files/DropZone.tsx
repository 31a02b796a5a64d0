import * as React from 'react';

import { styled } from 'styled-components';

interface Props {
  readonly children: React.ReactNode;
  readonly isDisabled?: boolean;
  readonly onDrop: (files: readonly File[]) => void;
}

const carriesFiles = ({ dataTransfer }: React.DragEvent) => dataTransfer.types.includes('Files');

/** A part of the page where files may be let go; one inside another takes them first. Beside it stands a button that does the same. */
export function DropZone({ children, isDisabled = false, onDrop }: Props) {
  const [isOver, setIsOver] = React.useState(false);
  const over = (event: React.DragEvent) => {
    if (isDisabled || !carriesFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    setIsOver(true);
  };
  const drop = (event: React.DragEvent) => {
    if (isDisabled || !carriesFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    setIsOver(false);
    onDrop([...event.dataTransfer.files]);
  };
  return (
    <Zone $isOver={isOver} onDragEnter={over} onDragOver={over} onDragLeave={() => setIsOver(false)} onDrop={drop}>
      {children}
    </Zone>
  );
}

const Zone = styled.div<{ readonly $isOver: boolean }>`
  background: ${({ theme, $isOver }) => ($isOver ? theme.colors.primary100 : 'transparent')};
  border-radius: ${({ theme }) => theme.borderRadius};
  outline: ${({ theme, $isOver }) => ($isOver ? `2px dashed ${theme.colors.primary600}` : 'none')};
  outline-offset: 2px;
`;
