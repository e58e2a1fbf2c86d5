import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDateAs } from '#src/shared/domain/core/day-text.ts';
import { maskIdNumber, maskPhone } from '#src/shared/domain/staff/id-number.ts';
import type { ImportColumn } from './import-line.ts';

interface ImportCellProps {
  readonly text: string;
  /** What the column is, none = left out. */
  readonly column: ImportColumn | undefined;
  readonly wrong: boolean;
  /** The register's value that would be replaced. */
  readonly old: string | undefined;
  readonly at: boolean;
  readonly onEdit: (text: string) => void;
}

const masked = (column: ImportColumn | undefined, text: string): string =>
  column?.personal === 'id' ? maskIdNumber(text) : column?.personal === 'phone' ? maskPhone(text) : text;

/** The cell was opened to be typed into. */
const focusOnce = (input: HTMLInputElement | null): void => {
  if (input && document.activeElement !== input) input.focus();
};

/** One cell: masked where personal, red when wrong, struck old value when it would change. Click to correct. */
export function ImportCell({ text, column, wrong, old, at, onEdit }: ImportCellProps) {
  const { t } = useTranslation('tableImport');
  const [draft, setDraft] = useState<string | null>(null);
  const readAs = column?.isDay ? readDateAs(text) : null;
  const finish = (keep: boolean) => {
    if (keep && draft !== null && draft !== text) onEdit(draft);
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    finish(event.key === 'Enter');
  };
  const tone = [wrong ? 'wrong' : old !== undefined ? 'changes' : '', at ? 'at' : ''].join(' ').trim();
  if (draft !== null)
    return (
      <td className={tone}>
        <input
          className="cell"
          ref={focusOnce}
          aria-label={text}
          value={draft}
          onChange={(e) => setDraft(e.target.value)}
          onBlur={() => finish(true)}
          onKeyDown={onKeyDown}
        />
      </td>
    );
  return (
    <td className={tone} title={readAs ? t('readAs', { text, day: readAs }) : undefined}>
      <button
        type="button"
        className="link"
        style={{ color: 'inherit', width: '100%', textAlign: 'left', minHeight: 20 }}
        onClick={() => setDraft(text)}
      >
        {old !== undefined && <s className="c3">{masked(column, old)} </s>}
        {readAs ?? masked(column, text)}
      </button>
    </td>
  );
}
