import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { savePaperSheet } from '#src/renderer/commands/attendance/paper/save-paper-sheet.ts';
import { buildAttendanceSlips } from '#src/renderer/commands/print/attendance-slips.ts';
import { button, keys, openAttendance, says, text } from '#test/browser/attendance/attendance-page.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

const TODAY = '2026-09-23';
let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(async () => {
  leave();
  await book.close();
});

const punch = (number: number, at: string) =>
  book.db.of('punches').put({
    id: `${number}|${at}|attlog`,
    number: String(number),
    staffId: `staff-${String(number).padStart(2, '0')}`,
    at,
    day: at.slice(0, 10),
    source: 'attlog',
    importId: 'import-1',
  });
const day = (date: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-day="2026-09-${date}"]`);
  if (!found) throw new Error(`no day ${date}`);
  return found;
};
const open = async (staffId = 'staff-08', month = '2026-09') => {
  leave = openAttendance(book, `person/${month}/${staffId}`);
  await vi.waitFor(() => expect(text('.bar')).not.toBe(''));
};

describe('a person’s month', () => {
  test('a day shows times, lateness and what it counts as; choosing it says why, in the words of the sheet', async () => {
    await punch(8, `${TODAY} 08:37:12`);
    await open();
    await vi.waitFor(() => expect(day('23').textContent).toMatch(/08:37　—.*迟到 7 分/));
    expect(text('.person-side')).toContain('晚到 7 分，宽限 5 分');
    await userEvent.click(day('22'));
    await vi.waitFor(() => expect(text('.person-side')).toContain('已过上班时间，没有打卡'));
  });

  test('arrows move the day, PageDown and letters change the person, Alt and an arrow the month', async () => {
    await open();
    await userEvent.click(day('16'));
    await keys('{ArrowRight}');
    await vi.waitFor(() => expect(document.activeElement).toBe(day('17')));
    await keys('{ArrowDown}');
    await vi.waitFor(() => expect(text('.person-side h2')).toContain('9月24日'));
    await keys('{PageDown}');
    await vi.waitFor(() => expect(text('.bar')).toContain('吴倩'));
    await keys('{PageUp}');
    await vi.waitFor(() => expect(text('.bar')).toContain('孙佳怡'));
    await keys('htt');
    await vi.waitFor(() => expect(text('.bar')).toContain('何婷婷'));
    await keys('{Alt>}{ArrowLeft}{/Alt}');
    await vi.waitFor(() => expect(text('.bar')).toContain('2026年8月'));
  });

  test('the year’s strip leads to its months and says them in words', async () => {
    await punch(8, `${TODAY} 08:37:12`);
    await open();
    await vi.waitFor(() =>
      expect(document.querySelector('.year-strip a.on')?.getAttribute('aria-label')).toMatch(/9月 出勤 1 天，迟到 1 次/),
    );
    expect(document.querySelectorAll('.year-strip li')).toHaveLength(12);
  });

  test('balances stand beside it: annual leave, time off in lieu, the 36 hours', async () => {
    await open();
    await says('年休假');
    await vi.waitFor(() => expect(text('.person-side')).toMatch(/调休.*本月加班.*36 小时/));
  });

  test('what was signed on paper says so', async () => {
    const rows = [{ staffId: 'staff-08', times: [505, null, null, null] }];
    await savePaperSheet(book.ctx, { day: TODAY, hallId: 'hall-1', code: 'LQ-S01-TEST', rows, proofs: [] }, '');
    await open();
    await vi.waitFor(() => expect(text('.person-side')).toContain('08:25（纸质）'));
  });

  test('the slip of this person alone is printed', async () => {
    await open();
    await vi.waitFor(() => button('打印考勤条'));
    const made = await buildAttendanceSlips(book.ctx, { month: '2026-09', hallId: 'hall-1', staffIds: ['staff-08'] });
    expect(made.ok && made.value.html).toContain('孙佳怡');
    expect(made.ok && made.value.html).not.toContain('吴倩');
  });

  test('somebody who is not in the register is said so', async () => {
    leave = openAttendance(book, 'person/2026-09/nobody');
    await says('名册里没有这个人');
  });

  test('axe finds nothing', async () => {
    await punch(8, `${TODAY} 08:37:12`);
    await open();
    await vi.waitFor(() => expect(text('.person-side')).toContain('本月加班'));
    const found = await axe.run(document.querySelector('main') ?? document.body, { rules: { region: { enabled: false } } });
    expect(found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });
});

describe('the ways there', () => {
  test('a name on the month’s sheet and on the day’s sheet leads to the person', async () => {
    leave = openAttendance(book, 'month/2026-09/hall-1');
    await vi.waitFor(() => expect(document.querySelector('.month-sheet .person-link')).toBeTruthy());
    await userEvent.click(document.querySelector('.month-sheet .person-link') as HTMLElement);
    await vi.waitFor(() => expect(document.querySelector('.person-calendar')).toBeTruthy());
  });
});
