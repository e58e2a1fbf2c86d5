import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rankStaff } from '#src/shared/domain/staff/search.ts';
import type { ShownLine } from './month-place.ts';

interface MonthFindProps {
  readonly shown: readonly ShownLine[];
  /** The row in hand, -1 for none. */
  readonly row: number;
  readonly onRow: (row: number) => void;
  readonly onLeave: () => void;
}

/** Rows of the people that a text fits, best first. */
function rowsOf(shown: readonly ShownLine[], text: string): number[] {
  if (text.trim() === '') return [];
  const members = shown.map((s) => s.line.person.member);
  return rankStaff(members, text).map((m) => members.indexOf(m));
}

/** Ctrl+F anywhere on the page leads to the field. */
function useFindKey() {
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
  return input;
}

/** Goes to the person whose name, initials or number fits; Enter to the next one or back to the grid, Esc back. */
export function MonthFind({ shown, row, onRow, onLeave }: MonthFindProps) {
  const { t } = useTranslation('monthSheet');
  const input = useFindKey();
  const [query, setQuery] = useState('');
  const fits = rowsOf(shown, query);
  const lost = query.trim() !== '' && fits.length === 0;
  const type = (text: string) => {
    setQuery(text);
    const [first] = rowsOf(shown, text);
    if (first !== undefined) onRow(first);
  };
  const onKeyDown = (event: ReactKeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = fits[fits.indexOf(row) + 1] ?? fits[0];
    if (event.key === 'Enter' && fits.length > 1 && next !== undefined) onRow(next);
    else if (event.key === 'Enter' || event.key === 'Escape' || event.key === 'ArrowDown') {
      setQuery('');
      onLeave();
    } else return;
    event.preventDefault();
  };
  return (
    <span className="month-find">
      <input
        ref={input}
        type="search"
        aria-label={t('find.label')}
        aria-keyshortcuts="Control+F"
        aria-invalid={lost}
        placeholder={t('find.hint')}
        value={query}
        onChange={(e) => type(e.target.value)}
        onKeyDown={onKeyDown}
      />
      {lost && (
        <span className="month-lost md bad" role="alert">
          {t('find.none', { text: query.trim() })}
        </span>
      )}
    </span>
  );
}
