import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { dayMarks } from '#src/shared/domain/attendance/derive/day-marks.ts';
import { totalOf } from '#src/shared/domain/attendance/derive/total-days.ts';
import { type MonthRange, type ShownLine, spanOf, totalAt } from './month-place.ts';

/** What is selected as Excel takes it: the symbols of paper, plain numbers; overtime in hours. */
export function rangeText(sheet: MonthSheet, shown: readonly ShownLine[], range: MonthRange): string {
  const [top, bottom] = spanOf(range, 'row');
  const [left, right] = spanOf(range, 'date');
  const dates = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  return shown
    .slice(top, bottom + 1)
    .map((s) => dates.map((date) => cellValue(sheet, s, date)).join('\t'))
    .join('\r\n');
}

function cellValue({ days, source }: MonthSheet, { line }: ShownLine, date: number): string {
  const kind = totalAt(date, days.length);
  if (kind) {
    const figure = totalOf(line.totals, kind);
    return String(kind === 'overtime' ? Math.round(figure / 6) / 10 : figure);
  }
  const result = line.results[date - 1];
  if (!result) return '';
  return dayMarks(result)
    .map((mark) => source.settings.legend[mark])
    .join('/');
}
