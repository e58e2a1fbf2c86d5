import type { DayHead } from '#src/renderer/print/month-text.ts';
import type { HeadCell } from './sheet-spec.ts';

/** Three head rows of the day columns: date, weekday, 节/休/班. */
export function dayHeadRows(days: readonly DayHead[]): readonly [HeadCell[], HeadCell[], HeadCell[]] {
  const row = (text: (d: DayHead) => string): HeadCell[] => days.map((d) => ({ text: text(d), grey: d.off }));
  return [row((d) => String(d.date)), row((d) => d.weekday), row((d) => d.tag)];
}

/** Columns of non-working days, `before` columns standing on their left. */
export const greyOf = (days: readonly DayHead[], before: number): ReadonlySet<number> =>
  new Set(days.flatMap((d, i) => (d.off ? [before + i] : [])));

/** The full-width space of two-character names is for print; in a workbook it would break every look-up. */
export const plainName = (name: string): string => name.replaceAll('\u3000', '');
