import { useTranslation } from 'react-i18next';
import { dayTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { selectCell } from '#src/renderer/ui-state/roster-selection.ts';
import { dayIn } from '#src/shared/domain/core/day.ts';
import { type CellDifference, differenceGlyphs } from '#src/shared/domain/roster/publish.ts';
import { changeKey } from './change-key.ts';

interface AutoChangesProps {
  readonly changes: readonly CellDifference[];
  /** Changes that are not to be taken. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

/** A repair cell by cell, by day: each can be left out, and leads to its cell. */
export function AutoChanges({ changes, left, onLeft }: AutoChangesProps) {
  const { t } = useTranslation('auto');
  const { t: rosterT } = useRosterText();
  const { model, lines } = useRosterView();
  const sorted = [...changes].sort((a, b) => a.date - b.date || (a.staffId < b.staffId ? -1 : 1));
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    onLeft(next);
  };
  return (
    <ul className="cells" aria-label={t('cells')}>
      {sorted.map((change) => {
        const key = changeKey(change);
        const row = lines.findIndex((l) => l.person.member.id === change.staffId);
        const name = lines[row]?.person.member.name ?? '';
        const [before, after] = differenceGlyphs(change, model.frame.shifts);
        const day = dayTitle(dayIn(model.base.month, change.date), rosterT);
        return (
          <li key={key}>
            <label>
              <input type="checkbox" checked={!left.has(key)} onChange={() => toggle(key)} />
              <span className="grow">
                {day}　{name}
              </span>
              <span className="num">{t('cellChange', { before, after })}</span>
            </label>
            <button type="button" className="link" onClick={() => row >= 0 && selectCell(row, change.date)}>
              {t('goCell')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
