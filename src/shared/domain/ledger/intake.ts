import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Writer } from '#src/shared/domain/core/void-record.ts';
import { type IntakeDay, type IntakeKind, intakeId } from './types.ts';

/** One number of the grid; null = not counted. */
export interface IntakeEdit {
  readonly day: DayKey;
  readonly counterId: string;
  readonly kindId: string;
  readonly count: number | null;
}

/** Most that one counter takes in on a day. */
export const MOST_INTAKE = 9999;

/** Reads a count as it is typed or comes from a sheet: 38, ３８, 38件, 38.0, 1,024. Null when it is none. */
export function readCount(text: string): number | null {
  const found = /^(\d{1,4}|\d,\d{3})(?:\.0+)?\s*[件人次个]{0,2}$/.exec(text.normalize('NFKC').trim());
  return found ? Number((found[1] ?? '').replace(',', '')) : null;
}

/**
 * The days as they are after the edits; days that stay as they are, are left out. Refused for a day that has not come
 * (`intake/future`) and a number that is no count (`intake/count`). `hallOf` a counter that there is not: `host/not-found`.
 */
export function applyCounts(
  stored: ReadonlyMap<string, IntakeDay>,
  edits: readonly IntakeEdit[],
  hallOf: (counterId: string) => string | undefined,
  { now, by }: Writer,
): Result<readonly IntakeDay[], Problem> {
  const next = new Map<string, IntakeDay>();
  for (const { day, counterId, kindId, count } of edits) {
    if (day > dayOfInstant(now)) return err({ code: 'intake/future', detail: { day } });
    if (count !== null && !(Number.isInteger(count) && count >= 0 && count <= MOST_INTAKE)) return err({ code: 'intake/count' });
    const id = intakeId(day, counterId);
    const hallId = hallOf(counterId);
    if (hallId === undefined) return err({ code: 'host/not-found', detail: { path: counterId } });
    const before = next.get(id) ?? stored.get(id) ?? { id, day, hallId, counterId, counts: {}, by, at: now };
    const { [kindId]: _was, ...others } = before.counts;
    next.set(id, { ...before, counts: count === null ? others : { ...others, [kindId]: count }, by, at: now });
  }
  return ok([...next.values()].filter((d) => !sameCounts(d.counts, stored.get(d.id)?.counts ?? {})));
}

const sameCounts = (a: IntakeDay['counts'], b: IntakeDay['counts']): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([k, n]) => b[k] === n);

/** 合计: 其中 is inside another number and not added again. */
export const dayTotal = (counts: IntakeDay['counts'], kinds: readonly IntakeKind[]): number =>
  kinds.reduce((sum, k) => sum + (k.within ? 0 : (counts[k.id] ?? 0)), 0);

/** 其中 that is more than the whole: one of the two was mistyped. */
export const overfull = (counts: IntakeDay['counts'], kinds: readonly IntakeKind[]): readonly IntakeKind[] =>
  kinds.filter((k) => k.within && (counts[k.id] ?? 0) > dayTotal(counts, kinds));

/** What some days add up to. */
export interface IntakeSums {
  /** Without 其中. */
  readonly total: number;
  /** 周末办件: of the total, on days of rest and holidays. */
  readonly weekend: number;
  readonly byKind: ReadonlyMap<string, number>;
  readonly byCounter: ReadonlyMap<string, number>;
  readonly byDay: ReadonlyMap<DayKey, number>;
}

const add = <K>(map: Map<K, number>, key: K, n: number): void => void map.set(key, (map.get(key) ?? 0) + n);

export function intakeSums(
  days: readonly IntakeDay[],
  kinds: readonly IntakeKind[],
  infoOf: (day: DayKey) => DayInfo,
): IntakeSums {
  const byKind = new Map<string, number>();
  const byCounter = new Map<string, number>();
  const byDay = new Map<DayKey, number>();
  let [total, weekend] = [0, 0];
  for (const { day, counterId, counts } of days) {
    const sum = dayTotal(counts, kinds);
    total += sum;
    if (infoOf(day).kind !== 'workday') weekend += sum;
    for (const k of kinds) add(byKind, k.id, counts[k.id] ?? 0);
    add(byCounter, counterId, sum);
    add(byDay, day, sum);
  }
  return { total, weekend, byKind, byCounter, byDay };
}
