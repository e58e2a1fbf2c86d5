import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useToast } from '#src/renderer/ui-state/toast.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { button, keys, monthCell, openAttendance, press, says, text } from './attendance-page.tsx';
import { settleMonth } from './settled-month.ts';

let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(async () => {
  leave();
  await book.close();
});
const open = async (address: string, name = '周敏') => {
  leave = openAttendance(book, `month/${address}`);
  await vi.waitFor(() => monthCell(name, 1));
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
const stateOf = () => book.db.of('attendanceMonths').get('2026-08:hall-1');

describe('the month on the screen', () => {
  test('symbols of the hall, what is missing in red, totals', async () => {
    await punch(14, '2026-09-17 08:22:00');
    await punch(14, '2026-09-17 17:05:00');
    await open('2026-09/hall-1');
    expect(monthCell('徐静', 17).textContent).toBe('◆');
    expect(monthCell('徐静', 16).className).toContain('miss');
    expect(monthCell('徐静', 24).className).not.toContain('miss');
    expect(monthCell('周敏', 23).textContent).toBe('@');
    expect(text('.bar')).toMatch(/缺 \d+ 格/);
  });

  test('a legend that the hall changed is used everywhere on the sheet', async () => {
    const settings = await book.db.of('settings').get('settings');
    if (settings) await book.db.of('settings').put({ ...settings, legend: { ...settings.legend, inLieu: '调' } });
    await open('2026-09/hall-1');
    expect(monthCell('周敏', 23).textContent).toBe('调');
    expect(text('.month-legend')).toContain('调 调休');
  });

  test('arrows move the cell and Enter says why it is what it is', async () => {
    await punch(14, '2026-09-17 08:22:00');
    await punch(14, '2026-09-17 17:05:00');
    await open('2026-09/hall-1');
    await userEvent.click(monthCell('徐静', 16));
    await keys('{Escape}');
    await vi.waitFor(() => expect(document.querySelector('.why-pop')).toBeNull());
    await keys('{ArrowRight}{Enter}');
    await vi.waitFor(() => expect(text('.why-pop')).toContain('徐静'));
    expect(text('.why-pop')).toContain('早退');
    expect(text('.why-pop')).toContain('08:22　17:05');
    expect(text('.why-pop')).toContain('提前 25 分离开，宽限 5 分');
  });

  test('a corrected cell has its corner', async () => {
    await settleMonth(book, '2026-08', 'hall-1');
    const before = await book.db.of('attendance').get('2026-08-05:staff-03');
    if (!before) throw new Error('no record');
    const { id: _id, day: _day, ...kept } = before;
    const correction = { at: '2026-08-06T09:00:00+08:00', by: '周敏', reason: '补假条', before: kept };
    await book.db.of('attendance').put({ ...before, mark: 'sick', corrections: [correction] });
    await open('2026-08/hall-1');
    expect(monthCell('李晓燕', 5).className).toContain('v-fix');
    expect(monthCell('李晓燕', 6).className).not.toContain('v-fix');
    expect(text('.bar')).toContain('更正 1 处');
  });
});

describe('the lock', () => {
  test('names what is unsettled first and cannot be pressed', async () => {
    await settleMonth(book, '2026-08', 'hall-1');
    await book.db.of('attendance').delete('2026-08-05:staff-03');
    await open('2026-08/hall-1');
    await press('锁定本月');
    await says('还有 1 格没有着落，处理完才能锁定。');
    expect(text('.lock-list')).toBe('李晓燕 08-05');
    await vi.waitFor(() => expect(document.querySelector<HTMLElement>('[role=dialog]')).not.toBeNull());
    const act = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')].find(
      (b) => b.textContent === '锁定本月',
    );
    expect(act?.disabled || act?.getAttribute('aria-disabled') === 'true').toBe(true);
  });

  test('locks a settled month, and unlocks it with a reason that stays', async () => {
    await settleMonth(book, '2026-08', 'hall-1');
    await open('2026-08/hall-1');
    await press('锁定本月');
    await says('锁定后不能再点名和更正');
    await says('人没有签字确认');
    const why = await vi.waitFor(() => {
      const field = document.querySelector<HTMLInputElement>('[role=dialog] input');
      if (!field) throw new Error('no reason is asked for');
      return field;
    });
    await userEvent.fill(why, '先锁后签');
    const act = [...document.querySelectorAll<HTMLElement>('[role=dialog] button')].find((b) => b.textContent === '锁定本月');
    if (act) await userEvent.click(act);
    await vi.waitFor(async () => expect(await stateOf()).toMatchObject({ lockReason: '先锁后签', lockedBy: '周敏' }));
    await vi.waitFor(() => button('解锁'));
    await vi.waitFor(() => expect(document.querySelector('[role=dialog]')).toBeNull());
    await press('解锁');
    await says('解锁的人、时间和理由会记录在案');
    await keys('补交假条{Enter}');
    await vi.waitFor(async () => expect(await stateOf()).toMatchObject({ lockedAt: '', unlocks: [{ reason: '补交假条' }] }));
  });
});

test('Excel out is written as a workbook with the month in its name', async () => {
  const saved: { readonly name: string; readonly base64: string }[] = [];
  const call = book.host.call.bind(book.host);
  vi.spyOn(book.host, 'call').mockImplementation(async (method, input) => {
    if (method !== 'file.save') return call(method, input);
    saved.push(input as (typeof saved)[number]);
    return { ok: false, error: { code: 'host/disk-full' } };
  });
  await open('2026-09/hall-1');
  await press('导出 Excel');
  await userEvent.click(page.getByRole('menuitem', { name: '本月考勤表' }));
  await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 10_000 });
  expect(saved[0]?.name).toMatch(/2026.*9.*\.xlsx$/);
  expect(atob(saved[0]?.base64.slice(0, 8) ?? '').startsWith('PK')).toBe(true);
  await vi.waitFor(() => expect(useToast.getState().toast?.tone).toBe('bad'));
});

test('of 500 people only those in view are drawn', async () => {
  const first = await book.db.of('staff').get('staff-03');
  if (!first) throw new Error('no person');
  const more = Array.from({ length: 500 }, (_, i) => ({ ...first, id: `many-${i}`, number: String(100 + i), name: `众${i}` }));
  await book.db.of('staff').bulkPut(more);
  leave = openAttendance(book, 'month/2026-09/hall-1');
  await vi.waitFor(() => monthCell('周敏', 1), { timeout: 10_000 });
  expect(document.querySelectorAll('.month-sheet tbody tr').length).toBeLessThan(100);
});
