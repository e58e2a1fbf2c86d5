import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDemoHall } from '#src/renderer/commands/hall/open-hall.ts';
import { buildAttendanceAddendum } from '#src/renderer/commands/print/attendance-addendum.ts';
import { buildAttendanceDocument } from '#src/renderer/commands/print/attendance-form.ts';
import { buildAttendanceYear, buildPersonYears } from '#src/renderer/commands/print/attendance-year.ts';
import { saveSettings } from '#src/renderer/commands/settings/save-settings.ts';
import { openTestBook, type TestBook } from '#test/support/book.ts';

const HALL = 'hall-1';
/** A hall that has worked for two months: September locked, one 补卡 after it. */
let book: TestBook;
beforeEach(async () => {
  book = await openTestBook('2026-10-20T10:34:00+08:00');
  const opened = await openDemoHall(book.ctx, 'lived');
  if (!opened.ok) throw new Error(opened.error.code);
});
afterEach(() => book.close());
const htmlOf = async (made: ReturnType<typeof buildAttendanceYear>) => {
  const done = await made;
  return done.ok ? done.value.html : done.error.code;
};

describe('更正附页', () => {
  test('says who, which day, what it was and is, why and who approved; the sheet prints as it was signed', async () => {
    const [late] = (await book.db.of('punchCorrections').toArray()).filter((c) => c.afterLock);
    const html = await htmlOf(buildAttendanceAddendum(book.ctx, { month: '2026-09', hallId: HALL }));
    for (const text of [late?.reason ?? '?', `补卡 ${late?.at.slice(11, 16)}`, late?.day.slice(5) ?? '?', '厅务表 02-5', '锁定'])
      expect(html).toContain(text);
    const sheet = await htmlOf(buildAttendanceDocument(book.ctx, { month: '2026-09', hallIds: [HALL] }));
    await book.db.of('punchCorrections').delete(late?.id ?? '');
    const without = await htmlOf(buildAttendanceDocument(book.ctx, { month: '2026-09', hallIds: [HALL] }));
    expect(sheet).toBe(without);
  });
  test('a month that is not locked has none', async () => {
    expect(await htmlOf(buildAttendanceAddendum(book.ctx, { month: '2026-10', hallId: HALL }))).toBe('print/no-addendum');
  });
});

describe('the year', () => {
  test('everybody with the months that the book knows, and their sum', async () => {
    const html = await htmlOf(buildAttendanceYear(book.ctx, { year: 2026, hallId: HALL }));
    expect(html).toContain('2026 年度考勤汇总表');
    expect(html).toMatch(/\d+\/22/);
    expect(html).not.toMatch(/>0\/\d+</);
    expect(html).toContain('合　计');
    expect(await htmlOf(buildAttendanceYear(book.ctx, { year: 2019, hallId: HALL }))).toBe('print/nobody-year');
  });
  test('a page a person: marks by month and date', async () => {
    const html = await htmlOf(buildPersonYears(book.ctx, { year: 2026, hallId: HALL }));
    expect(html.split('本人确认').length - 1).toBeGreaterThan(10);
    expect(html).toContain('全年合计');
  });
});

test('one row a person where the hall wants it; confirmed by message stands where one signs', async () => {
  const two = await htmlOf(buildAttendanceDocument(book.ctx, { month: '2026-09', hallIds: [HALL] }));
  expect(two).toContain('class="ot"');
  await saveSettings(book.ctx, { sheetRows: { [HALL]: 1 } });
  const one = await htmlOf(buildAttendanceDocument(book.ctx, { month: '2026-09', hallIds: [HALL] }));
  expect(one).not.toContain('class="ot"');
  expect(one).toMatch(/已确认 10-0\d/);
});
