import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { confirmSheets } from '#src/renderer/commands/attendance/confirm/confirm-sheets.ts';
import { keys, openAttendance, row, rowText, says, select, selected } from '#test/browser/attendance/attendance-page.tsx';
import { settleMonth } from '#test/browser/attendance/settled-month.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

const MONTH = '2026-08';
let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  await page.viewport(1280, 720);
  book = await openDemoBook();
  await settleMonth(book, MONTH, 'hall-1');
});
afterEach(async () => {
  leave();
  delete document.documentElement.dataset['theme'];
  await book.close();
});
const open = async () => {
  leave = openAttendance(book, `confirm/${MONTH}/hall-1`);
  await vi.waitFor(() => row('陈建国'));
  document.querySelector<HTMLElement>('.confirm')?.focus();
};
const confirmations = () => book.db.of('sheetConfirmations').toArray();
const objects = (staffId: string, note: string) =>
  confirmSheets(book.ctx, [{ month: MONTH, hallId: 'hall-1', staffId, how: 'objects', note }]);

describe('签字 (工资支付暂行规定第六条)', () => {
  test('Shift and Space pick several, one key notes them in one entry, Ctrl+A picks who is left', async () => {
    await open();
    await keys('{Shift>}{ArrowDown}{/Shift}{ArrowDown}{ArrowDown} ');
    await vi.waitFor(() => expect(selected()).toEqual(['周敏', '陈建国', '王芳']));
    await keys('2');
    await vi.waitFor(() => expect(rowText('王芳')).toContain('已确认'));
    expect((await confirmations()).map((c) => c.how)).toEqual(['message', 'message', 'message']);
    expect(book.host.lines.filter((l) => l.entry.command === 'sheet-confirm')).toHaveLength(1);
    await keys('{Control>}a{/Control}');
    await vi.waitFor(() => expect(selected()).not.toContain('陈建国'));
    await keys('1');
    await says('17 / 17 人已确认');
    expect(await confirmations()).toHaveLength(17);
  });

  test('F8 goes to the next who has not signed; Delete voids with a reason', async () => {
    await open();
    await keys('1');
    await vi.waitFor(() => expect(rowText('周敏')).toContain('已确认'));
    await keys('{End}{F8}');
    await vi.waitFor(() => expect(selected()).toEqual(['陈建国']));
    await keys('{Home}{Delete}');
    await says('作废 周敏 的签字确认');
  });

  test.each([
    ['陈建国', 'staff-02', '12日不是迟到', '看 12 日', `/attendance/day/${MONTH}-12/hall-1`],
    ['王芳', 'staff-04', '次数不对', '看个人月历', `/attendance/person/${MONTH}/staff-04`],
  ])('an objection of %s leads to the day that it names, else to the month', async (name, staffId, note, text, address) => {
    await objects(staffId, note);
    await open();
    await vi.waitFor(() => expect(rowText(name)).toContain(note));
    const link = [...row(name).querySelectorAll('a')].find((a) => a.textContent === text);
    expect(link?.getAttribute('href')).toContain(address);
    await select(name);
    document.querySelector<HTMLElement>('.confirm')?.focus();
    await keys('{Enter}');
    await vi.waitFor(() => expect(document.querySelector('.confirm')).toBeNull());
  });

  test.each(['light', 'dark'])('axe finds nothing in %s; a row stays one line at 1280 px', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    await objects('staff-02', '12日不是迟到，当时在门口引导办事群众，监控看得到，请核对以后改回来');
    await open();
    await vi.waitFor(() => expect(rowText('陈建国')).toContain('有异议'));
    expect(row('陈建国').getBoundingClientRect().height).toBeLessThan(40);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });
});
