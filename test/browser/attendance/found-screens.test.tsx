import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TodayScreen } from '#src/renderer/screens/today/today-screen.tsx';
import { shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';
import { button, keys, openAttendance, row, rowText, says, select, shows, text } from './attendance-page.tsx';

const TODAY = '2026-09-23';
let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(async () => {
  vi.restoreAllMocks();
  leave();
  await book.close();
});

const open = async (day = TODAY) => {
  leave = openAttendance(book, `day/${day}/hall-1`);
  await vi.waitFor(() => row('周敏'));
};
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
const recordOf = (staffId: string, day = TODAY) => book.db.of('attendance').get(`${day}:${staffId}`);
const atTimes = () => vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('上班时间'));

test('T on somebody who is out keeps the mark', async () => {
  await punch(15, `${TODAY} 08:29:00`);
  await open();
  await select('高文博');
  await keys('4');
  await shows('高文博', '外出');
  await select('高文博');
  await keys('t');
  await atTimes();
  await keys('{Tab}1000{Enter}');
  await shows('高文博', '10:00');
  expect(rowText('高文博')).toContain('外出');
});

test('T and Enter without a change sets nothing by hand', async () => {
  await punch(10, `${TODAY} 08:21:00`);
  await open();
  await select('何婷婷');
  await keys('t');
  await atTimes();
  await keys('{Enter}');
  await vi.waitFor(() => expect(document.querySelector('.day-sheet input')).toBeNull());
  await book.ctx.queue.tail;
  const record = await recordOf('staff-10');
  expect([record?.inAt ?? null, record?.outAt ?? null]).toEqual([null, null]);
});

test('the end of a night shift typed as 0800 is the next morning', async () => {
  const published = await book.db.of('rosterPublications').get('2026-09:hall-1:1');
  if (!published) throw new Error('not published');
  const rows = published.rows.map((r) =>
    r.staffId === 'staff-17' ? { ...r, cells: { ...r.cells, 21: shiftCell('shift-ye') } } : r,
  );
  await book.db.of('rosterPublications').put({ ...published, rows });
  await punch(17, '2026-09-21 19:55:00');
  await open('2026-09-21');
  await select('唐国强');
  await keys('t');
  await atTimes();
  await keys('{Tab}{Control>}a{/Control}0800{Enter}');
  await says('更正 唐国强');
  await keys('漏打卡{Enter}');
  await shows('唐国强', '08:00');
  expect(rowText('唐国强')).not.toContain('早退');
});

test('the history of a derived value shows what it said before', async () => {
  await punch(14, '2026-09-17 08:22:00');
  await punch(14, '2026-09-17 17:05:00');
  await open('2026-09-17');
  await select('徐静');
  await keys('1');
  await says('更正 徐静');
  await keys('监控核对{Enter}');
  await shows('徐静', '出勤');
  await select('徐静');
  await vi.waitFor(() => expect(text('.side')).toContain('监控核对'));
  expect(text('.side s')).toContain('早退');
});

test('Tab from a button goes to the next button, not to the next person', async () => {
  await open();
  await select('陈建国');
  button('导入考勤机').focus();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toContain('核对完了');
});

test('next month counts as published only when every hall is', async () => {
  const one = await book.db.of('rosterPublications').get('2026-09:hall-1:1');
  if (one) await book.db.of('rosterPublications').put({ ...one, id: '2026-10:hall-1:1', month: '2026-10' });
  leave = mountScreen(book, '*', '/', <TodayScreen />);
  await vi.waitFor(() => expect(text('.due-list')).toContain('8月考勤还没有锁定'));
  expect(text('.due-list')).toContain('税务大厅10月排班还没有发布');
});

test('a third hall is on the board', async () => {
  await book.db.of('halls').put({ id: 'hall-3', name: '公积金大厅', order: 3, opensAt: 510, closesAt: 1050, weekendOpen: false });
  leave = mountScreen(book, '*', '/', <TodayScreen />);
  await says('税务大厅');
  await vi.waitFor(() => expect(document.querySelector('main')?.textContent).toContain('公积金大厅'));
});
