import { useEffect } from 'react';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import { WishLine } from './wish-line.tsx';
import { WishRow } from './wish-row.tsx';

/** 愿望: what people would like on which day, and whether the month as it stands gives it. */
export function WishTable({ wishes }: { readonly wishes: readonly RosterWish[] }) {
  const { t, month } = useLeaveText();
  const title = month(useRosterView().model.base.month);
  useEffect(() => {
    setStatusLine([t('wish.keys')]);
    return () => setStatusLine([]);
  }, [t]);
  return (
    <div className="pane leave-pane">
      <WishLine />
      {wishes.length === 0 ? (
        <p className="c2 nobody-fits">{t('wish.empty', { month: title })}</p>
      ) : (
        <>
          <table className="tb wish-table" aria-label={t('wish.label', { month: title })}>
            <thead>
              <tr>
                <th>{t('wish.day')}</th>
                <th>{t('wish.person')}</th>
                <th>{t('wish.what')}</th>
                <th>{t('wish.weight')}</th>
                <th>{t('wish.note')}</th>
                <th>{t('wish.result')}</th>
                <th>
                  <span className="sr">{t('wish.takeOff')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {wishes.map((wish) => (
                <WishRow key={wish.id} wish={wish} />
              ))}
            </tbody>
          </table>
          <p className="md c2 leave-about">{t('wish.about')}</p>
        </>
      )}
    </div>
  );
}
