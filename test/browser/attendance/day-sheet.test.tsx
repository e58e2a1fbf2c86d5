import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { button, keys, openAttendance, press, row, rowText, says, select, selected, shows, text } from './attendance-page.tsx';

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

const open = async (day = TODAY, hall = 'hall-1', first = '周敏') => {
  leave = openAttendance(book, `day/${day}/${hall}`);
  await vi.waitFor(() => row(first));
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
const lines = () => book.host.lines.map((l) => l.entry.command);

describe('the sheet before anybody is marked', () => {
  test('is the published roster: leave stands, the noon shift begins at 11, the others are open', async () => {
    await open();
    expect(rowText('周敏')).toContain('调休');
    expect(rowText('刘洋')).toContain('11:00 上岗');
    expect(rowText('何婷婷')).toContain('按一个键点名');
    expect(row('何婷婷').className).toContain('open');
    expect(text('.bar')).toMatch(/已点 3.*未点 12.*未到点 2/);
  });

  test('punches fill arrival and lateness by the rule of the hall', async () => {
    await punch(8, `${TODAY} 08:37:12`);
    await punch(10, `${TODAY} 08:35:00`);
    await open();
    expect(rowText('孙佳怡')).toMatch(/08:37.*迟到 7 分.*迟到/);
    expect(rowText('何婷婷')).toMatch(/08:35.*出勤/);
    await select('孙佳怡');
    await vi.waitFor(() => expect(text('.side')).toContain('晚到 7 分，宽限 5 分'));
    expect(text('.side')).toContain('08:37');
  });

  test('somebody who is not on the roster but punched is there', async () => {
    await punch(3, '2026-09-20 08:20:00');
    await punch(2, '2026-09-26 08:20:00');
    await open('2026-09-26', 'hall-1', '陈建国');
    expect(rowText('陈建国')).toContain('没排班，有打卡');
  });

  test('a month without a published roster says so and leads there', async () => {
    leave = openAttendance(book, 'day/2026-10-08/hall-1');
    await says('10月的排班还没有发布');
    expect(button('去排班')).toBeTruthy();
  });
});

describe('marking by keys', () => {
  test('one key marks and goes to the next who is open', async () => {
    await open();
    await select('陈建国');
    await keys('1');
    await shows('陈建国', '✓');
    expect(selected()).toEqual(['李晓燕']);
    await keys('5');
    await shows('李晓燕', '病假');
    await vi.waitFor(async () => expect(await recordOf('staff-03')).toMatchObject({ mark: 'sick', by: '周敏' }));
    expect(lines().slice(-2)).toEqual(['attendance-mark', 'attendance-mark']);
  });

  test.each([
    ['1', '出勤'],
    ['2', '迟到'],
    ['3', '早退'],
    ['4', '外出'],
    ['5', '病假'],
    ['6', '事假'],
    ['7', '年休'],
    ['8', '调休'],
    ['9', '培训'],
    ['0', '旷工'],
  ])('%s is %s', async (key, word) => {
    await open();
    await select('何婷婷');
    await keys(key);
    await shows('何婷婷', word);
  });

  test('many keys in a row are all kept, each for its own person', async () => {
    await open();
    await select('陈建国');
    await keys('1111');
    await vi.waitFor(async () => expect(await book.db.of('attendance').count()).toBe(4));
    expect((await book.db.of('attendance').toArray()).map((r) => r.staffId)).toEqual([
      'staff-02',
      'staff-03',
      'staff-04',
      'staff-05',
    ]);
  });

  test('2 without a punch proposes the minutes since the shift began, 1 takes them away again', async () => {
    await open();
    await select('何婷婷');
    await keys('2');
    await shows('何婷婷', '迟到 124 分');
    await select('何婷婷');
    await keys('1');
    await shows('何婷婷', '出勤');
    expect(rowText('何婷婷')).not.toContain('124');
    expect(await recordOf('staff-10')).toMatchObject({ mark: 'present', lateMinutes: 0 });
  });

  test('arrows move, Tab goes to the next who is open', async () => {
    await open();
    await select('刘洋');
    await keys('{ArrowDown}');
    expect(selected()).toEqual(['赵雪']);
    await keys('{ArrowUp}{ArrowUp}');
    expect(selected()).toEqual(['张丽华']);
    await keys('{Tab}');
    expect(selected()).toEqual(['赵雪']);
  });

  test('Shift and arrows take several people, one key marks them as one line', async () => {
    await open();
    await select('陈建国');
    await keys('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selected()).toEqual(['陈建国', '李晓燕', '王芳']);
    const before = lines().length;
    await keys('9');
    await shows('王芳', '培训');
    expect(lines().slice(before)).toEqual(['attendance-mark']);
    await undo(book.ctx);
    await shows('王芳', '按一个键点名');
    await shows('陈建国', '按一个键点名');
  });

  test('其余全部出勤 marks who is open, leaves the others, and is one undo', async () => {
    await punch(8, `${TODAY} 08:37:12`);
    await open();
    await press('其余全部出勤');
    await vi.waitFor(() => expect(text('.bar')).not.toContain('未点'));
    expect(rowText('孙佳怡')).toContain('迟到');
    expect(rowText('刘洋')).toContain('11:00 上岗');
    expect(await book.db.of('attendance').count()).toBe(11);
    await undo(book.ctx);
    await shows('何婷婷', '按一个键点名');
  });

  test('on a day off 出勤 is overtime', async () => {
    await open('2026-09-19', 'hall-1', '周敏');
    await select('周敏');
    await keys('1');
    await shows('周敏', '公休加班');
  });
});

describe('times and notes', () => {
  test('T takes what is typed as 0837; the mark follows from it and the punch stays', async () => {
    await punch(10, `${TODAY} 08:51:00`);
    await open();
    await shows('何婷婷', '迟到 21 分');
    await select('何婷婷');
    await keys('t');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('上班时间'));
    await keys('{Control>}a{/Control}0815{Enter}');
    await shows('何婷婷', '08:15');
    await shows('何婷婷', '出勤');
    expect((await book.db.of('punches').toArray()).map((p) => p.at)).toEqual([`${TODAY} 08:51:00`]);
  });

  test('what is no time is said and the field stays', async () => {
    await open();
    await select('何婷婷');
    await keys('t');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('上班时间'));
    await keys('2575{Enter}');
    await vi.waitFor(() => expect(document.querySelector('.day-sheet input')).not.toBeNull());
    expect(await recordOf('staff-10')).toBeUndefined();
    await keys('{Escape}');
    await vi.waitFor(() => expect(document.querySelector('.day-sheet input')).toBeNull());
  });

  test('B writes a note; digits typed in it mark nobody', async () => {
    await open();
    await select('何婷婷');
    await keys('b');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('说明'));
    await keys('8 点电话请假{Enter}');
    await shows('何婷婷', '8 点电话请假');
    expect(await recordOf('staff-10')).toMatchObject({ mark: null, note: '8 点电话请假' });
    expect(rowText('何婷婷')).toContain('按一个键点名');
  });
});

describe('a day that is over', () => {
  test('asks for the reason before it is corrected, and shows what it was', async () => {
    await punch(14, '2026-09-17 08:22:00');
    await punch(14, '2026-09-17 17:05:00');
    await open('2026-09-17');
    await shows('徐静', '早退 25 分');
    await select('徐静');
    await keys('1');
    await says('更正 徐静');
    expect(await recordOf('staff-14', '2026-09-17')).toBeUndefined();
    await keys('监控核对{Enter}');
    await shows('徐静', '出勤');
    await select('徐静');
    await vi.waitFor(() => expect(text('.side')).toContain('监控核对'));
    expect(await recordOf('staff-14', '2026-09-17')).toMatchObject({ mark: 'present', corrections: [{ reason: '监控核对' }] });
  });

  test('Escape at the reason changes nothing', async () => {
    await punch(14, '2026-09-17 08:22:00');
    await punch(14, '2026-09-17 17:05:00');
    await open('2026-09-17');
    await select('徐静');
    await keys('1');
    await says('更正 徐静');
    await keys('{Escape}');
    await vi.waitFor(() => expect(document.querySelector('[role=dialog]')).toBeNull());
    expect(await recordOf('staff-14', '2026-09-17')).toBeUndefined();
  });

  test('核对完了 is written and taken back', async () => {
    await open('2026-09-22');
    await press('核对完了');
    await vi.waitFor(() => button('这一天已核对'));
    expect((await book.db.of('attendanceMonths').get('2026-09:hall-1'))?.checkedDays).toEqual(['2026-09-22']);
  });
});

test('a locked month refuses the key with its sentence', async () => {
  await book.db.of('attendanceMonths').put({
    id: '2026-08:hall-1',
    month: '2026-08',
    hallId: 'hall-1',
    lockedAt: '2026-09-02T09:00:00+08:00',
    lockedBy: '周敏',
    checkedDays: [],
    unlocks: [],
  });
  await open('2026-08-05');
  const { useToast } = await import('#src/renderer/ui-state/toast.ts');
  await select('何婷婷');
  await keys('1');
  await vi.waitFor(() => expect(useToast.getState().toast?.text).toBe('8月已锁定。要改，先写明理由解锁。'));
  expect(await book.db.of('attendance').count()).toBe(0);
});
