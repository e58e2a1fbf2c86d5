import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maskIdNumber, maskPhone } from '#src/shared/domain/staff/id-number.ts';
import type { ImportField } from '#src/shared/domain/staff/import/fields.ts';
import { readDateAs } from '#src/shared/domain/staff/import/plan.ts';

interface ImportCellProps {
  readonly text: string;
  readonly field: ImportField | undefined;
  readonly wrong: boolean;
  /** The register's value that would be replaced. */
  readonly old: string | undefined;
  readonly at: boolean;
  readonly onEdit: (text: string) => void;
}

const dates = new Set<ImportField>(['hireDay', 'contractFrom', 'contractTo', 'trainedDay']);
const masked = (field: ImportField | undefined, text: string): string =>
  field === 'idNumber' ? maskIdNumber(text) : field === 'phone' ? maskPhone(text) : text;

/** The cell was opened to be typed into. */
const focusOnce = (input: HTMLInputElement | null): void => {
  if (input && document.activeElement !== input) input.focus();
};

/** One cell: masked where personal, red when wrong, struck old value when it would change. Click to correct. */
export function ImportCell({ text, field, wrong, old, at, onEdit }: ImportCellProps) {
  const { t } = useTranslation('staff');
  const [draft, setDraft] = useState<string | null>(null);
  const readAs = field !== undefined && dates.has(field) ? readDateAs(text) : null;
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
    <td className={tone} title={readAs ? t('importing.readAs', { text, day: readAs }) : undefined}>
      <button
        type="button"
        className="link"
        style={{ color: 'inherit', width: '100%', textAlign: 'left', minHeight: 20 }}
        onClick={() => setDraft(text)}
      >
        {old !== undefined && <s className="c3">{masked(field, old)} </s>}
        {readAs ?? masked(field, text)}
      </button>
    </td>
  );
}
