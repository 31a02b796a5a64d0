import { Modal } from '@strapi/design-system';

import type { Definition } from '../../../../domain/definition';
import type { Highlight } from '../../../../domain/flowchart';
import { Flowchart } from '../../components/Flowchart';
import { useVoice } from '../../utils/text';

interface Props {
  readonly definition: Definition;
  readonly highlight: Highlight;
  readonly onClose: () => void;
}

/** The flowchart over the whole window, with the activities beside it. */
export function WideFlow({ definition, highlight, onClose }: Props) {
  const { say } = useVoice();
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ width: '96vw', maxWidth: '120rem' }} aria-describedby={undefined}>
        <Modal.Header closeLabel={say('flow.close')}>
          <Modal.Title>{say('flow.titleOf', { sop: definition.title })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flowchart definition={definition} highlight={highlight} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
