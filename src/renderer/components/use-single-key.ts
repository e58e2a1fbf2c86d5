import { useEffect } from 'react';

/** True while the person types text or the input method composes: single keys belong to the field then. */
export const isTyping = (event: KeyboardEvent): boolean =>
  event.isComposing ||
  (event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable="true"]'));

/** True while a dialog stands over the screen: single keys are its own then. */
export const dialogOpen = (): boolean => document.querySelector('[role="dialog"]') !== null;

/** One key that acts anywhere on the screen (N = new), never while text is typed or a dialog is open. */
export function useSingleKey(key: string, act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
      if (event.key.toLowerCase() !== key || dialogOpen()) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [key, act]);
}
