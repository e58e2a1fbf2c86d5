import type { RosterLine } from '#src/renderer/queries/roster/roster-line.ts';
import type { Column } from '#src/renderer/screens/roster/columns.ts';
import { lookOf } from '#src/renderer/screens/roster/grid/cell-look.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { addDays, dateOf, weekStartOf } from '#src/shared/domain/core/day.ts';
import { cellOn } from '#src/shared/domain/roster/context.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';

interface WeekStripProps {
  readonly line: RosterLine;
  readonly column: Column;
  readonly breach: Breach;
}

/** Monday to Sunday of the cell's week; the cell itself is ringed. */
export function WeekStrip({ line, column, breach }: WeekStripProps) {
  const { model } = useRosterView();
  const monday = weekStartOf(column.info.day);
  return (
    <div className="wk" aria-hidden="true">
      {Array.from({ length: 7 }, (_, i) => addDays(monday, i)).map((day) => {
        const look = lookOf(cellOn(model.frame, line.person, day), model.frame);
        const ring = day === column.info.day ? ` ring-${breach.severity}` : '';
        return (
          <div key={day}>
            {dateOf(day)}
            <i className={look.tone + ring}>{look.glyph}</i>
          </div>
        );
      })}
    </div>
  );
}
