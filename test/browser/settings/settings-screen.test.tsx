import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SettingsScreen } from '#src/renderer/screens/settings/settings-screen.tsx';
import { useSettingsDrafts } from '#src/renderer/ui-state/settings-drafts.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

let book: TestBook;
let leave: () => void = () => undefined;
const open = (section: string) => {
  leave = mountScreen(book, '/settings/:section?', `/settings/${section}`, <SettingsScreen />);
};
beforeEach(async () => {
  await page.viewport(1400, 900);
  useSettingsDrafts.setState({ drafts: {} });
  book = await openDemoBook();
});
afterEach(async () => {
  leave();
  await book.close();
});
const textOf = (selector: string) => document.querySelector(selector)?.textContent;
const cell = (name: RegExp) => page.getByRole('button', { name });

describe('editing in place', () => {
  test('click, type, Enter saves; the cell has the focus again', async () => {
    open('posts');
    await cell(/^保安，简写/).click();
    await userEvent.keyboard('安保{Enter}');
    await expect.element(cell(/^保安，简写：安保/)).toHaveFocus();
    expect((await book.db.of('posts').get('post-guard'))?.short).toBe('安保');
  });

  test('Esc restores and writes nothing', async () => {
    open('posts');
    const before = book.host.lines.length;
    await cell(/^保安，简写/).click();
    await userEvent.keyboard('别的{Escape}');
    await expect.element(cell(/^保安，简写：保安/)).toHaveFocus();
    expect(book.host.lines.length).toBe(before);
  });

  test('a refused text stays open with its reason, and survives going elsewhere', async () => {
    open('shifts');
    await cell(/^午班，下班/).click();
    await userEvent.keyboard('十点{Enter}');
    await expect.poll(() => textOf('[role=alert]')).toContain('“十点”不是时间。');
    await page.getByRole('link', { name: '岗位' }).click();
    await expect.element(page.getByRole('table', { name: '岗位' })).toBeVisible();
    leave();
    open('shifts');
    await expect.element(page.getByRole('textbox', { name: '午班 下班' })).toHaveValue('十点');
    expect((await book.db.of('shiftTypes').get('shift-wu'))?.end).toBe(1140);
  });

  test('a night shift is written with 次日', async () => {
    open('shifts');
    await cell(/^晚班，下班/).click();
    await userEvent.keyboard('次日 02:00{Enter}');
    await expect.element(cell(/^晚班，下班：次日 02:00/)).toBeVisible();
    expect((await book.db.of('shiftTypes').get('shift-wan'))?.end).toBe(1560);
  });

  test('arrows move between cells, Alt+↓ moves the row and the focus with it', async () => {
    open('posts');
    await cell(/^大厅管理人员，名称/).click();
    await userEvent.keyboard('{Escape}{ArrowDown}{ArrowRight}');
    await expect.element(cell(/^窗口收件人员，简写/)).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(async () => (await book.db.of('posts').get('post-window'))?.order).toBe(3);
    await expect.element(cell(/^窗口收件人员，简写/)).toHaveFocus();
  });

  test('a name and Enter add a row; the same name again is refused under the field', async () => {
    open('teams');
    const field = page.getByRole('textbox', { name: '加一行' });
    await field.click();
    await userEvent.keyboard('三班{Enter}');
    await expect.element(cell(/^三班，名称/)).toBeVisible();
    await field.click();
    await userEvent.keyboard('三班{Enter}');
    await expect.poll(() => textOf('[role=alert]')).toContain('已经有“三班”了');
  });

  test('a choice of several is saved when the list closes', async () => {
    open('demands');
    await cell(/^窗口，岗位/).click();
    await page.getByRole('option', { name: '帮办代办' }).click();
    await userEvent.keyboard('{Escape}');
    await expect
      .poll(async () => (await book.db.of('demands').get('demand-hall-1-1'))?.postIds)
      .toEqual(['post-window', 'post-assist']);
  });
});

describe('voiding', () => {
  test('says who still uses the row', async () => {
    open('posts');
    await page.getByRole('button', { name: '作废 窗口收件人员' }).click();
    await expect.poll(() => textOf('[role=dialog]')).toContain('还不能作废');
    await expect.poll(() => textOf('[role=dialog]')).toContain('15 个窗口用它');
  });

  test('asks for the reason, then the row is gone', async () => {
    open('demands');
    await page.getByRole('button', { name: '作废 保安' }).click();
    await page.getByRole('textbox', { name: '理由' }).fill('物业负责');
    await page.getByRole('button', { name: '作废“保安”' }).click();
    await expect.poll(async () => (await book.db.of('demands').get('demand-hall-1-5'))?.voided?.reason).toBe('物业负责');
    await expect.element(cell(/^保安，名称/)).not.toBeInTheDocument();
  });
});

describe('forms', () => {
  test('a letterhead is saved on Enter and shown as printed', async () => {
    open('hall');
    await page.getByRole('textbox', { name: '表头单位' }).fill('志远县政务服务中心');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => textOf('figure')).toContain('志远县政务服务中心考勤表');
  });

  test('two symbols change places although each alone would be doubled', async () => {
    open('legend');
    await page.getByRole('textbox', { name: '迟到' }).fill('◆');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/用了两次/)).toBeVisible();
    await page.getByRole('textbox', { name: '早退' }).fill('◇');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await book.db.of('settings').get('settings'))?.legend.late).toBe('◆');
    expect((await book.db.of('settings').get('settings'))?.legend.early).toBe('◇');
  });

  test('a rule is written in hours, kept in minutes, and goes back to the usual number', async () => {
    open('rules');
    await page.getByRole('textbox', { name: '每周最多' }).fill('48.5');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await book.db.of('settings').get('settings'))?.rules.weekMaximum).toBe(2910);
    await page.getByRole('button', { name: '恢复 44' }).click();
    await expect.poll(async () => (await book.db.of('settings').get('settings'))?.rules.weekMaximum).toBe(2640);
  });
});

describe('weights of the automatic roster', () => {
  const weights = async () => (await book.db.of('settings').get('settings'))?.weights;
  test('points are typed, kept as whole numbers, and go back to the usual ones', async () => {
    open('weights');
    await page.getByRole('textbox', { name: '愿望没满足' }).fill('45');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await weights())?.wish).toBe(45);
    await page.getByRole('button', { name: '恢复 10' }).click();
    await expect.poll(async () => (await weights())?.wish).toBe(10);
  });

  test('half a point is refused under the field', async () => {
    open('weights');
    await page.getByRole('textbox', { name: '工时偏离' }).fill('2.5');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('权重填 0 到 9999 的整数。')).toBeVisible();
    expect((await weights())?.hours).toBe(2);
  });

  test('a shortage that is cheaper than one more shift is warned of', async () => {
    open('weights');
    const warning = page.getByText(/缺 1 个人只扣 100 分/);
    await page.getByRole('textbox', { name: '缺岗' }).fill('100');
    await userEvent.keyboard('{Enter}');
    await expect.element(warning).toBeVisible();
    await page.getByRole('button', { name: '恢复 1000' }).click();
    await expect.element(warning).not.toBeInTheDocument();
  });
});

describe('calendar', () => {
  test('a day needs a reason before it changes', async () => {
    open('calendar');
    await page.getByRole('button', { name: '10月17日，星期六，休息' }).click();
    await page.getByRole('button', { name: '补班' }).click();
    await page.getByRole('button', { name: '改这一天' }).click();
    await expect.element(page.getByText('写明理由后才能继续')).toBeVisible();
    await page.getByRole('textbox', { name: '理由' }).fill('县里通知');
    await page.getByRole('button', { name: '改这一天' }).click();
    await expect.element(page.getByRole('button', { name: '10月17日，星期六，补班' })).toBeVisible();
  });
});

describe('accessibility', () => {
  test.each([
    'hall',
    'counters',
    'posts',
    'teams',
    'users',
    'shifts',
    'demands',
    'rules',
    'weights',
    'legend',
    'calendar',
    'sending',
    'backup',
    'appearance',
  ])('axe finds nothing in %s', async (section) => {
    open(section);
    await expect.poll(() => document.querySelector('.set-page h2, .set-year .months')).not.toBeNull();
    const { violations } = await axe.run(document.querySelector('main') ?? document.body);
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
  });
});
