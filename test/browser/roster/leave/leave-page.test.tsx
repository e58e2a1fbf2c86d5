import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { editRoster } from '#src/renderer/commands/roster/edit-roster.ts';
import { RosterScreen } from '#src/renderer/screens/roster/roster-screen.tsx';
import { useRosterPending } from '#src/renderer/ui-state/roster-pending.ts';
import { leaveCell, shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { rosterRowId } from '#src/shared/domain/roster/types.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

const HALL = 'hall-1';
let book: TestBook;
let leave: () => void = () => undefined;
const open = (address: string) => {
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
const staffNamed = async (name: string) => (await book.db.of('staff').toArray()).find((s) => s.name === name)?.id ?? '';
const shown = (text: string | RegExp) => expect.poll(() => document.body.textContent).toMatch(text);
const row = (name: RegExp) => page.getByRole('row', { name });
const requestOf = async (name: string, from: string) => {
  const staffId = await staffNamed(name);
  return (await book.db.of('leaveRequests').toArray()).find((r) => r.staffId === staffId && r.from === from);
};
const cell = async (name: string, date: number) =>
  (await book.db.of('rosterRows').get(rosterRowId('2026-10', await staffNamed(name))))?.cells[date];

describe('the ledger', () => {
  test('initials, a letter, the days, Enter: noted; what is left is said before', async () => {
    open(`2026-10/${HALL}/leave`);
    await page.getByRole('combobox', { name: '谁请假' }).click();
    await userEvent.keyboard('lxy{Enter}');
    await expect.element(page.getByRole('combobox', { name: '假别' })).toHaveFocus();
    await userEvent.keyboard('n');
    await expect.element(page.getByRole('textbox', { name: '起止' })).toHaveFocus();
    await userEvent.keyboard('12-13');
    await shown('10月12日 到 10月13日，2 天。年休假还剩 5 天。');
    await userEvent.keyboard('{Tab}探亲{Enter}');
    await expect
      .poll(() => requestOf('李晓燕', '2026-10-12'))
      .toMatchObject({ to: '2026-10-13', leave: 'annual', reason: '探亲' });
    await expect.element(row(/李晓燕.*年休假.*10月12日 到 10月13日.*2.*待批/)).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: '谁请假' })).toHaveFocus();
  });

  test('a line that cannot be is told at once, stays, and is not written', async () => {
    open(`2026-10/${HALL}/leave`);
    await page.getByRole('combobox', { name: '谁请假' }).click();
    await userEvent.keyboard('mq{Enter}n21');
    await shown('才工作满一年');
    const count = await book.db.of('leaveRequests').count();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('combobox', { name: '假别' })).toHaveFocus();
    expect(await book.db.of('leaveRequests').count()).toBe(count);
    await page.getByRole('textbox', { name: '起止' }).fill('');
    await page.getByRole('button', { name: '登记' }).click();
    await shown('看不懂这个日期');
  });

  test('P grants the one in hand and goes to the next; the days stand in the draft; Ctrl+Z takes it back', async () => {
    open(`2026-10/${HALL}/leave`);
    await page.getByRole('button', { name: /^王芳 年休假 10月15日 到 10月19日 待批/ }).click();
    // Thursday is off in lieu and stays so; the duty of Sunday falls away with Friday's and Monday's shifts.
    await shown('让出 3 个班');
    await shown('10月18日 窗口缺 1 人');
    await shown('批了还剩 3 天');
    await userEvent.keyboard('p');
    await expect.poll(() => cell('王芳', 16)).toEqual(leaveCell('annual'));
    expect(await cell('王芳', 15)).toEqual(leaveCell('inLieu'));
    await shown('写进2026年10月的草稿');
    await expect.element(page.getByRole('button', { name: /^王芳 .* 已批$/ })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^赵雪 .* 待批$/ })).toHaveFocus();
    await undo(book.ctx);
    await expect.element(page.getByRole('button', { name: /^王芳 .* 待批$/ })).toBeVisible();
    expect((await cell('王芳', 16))?.kind).toBe('shift');
  });

  test('修改 puts a waiting request back into the line; what is typed replaces it', async () => {
    open(`2026-10/${HALL}/leave`);
    await page.getByRole('button', { name: /^何婷婷 / }).click();
    await page.getByRole('button', { name: '修改', exact: true }).click();
    await expect.element(page.getByRole('textbox', { name: '起止' })).toHaveValue('2026-10-16~2026-10-19');
    await expect.element(page.getByRole('textbox', { name: '起止' })).toHaveFocus();
    await page.getByRole('textbox', { name: '起止' }).fill('20');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => requestOf('何婷婷', '2026-10-20'))
      .toMatchObject({ to: '2026-10-20', status: 'asked', reason: '旅游' });
    await expect.element(page.getByRole('textbox', { name: '起止' })).toHaveValue('');
  });

  test('B goes to the answer; without one nothing is refused, with one it is', async () => {
    open(`2026-10/${HALL}/leave`);
    await page.getByRole('button', { name: /^何婷婷 / }).click();
    await userEvent.keyboard('b');
    await expect.element(page.getByRole('textbox', { name: '答复' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await shown('写明为什么不批');
    await userEvent.keyboard('那几天人手不够{Enter}');
    await expect
      .poll(() => requestOf('何婷婷', '2026-10-16'))
      .toMatchObject({ status: 'refused', decisionNote: '那几天人手不够' });
  });

  test('in a published month it says who is missing, where to find somebody, and publishes the next version', async () => {
    open(`2026-09/${HALL}/leave`);
    await page.getByRole('button', { name: /^马俊 .* 待批$/ }).click();
    await shown(/缺岗 \d 处/);
    await shown('9月24日 帮办导办缺 1 人');
    const link = page.getByRole('link', { name: '找人顶9月24日的班' });
    expect(link.element().getAttribute('href')).toContain(`/changes?day=2026-09-24&staff=${await staffNamed('马俊')}`);
    await page.getByRole('button', { name: '批准并发布第 2 版' }).click();
    await expect.poll(() => book.db.of('rosterPublications').get(`2026-09:${HALL}:2`)).toBeDefined();
    await page.getByRole('button', { name: /^马俊 .* 已批$/ }).click();
    await page.getByRole('button', { name: '销假并发布第 3 版' }).click();
    await expect.element(page.getByRole('button', { name: /^马俊 .* 已撤回$/ })).toBeVisible();
  });

  test('with other edits in the draft it says to publish first', async () => {
    const edits = [{ staffId: await staffNamed('高文博'), date: 26, cell: shiftCell('shift-zheng') }];
    await editRoster(book.ctx, { month: '2026-09', hallId: HALL, command: 'roster-edit', edits });
    open(`2026-09/${HALL}/leave`);
    await shown('草稿有 1 格还没发布');
    await page.getByRole('button', { name: '批准并发布第 2 版' }).click();
    await shown('草稿有 1 格改了没发布');
    expect((await requestOf('马俊', '2026-09-24'))?.status).toBe('asked');
  });

  test('a month without requests says how to note one, and the tab counts those that wait', async () => {
    open(`2026-12/${HALL}/leave`);
    await shown('2026年12月还没有人请假');
    leave();
    open(`2026-10/${HALL}/leave`);
    await expect.element(page.getByRole('link', { name: '请假与愿望 4' })).toBeVisible();
  });
});

describe('balances', () => {
  test('a number is changed in place with where it comes from, and goes back to the law’s when emptied', async () => {
    open(`2026-10/${HALL}/leave?list=balance`);
    await expect.element(row(/吴倩.*自定，法定 5 天：2015年参加工作/)).toBeVisible();
    await page.getByRole('button', { name: '王芳年休假应休 5 天' }).click();
    await userEvent.keyboard('十天{Enter}');
    await shown('先写天数');
    await userEvent.keyboard('{Control>}a{/Control}10 2012年参加工作{Enter}');
    await expect.element(page.getByRole('button', { name: '王芳年休假应休 10 天' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^张丽华年休假/ })).toHaveFocus();
    await shown('自定，法定 5 天：2012年参加工作');
    await page.getByRole('button', { name: '王芳年休假应休 10 天' }).click();
    await userEvent.keyboard('{Control>}a{/Control}{Delete}{Enter}');
    await expect.element(page.getByRole('button', { name: '王芳年休假应休 5 天' })).toBeVisible();
  });

  test('Esc restores, F2 edits', async () => {
    open(`2026-10/${HALL}/leave?list=balance`);
    await page.getByRole('button', { name: '马俊调休结转 1 天' }).click();
    await userEvent.keyboard('7{Escape}');
    await expect.element(page.getByRole('button', { name: '马俊调休结转 1 天' })).toHaveFocus();
    await userEvent.keyboard('{F2}');
    await expect.element(page.getByRole('textbox', { name: '马俊调休结转 1 天' })).toHaveValue('1 去年底值班没补');
  });
});

describe('wishes', () => {
  test('noted by the keyboard, changed in place, taken off', async () => {
    open(`2026-10/${HALL}/leave?list=wishes`);
    await shown('6 条愿望');
    await page.getByRole('combobox', { name: '谁的愿望' }).click();
    await userEvent.keyboard('yf{Enter}28{Enter}');
    await expect.element(row(/10月28日.*杨帆.*满足/)).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: '杨帆10月28日的强度' }), '很强');
    const own = async () => {
      const staffId = await staffNamed('杨帆');
      return (await book.db.of('rosterWishes').toArray()).find((w) => w.staffId === staffId);
    };
    await expect.poll(own).toMatchObject({ day: '2026-10-28', shiftTypeId: '', want: true, weight: 3 });
    await page.getByRole('button', { name: '取消杨帆10月28日的愿望' }).click();
    await expect.poll(async () => (await own())?.voided !== undefined).toBe(true);
  });

  test('whether it is met follows the month as it stands', async () => {
    open(`2026-10/${HALL}/leave?list=wishes`);
    await expect.element(row(/徐静.*正班 没满足/)).toBeVisible();
    const edits = [{ staffId: await staffNamed('徐静'), date: 19, cell: null }];
    await editRoster(book.ctx, { month: '2026-10', hallId: HALL, command: 'roster-edit', edits });
    await expect.element(row(/徐静.*休息 满足/)).toBeVisible();
  });

  test('an empty list says what it is for', async () => {
    open(`2026-12/${HALL}/leave?list=wishes`);
    await shown('2026年12月还没有人提愿望');
  });
});

test.each([
  ['the ledger', '2026-10', ''],
  ['a published month', '2026-09', ''],
  ['balances', '2026-10', '?list=balance'],
  ['wishes', '2026-10', '?list=wishes'],
])('no accessibility faults: %s', async (_what, month, search) => {
  open(`${month}/${HALL}/leave${search}`);
  await expect.element(page.getByRole('table')).toBeVisible();
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
});
