import type { IntakeRead, LedgerBook } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { type DayKey, dateOf, daysOfMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { dayTotal, type IntakeEdit, overfull } from '#src/shared/domain/ledger/intake.ts';
import { type IntakeDay, type IntakeKind, intakeId } from '#src/shared/domain/ledger/types.ts';

/** One column of the grid: a kind on one day. */
export interface GridColumn {
  readonly key: string;
  readonly day: DayKey;
  readonly kind: IntakeKind;
  readonly head: string;
  readonly tone: '' | 'we' | 'ho';
}

/** Counters × columns: a day with its kinds, or a month of one kind. */
export interface GridModel {
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  readonly columns: readonly GridColumn[];
  /** The number of a place, rows from 0, columns from 1; null = not counted. */
  readonly numberAt: (row: number, column: number) => number | null;
  /** A 其中 that is more than the whole. */
  readonly oddAt: (row: number, column: number) => boolean;
  readonly editAt: (row: number, column: number, count: number | null) => readonly IntakeEdit[];
  /** Of a counter over all columns; of a column over all counters. 其中 is not added again to a day's total. */
  readonly rowTotal: (row: number) => number;
  readonly columnTotal: (column: number) => number;
}

const tones = { workday: '', restDay: 'we', holiday: 'ho' } as const;
type Source = Pick<LedgerBook, 'counters' | 'intakeKinds' | 'infoOf'>;

/** 按天: every kind of one day. */
export const dayColumns = (book: Source, day: DayKey): GridColumn[] =>
  book.intakeKinds.map((kind) => ({ key: kind.id, day, kind, head: kind.name, tone: '' }));

/** 按月: every day of one kind. */
export const monthColumns = (book: Source, month: MonthKey, kind: IntakeKind): GridColumn[] =>
  daysOfMonth(month).map((day) => ({ key: day, day, kind, head: String(dateOf(day)), tone: tones[book.infoOf(day).kind] }));

export function gridModel(book: Source, hallId: string, read: IntakeRead, columns: readonly GridColumn[]): GridModel {
  const rows = book.counters.filter((c) => c.hallId === hallId);
  const stored = new Map(read.days.map((d) => [d.id, d]));
  const at = (row: number, column: number): readonly [IntakeDay | undefined, GridColumn | undefined] => {
    const c = columns[column - 1];
    return [c && stored.get(intakeId(c.day, rows[row]?.id ?? '')), c];
  };
  const numberAt = (row: number, column: number): number | null => {
    const [day, c] = at(row, column);
    return (c && day?.counts[c.kind.id]) ?? null;
  };
  const oneDay = columns.every((c) => c.day === columns[0]?.day);
  return {
    rows,
    columns,
    numberAt,
    oddAt: (row, column) => {
      const [day, c] = at(row, column);
      return c !== undefined && day !== undefined && overfull(day.counts, book.intakeKinds).includes(c.kind);
    },
    editAt: (row, column, count) => {
      const c = columns[column - 1];
      const counter = rows[row];
      return c && counter ? [{ day: c.day, counterId: counter.id, kindId: c.kind.id, count }] : [];
    },
    rowTotal: (row) => {
      const [day] = at(row, 1);
      if (oneDay) return day ? dayTotal(day.counts, book.intakeKinds) : 0;
      return columns.reduce((sum, _, i) => sum + (numberAt(row, i + 1) ?? 0), 0);
    },
    columnTotal: (column) => rows.reduce((sum, _, i) => sum + (numberAt(i, column) ?? 0), 0),
  };
}
