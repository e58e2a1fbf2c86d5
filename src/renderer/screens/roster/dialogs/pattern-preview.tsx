import { useDemandText } from '#src/renderer/screens/roster/demand/use-demand-text.ts';
import { lookOf } from '#src/renderer/screens/roster/grid/cell-look.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { dateSpan } from '#src/shared/domain/roster/edit/selection.ts';
import type { PatternForm } from './use-pattern-form.ts';

const PEOPLE = 6;
const DAYS = 21;

/** The first people and days as they would come out, planned leave included. */
export function PatternPreview({ form }: { readonly form: PatternForm }) {
  const { t } = useDemandText();
  const { lines, model, columns } = useRosterView();
  const [d0, d1] = dateSpan(form.area);
  if (form.turn.length === 0) return null;
  const dates = Array.from({ length: Math.min(DAYS, d1 - d0 + 1) }, (_, i) => d0 + i);
  const names = new Map(lines.map((l) => [l.person.member.id, l.person.member.name]));
  const more = form.next.length - PEOPLE;
  return (
    <div>
      <p className="sm c3">{t('pattern.preview')}</p>
      <table className="mg pattern-look">
        <thead>
          <tr>
            <td className="nm" />
            {dates.map((date) => (
              <th key={date} className={columns[date - 1]?.tone} scope="col">
                {date}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.next.slice(0, PEOPLE).map((row) => (
            <tr key={row.staffId}>
              <th className="nm" scope="row">
                {names.get(row.staffId)}
              </th>
              {dates.map((date) => {
                const look = lookOf(row.cells[date], model.frame);
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
      {more > 0 && <p className="sm c3">{t('pattern.more', { count: more })}</p>}
    </div>
  );
}
