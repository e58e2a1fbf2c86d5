import { useEffect, useRef } from 'react';
import { focusGrid } from './focus-grid.ts';
import { useRosterText } from './use-roster-text.ts';

interface NameFilterProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Ctrl+F: only people whose name, pinyin or number fits. Esc empties it. */
export function NameFilter({ query, onQuery }: NameFilterProps) {
  const { t } = useRosterText();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      input.current?.select();
    };
    window.addEventListener('keydown', find);
    return () => window.removeEventListener('keydown', find);
  }, []);
  return (
    <input
      ref={input}
      className="name-filter"
      type="search"
      aria-label={t('filter.label')}
      placeholder={t('filter.hint')}
      value={query}
      onChange={(e) => onQuery(e.target.value)}
      onKeyDown={(e) => {
        if (e.key === 'Escape') onQuery('');
        if (e.key === 'Enter' || e.key === 'Escape') focusGrid();
      }}
    />
  );
}
