import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { type CellDifference, differenceGlyphs } from '#src/shared/domain/roster/publish.ts';

/** Changes that are listed; the rest is counted. */
const LISTED = 24;

/** “张丽华 18日 值 改为 休”, cell by cell. */
export function ChangeList({ changes }: { readonly changes: readonly CellDifference[] }) {
  const { t } = useRosterText();
  const { model } = useRosterView();
  const nameOf = (id: string) => model.base.staff.find((s) => s.id === id)?.name ?? t('versions.nobody');
  if (changes.length === 0) return null;
  return (
    <ul className="changes">
      {changes.slice(0, LISTED).map((change) => {
        const [before, after] = differenceGlyphs(change, model.frame.shifts);
        return (
          <li key={`${change.staffId} ${change.date}`}>
            {t('versions.change', { name: nameOf(change.staffId), date: change.date })}
            <b>{t('versions.turned', { before, after })}</b>
          </li>
        );
      })}
      {changes.length > LISTED && <li className="c3">{t('versions.more', { count: changes.length - LISTED })}</li>}
    </ul>
  );
}
