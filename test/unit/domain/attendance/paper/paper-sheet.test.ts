import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { againstMachine } from '#src/shared/domain/attendance/paper/compare.ts';
import { PAPER, paperStamp, planPaperSheet } from '#src/shared/domain/attendance/paper/plan-sheet.ts';
import { readPaperRow } from '#src/shared/domain/attendance/paper/read-row.ts';
import type { PaperRow, Punch } from '#src/shared/domain/attendance/types.ts';
import { clockText } from '#src/shared/domain/core/day.ts';

const DAY = '2026-10-20';
const BOUNDARY = 240;
const night = { start: 1200, end: 1440 + 480 };
const read = (texts: readonly string[], shift?: typeof night) => readPaperRow(texts, shift, BOUNDARY);
const times = (texts: readonly string[], shift?: typeof night) => {
  const row = read(texts, shift);
  if (!row.ok) throw new Error(row.error.code);
  return row.value.slice(0, texts.length);
};
const plan = (rows: readonly PaperRow[], typed: readonly Punch[] = [], others: readonly Punch[] = []) =>
  planPaperSheet(DAY, rows, (id) => id.slice(-1), 'import-1', { typed, others });

describe('a line of 临时签到表 as people write it', () => {
  test('0825, 8:25 and 08：25 are the same; an empty place stays empty', () => {
    expect(times(['0825', '', '', '17:30'])).toEqual([505, null, null, 1050]);
    expect(times(['8:25', '', '', '1730'])).toEqual(times(['08：25', '', '', '17:30']));
  });
  test('a night is signed out on the next morning, and its late arrival lies after midnight', () => {
    expect(times(['2000', '0800'], night)).toEqual([1200, 1920]);
    expect(times(['0030', '0800'], night)).toEqual([1470, 1920]);
    expect(times(['', '0800'], night)).toEqual([null, 1920]);
  });
  test('overtime past midnight, before the day boundary, still belongs to the day', () => {
    expect(times(['0830', '0030'])).toEqual([510, 1470]);
  });
  test('what is no time and what runs backwards is refused at its column', () => {
    expect(read(['2561'])).toEqual({ ok: false, error: { code: 'attendance/time-shape', detail: { text: '2561' }, at: '0' } });
    expect(read(['0830', '0815'])).toEqual({
      ok: false,
      error: { code: 'paper/order', detail: { time: '08:15', before: '08:30' }, at: '1' },
    });
    expect(read(['0830', '0830'])).toMatchObject({ ok: false, error: { code: 'paper/order' } });
  });
  test('property: rising times come back as they were typed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: BOUNDARY + 1, max: 1439 }), { minLength: 4, maxLength: 4 }), (minutes) => {
        const rising = [...minutes].sort((a, b) => a - b);
        expect(times(rising.map(clockText))).toEqual(rising);
      }),
    );
  });
});

const rowsOf = fc.uniqueArray(
  fc.record({
    staffId: fc.constantFrom('staff-1', 'staff-2', 'staff-3', 'staff-4'),
    times: fc.array(fc.option(fc.integer({ min: 0, max: 2879 }), { nil: null }), { minLength: 4, maxLength: 4 }),
  }),
  { selector: (r) => r.staffId },
);

describe('what a sheet changes in the book', () => {
  test('punches of their own, source 纸质, to the minute, the small hours on the next day', () => {
    const { add } = plan([{ staffId: 'staff-1', times: [1200, 1920, null, null] }]);
    expect(add.map((p) => [p.id, p.at, p.day, p.source])).toEqual([
      ['paper-1|2026-10-20 20:00:00|paper', '2026-10-20 20:00:00', '2026-10-20', PAPER],
      ['paper-1|2026-10-21 08:00:00|paper', '2026-10-21 08:00:00', '2026-10-21', PAPER],
    ]);
  });
  test('property: the same sheet typed twice changes nothing, an empty one takes everything back', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const first = plan(rows);
        expect(first.remove).toEqual([]);
        const again = plan(rows, first.add);
        expect([again.add, again.remove]).toEqual([[], []]);
        expect(plan([], first.add).remove).toEqual(first.add);
      }),
    );
  });
  test('property: after a correction the book holds exactly what stands on the sheet', () => {
    fc.assert(
      fc.property(rowsOf, rowsOf, (before, after) => {
        const first = plan(before).add;
        const { add, remove } = plan(after, first);
        const gone = new Set(remove.map((p) => p.id));
        const held = [...first.filter((p) => !gone.has(p.id)), ...add].map((p) => p.id).sort();
        expect(held).toEqual(
          plan(after)
            .add.map((p) => p.id)
            .sort(),
        );
      }),
    );
  });
  test('who signed in two halls at the same minute is counted once', () => {
    const row = { staffId: 'staff-1', times: [505, null, null, null] };
    const other = plan([row]).add.map((p) => ({ ...p, importId: 'import-2' }));
    expect(plan([row], [], other)).toMatchObject({ add: [], remove: [], seen: [{ at: paperStamp(DAY, 505) }] });
  });
});

test('paper against the machine: the same minute, another minute, nothing near', () => {
  expect(againstMachine([505, null, 1050, 700], [505, 1044])).toEqual([
    { kind: 'same', at: 505, machine: 505 },
    { kind: 'differs', at: 1050, machine: 1044 },
  ]);
});
