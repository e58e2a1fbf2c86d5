import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import type { CellPlace } from '#src/shared/domain/roster/changes/change-cells.ts';
import { ShiftLine } from './pick-shift.tsx';

/** Whose shift it is, and a way to take another one. */
export function PickedShift({ giver, onAgain }: { readonly giver: CellPlace; readonly onAgain: () => void }) {
  const { t } = useChangesText();
  return (
    <section>
      <div className="row">
        <h2 className="grow">{t('make.who')}</h2>
        <button type="button" className="link md" onClick={onAgain}>
          {t('make.again')}
        </button>
      </div>
      <ShiftLine place={giver} />
    </section>
  );
}
