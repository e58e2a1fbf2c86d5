import { useTranslation } from 'react-i18next';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import type { GapKind } from '#src/shared/domain/attendance/derive/roster-gap.ts';
import { clockText, dateOf } from '#src/shared/domain/core/day.ts';
import { clockOf } from './typed-times.ts';

type Person = MonthSheet['lines'][number]['person'];

/** Whether something of the day was noted after the month was locked. */
export const notedAfterLock = ({ corrections = [], absences = [] }: Person, day: string): boolean =>
  [...corrections, ...absences].some((k) => k.day === day && k.afterLock && !k.voided);

/** What the roster plans for a day, short: the shift's glyph, the leave's symbol, or rest. */
export function usePlanGlyph({ source }: MonthSheet): (person: Person, day: string) => string {
  const { t } = useTranslation('monthSheet');
  return (person, day) => {
    const cell = person.cells[dateOf(day)];
    if (cell?.kind === 'shift') return source.shifts.get(cell.shiftTypeId)?.glyph ?? '';
    return cell ? source.settings.legend[cell.leave] : t('restGlyph');
  };
}

/** How a day differs from the roster, as a sentence. */
export function useGapText({ source }: MonthSheet): (person: Person, day: string, gap: GapKind) => string {
  const { t } = useTranslation(['monthSheet', 'attendance']);
  return (person, day, gap) => {
    const cell = person.cells[dateOf(day)];
    const leave = cell?.kind === 'leave' ? t(`attendance:mark.${cell.leave}`) : '';
    return t(`gap.${gap}`, { plan: cell?.kind === 'shift' ? (source.shifts.get(cell.shiftTypeId)?.name ?? '') : leave });
  };
}

/** What a cell says when it is pointed at: what its symbols and corners stand for. */
export function useCellText(sheet: MonthSheet): (person: Person, result: DayResult, gap: GapKind | null | undefined) => string {
  const { t } = useTranslation(['monthSheet', 'attendance']);
  const gapText = useGapText(sheet);
  return (person, result, gap) => {
    const lines = [
      result.lateMinutes > 0 ? t('attendance:late', { minutes: result.lateMinutes }) : '',
      result.earlyMinutes > 0 ? t('attendance:early', { minutes: result.earlyMinutes }) : '',
      ...result.parts.map(({ from, to, kind }) =>
        t('part', { from: clockOf(from), to: clockOf(to), kind: kind === 'out' ? t('out') : t(`attendance:mark.${kind}`) }),
      ),
      result.added.length > 0
        ? t('added', { list: result.added.map((m) => clockText(((m % 1440) + 1440) % 1440)).join(' ') })
        : '',
      notedAfterLock(person, result.day) ? t('afterLock') : '',
      gap ? gapText(person, result.day, gap) : '',
    ];
    return lines.filter((l) => l !== '').join('\n');
  };
}
