import * as React from 'react';

/** A pause in typing, after which the search begins by itself. */
const PAUSE = 300;

/**
 * The text of a search box: what is being typed is the person's own and no refresh touches it. It is told after a pause
 * or at once with Enter; only when the told text changes elsewhere (the back button, "clear") does the box follow.
 */
export function useTyped(told: string, tell: (text: string) => void) {
  const [text, setText] = React.useState(told);
  const last = React.useRef(told);
  const latest = React.useRef(tell);
  React.useEffect(() => {
    latest.current = tell;
  });

  React.useEffect(() => {
    if (told === last.current) return;
    last.current = told;
    setText(told);
  }, [told]);

  const submit = React.useCallback((typed: string) => {
    const wanted = typed.trim();
    if (wanted === last.current) return;
    last.current = wanted;
    latest.current(wanted);
  }, []);

  React.useEffect(() => {
    const timer = window.setTimeout(() => submit(text), PAUSE);
    return () => window.clearTimeout(timer);
  }, [text, submit]);

  return { text, setText, submit: () => submit(text) };
}
