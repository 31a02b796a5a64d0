import * as React from 'react';

import { Check } from '@strapi/icons';

/** Ctrl+Shift+Enter, with Cmd on a Mac: what the Content Manager says beside its publish buttons. */
function isShortcut({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return key === 'Enter' && shiftKey && (ctrlKey || metaKey);
}

/**
 * An icon that has the shortcut press the button it stands in. The Content Manager opens the dialog of an action only for a
 * pressed button, and gives the action no other hold on it. Behind an open dialog nothing is pressed.
 */
export function PressedByShortcut() {
  const icon = React.useRef<HTMLSpanElement>(null);
  React.useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const dialog = document.querySelector('[role="dialog"], [role="alertdialog"]');
      if (!isShortcut(event) || (dialog && !dialog.contains(icon.current))) return;
      event.preventDefault();
      icon.current?.closest('button')?.click();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <span ref={icon} aria-hidden>
      <Check />
    </span>
  );
}
