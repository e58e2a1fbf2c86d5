import type { Column } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';

/** What the day still lacks. */
export function ShortageView({ column }: { readonly column: Column }) {
  const { t } = useRosterText();
  const { coverage } = useRosterView().model;
  const short = coverage.flatMap(({ demand, days }) => {
    const cover = days[column.date - 1];
    return cover && cover.planned < cover.needed ? [{ demand, cover }] : [];
  });
  if (short.length === 0) return null;
  return (
    <div className="breach">
      <span className="tag warn">{t('short.label')}</span>
      {short.map(({ demand, cover }) => (
        <p className="md c2" key={demand.id}>
          {t('coveredShort', { day: column.title, demand: demand.name, planned: cover.planned, needed: cover.needed })}
        </p>
      ))}
    </div>
  );
}
