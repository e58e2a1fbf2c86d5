import { useSyncExternalStore } from 'react';

const low = window.matchMedia('(max-height: 799px)');

const watch = (tell: () => void): (() => void) => {
  low.addEventListener('change', tell);
  return () => low.removeEventListener('change', tell);
};

/** Height of a row of the month sheet, px: less on a low screen, so that more of the hall is seen at once. */
export const useRowHeight = (): number => useSyncExternalStore(watch, () => (low.matches ? 25 : 32));
