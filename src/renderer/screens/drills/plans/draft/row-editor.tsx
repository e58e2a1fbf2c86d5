import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface RowEditorProps<T> {
  readonly heading: string;
  readonly rows: readonly T[];
  /** A new row below; its id must be new. */
  readonly blank: (id: string) => T;
  readonly onChange: (rows: readonly T[]) => void;
  readonly children: (row: T, index: number, set: (part: Partial<T>) => void) => ReactNode;
}

/** The next free id of the form `x12` over what is there. */
const freeId = (rows: readonly { readonly id: string }[]): string =>
  `x${Math.max(0, ...rows.map((r) => Number(/\d+$/.exec(r.id)?.[0] ?? 0))) + 1}`;

/** Lines of a draft: Enter adds one below, Alt+↑↓ moves, Ctrl+Delete takes a line out. */
export function RowEditor<T extends { readonly id: string }>({ heading, rows, blank, onChange, children }: RowEditorProps<T>) {
  const { t } = useTranslation('plans');
  const list = useRef<HTMLOListElement>(null);
  const focusLine = (at: number) =>
    requestAnimationFrame(() => list.current?.children[at]?.querySelector<HTMLElement>('input, select')?.focus());
  const addAfter = (at: number) => {
    onChange([...rows.slice(0, at + 1), blank(freeId(rows)), ...rows.slice(at + 1)]);
    focusLine(at + 1);
  };
  const move = (at: number, to: number) => {
    const row = rows[at];
    if (!row || to < 0 || to >= rows.length) return;
    const rest = rows.filter((_, i) => i !== at);
    onChange([...rest.slice(0, to), row, ...rest.slice(to)]);
    focusLine(to);
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') addAfter(at);
    else if (event.altKey && event.key === 'ArrowUp') move(at, at - 1);
    else if (event.altKey && event.key === 'ArrowDown') move(at, at + 1);
    else if (event.ctrlKey && event.key === 'Delete') onChange(rows.filter((_, i) => i !== at));
    else return;
    event.preventDefault();
  };
  return (
    <section>
      <h3>{heading}</h3>
      <ol ref={list} className="draft-rows">
        {rows.map((row, i) => (
          <li key={row.id} onKeyDown={(e) => onKeyDown(e, i)}>
            <span className="c3 no">{i + 1}</span>
            {children(row, i, (part) => onChange(rows.map((r) => (r.id === row.id ? { ...r, ...part } : r))))}
            <button
              type="button"
              className="link sm"
              aria-label={t('draft.removeLine', { heading, line: i + 1 })}
              onClick={() => onChange(rows.filter((r) => r.id !== row.id))}
            >
              {t('draft.remove')}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="link md" onClick={() => addAfter(rows.length - 1)}>
        {t('draft.add', { heading })}
      </button>
    </section>
  );
}

interface CellProps {
  readonly label: string;
  readonly value: string;
  /** `grow` takes what is left of the line. */
  readonly width: 'grow' | 'name' | 'short' | 'phone';
  readonly onKeep: (text: string) => void;
}

/** One field of a line, kept when it is left. */
export const Cell = ({ label, value, width, onKeep }: CellProps) => (
  <input
    className={`plain-input ${width}`}
    aria-label={label}
    placeholder={label}
    defaultValue={value}
    onBlur={(e) => e.target.value !== value && onKeep(e.target.value)}
  />
);
