import { useState } from 'react';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { DayDifference } from '#src/shared/domain/roster/changes/read-changes.ts';
import { differenceGlyphs } from '#src/shared/domain/roster/publish.ts';
import { useChangesText } from './use-changes-text.ts';

/** Lines that are shown before the rest is asked for. */
const SHOWN = 12;

/** The cells of a day in words: “张丽华 正→休、吴倩 休→正”. */
export function useDifferenceText(): (difference: DayDifference) => string {
  const { t, name } = useChangesText();
  const { shifts } = useRosterView().model.frame;
  return ({ cells }) =>
    cells
      .map((cell) => {
        const [before, after] = differenceGlyphs(cell, shifts);
        return t('difference.turned', { name: name(cell.staffId), before, after });
      })
      .join(t('difference.join'));
}

interface DifferenceLinesProps {
  readonly days: readonly DayDifference[];
  /** The change is told elsewhere on the page. */
  readonly plain?: boolean;
}

/** “9月21日　张丽华 正→休、吴倩 休→正（替班：病假）”, a line for each day and change. */
export function DifferenceLines({ days, plain = false }: DifferenceLinesProps) {
  const { t, day } = useChangesText();
  const textOf = useDifferenceText();
  const [all, setAll] = useState(false);
  const shown = all ? days : days.slice(0, SHOWN);
  if (days.length === 0) return null;
  return (
    <ul className="diff-lines">
      {shown.map((d) => (
        <li key={`${d.day} ${d.change?.id ?? ''}`}>
          <span className="c3 nw">{day(d.day)}</span>
          <span>
            {textOf(d)}
            {d.change && !plain && (
              <span className="c2">{t('difference.why', { kind: t(`kind.${d.change.kind}`), reason: d.change.reason })}</span>
            )}
          </span>
        </li>
      ))}
      {days.length > shown.length && (
        <li>
          <button type="button" className="link" onClick={() => setAll(true)}>
            {t('difference.more', { count: days.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}
