import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { setMonthCompare } from '#src/renderer/ui-state/month-compare.ts';
import { aPart } from '#test/support/attendance-day.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { button, keys, monthCell, openAttendance, press, says, selected, text } from './attendance-page.tsx';
import { settleMonth } from './settled-month.ts';

let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
  setMonthCompare(false);
});
afterEach(async () => {
  leave();
  await book.close();
});
const open = async (address: string) => {
  leave = openAttendance(book, `month/${address}`);
  await vi.waitFor(() => monthCell('周敏', 1));
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
/** Full days on the published roster from 8:20 to the time given. */
const came = async (number: number, day: string, left = '17:40') => {
  await punch(number, `${day} 08:20:00`);
  await punch(number, `${day} ${left}:00`);
};
const accessible = async () => {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
};
/** The cell of a person's figure: 应出 is the first after the days of September. */
const figure = (name: string, at: number) => monthCell(name, 30 + at);

describe('a figure', () => {
  test('opens with a click or Enter to the days that make it up, with reasons and the way to each', async () => {
    await punch(14, '2026-09-17 08:50:00');
    await punch(14, '2026-09-17 17:40:00');
    await punch(14, '2026-09-18 08:59:00');
    await punch(14, '2026-09-18 17:40:00');
    await open('2026-09/hall-1');
    expect(figure('徐静', 3).textContent).toBe('2');
    await userEvent.click(figure('徐静', 3));
    await vi.waitFor(() => expect(text('.total-pop')).toContain('徐静　迟到 2 次'));
    expect(text('.total-days tbody')).toContain('晚到 20 分');
    expect([...document.querySelectorAll('.total-days a')].map((a) => a.getAttribute('href'))).toEqual([
      expect.stringContaining('/attendance/day/2026-09-17/hall-1'),
      expect.stringContaining('/attendance/day/2026-09-18/hall-1'),
    ]);
    await accessible();
    await keys('{Escape}');
    await vi.waitFor(() => expect(document.querySelector('.total-pop')).toBeNull());
    await keys('{ArrowRight}{Enter}');
    await vi.waitFor(() => expect(text('.total-pop')).toContain('早退 0 次'));
    expect(text('.total-pop')).toContain('这个月没有');
    await keys('{Escape}');
    await userEvent.click(figure('徐静', 3));
    await userEvent.click(await vi.waitFor(() => button('9月18日')));
    await vi.waitFor(() => expect(selected()).toEqual(['徐静']));
  });

  test('of overtime is the ledger’s: what is given back is named and not counted, what is to be paid counts', async () => {
    // Saturday 5 September: 周敏 is on duty.
    await came(1, '2026-09-05', '18:00');
    await open('2026-09/hall-1');
    await vi.waitFor(() => expect(figure('周敏', 6).textContent).toBe('–'));
    await userEvent.click(figure('周敏', 6));
    await vi.waitFor(() => expect(text('.total-days')).toContain('小时给调休，不计入'));
    await keys('{Escape}');
    const id = '2026-09-05:staff-01';
    const made = { approvedBy: '', reason: '', at: '2026-09-06T09:00:00+08:00', by: '周敏' };
    await book.db.of('overtimeChoices').put({ id, day: '2026-09-05', staffId: 'staff-01', pay: 'money', ...made });
    await vi.waitFor(() => expect(Number(figure('周敏', 6).textContent)).toBeGreaterThan(7));
  });
});

test('against the roster: differences are marked with what was planned, counted, and can be shown alone', async () => {
  await settleMonth(book, '2026-08', 'hall-1');
  const before = await book.db.of('attendance').get('2026-08-05:staff-03');
  if (before) await book.db.of('attendance').put({ ...before, mark: 'sick' });
  await open('2026-08/hall-1');
  expect(document.querySelector('.plan')).toBeNull();
  await press('与排班对照');
  await vi.waitFor(() => expect(monthCell('李晓燕', 5).className).toContain('gap'));
  expect(monthCell('李晓燕', 5).title).toMatch(/^排的是.+，实际请假$/);
  const marked = document.querySelectorAll('.month-sheet td.gap').length;
  expect(document.querySelectorAll('.month-sheet td .plan')).toHaveLength(marked);
  await says(`不一致 ${marked} 处`);
  await accessible();
  const people = document.querySelectorAll('.month-sheet tbody tr').length;
  await userEvent.click(document.querySelector('.check-line input') ?? document.body);
  await vi.waitFor(() => expect(document.querySelectorAll('.month-sheet tbody tr').length).toBeLessThan(people));
  expect(monthCell('李晓燕', 5).className).toContain('gap');
});

test('half days show both halves; added punches and what came after the lock have their corners', async () => {
  await came(14, '2026-09-17', '12:05');
  const made = { staffId: 'staff-14', day: '2026-09-17', afterLock: true };
  await book.db.of('partAbsences').put(aPart({ id: 'part-1', kind: 'sick', from: 720, to: 1050, ...made }));
  const added = { ...aPart({ ...made, afterLock: false, day: '2026-09-18', reason: '忘打卡' }), at: '2026-09-18 08:25' };
  const { kind: _kind, from: _from, to: _to, ...kept } = added;
  await book.db.of('punchCorrections').put(kept);
  await open('2026-09/hall-1');
  await vi.waitFor(() => expect(monthCell('徐静', 17).textContent).toBe('✓/○'));
  expect(monthCell('徐静', 17).className).toContain('v-after');
  expect(monthCell('徐静', 17).title).toContain('锁定后补记');
  expect(monthCell('徐静', 18).className).toContain('v-added');
  expect(monthCell('徐静', 18).title).toContain('补卡 08:25');
});

describe('by keyboard', () => {
  test('Shift selects a rectangle and Ctrl+C copies it as Excel takes it', async () => {
    await came(14, '2026-09-17');
    await open('2026-09/hall-1');
    await userEvent.click(monthCell('徐静', 17));
    await keys('{Escape}');
    await vi.waitFor(() => expect(document.querySelector('.why-pop')).toBeNull());
    await keys('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    await vi.waitFor(() => expect(document.querySelectorAll('.month-sheet td.in')).toHaveLength(4));
    const copied = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData: copied, bubbles: true, cancelable: true });
    document.querySelector('.month-sheet')?.dispatchEvent(event);
    expect(copied.getData('text/plain')).toBe('√\t\r\n\t');
    await keys('{Control>}c{/Control}');
    await keys('{Escape}');
    await vi.waitFor(() => expect(document.querySelectorAll('.month-sheet td.in')).toHaveLength(0));
  });

  test('a digit marks the day in hand as on the day sheet and goes on to the next day', async () => {
    await open('2026-09/hall-1');
    await userEvent.click(monthCell('徐静', 16));
    await keys('{Escape}');
    await vi.waitFor(() => expect(document.querySelector('.why-pop')).toBeNull());
    await keys('9');
    await vi.waitFor(() => expect(monthCell('徐静', 16).textContent).toBe('■'));
    expect(monthCell('徐静', 17).className).toContain('at');
  });

  test('Ctrl+F finds by initials, Enter goes back to the grid, nobody is said', async () => {
    await open('2026-09/hall-1');
    await keys('{Control>}f{/Control}');
    await keys('xj');
    await vi.waitFor(() => expect(monthCell('徐静', 1).className).toContain('at'));
    await keys('{Enter}');
    expect(document.activeElement?.className).toBe('month-sheet');
    await keys('{Control>}f{/Control}');
    await keys('qqq');
    await says('没找到“qqq”');
    await accessible();
  });
});

test('two rows a person: hours of overtime under the marks, remembered for the hall', async () => {
  await came(1, '2026-09-05', '18:00');
  await open('2026-09/hall-1');
  await accessible();
  await press('两行');
  await vi.waitFor(() => expect(document.querySelectorAll('.month-sheet tr.hours').length).toBeGreaterThan(5));
  const hours = document.querySelector('.month-sheet tr.hours')?.querySelectorAll('td')[4]?.textContent;
  expect(Number(hours)).toBeGreaterThan(7);
  expect((await book.db.of('settings').get('settings'))?.sheetRows).toEqual({ 'hall-1': 2 });
  await accessible();
});

test('the lock names every open cell and everybody who has not signed, with the way there', async () => {
  await settleMonth(book, '2026-08', 'hall-1');
  await book.db.of('attendance').delete('2026-08-05:staff-03');
  await open('2026-08/hall-1');
  await press('锁定本月');
  await says('没有签字确认');
  const links = [...document.querySelectorAll('[role=dialog] a')].map((a) => a.getAttribute('href')?.replace(/^.*#/, ''));
  expect(links).toEqual([
    '/attendance/day/2026-08-05/hall-1?staff=staff-03',
    '/attendance/open/2026-08/hall-1',
    '/attendance/confirm/2026-08/hall-1',
  ]);
  await accessible();
});

test('of 500 people the one in hand stays in view, whatever the height of the rows', async () => {
  const first = await book.db.of('staff').get('staff-03');
  if (!first) throw new Error('no person');
  const many = Array.from({ length: 500 }, (_, i) => ({ ...first, id: `many-${i}`, number: String(100 + i), name: `众${i}` }));
  await book.db.of('staff').bulkPut(many);
  await open('2026-09/hall-1');
  document.querySelector<HTMLElement>('.month-sheet')?.focus();
  await keys('{ArrowDown}');
  await press('两行');
  await vi.waitFor(() => expect(document.querySelectorAll('tr.hours').length).toBeGreaterThan(5));
  document.querySelector<HTMLElement>('.month-sheet')?.focus();
  await keys('{Control>}{End}{/Control}');
  await vi.waitFor(() => {
    const cell = document.querySelector('td.at')?.getBoundingClientRect();
    const [top, bottom] = ['thead', 'tr.sum td'].map((of) =>
      document.querySelector(`.month-sheet ${of}`)?.getBoundingClientRect(),
    );
    expect(document.querySelector('td.at')?.closest('tr')?.textContent).toContain('众499');
    expect(cell?.bottom).toBeLessThanOrEqual((bottom?.top ?? 0) + 1);
    expect(cell?.top).toBeGreaterThanOrEqual(top?.top ?? 0);
  });
});
