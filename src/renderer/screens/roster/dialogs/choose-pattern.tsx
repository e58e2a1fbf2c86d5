import { useShiftPatterns } from '#src/renderer/queries/planning/use-shift-patterns.ts';
import { useDemandText } from '#src/renderer/screens/roster/demand/use-demand-text.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { dayIn, weekdayOf } from '#src/shared/domain/core/day.ts';
import { dateSpan } from '#src/shared/domain/roster/edit/selection.ts';
import { fromWeekday, readyPatterns } from '#src/shared/domain/roster/planning/shift-pattern.ts';
import type { ShiftPattern } from '#src/shared/domain/roster/planning/types.ts';
import type { PatternForm } from './use-pattern-form.ts';

type Pattern = Pick<ShiftPattern, 'shiftTypeIds' | 'step' | 'by'>;

/** Saved patterns and the common ones: one press writes the turn and how it is staggered into the fields. */
export function ChoosePattern({ form }: { readonly form: PatternForm }) {
  const { t } = useDemandText();
  const { t: roster } = useRosterText();
  const { model, lines } = useRosterView();
  const saved = useShiftPatterns();
  const shifts = new Map(model.base.shiftTypes.map((s) => [s.id, s.glyph]));
  const teams = new Set(lines.map((l) => l.person.member.teamId)).size;
  const first = dayIn(model.base.month, dateSpan(form.area)[0]);
  const pick = (pattern: Pattern, name: string, savedId: string) => {
    if (pattern.shiftTypeIds.some((id) => id !== '' && !shifts.has(id))) showToast(t('pattern.gone', { name }), { tone: 'bad' });
    const text = pattern.shiftTypeIds.map((id) => (id === '' ? roster('column.off') : (shifts.get(id) ?? '?'))).join('');
    // With a single team, staggering by team would put everybody on the same shift.
    const by = pattern.by === 'team' && teams < 2 ? 'person' : pattern.by;
    form.change({ text, step: String(pattern.step), by, savedId });
  };
  return (
    <div className="pattern-choice">
      {saved.length > 0 && (
        <p className="row md">
          <span className="c3">{t('pattern.own')}</span>
          {saved.map((p) => (
            <button
              key={p.id}
              type="button"
              className="link"
              aria-pressed={form.fields.savedId === p.id}
              onClick={() => pick(p, p.name, p.id)}
            >
              {p.name}
            </button>
          ))}
        </p>
      )}
      <p className="row md">
        <span className="c3">{t('pattern.ready')}</span>
        {readyPatterns(model.base.shiftTypes).map((p) => (
          <button
            key={p.key}
            type="button"
            className="link"
            onClick={() => pick({ ...p, shiftTypeIds: fromWeekday(p.shiftTypeIds, weekdayOf(first)) }, t(`pattern.${p.key}`), '')}
          >
            {t(`pattern.${p.key}`)}
          </button>
        ))}
      </p>
    </div>
  );
}
