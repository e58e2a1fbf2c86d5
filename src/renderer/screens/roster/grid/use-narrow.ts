import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 1400px)';

/** True on screens below 1400 px, where rows are 23 px and posts give way to the days. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(QUERY);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(QUERY).matches,
  );
