import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './register.css';

/** A column of a register. The first one names the record and carries its keys. */
export interface RegisterColumn<T> {
  readonly key: string;
  readonly heading: string;
  readonly align?: 'left' | 'right' | 'center';
  /** Takes what is left of the width; its text is cut and shown whole on hover. */
  readonly wide?: boolean;
  readonly cell: (row: T) => ReactNode;
  /** The whole text, for a cell that may be cut. */
  readonly title?: (row: T) => string;
}

interface RegisterTableProps<T> {
  readonly label: string;
  readonly columns: readonly RegisterColumn<T>[];
  readonly rows: readonly T[];
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
  /** Enter or a click goes to the record's own page, where it has one. */
  readonly onOpen?: (id: string) => void;
  /** What a row is called for those who cannot see it. */
  readonly nameOf: (row: T) => string;
  /** Other keys on a row; true = used. */
  readonly onKey?: (key: string, row: T) => boolean;
}

/** Rows that are drawn at once; the rest follows on request, so that years of records stay quick. */
const BATCH = 200;

/** A ruled register: click, ↑↓, Home and End choose a record, which the side panel then shows. */
export function RegisterTable<T extends { readonly id: string }>(props: RegisterTableProps<T>) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(BATCH);
  const { label, columns, rows } = props;
  return (
    <div className="register-scroll">
      <table className="tb register" aria-label={label}>
        <thead>
          <tr>
            {columns.map((c) => (
              <th key={c.key} className={alignOf(c)}>
                {c.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Row key={row.id} row={row} {...props} />
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <button type="button" className="link md register-more" onClick={() => setShown(shown + BATCH)}>
          {t('register.more', { count: rows.length - shown })}
        </button>
      )}
    </div>
  );
}

const alignOf = <T,>({ align = 'left', wide }: RegisterColumn<T>): string =>
  [align === 'right' ? 'r' : align === 'center' ? 'c' : '', wide ? 'wide' : ''].filter((c) => c !== '').join(' ');

const buttons = (from: Element): HTMLElement[] => [
  ...(from.closest('tbody')?.querySelectorAll<HTMLElement>('.row-button') ?? []),
];

function Row<T extends { readonly id: string }>({
  row,
  columns,
  selectedId,
  onSelect,
  onOpen,
  nameOf,
  onKey,
}: RegisterTableProps<T> & { readonly row: T }) {
  const [first, ...others] = columns;
  const selected = row.id === selectedId;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const all = buttons(event.currentTarget);
    const at = all.indexOf(event.currentTarget);
    const next = { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all.at(-1) }[event.key];
    if (next) next.focus();
    else if (!onKey?.(event.key.toLowerCase(), row)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <tr className={selected ? 'sel' : ''} onClick={() => (onOpen ?? onSelect)(row.id)}>
      <td>
        <button
          type="button"
          className="row-button"
          aria-current={selected}
          aria-label={nameOf(row)}
          onFocus={() => !selected && onSelect(row.id)}
          onKeyDown={onKeyDown}
        >
          {first?.cell(row)}
        </button>
      </td>
      {others.map((c) => (
        <td key={c.key} className={alignOf(c)} title={c.title?.(row)}>
          {c.cell(row)}
        </td>
      ))}
    </tr>
  );
}
