import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { wallClock } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';

interface ReadyPattern {
  readonly key: 'fiveTwo' | 'dayNight' | 'fourThree';
  readonly pattern: string;
  readonly shift: number;
}

const REST = '0';

/** Patterns that the hall's own shifts can make: an early, a late and a night shift are needed for the longer ones. */
function readyPatterns(shifts: readonly ShiftType[]): ReadyPattern[] {
  const day = shifts[0]?.glyph;
  const night = shifts.find((s) => wallClock(s.end).nextDay)?.glyph;
  const early = shifts.find((s) => s.tone === 'zao')?.glyph;
  const late = shifts.find((s) => s.tone === 'wan')?.glyph;
  return [
    ...(day ? [{ key: 'fiveTwo' as const, pattern: day.repeat(5) + REST.repeat(2), shift: 0 }] : []),
    ...(day && night ? [{ key: 'dayNight' as const, pattern: day + night + REST.repeat(2), shift: 1 }] : []),
    ...(early && late && night
      ? [{ key: 'fourThree' as const, pattern: early.repeat(2) + late.repeat(2) + night.repeat(2) + REST.repeat(2), shift: 2 }]
      : []),
  ];
}

/** One press writes a common pattern into the field. */
export function ReadyPatterns({ onPick }: { readonly onPick: (pattern: string, shift: number) => void }) {
  const { t } = useRosterText();
  const { model } = useRosterView();
  return (
    <p className="row md">
      <span className="c3">{t('pattern.ready')}</span>
      {readyPatterns(model.base.shiftTypes).map((p) => (
        <button
          key={p.key}
          type="button"
          className="link"
          onClick={() => onPick(p.pattern.replaceAll(REST, t('column.off')), p.shift)}
        >
          {t(`pattern.${p.key}`)}
        </button>
      ))}
    </p>
  );
}
