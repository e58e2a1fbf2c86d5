import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { editRoster } from '#src/renderer/commands/roster/edit-roster.ts';
import { RosterScreen } from '#src/renderer/screens/roster/roster-screen.tsx';
import { useRosterPending } from '#src/renderer/ui-state/roster-pending.ts';
import { shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { sheetsOf } from '#test/support/edited-workbook.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';
import { demoPerson } from '#test/support/people.ts';

let book: TestBook;
let leave: () => void = () => undefined;
const open = (address = '2026-10/hall-1/stats') => {
  useRosterPending.setState({ rows: new Map(), failed: null });
  leave = mountScreen(book, '/roster/:month?/:hallId?/:view?', `/roster/${address}`, <RosterScreen />);
};
beforeEach(async () => {
  await page.viewport(1400, 900);
  book = await openDemoBook();
});
afterEach(async () => {
  await book.ctx.queue.tail;
  leave();
  await book.close();
});
const shown = (text: string | RegExp) => expect.poll(() => document.body.textContent).toMatch(text);
const names = () => [...document.querySelectorAll('.stat-name b')].map((b) => b.textContent);
const head = (name: string) => page.getByRole('columnheader', { name }).getByRole('button');
const figures = (name: string) =>
  [...(document.querySelector(`.stat-name[aria-label^="${name} "]`)?.closest('tr')?.querySelectorAll('td.r') ?? [])].map(
    (td) => td.textContent,
  );

describe('figures', () => {
  test('the sentence names who has most and least among people who can do the same, and where the figures come from', async () => {
    open();
    await shown('8月到10月周末值班：最多 李晓燕 4 天，最少 孙佳怡 2 天，相差 2 天。');
    await shown('窗口收件 8 人相比');
    await shown('10月还没发布，按草稿算');
    expect(figures('李晓燕')).toEqual(['496', '488', '+8', '4', '20', '1', '·', '4', '5']);
    expect(figures('苗青')).toEqual([]);
    await page.getByRole('button', { name: '工时', exact: true }).last().click();
    await shown(/工时：.*比标准多 16 小时/);
  });

  test('a span of one month, of a post, of initials; Ctrl+F goes to the names', async () => {
    open();
    await page.getByRole('button', { name: '本月' }).click();
    await shown('10月周末值班：');
    await page.getByRole('combobox', { name: '岗位' }).selectOptions('大厅管理');
    await expect.poll(names).toEqual(['周敏', '陈建国']);
    await page.getByRole('combobox', { name: '岗位' }).selectOptions('所有岗位');
    await userEvent.keyboard('{Control>}f{/Control}');
    await userEvent.keyboard('sjy');
    await expect.poll(names).toEqual(['孙佳怡']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => names().length).toBe(18);
    await userEvent.keyboard('zzz');
    await shown('没找到“zzz”');
  });

  test('a head sorts down, up, and back to the sheet; mean and widest difference stand below', async () => {
    open();
    await expect.poll(names).toHaveLength(18);
    const before = names();
    await head('晚班').click();
    expect(names()[0]).toBe('马俊');
    await expect.element(page.getByRole('columnheader', { name: '晚班' })).toHaveAttribute('aria-sort', 'descending');
    await head('晚班').click();
    expect(names().at(-1)).toBe('苗青');
    await head('晚班').click();
    expect(names()).toEqual(before);
    const foot = [...document.querySelectorAll('tfoot tr')].map((r) => r.children[4]?.textContent);
    expect(foot).toEqual(['4.8', '14']);
  });

  test('a name opens the days behind the figures, ↓ goes on to the next; the chart marks the person', async () => {
    open();
    const row = page.getByRole('button', { name: '李晓燕 综合窗口 1，看是哪几天' });
    await row.click();
    await shown('8月1日 六8月29日 六9月5日 六10月17日 六该摊 3.4 天');
    await shown('10月 152 小时，标准 144');
    await expect.element(row).toHaveAttribute('aria-expanded', 'true');
    expect(document.querySelector('.fair-chart g.on text')?.textContent).toBe('李晓燕');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('button', { name: /^王芳 / })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: /^王芳 / })).toHaveAttribute('aria-expanded', 'true');
    await expect.element(row).toHaveAttribute('aria-expanded', 'false');
  });

  test('an edit of a draft is counted at once, one of a published month is not', async () => {
    open();
    await expect.poll(() => figures('高文博')[3]).toBe('·');
    const put = (month: string, date: number) =>
      editRoster(book.ctx, {
        ...{ month, hallId: 'hall-1', command: 'roster-edit' },
        edits: [{ staffId: demoPerson('高文博').id, date, cell: shiftCell('shift-zhi') }],
      });
    await put('2026-09', 26);
    await put('2026-10', 24);
    await expect.poll(() => figures('高文博')[3]).toBe('1');
  });
});

describe('out of the app', () => {
  test('Ctrl+C copies the table as Excel takes it', async () => {
    open();
    await expect.poll(names).toHaveLength(18);
    const data = new DataTransfer();
    document.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    const rows = data.getData('text/plain').split('\r\n');
    expect(rows[0]).toBe('姓名\t岗位\t工时\t标准工时\t差\t周末值班\t晚班\t节日值班\t请假\t调休\t最长连上');
    expect(rows[3]).toBe('李晓燕\t窗口收件\t496\t488\t8\t4\t20\t1\t0\t4\t5');
    expect(rows).toHaveLength(19);
  });

  test('the Excel file has everybody’s figures and the days', async () => {
    const saved: { name: string; base64: string }[] = [];
    const call = book.host.call.bind(book.host);
    vi.spyOn(book.host, 'call').mockImplementation((method, input) => {
      if (method === 'file.save' && 'name' in input && 'base64' in input)
        saved.push({ name: `${input.name}`, base64: `${input.base64}` });
      return call(method, input);
    });
    open();
    await page.getByRole('button', { name: '导出统计' }).click();
    await expect.poll(() => saved.map((f) => f.name)).toEqual(['政务大厅2026-08至2026-10值班统计.xlsx']);
    const sheets = sheetsOf(Uint8Array.from(atob(saved[0]?.base64 ?? ''), (c) => c.charCodeAt(0)));
    expect(sheets.map((s) => s.name)).toEqual(['政务大厅值班统计', '是哪几天']);
    const [figures, days] = sheets.map((s) => s.rows.filter((r) => r.includes('李晓燕')));
    expect(figures?.[0]).toEqual(expect.arrayContaining(['李晓燕', '综合窗口 1', '496', '488', '8', '4', '20']));
    const weekends = days?.filter((r) => r.includes('周末值班')).map((r) => r.slice(3).join(' '));
    expect(weekends).toEqual(['2026-08-01 六 值', '2026-08-29 六 值', '2026-09-05 六 值', '2026-10-17 六 值']);
  });
});

test.each([
  ['weekends', ''],
  ['hours, a row open', '?duty=hours&open=staff-03'],
  ['holidays of one month', '?duty=holiday&span=month'],
])('no accessibility faults: %s', async (_what, search) => {
  open(`2026-10/hall-1/stats${search}`);
  await expect.element(page.getByRole('table')).toBeVisible();
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
});

test('a hall without people says so', async () => {
  await book.db.of('staff').clear();
  open();
  await shown('政务大厅');
  await expect.poll(() => document.querySelector('.stats-table')).toBeNull();
});
