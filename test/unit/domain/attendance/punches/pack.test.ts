import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedPunches } from '#src/shared/domain/attendance/punches/counted.ts';
import { PACK_TABLE, packChange, packPunches, unpackChanges, unpackPunches } from '#src/shared/domain/attendance/punches/pack.ts';
import { toPunch } from '#src/shared/domain/attendance/punches/plan-import.ts';
import type { Punch } from '#src/shared/domain/attendance/types.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const anyPunch = fc
  .tuple(fc.constantFrom('5', '6', '张|三'), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 86_399 }))
  .map(([number, date, s]) =>
    toPunch(
      { number, at: `2026-10-${two(date)} ${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}` },
      'attlog',
      number === '6' ? '' : `staff-${number}`,
      'import-1',
    ),
  );
const somePunches = fc.uniqueArray(anyPunch, { selector: (p) => p.id });
const byId = (list: readonly Punch[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('punches packed for the journal', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(somePunches, (punches) => {
        expect(byId(unpackPunches(packPunches(punches)))).toEqual(byId(punches));
      }),
    );
  });
  test('one change stands for those of each record, forward and back', () => {
    fc.assert(
      fc.property(somePunches, fc.nat(), (before, cut) => {
        const after = before.slice(cut % (before.length + 1)).map((p) => ({ ...p, importId: 'import-2' }));
        const packed = packChange('x', before, after);
        const changes = unpackChanges([packed]);
        expect(changes.every((c) => c.table === 'punches')).toBe(true);
        const ends = (side: 'before' | 'after') => changes.map((c) => c[side]).filter((row) => row !== null);
        expect(byId(ends('before') as readonly object[] as Punch[])).toEqual(byId(before));
        expect(byId(ends('after') as readonly object[] as Punch[])).toEqual(byId(after));
        expect(new Set(changes.map((c) => c.id)).size).toBe(before.length);
      }),
    );
  });
  test('what no pack is gives nothing, other changes stay', () => {
    const other = { table: 'staff', id: 'a', before: null, after: { id: 'a' } };
    expect(unpackChanges([other, { table: PACK_TABLE, id: 'x', before: null, after: [{ days: 1 }] }])).toEqual([other]);
    const same = [other];
    expect(unpackChanges(same)).toBe(same);
  });
});

describe('punches that count', () => {
  test('one a minute, the exact one, in any order', () => {
    const day = (time: string) => `2026-10-08 ${time}`;
    const all = ['08:00:10', '08:00:40', '08:00:00', '17:30:00', '08:01:00'].map(day);
    expect(countedPunches(all)).toEqual(['08:00:40', '08:01:00', '17:30:00'].map(day));
    expect(countedPunches(all.toReversed())).toEqual(countedPunches(all));
  });
});
