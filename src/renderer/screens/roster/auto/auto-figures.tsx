import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMonthAsked } from '#src/renderer/queries/roster/use-roster-changes.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { hoursText } from '#src/renderer/screens/roster/words.ts';
import { rosterFigures } from '#src/shared/domain/roster/auto/figures.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';

/** 采用后: what the month would be like. */
export function AutoFigures({ cells }: { readonly cells: ReadonlyMap<string, RosterCells> }) {
  const { t } = useTranslation('auto');
  const { model } = useRosterView();
  const wishes = useMonthAsked(model.base.month, model.hallId)?.wishes;
  const figures = useMemo(() => {
    const people = model.frame.people.map((p) => ({ ...p, cells: cells.get(p.member.id) ?? {} }));
    return rosterFigures({ ...model.frame, people }, wishes ?? []);
  }, [model.frame, cells, wishes]);
  const lines: readonly (readonly [string, string])[] = [
    [t('figure.missing'), t('figure.people', { count: figures.missing })],
    [t('figure.spread'), t('figure.days', { count: figures.dutySpread })],
    [t('figure.wishes'), t('figure.wishesOf', { count: figures.wishesUnmet, all: figures.wishes })],
    [t('figure.hours'), t('figure.hoursOf', { hours: hoursText(figures.hoursOff) })],
  ];
  return (
    <>
      <h3 className="sm c3">{t('figure.title')}</h3>
      <dl className="kv">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
