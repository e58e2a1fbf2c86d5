import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exportAttendanceYear } from '#src/renderer/commands/attendance/export-year.ts';
import { openDemoHall } from '#src/renderer/commands/hall/open-hall.ts';
import { readHallYear } from '#src/renderer/commands/print/attendance-year.ts';
import { readWorkbook, type SheetTable } from '#src/renderer/commands/spreadsheet/read-workbook.ts';
import { leavesOf } from '#src/shared/domain/attendance/derive/day-share.ts';
import { openTestBook, type TestBook } from '#test/support/book.ts';

const params = { year: 2026, hallId: 'hall-1' };
let book: TestBook;
let sheets: readonly SheetTable[] = [];

beforeEach(async () => {
  book = await openTestBook('2026-10-20T10:34:00+08:00');
  const opened = await openDemoHall(book.ctx, 'lived');
  if (!opened.ok) throw new Error(opened.error.code);
  const files: File[] = [];
  const call = book.host.call.bind(book.host);
  vi.spyOn(book.host, 'call').mockImplementation(async (method, input) => {
    if (method === 'file.save') {
      const { name, base64 } = input as { readonly name: string; readonly base64: string };
      files.push(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    }
    return call(method, input);
  });
  await exportAttendanceYear(book.ctx, params);
  const [file] = files;
  if (!file) throw new Error('nothing saved');
  const read = await readWorkbook(file, new AbortController().signal);
  if (!read.ok) throw new Error(read.error.code);
  sheets = read.value;
});
afterEach(() => book.close());

const rowsOf = (name: string) => sheets.find((s) => s.name === name)?.rows ?? [];
/** The rows below the heads: those whose cell `at` is of the kind. */
const body = (name: string, at: number, kind: RegExp) => rowsOf(name).filter((r) => kind.test(r[at] ?? ''));
const day = /^2026-\d\d-\d\d$/;
const year = async () => {
  const read = await readHallYear(book.ctx, params);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
};

test('the year’s workbook reads back: every person with the sums of the months', async () => {
  const { input } = await year();
  expect(sheets.map((s) => s.name)).toEqual(['年度汇总', '逐月考勤', '逐日明细', '加班台账', '补卡登记', '请假登记']);
  const people = body('年度汇总', 0, /^\d+$/);
  expect(people).toHaveLength(input.people.length);
  for (const [i, row] of people.entries()) {
    const months = [...(input.people[i]?.months.values() ?? [])];
    expect(Number(row[15])).toBe(months.reduce((n, m) => n + m.totals.required, 0));
    expect(Number(row[16])).toBe(months.reduce((n, m) => n + m.totals.actual, 0));
  }
});

test('each day with its raw punches and why; nothing is missing and nothing is there twice', async () => {
  const { months } = await year();
  const results = months.flatMap((m) => m.hall.people.flatMap((p) => p.results));
  const days = body('逐日明细', 2, day);
  expect(days).toHaveLength(
    results.filter((r) => r.mark !== null || r.punches.length > 0 || r.parts.length > 0 || r.state === 'unmarked').length,
  );
  expect(new Set(days.map((r) => `${r[0]} ${r[2]}`)).size).toBe(days.length);
  const punches = days.flatMap((r) => (r[11] ?? '').split(/ (?!\d\d:\d\d)/)).join(' ');
  expect(punches.match(/\d\d:\d\d/g)).toHaveLength(results.flatMap((r) => r.punches).length);
  expect(days.some((r) => /晚到 \d+ 分，宽限/.test(r[13] ?? ''))).toBe(true);
});

test('the registers add up to the sheets', async () => {
  const { months } = await year();
  const results = months.flatMap((m) => m.hall.people.flatMap((p) => p.results));
  const leave = results.flatMap(leavesOf).reduce((n, [, days]) => n + days, 0);
  expect(body('请假登记', 2, day).reduce((n, r) => n + Number(r[4]), 0)).toBeCloseTo(leave);
  const overtime = results.reduce((n, r) => n + r.overtimeMinutes, 0);
  const written = body('加班台账', 2, day).reduce((n, r) => n + Number(r[4]), 0);
  expect(Math.abs(written - overtime / 60)).toBeLessThan(0.05 * results.length);
  expect(body('补卡登记', 2, day)).toHaveLength(
    months.flatMap((m) => m.hall.lines.flatMap((l) => l.person.corrections ?? [])).length,
  );
});

test('a year that the book knows nothing of is refused', async () => {
  expect(await exportAttendanceYear(book.ctx, { ...params, year: 2019 })).toMatchObject({ error: { code: 'print/nobody-year' } });
});
