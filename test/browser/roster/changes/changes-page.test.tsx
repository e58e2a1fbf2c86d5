import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { editRoster } from '#src/renderer/commands/roster/edit-roster.ts';
import { setStandby } from '#src/renderer/commands/roster/keep-standby.ts';
import { RosterScreen } from '#src/renderer/screens/roster/roster-screen.tsx';
import { useRosterPending } from '#src/renderer/ui-state/roster-pending.ts';
import { shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
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
const field = (name: string) => page.getByRole('combobox', { name });
const options = () => [...document.querySelectorAll('[role=option]')].map((o) => o.textContent ?? '');
const shown = (text: string | RegExp) => expect.poll(() => document.body.textContent).toMatch(text);
const changes = () => book.db.of('rosterChanges').toArray();

describe('a change by the keyboard', () => {
  test('initials and date, Enter, the stand-by first, a digit for the reason, a tick, Enter: the next version', async () => {
    const standby = await staffNamed('张丽华');
    await setStandby(book.ctx, { hallId: HALL, day: '2026-09-26', staffId: standby, note: '' });
    open(`2026-09/${HALL}/changes`);
    await expect.element(field('谁的班')).toHaveFocus();
    await userEvent.keyboard('wq 26{Enter}');
    await expect.element(field('谁来上')).toHaveFocus();
    expect(options()[0]).toContain('张丽华');
    expect(options()[0]).toContain('备班');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('radio', { name: '1 病假' })).toHaveFocus();
    await userEvent.keyboard('1 {Enter}');
    await expect.poll(changes).toHaveLength(1);
    const [made] = await changes();
    const [giver, taker] = [await staffNamed('吴倩'), standby];
    expect(made).toMatchObject({ kind: 'standby', reason: '病假', version: 2, consents: [{ staffId: taker, how: 'message' }] });
    expect(made?.cells).toEqual([
      { staffId: giver, date: 26, before: shiftCell('shift-zhi'), after: { kind: 'leave', leave: 'sick' } },
      { staffId: taker, date: 26, before: null, after: shiftCell('shift-zhi') },
    ]);
    await shown('第 2 版 已发布');
    await expect.element(field('谁的班')).toHaveFocus();
    await expect.element(page.getByRole('row', { name: /9月26日.*备班顶上.*吴倩 → 张丽华.*病假/ })).toBeVisible();
  });

  test('an impossible taker is listed last with the reason and is not taken by Enter', async () => {
    open(`2026-09/${HALL}/changes?day=2026-09-28&staff=${await staffNamed('马俊')}`);
    await expect.element(field('谁来上')).toHaveFocus();
    await userEvent.keyboard('mq');
    await expect.poll(options).toHaveLength(1);
    expect(options()[0]).toMatch(/苗青.*不能.*还没通过岗前培训/);
    await userEvent.keyboard('{Enter}');
    await expect.element(field('谁来上')).toHaveFocus();
    expect(document.querySelector('form')).toBeNull();
  });

  test('a soft rule shows its source and takes the change’s reason; without a reason nothing is written', async () => {
    open(`2026-09/${HALL}/changes?day=2026-09-26&staff=${await staffNamed('吴倩')}`);
    await expect.element(field('谁来上')).toHaveFocus();
    await userEvent.keyboard('sjy{Enter}');
    await shown('《劳动法》第三十六条');
    await page.getByRole('button', { name: '替班并发布第 2 版' }).click();
    await shown('写明理由后才能继续');
    expect(await changes()).toEqual([]);
    await userEvent.fill(page.getByRole('textbox', { name: '别的原因' }), '防汛值守');
    await userEvent.keyboard('{Enter}');
    await expect.poll(changes).toHaveLength(1);
    const [made] = await changes();
    expect(made?.accepted.map((a) => [a.ruleId, a.reason])).toContainEqual(['weekMaximum', '替班：防汛值守']);
    expect(made?.cells[0]?.after).toBeNull();
  });

  test('a swap over two days: each works the other’s day', async () => {
    open(`2026-09/${HALL}/changes?kind=swap&day=2026-09-27&staff=${await staffNamed('陈建国')}`);
    await expect.element(field('和谁换')).toHaveFocus();
    expect(options()[0]).toMatch(/周敏.*拿 9月26日的休息日值班来换/);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('1{Enter}');
    await expect.poll(changes).toHaveLength(1);
    expect((await changes())[0]?.cells).toHaveLength(4);
    await page.getByRole('button', { name: '第 2 版 已发布' }).click();
    await shown(/9月26日周敏 值→休、陈建国 休→值（换班：家中急事）/);
  });

  test('a day without a shift says so', async () => {
    open(`2026-09/${HALL}/changes`);
    await expect.element(field('谁的班')).toHaveFocus();
    await userEvent.keyboard('zlh26');
    await shown('张丽华9月26日是休息，没有班可调');
  });
});

describe('when nothing can be changed', () => {
  test('a month that is not published sends to the sheet', async () => {
    open(`2026-10/${HALL}/changes`);
    await expect.element(page.getByRole('link', { name: '去排班表' })).toBeVisible();
  });

  test('a draft with other edits offers publishing first', async () => {
    await editRoster(book.ctx, {
      ...{ month: '2026-09', hallId: HALL, command: 'roster-edit' },
      edits: [{ staffId: await staffNamed('高文博'), date: 26, cell: shiftCell('shift-zheng') }],
    });
    open(`2026-09/${HALL}/changes`);
    await shown('草稿有 1 格还没发布');
    await page.getByRole('button', { name: '先发布' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
  });
});

describe('the lists', () => {
  test('details: consent is noted later, and the change is changed back as a version of its own', async () => {
    open(`2026-09/${HALL}/changes?day=2026-09-26&staff=${await staffNamed('吴倩')}`);
    await expect.element(field('谁来上')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('2{Enter}');
    await expect.poll(changes).toHaveLength(1);
    await page.getByRole('button', { name: /^9月26日替班/ }).click();
    await page.getByRole('checkbox', { name: /同意$/ }).first().click();
    await expect.poll(async () => (await changes())[0]?.consents.length).toBe(1);
    await page.getByRole('button', { name: '改回去', exact: true }).click();
    await userEvent.keyboard('已经回来{Enter}');
    await expect.poll(changes).toHaveLength(2);
    await shown('第 3 版 已发布');
    const [first, last] = await Promise.all([1, 3].map((n) => book.db.of('rosterPublications').get(`2026-09:${HALL}:${n}`)));
    const cellsOf = (rows: typeof first) =>
      new Map(rows?.rows.filter((r) => Object.keys(r.cells).length > 0).map((r) => [r.staffId, r.cells]));
    expect(cellsOf(last)).toEqual(cellsOf(first));
  });

  test('stand-by by day: added by initials, taken off by its button', async () => {
    open(`2026-09/${HALL}/changes?list=standby`);
    await page.getByRole('button', { name: '9月26日加备班' }).click();
    await userEvent.keyboard('zlh{Enter}');
    await expect.element(page.getByRole('button', { name: '取消张丽华9月26日的备班' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: '9月26日加备班' })).toHaveFocus();
    await page.getByRole('button', { name: '取消张丽华9月26日的备班' }).click();
    await expect.poll(async () => (await book.db.of('standbys').toArray())[0]?.voided !== undefined).toBe(true);
  });
});

test('the sheet’s menu leads here with the cell’s shift', async () => {
  open(`2026-09/${HALL}`);
  await vi.waitFor(() => expect(document.querySelector('td[data-r="4"][data-d="28"]')).not.toBeNull());
  await userEvent.click(document.querySelector('td[data-r="4"][data-d="28"]') ?? document.body);
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await expect.element(page.getByRole('menuitem', { name: '调班…' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await shown('张丽华9月28日');
  await expect.element(field('谁来上')).toHaveFocus();
});

test.each([
  ['empty', ''],
  ['the ranking', '?day=2026-09-26&staff=STAFF'],
  ['stand-by', '?list=standby'],
])('no accessibility faults: %s', async (_what, search) => {
  open(`2026-09/${HALL}/changes${search.replace('STAFF', await staffNamed('吴倩'))}`);
  await expect.element(page.getByRole('complementary', { name: '调一个班' })).toBeVisible();
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
});

test('no accessibility faults: a change in hand', async () => {
  open(`2026-09/${HALL}/changes?day=2026-09-26&staff=${await staffNamed('吴倩')}`);
  await expect.element(field('谁来上')).toHaveFocus();
  await userEvent.keyboard('sjy{Enter}');
  await expect.element(page.getByRole('radio', { name: '1 病假' })).toHaveFocus();
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
});
