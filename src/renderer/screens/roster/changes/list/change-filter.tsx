import { useMemo } from 'react';
import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { notTold } from '#src/shared/domain/roster/changes/note-change.ts';
import { awaitingConsent } from '#src/shared/domain/roster/changes/read-changes.ts';
import type { RosterChange } from '#src/shared/domain/roster/planning/types.ts';
import { rankStaff } from '#src/shared/domain/staff/search.ts';

const kinds = ['replacement', 'swap', 'standby', 'repair', 'leave'] as const satisfies readonly RosterChange['kind'][];

export interface ListFilter {
  readonly text: string;
  readonly kind: RosterChange['kind'] | '';
  /** Only those where somebody has not agreed or was not told. */
  readonly open: boolean;
}
export const emptyFilter: ListFilter = { text: '', kind: '', open: false };

const isOpen = (change: RosterChange): boolean => awaitingConsent(change).length > 0 || notTold(change).length > 0;

/** Changes that the filter leaves: by reason, or by people (name, pinyin initials). */
export function useFiltered(changes: readonly RosterChange[], { text, kind, open }: ListFilter): readonly RosterChange[] {
  const { staff } = useRosterView().model.base;
  return useMemo(() => {
    const people = new Set(rankStaff(staff, text).map((m) => m.id));
    const fits = (c: RosterChange) => c.reason.includes(text.trim()) || c.cells.some((cell) => people.has(cell.staffId));
    return changes.filter((c) => (kind === '' || c.kind === kind) && (!open || isOpen(c)) && fits(c));
  }, [changes, staff, text, kind, open]);
}

interface ChangeFilterProps {
  readonly changes: readonly RosterChange[];
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
}

export function ChangeFilter({ changes, filter, onFilter }: ChangeFilterProps) {
  const { t } = useChangesText();
  const open = changes.filter(isOpen).length;
  return (
    <>
      {open > 0 && (
        <label className="row nw warn">
          <input type="checkbox" checked={filter.open} onChange={(e) => onFilter({ ...filter, open: e.target.checked })} />
          {t('filter.open', { count: open })}
        </label>
      )}
      <select
        className="plain-select"
        aria-label={t('filter.kind')}
        value={filter.kind}
        onChange={(e) => onFilter({ ...filter, kind: kinds.find((k) => k === e.target.value) ?? '' })}
      >
        <option value="">{t('filter.all')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </select>
      <input
        className="name-filter wide"
        type="search"
        aria-label={t('filter.label')}
        placeholder={t('filter.hint')}
        value={filter.text}
        onChange={(e) => onFilter({ ...filter, text: e.target.value })}
      />
    </>
  );
}
