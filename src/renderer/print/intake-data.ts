import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dateOf, daysOfMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { intakeSums } from '#src/shared/domain/ledger/intake.ts';
import type { IntakeDay, IntakeKind } from '#src/shared/domain/ledger/types.ts';

export interface IntakePrintInput {
  readonly letterhead: string;
  readonly month: MonthKey;
  readonly hall: { readonly id: string; readonly name: string };
  readonly counters: readonly { readonly id: string; readonly name: string }[];
  readonly kinds: readonly IntakeKind[];
  /** Of the hall and month. */
  readonly days: readonly IntakeDay[];
  readonly infoOf: (day: DayKey) => DayInfo;
}
export interface IntakeLine {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly (number | null)[];
  readonly total: number;
}
/** 厅务表 15-1 窗口收件月报表 */
export interface IntakeSheet {
  readonly letterhead: string;
  readonly title: string;
  readonly record: string;
  readonly hall: string;
  readonly month: string;
  readonly days: readonly { readonly date: number; readonly off: boolean }[];
  readonly sections: readonly {
    readonly key: string;
    readonly heading: string;
    readonly lines: readonly IntakeLine[];
    readonly sum: IntakeLine;
  }[];
  readonly total: string;
}

/** Each kind with its counters over the month; what was not counted stays empty. */
export function intakeSheet({ letterhead, month, hall, counters, kinds, days, infoOf }: IntakePrintInput): IntakeSheet {
  const all = daysOfMonth(month);
  const sums = intakeSums(days, kinds, infoOf);
  const line = (key: string, name: string, cells: readonly (number | null)[]): IntakeLine => ({
    key,
    name,
    cells,
    total: cells.reduce<number>((sum, n) => sum + (n ?? 0), 0),
  });
  const sections = kinds.map((k) => {
    const lines = counters.map((c) =>
      line(
        c.id,
        c.name,
        all.map((day) => days.find((d) => d.day === day && d.counterId === c.id)?.counts[k.id] ?? null),
      ),
    );
    const cells = all.map((_, i) =>
      lines.reduce<number | null>((sum, l) => ((l.cells[i] ?? null) === null ? sum : (sum ?? 0) + (l.cells[i] ?? 0)), null),
    );
    return { key: k.id, heading: k.within ? `其中：${k.name}` : k.name, lines, sum: line('sum', '合计', cells) };
  });
  const parts = kinds.filter((k) => k.within).map((k) => `${k.name} ${sums.byKind.get(k.id) ?? 0} 件`);
  return {
    letterhead,
    title: '窗口收件月报表',
    record: `SL-${month}`,
    hall: hall.name,
    month: `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`,
    days: all.map((day) => ({ date: dateOf(day), off: infoOf(day).kind !== 'workday' })),
    sections,
    total: `全月收件 ${sums.total} 件${parts.length > 0 ? `，其中${parts.join('、')}` : ''}；周末和节日办件 ${sums.weekend} 件。`,
  };
}
