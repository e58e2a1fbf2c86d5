import { useDeferredValue, useMemo } from 'react';
import type { Column } from '#src/renderer/screens/roster/columns.ts';
import { ShortageExplained } from '#src/renderer/screens/roster/explain/shortage-explained.tsx';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';

/** What the day still lacks, why, and who could come. It may lag behind the selection, so that walking through the sheet stays quick. */
export function ShortageView({ column: current }: { readonly column: Column }) {
  const { t } = useRosterText();
  const { coverage } = useRosterView().model;
  const column = useDeferredValue(current);
  const short = useMemo(
    () =>
      coverage.flatMap(({ demand, days }) => {
        const cover = days[column.date - 1];
        return cover && cover.planned < cover.needed ? [demand] : [];
      }),
    [coverage, column],
  );
  if (short.length === 0) return null;
  return (
    <div className="breach">
      <span className="tag warn">{t('short.label')}</span>
      {short.map((demand) => (
        <ShortageExplained key={`${demand.id} ${column.date}`} shortage={{ demandId: demand.id, day: column.info.day }} />
      ))}
    </div>
  );
}
