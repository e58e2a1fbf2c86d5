import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, daysOfMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { isLate } from './entry.ts';
import { fieldsInUse, stateField } from './kinds.ts';
import type { LedgerEntry, LedgerField, LedgerKind } from './types.ts';

export interface Tally {
  readonly key: string;
  readonly count: number;
}

/** What a month of lines adds up to. */
export interface EntryFigures {
  readonly total: number;
  /** On days of rest and holidays. */
  readonly weekend: number;
  readonly byDay: readonly Tally[];
  /** Whole hours from the first to the last that occurs; lines without a time are not in it. */
  readonly byHour: readonly Tally[];
  /** Lines that have a time. */
  readonly timed: number;
}

const counted = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, number> => {
  const map = new Map<string, number>();
  for (const row of rows) map.set(keyOf(row), (map.get(keyOf(row)) ?? 0) + 1);
  return map;
};

export function entryFigures(entries: readonly LedgerEntry[], month: MonthKey, infoOf: (day: DayKey) => DayInfo): EntryFigures {
  const days = counted(entries, (e) => e.day);
  const timed = entries.flatMap((e) => (e.time === null ? [] : [Math.floor(e.time / 60)]));
  const hours = counted(timed, String);
  const [first, last] = [Math.min(...timed), Math.max(...timed)];
  return {
    total: entries.length,
    weekend: entries.filter((e) => infoOf(e.day).kind !== 'workday').length,
    byDay: daysOfMonth(month).map((day) => ({ key: day, count: days.get(day) ?? 0 })),
    byHour:
      timed.length === 0
        ? []
        : Array.from({ length: last - first + 1 }, (_, i) => ({ key: `${first + i}`, count: hours.get(`${first + i}`) ?? 0 })),
    timed: timed.length,
  };
}

/** Values of a field with how often they occur, most first; those without a value are left out. Several people count once each. */
export function fieldTally(field: LedgerField, entries: readonly LedgerEntry[]): Tally[] {
  const values = entries.flatMap((e) => {
    const value = e.values[field.key];
    return value === undefined ? [] : field.type === 'people' ? value.split(',') : [value];
  });
  return [...counted(values, (v) => v)]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** Fields that are counted by their values, and numbers that are added up. */
export const talliedFields = (kind: LedgerKind): LedgerField[] => fieldsInUse(kind).filter((f) => f.stat && f.type !== 'number');
export const summedFields = (kind: LedgerKind): LedgerField[] => fieldsInUse(kind).filter((f) => f.stat && f.type === 'number');

/** A number added up; lines without it count nothing. */
export const fieldSum = (field: LedgerField, entries: readonly LedgerEntry[]): number =>
  entries.reduce((sum, e) => sum + Number(e.values[field.key] ?? 0), 0);

/** How the promises of a ledger stand: finished, and of the unfinished those whose day is over. */
export const promises = (kind: LedgerKind, entries: readonly LedgerEntry[], today: DayKey) =>
  stateField(kind)
    ? {
        done: entries.filter((e) => e.state === 'done').length,
        open: entries.filter((e) => e.state === 'open').length,
        late: entries.filter((e) => isLate(e, today)).length,
      }
    : null;
