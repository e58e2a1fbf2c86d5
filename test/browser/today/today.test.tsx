import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { markDays } from '#src/renderer/commands/attendance/mark-days.ts';
import { TodayScreen } from '#src/renderer/screens/today/today-screen.tsx';
import { openDemoBook, openTestBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

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

const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
const says = (part: string): Promise<void> => vi.waitFor(() => expect(document.body.textContent).toContain(part));
const open = async (): Promise<void> => {
  leave = mountScreen(book, '*', '/', <TodayScreen />);
  await says('今日');
};
/** Opens the board and waits for both halls. */
const openBoard = async (): Promise<void> => {
  await open();
  await vi.waitFor(() => expect(document.querySelectorAll('.board')).toHaveLength(2));
  await says('税务大厅');
};
const line = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('.board .line')].find((l) => l.textContent?.includes(name));
  if (!found) throw new Error(`not on the board: ${name}`);
  return found;
};
const punchAll = async (numbers: readonly number[], at: string) => {
  await book.db.of('punches').bulkPut(
    numbers.map((n) => ({
      id: `${n}|${at}|attlog`,
      number: String(n),
      staffId: `staff-${String(n).padStart(2, '0')}`,
      at,
      day: at.slice(0, 10),
      source: 'attlog',
      importId: 'import-1',
    })),
  );
};
const figures = (): string => text('.figures');
const reopen = async (now: string): Promise<void> => {
  await book.close();
  book = await openDemoBook(now);
};

describe('the board', () => {
  test('shows who is open before anybody has come, leave and later apart', async () => {
    await openBoard();
    expect(line('何婷婷').className).toContain('open');
    expect(line('何婷婷').textContent).toContain('社保窗口');
    expect(line('何婷婷').textContent).toContain('未点名');
    expect(line('刘洋').textContent).toContain('11:00 上岗');
    expect(line('周敏').textContent).toContain('调休');
    expect(figures()).toContain('未点名');
  });

  test('counts who is here of who is due, over both halls', async () => {
    await openBoard();
    await punchAll([2, 3, 4, 5, 7], `${TODAY} 07:20:00`);
    await punchAll([8], `${TODAY} 08:37:00`);
    await vi.waitFor(() => expect(figures()).toMatch(/^6 \/ /));
    expect(line('孙佳怡').textContent).toContain('迟到 7 分');
    expect(line('孙佳怡').textContent).toContain('08:37');
    const lines = [...document.querySelectorAll('.board .line')];
    const onLeave = lines.filter((l) => /调休|年休|病假|事假/.test(l.textContent ?? '')).length;
    expect(figures()).toContain(`6 / ${lines.length - onLeave}`);
  });

  test('is live: a mark made elsewhere is there at once', async () => {
    await openBoard();
    await markDays(book.ctx, [
      { staffId: 'staff-10', day: TODAY, hallId: 'hall-1', shownBefore: false, mark: 'out', reason: '' },
    ]);
    await vi.waitFor(() => expect(line('何婷婷').textContent).toContain('外出'));
    expect(line('何婷婷').className).not.toContain('open');
  });

  test('after the shift somebody has left and is no longer counted as here', async () => {
    await reopen('2026-09-23T17:45:00+08:00');
    await punchAll([2], `${TODAY} 08:20:00`);
    await openBoard();
    await vi.waitFor(() => expect(line('陈建国').textContent).toContain('08:20'));
    expect(figures()).toMatch(/^0 \/ /);
  });

  test('a day off shows only who is on duty', async () => {
    await reopen('2026-09-19T10:00:00+08:00');
    await openBoard();
    expect(line('周敏').textContent).toContain('未点名');
    expect(document.body.textContent).not.toContain('王芳');
    await says('休息日');
  });

  test('the clock goes on by itself', async () => {
    let now = '2026-09-23T08:20:00+08:00';
    await reopen(now);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      leave = mountScreen({ ...book, ctx: { ...book.ctx, now: () => now } }, '*', '/', <TodayScreen />);
      await vi.waitFor(() => expect(line('何婷婷').textContent).toContain('08:30 上岗'));
      now = '2026-09-23T08:36:00+08:00';
      vi.advanceTimersByTime(30_000);
      await vi.waitFor(() => expect(line('何婷婷').textContent).toContain('未点名'));
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('what is due', () => {
  const due = (): string => text('.due-list');

  test('names what this book lacks, each with its way there', async () => {
    await openBoard();
    await vi.waitFor(() => expect(due()).toContain('10月排班还没有发布'));
    expect(due()).toContain('谢婉清的合同 2026-11-10 到期');
    expect(due()).toContain('苗青还没通过岗前培训');
    expect(due()).toContain('8月考勤还没有锁定');
    expect(due()).toContain('8月的月度文件还没有打包');
    expect(due()).toContain('09-22 的考勤还没有核对');
    expect(document.querySelectorAll('.due-list button')).toHaveLength(document.querySelectorAll('.due-list .due').length);
  });

  test('what is done goes away', async () => {
    await openBoard();
    await vi.waitFor(() => expect(due()).toContain('09-22 的考勤还没有核对'));
    const state = { month: '2026-09', lockedAt: '', lockedBy: '', checkedDays: ['2026-09-22'], unlocks: [] };
    await book.db
      .of('attendanceMonths')
      .bulkPut(['hall-1', 'hall-2'].map((hallId) => ({ ...state, id: `2026-09:${hallId}`, hallId })));
    await vi.waitFor(() => expect(due()).not.toContain('还没有核对'));
  });
});

describe('without', () => {
  test('people it says to bring them in, and without a roster to make one', async () => {
    await book.db.of('staff').clear();
    await book.db.of('rosterPublications').clear();
    await open();
    await says('先把人录进来');
  });

  test('a published roster it says so', async () => {
    await book.db.of('rosterPublications').clear();
    await open();
    await says('9月的排班还没有发布，今天该谁在岗还不知道');
    await vi.waitFor(() => expect(text('.due-list')).toContain('9月排班还没有发布，今天点不了名'));
  });

  test('a hall it says the same', async () => {
    await book.close();
    book = await openTestBook();
    leave = mountScreen(book, '*', '/', <TodayScreen />);
    await says('先把人录进来');
  });
});

test('a click on a person leads to the day of that hall', async () => {
  leave = mountScreen(book, '/', '/', <TodayScreen />);
  await vi.waitFor(() => line('何婷婷'));
  await userEvent.click(line('何婷婷'));
  await vi.waitFor(() => expect(document.querySelector('.board')).toBeNull());
});
