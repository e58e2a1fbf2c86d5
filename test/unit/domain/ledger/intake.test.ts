import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { applyCounts, dayTotal, type IntakeEdit, intakeSums, overfull, readCount } from '#src/shared/domain/ledger/intake.ts';
import { seedIntakeKinds } from '#src/shared/domain/ledger/seed-kinds.ts';
import type { IntakeDay } from '#src/shared/domain/ledger/types.ts';

const writer = { now: '2026-09-30T17:00:00+08:00', by: '周敏' };
const infoOf = (day: string) => dayInfo(day, calendarsOf([]));
const days = Array.from({ length: 30 }, (_, i) => `2026-09-${String(i + 1).padStart(2, '0')}`);
const anEdit: fc.Arbitrary<IntakeEdit> = fc.record({
  day: fc.constantFrom(...days),
  counterId: fc.constantFrom('c1', 'c2', 'c3'),
  kindId: fc.constantFrom(...seedIntakeKinds.map((k) => k.id)),
  count: fc.option(fc.integer({ min: 0, max: 9999 })),
});
const keptBy = (edits: readonly IntakeEdit[], stored: ReadonlyMap<string, IntakeDay> = new Map()): IntakeDay[] => {
  const next = applyCounts(stored, edits, () => 'hall-1', writer);
  if (!next.ok) throw new Error(next.error.code);
  return [...new Map([...stored, ...next.value.map((d) => [d.id, d] as const)]).values()];
};

describe('window counts', () => {
  test('the total is the sum over counters, over days, and of the kinds that are no part of another', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 40 }), (edits) => {
        const kept = keptBy(edits);
        const sums = intakeSums(kept, seedIntakeKinds, infoOf);
        const added = (map: ReadonlyMap<string, number>) => [...map.values()].reduce((a, b) => a + b, 0);
        expect(added(sums.byCounter)).toBe(sums.total);
        expect(added(sums.byDay)).toBe(sums.total);
        expect(sums.byKind.get('intake-all') ?? 0).toBe(sums.total);
        expect(sums.weekend).toBeLessThanOrEqual(sums.total);
      }),
    );
  });
  test('the last number of a place counts, and the same edits again change nothing', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 40 }), (edits) => {
        const kept = keptBy(edits);
        const last = new Map(edits.map((e) => [`${e.day} ${e.counterId} ${e.kindId}`, e] as const));
        for (const e of last.values()) {
          const found = kept.find((d) => d.day === e.day && d.counterId === e.counterId);
          expect(found?.counts[e.kindId] ?? null).toBe(e.count);
        }
        const again = applyCounts(new Map(kept.map((d) => [d.id, d])), [...last.values()], () => 'hall-1', writer);
        expect(again).toEqual({ ok: true, value: [] });
      }),
    );
  });
  test('counts of a day of rest are 周末办件 (周末不打烊, contract)', () => {
    const kept = keptBy([
      { day: '2026-09-05', counterId: 'c1', kindId: 'intake-all', count: 7 },
      { day: '2026-09-07', counterId: 'c1', kindId: 'intake-all', count: 30 },
    ]);
    expect(intakeSums(kept, seedIntakeKinds, infoOf)).toMatchObject({ total: 37, weekend: 7 });
  });
  test('其中 above the whole is named', () => {
    const counts = { 'intake-all': 2, 'intake-oneMatter': 3, 'intake-crossRegion': 2 };
    expect(dayTotal(counts, seedIntakeKinds)).toBe(2);
    expect(overfull(counts, seedIntakeKinds).map((k) => k.name)).toEqual(['一件事一次办']);
  });
  test('refusals: a day to come, no count, an unknown counter', () => {
    const edit = { day: '2026-09-30', counterId: 'c1', kindId: 'intake-all', count: 1 };
    const code = (e: IntakeEdit, hall: string | undefined = 'hall-1') => {
      const done = applyCounts(new Map(), [e], () => hall, writer);
      return done.ok ? '' : done.error.code;
    };
    expect(code(edit)).toBe('');
    expect(code({ ...edit, day: '2026-10-01' })).toBe('intake/future');
    for (const count of [-1, 1.5, 10_000, Number.NaN]) expect(code({ ...edit, count })).toBe('intake/count');
    expect(applyCounts(new Map(), [edit], () => undefined, writer)).toMatchObject({ error: { code: 'host/not-found' } });
  });
  test('a count as people write it', () => {
    expect(['38', '３８', '38件', ' 38.0 ', '1,024', '0'].map(readCount)).toEqual([38, 38, 38, 38, 1024, 0]);
    expect(['', '三', '-1', '3.5', '99999', '3~5'].map(readCount)).toEqual([null, null, null, null, null, null]);
  });
});
