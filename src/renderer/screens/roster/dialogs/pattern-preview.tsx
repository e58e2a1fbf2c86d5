import { lookOf } from '#src/renderer/screens/roster/grid/cell-look.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { dateSpan, rowSpan, type Selection } from '#src/shared/domain/roster/edit/selection.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';

interface PatternPreviewProps {
  readonly area: Selection;
  readonly pattern: readonly (RosterCell | null)[];
  readonly shift: number;
}

const PEOPLE = 4;
const DAYS = 14;

/** The first people and days as they would come out. */
export function PatternPreview({ area, pattern, shift }: PatternPreviewProps) {
  const { t } = useRosterText();
  const { lines, model } = useRosterView();
  const [r0, r1] = rowSpan(area);
  const [d0, d1] = dateSpan(area);
  const n = pattern.length;
  if (n === 0) return null;
  const dates = Array.from({ length: Math.min(DAYS, d1 - d0 + 1) }, (_, i) => d0 + i);
  return (
    <div>
      <p className="sm c3">{t('pattern.preview')}</p>
      <table className="mg preview">
        <tbody>
          {lines.slice(r0, Math.min(r1 + 1, r0 + PEOPLE)).map((line, row) => (
            <tr key={line.person.member.id}>
              <th className="nm" scope="row">
                {line.person.member.name}
              </th>
              {dates.map((date, i) => {
                const look = lookOf(pattern[(i + row * shift) % n] ?? undefined, model.frame);
                return (
                  <td key={date}>
                    <s className={look.tone}>{look.glyph}</s>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
