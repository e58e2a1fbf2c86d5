import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPunches } from '#src/renderer/commands/attendance/import-punches.ts';
import type { PunchFile } from '#src/renderer/commands/attendance/read-punch-file.ts';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { infoOf, readAttendanceMonth } from '#src/renderer/store/attendance-source.ts';
import { collectPunches } from '#src/shared/domain/attendance/punches/collect.ts';
import type { PunchFormat } from '#src/shared/domain/attendance/punches/reading.ts';
import { attendanceSheet } from '#src/shared/domain/attendance/sheet.ts';
import { dayNumber, daysOfMonth } from '#src/shared/domain/core/day.ts';
import { openDemoBook, TEST_NOW, type TestBook } from '#test/support/book.ts';

let book: TestBook;
beforeAll(async () => {
  book = await openDemoBook();
});
afterAll(() => book.close());

interface Touch {
  readonly number: string;
  readonly date: number;
  readonly second: number;
}

/** A file as the worker gives it. Card records know minutes only. */
function fileOf(format: PunchFormat, touches: readonly Touch[]): PunchFile {
  const found = collectPunches();
  for (const { number, date, second } of touches)
    found.add(
      found.person(number),
      dayNumber('2026-09-01') + date - 1,
      format === 'card-record' ? second - (second % 60) : second,
    );
  const parsed = found.reading(format);
  return { name: `${format}.x`, sha256: '', encoding: 'utf-8', macros: false, parsed, table: null, mapping: null };
}

const clear = () =>
  Promise.all([book.db.of('punches').clear(), book.db.of('punchImports').clear(), book.db.of('punchLinks').clear()]);

/** What counts once the files are in: punches and results of every person and day of the month. */
async function sheetOf(files: readonly PunchFile[]) {
  await clear();
  for (const file of files) await importPunches(book.ctx, file, []);
  const source = await readAttendanceMonth(book.db, '2026-09', 'hall-1');
  const days = daysOfMonth('2026-09').map((d) => infoOf(source, d));
  const lines = attendanceSheet(source.people, days, source.shifts, source.settings.rules, TEST_NOW);
  return lines.map((l) => ({ id: l.person.member.id, punches: l.person.punches, results: l.results }));
}

const touch = fc.record({
  number: fc.constantFrom('1', '2', '3'),
  date: fc.constantFrom(21, 22),
  // Few moments, so that the files meet within minutes.
  second: fc.tuple(fc.constantFrom(29_700, 29_760, 63_000), fc.integer({ min: 0, max: 59 })).map(([minute, s]) => minute + s),
});
const file = fc
  .tuple(
    fc.constantFrom<PunchFormat>('attlog', 'card-record', 'wecom-detail', 'table'),
    fc.array(touch, { minLength: 1, maxLength: 8 }),
  )
  .map(([format, touches]) => fileOf(format, touches));

describe('by the real commands', () => {
  test('import order never matters: the same punches count and every day has the same result', () =>
    fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 2, maxLength: 4 }), async (files) => {
        const one = await sheetOf(files);
        expect(await sheetOf(files.toReversed())).toEqual(one);
        expect(await sheetOf([...files.slice(1), ...files.slice(0, 1)])).toEqual(one);
      }),
      { numRuns: 15 },
    ));

  test('a log with two touches of one minute and the card record of that day count the same either way', async () => {
    const log = fileOf('attlog', [
      { number: '1', date: 22, second: 29_710 },
      { number: '1', date: 22, second: 29_740 },
    ]);
    const card = fileOf('card-record', [{ number: '1', date: 22, second: 29_700 }]);
    const one = await sheetOf([log, card]);
    expect(one.find((l) => l.id === 'staff-01')?.punches).toEqual(['2026-09-22 08:15:40']);
    expect(await sheetOf([card, log])).toEqual(one);
  });

  test('re-import is idempotent', () =>
    fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async (files) => {
        const one = await sheetOf(files);
        const rows = await book.db.of('punches').toArray();
        expect(await sheetOf([...files, ...files])).toEqual(one);
        expect((await book.db.of('punches').toArray()).map((p) => p.id)).toEqual(rows.map((p) => p.id));
      }),
      { numRuns: 10 },
    ));

  test('undo takes a whole import back', async () => {
    await sheetOf([fileOf('attlog', [{ number: '1', date: 22, second: 29_710 }])]);
    const rows = await book.db.of('punches').toArray();
    await importPunches(book.ctx, fileOf('card-record', [{ number: '1', date: 21, second: 29_710 }]), []);
    await undo(book.ctx);
    expect(await book.db.of('punches').toArray()).toEqual(rows);
  });
});
