import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';

import { UID } from '../../../shared/ids';
import { useVoice } from '../utils/text';
import { PressedByShortcut } from './PressedByShortcut';
import { ProblemList } from './ProblemList';
import { useRatify } from './useRatify';

/**
 * Puts *Sahkan* in the place of Publish for an SOP; other types keep theirs. The stock action is asked in every case, so that
 * the order of its hooks never changes; for an SOP it is told to look at the published tab, where it does nothing.
 */
export function ratifyInsteadOf(publish: DocumentActionComponent): DocumentActionComponent {
  const Ratify: DocumentActionComponent = (props) => {
    const { say } = useVoice();
    const isSop = props.model === UID.sop;
    const stock = publish(isSop ? { ...props, activeTab: 'published', document: undefined } : props);
    const { ratify, isRatifying, isDisabled, problems } = useRatify(props);
    if (!isSop) return stock;
    return {
      type: 'publish',
      label: say('ratify.button'),
      icon: <PressedByShortcut />,
      position: ['panel', 'preview', 'relation-modal'],
      disabled: isDisabled,
      loading: isRatifying,
      // True keeps the dialog shut: only problems open it.
      onClick: async () => !(await ratify()),
      dialog: {
        type: 'modal',
        title: say('ratify.problems'),
        content: <ProblemList problems={problems} />,
      },
    };
  };
  return Object.assign(Ratify, { type: publish.type, position: publish.position });
}
