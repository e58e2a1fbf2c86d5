import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarsOf, dayInfo, monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { demoLedgers } from '#src/shared/domain/hall/demo-ledgers.ts';
import { seedHall } from '#src/shared/domain/hall/seed.ts';
import { entryFigures, fieldSum, fieldTally, summedFields, talliedFields } from '#src/shared/domain/ledger/figures.ts';
import { seedLedgerKinds } from '#src/shared/domain/ledger/seed-kinds.ts';
import type { LedgerEntry } from '#src/shared/domain/ledger/types.ts';

const infoOf = (day: string) => dayInfo(day, calendarsOf([]));
const guide = seedLedgerKinds[0];
if (!guide) throw new Error('no seeds');
const anEntry: fc.Arbitrary<LedgerEntry> = fc
  .record({
    date: fc.integer({ min: 1, max: 30 }),
    time: fc.option(fc.integer({ min: 0, max: 1439 })),
    way: fc.constantFrom('现场', '电话', '线上'),
    people: fc.option(fc.integer({ min: 0, max: 50 })),
  })
  .map(({ date, time, way, people }) => ({
    id: `${date}`,
    kindId: guide.id,
    number: 'ZX-2026-0001',
    day: `2026-09-${String(date).padStart(2, '0')}`,
    time,
    hallId: 'hall-1',
    values: { way, ...(people === null ? {} : { people: String(people) }) },
    state: '',
    dueOn: '',
    photos: [],
    by: '',
    at: '',
  }));
const sum = (rows: readonly { readonly count: number }[]) => rows.reduce((all, r) => all + r.count, 0);

test('days, hours and values each add up to the lines they count, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(anEntry, { maxLength: 60 }), (entries) => {
      const figures = entryFigures(entries, '2026-09', infoOf);
      expect(sum(figures.byDay)).toBe(entries.length);
      expect(sum(figures.byHour)).toBe(figures.timed);
      expect(figures.weekend).toBeLessThanOrEqual(figures.total);
      expect(entryFigures([...entries].reverse(), '2026-09', infoOf)).toEqual(figures);
      for (const field of talliedFields(guide).filter((f) => f.key === 'way'))
        expect(sum(fieldTally(field, entries))).toBe(entries.length);
      for (const field of summedFields(guide))
        expect(fieldSum(field, entries)).toBe(entries.reduce((all, e) => all + Number(e.values['people'] ?? 0), 0));
    }),
  );
});

test('the demonstration hall’s ledgers hold: every number once, nothing from a day to come, and every ledger is used', () => {
  const calendars = calendarsOf([]);
  const days = ['2026-09', '2026-10'].flatMap((m) => monthInfo(m, calendars));
  const made = demoLedgers({ now: '2026-10-20T10:34:00+08:00', by: '周敏', counters: seedHall('demo').counters, days });
  expect(new Set(made.entries.map((e) => e.number)).size).toBe(made.entries.length);
  expect(made.entries.every((e) => e.day <= '2026-10-20')).toBe(true);
  expect(new Set(made.entries.map((e) => e.kindId)).size).toBe(seedLedgerKinds.length);
  expect(new Set(made.counts.map((c) => c.id)).size).toBe(made.counts.length);
});
