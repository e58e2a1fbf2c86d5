import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { useRosterWhy } from '#src/renderer/ui-state/roster-why.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { openRoster, type RosterPage } from '#test/support/roster-page.tsx';

// The demonstration month: row 2 is 李晓燕, the only one at the windows on Saturday 17 October; row 3 is 王芳, on Sunday 18.
const [LI, WANG] = [2, 3];
let book: TestBook;
let roster: RosterPage;
beforeEach(async () => {
  await page.viewport(1400, 900);
  useRosterWhy.setState({ open: false, asking: null });
  book = await openDemoBook();
  roster = await openRoster(book, '2026-10');
});
afterEach(async () => {
  await roster.leave();
  await book.close();
});

const panel = () => document.querySelector('.roster-side')?.textContent ?? '';
const says = (text: string | RegExp) => expect.poll(panel).toMatch(text);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const violations = async () => {
  const { violations: found } = await axe.run('.roster-side');
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
};

describe('why a day is short', () => {
  beforeEach(async () => {
    await roster.click(LI, 17);
    await roster.keys('n');
    await roster.shows(LI, 17, '年');
  });

  test('one sentence with the reasons counted, and who can come', async () => {
    await says('10月17日 窗口缺 1 人：6 人一周会超过 44 小时，1 人请假。');
    await says('孙佳怡可以安排。');
    await expect.element(button('安排 孙佳怡 上休息日值班')).toBeVisible();
  });

  test('one key plans them, the gap is closed, and undo opens it again', async () => {
    await button('安排 孙佳怡 上休息日值班').click();
    const sun = [...document.querySelectorAll('tbody tr')].find((r) => r.textContent?.includes('孙佳怡'));
    await expect.poll(() => sun?.querySelector('[data-d="17"]')?.textContent).toBe('值');
    await expect.poll(panel).not.toContain('缺 1 人');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('roster-grid'));
    await vi.waitFor(() => expect(book.host.lines.at(-1)?.entry.command).toBe('roster-edit'));
    await undo(book.ctx);
    await says('缺 1 人');
  });

  test('everybody’s reason opens; whoever breaks a soft rule can come with a reason, whoever is on leave cannot', async () => {
    await button('窗口：各人的原因').click();
    await says(/吴倩.*这一周会到 48 小时，超过 44 小时要写理由/);
    await says(/10 人是别的岗位/);
    await expect.element(button('安排 吴倩 上休息日值班')).toBeVisible();
    expect(document.querySelector('[aria-label^="安排 李晓燕"]')).toBeNull();
    expect(await violations()).toEqual([]);
    await button('窗口：各人的原因').click();
    await expect.poll(panel).not.toContain('别的岗位');
  });
});

describe('why this one and not another', () => {
  test('? opens the explanation, ? again asks for a name, initials answer, Enter offers the change', async () => {
    await roster.click(WANG, 18);
    await roster.keys('?');
    await says('“窗口”要 1 人，正好 1 人，只有 王芳');
    await says('休息日值班 1 天，同岗 1–2');
    await roster.keys('?');
    await expect.element(page.getByRole('combobox', { name: '为什么不是…' })).toHaveFocus();
    await roster.keys('lgf');
    await expect.poll(() => [...document.querySelectorAll('[role=option]')].map((o) => o.textContent)).toHaveLength(1);
    await says(/罗桂芳.*不同岗/);
    expect(await violations()).toEqual([]);
    await userEvent.clear(page.getByRole('combobox', { name: '为什么不是…' }));
    await roster.keys('ly{Enter}');
    await expect.element(button('把这个班换给 刘洋')).toHaveFocus();
    await says(/刘洋.*比 王芳 多 \d 天/);
    await roster.keys('{Enter}');
    await roster.shows(WANG, 18, '·');
    await vi.waitFor(() => expect(book.host.lines.at(-1)?.entry.command).toBe('roster-swap'));
  });

  test('a day off is explained, and Esc puts the explanation away', async () => {
    await roster.click(WANG, 17);
    await roster.keys('?');
    await says('为什么休息');
    await says('“窗口”人手已够');
    await roster.keys('{Escape}');
    await expect.poll(panel).not.toContain('人手已够');
  });

  test('it follows the cell in hand, and the field goes back to the grid with Esc', async () => {
    await roster.click(WANG, 18);
    await button('为什么').click();
    await says('正好 1 人，只有 王芳');
    await button('为什么不是…').click();
    await roster.keys('{Escape}');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('roster-grid'));
    await roster.keys('{ArrowRight}');
    await says(/“窗口”要 6 人/);
    expect(await violations()).toEqual([]);
  });
});
