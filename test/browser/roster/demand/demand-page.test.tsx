import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { saveDemandTemplate } from '#src/renderer/commands/planning/demand-template-save.ts';
import { RosterScreen } from '#src/renderer/screens/roster/roster-screen.tsx';
import { useToast } from '#src/renderer/ui-state/toast.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

/** Positions of the columns: names 1–3, kinds of days 4–6, then the days. */
const WORKDAY = 4;
const at = (date: number) => 6 + date;
const WINDOW = 'demand-hall-1-1';
let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
  leave = mountScreen(book, '/roster/:month?/:hallId?/:view?', '/roster/2026-10/hall-1/demand', <RosterScreen />);
  await vi.waitFor(() => expect(document.querySelector('#demand-grid')).not.toBeNull());
});
afterEach(async () => {
  await book.ctx.queue.tail;
  leave();
  await book.close();
});

const cell = (row: number, column: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (!found) throw new Error(`no cell ${row} ${column}`);
  return found;
};
const shows = (row: number, column: number, text: string) => vi.waitFor(() => expect(cell(row, column).textContent).toBe(text));
const keys = (text: string) => userEvent.keyboard(text);
const click = (row: number, column: number) => userEvent.click(cell(row, column));
const exceptions = () => book.db.of('demandExceptions').toArray();
const page = () => document.querySelector('main')?.textContent ?? '';
const says = (text: string) => vi.waitFor(() => expect(document.body.textContent).toContain(text));
const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('button')].find((b) => b.textContent?.trim() === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const press = async (name: string) => userEvent.click(await vi.waitFor(() => button(name)));
const paste = (text: string) => {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
};

describe('numbers by the keyboard', () => {
  test('a number on a day is that day’s own; Enter asks the reason; Delete takes it back', async () => {
    await click(0, at(12));
    await keys('8{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('demand-reason'));
    await keys('社保缴费期{Enter}');
    await vi.waitFor(async () =>
      expect(await exceptions()).toMatchObject([{ day: '2026-10-12', needed: 8, reason: '社保缴费期' }]),
    );
    await vi.waitFor(() => expect(cell(0, at(12)).title).toContain('社保缴费期'));
    expect(cell(0, at(12)).className).toContain('own');
    expect(page()).toContain('另定 8 人，工作日是 6 人');
    expect(document.activeElement?.id).toBe('demand-grid');
    await keys('{Delete}');
    await shows(0, at(12), '6');
    expect(cell(0, at(12)).className).not.toContain('own');
    await undo(book.ctx);
    await shows(0, at(12), '8');
  });
  test('arrows save and go on, without asking', async () => {
    await click(0, at(12));
    await keys('7{ArrowRight}8{ArrowDown}4{ArrowLeft}');
    await shows(0, at(12), '7');
    await shows(0, at(13), '8');
    await shows(1, at(13), '4');
    await vi.waitFor(async () => expect(await exceptions()).toHaveLength(3));
  });
  test('a kind of day changes every such day; a day’s own number stays', async () => {
    await click(0, at(12));
    await keys('3{ArrowRight}');
    await click(0, WORKDAY);
    await keys('5{Enter}');
    await shows(0, at(13), '5');
    expect(cell(0, at(12)).textContent).toBe('3');
    await vi.waitFor(async () => expect((await book.db.of('demands').get(WINDOW))?.workday).toBe(5));
  });
  test('one number fills the selection', async () => {
    await click(0, at(12));
    await keys('{Shift>}{ArrowRight}{ArrowDown}{/Shift}7{Tab}');
    for (const [row, date] of [
      [0, 12],
      [0, 13],
      [1, 12],
      [1, 13],
    ] as const)
      await shows(row, at(date), '7');
    await vi.waitFor(async () => expect(await exceptions()).toHaveLength(4));
  });
  test('Esc restores; what is no number stays open with its sentence', async () => {
    await click(0, at(12));
    await keys('9{Escape}');
    expect(cell(0, at(12)).textContent).toBe('6');
    await keys('1x{Enter}');
    await vi.waitFor(() => expect(cell(0, at(12)).textContent).toContain('人数填 0 到 99 的整数'));
    await keys('{Escape}');
    expect(await exceptions()).toEqual([]);
  });
});

describe('to and from Excel', () => {
  test('a block is pasted as one step; its copy is the same', async () => {
    await click(0, at(12));
    paste('7\t8人\r\n\t４\r\n');
    await shows(0, at(12), '7');
    await shows(0, at(13), '8');
    await shows(1, at(13), '4');
    expect(cell(1, at(12)).textContent).toBe('3');
    await vi.waitFor(() => expect(book.host.lines.at(-1)?.entry.command).toBe('demand-paste'));
    const data = new DataTransfer();
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    expect(data.getData('text/plain')).toBe('7\t8\r\n3\t4');
  });
  test('with something odd in it, nothing is pasted', async () => {
    const before = book.host.lines.length;
    await click(0, at(12));
    paste('7\t休');
    await vi.waitFor(() => expect(useToast.getState().toast?.text).toContain('窗口 10月13日“休”'));
    expect(cell(0, at(12)).textContent).toBe('6');
    await book.ctx.queue.tail;
    expect(book.host.lines).toHaveLength(before);
  });
});

describe('what the hall cannot meet', () => {
  test('is said in words and leads to its day', async () => {
    expect(page()).toContain('这个月每天的人都够排');
    await click(0, at(12));
    await keys('12{ArrowRight}');
    await vi.waitFor(() => expect(page()).toContain('“窗口”要 12 人，能上的只有 8 人'));
    expect(cell(0, at(12)).className).toContain('short');
    await press('10月12日');
    expect(document.querySelector('#demand-grid')?.getAttribute('aria-activedescendant')).toBe(`demand-${WINDOW}-${at(12)}`);
  });
});

describe('demands themselves', () => {
  test('added, named, moved and voided without leaving', async () => {
    const input = document.querySelector<HTMLInputElement>('.demand-add input');
    await userEvent.fill(input ?? document.body, '导税');
    await keys('{Enter}');
    await shows(5, 1, '导税');
    await click(5, 1);
    await keys('{F2}夜间值守{Enter}');
    await shows(5, 1, '夜间值守');
    await click(5, 1);
    await keys('{Alt>}{ArrowUp}{/Alt}');
    await shows(4, 1, '夜间值守');
    await keys('{Delete}');
    await vi.waitFor(() => expect(document.querySelector('[role=dialog]')?.textContent).toContain('作废需求“夜间值守”'));
    await keys('不再需要{Enter}');
    await vi.waitFor(() => expect(page()).not.toContain('夜间值守'));
  });
  test('a name that is taken stays open with its sentence', async () => {
    await click(0, 1);
    await keys('{F2}保安{Enter}');
    await vi.waitFor(() => expect(cell(0, 1).textContent).toContain('已经有“保安”了'));
  });
  test('shifts are ticked in a list', async () => {
    await click(0, 3);
    await keys('{F2}');
    await vi.waitFor(() => expect(document.querySelectorAll('[role=menuitemcheckbox]')).toHaveLength(6));
    await keys('{ArrowDown}{Enter}{Escape}');
    await shows(0, 3, '早班');
    expect((await book.db.of('demands').get(WINDOW))?.shiftTypeIds).toEqual(['shift-zao']);
  });
});

describe('templates', () => {
  test('saved under a name; applied after saying what changes', async () => {
    await press('存为模板');
    await keys('平时{Enter}');
    await vi.waitFor(async () => expect(await book.db.of('demandTemplates').toArray()).toMatchObject([{ name: '平时' }]));
    await click(0, WORKDAY);
    await keys('8{Enter}');
    await shows(0, at(12), '8');
    await press('套用模板');
    await says('8 改为 6');
    await says('会改 18 天次的人数');
    await press('套用“平时”');
    await shows(0, at(12), '6');
    expect((await book.db.of('demands').get(WINDOW))?.workday).toBe(8);
  });
});

test('axe finds nothing, in the table, the open cell and the templates', async () => {
  await saveDemandTemplate(book.ctx, 'hall-1', '平时');
  await click(0, at(12));
  await keys('12{Enter}');
  await vi.waitFor(() => expect(document.querySelector('.demand-limits')).not.toBeNull());
  const violations = async () =>
    (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations.map(
      (v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`,
    );
  expect(await violations()).toEqual([]);
  await click(1, at(12));
  await keys('4');
  expect(await violations()).toEqual([]);
  await keys('{Escape}');
  await press('套用模板');
  await says('只用在');
  expect(await violations()).toEqual([]);
});
