import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { openRoster, type RosterPage } from '#test/support/roster-page.tsx';

const MONTH = '2026-10';
let book: TestBook;
let roster: RosterPage;
beforeEach(async () => {
  book = await openDemoBook();
  roster = await openRoster(book, MONTH);
});
afterEach(async () => {
  await roster.leave();
  await book.close();
});
const versions = () => book.db.of('rosterPublications').where('month').equals(MONTH).toArray();
const rowOf = (name: string): number =>
  Number([...document.querySelectorAll<HTMLElement>('tbody th.nm')].find((e) => e.textContent?.startsWith(name))?.dataset['r']);

describe('publishing from the screen', () => {
  test('the button says why it cannot, and leads to the place', async () => {
    await roster.click(rowOf('苗青'), 12);
    await roster.keys('1');
    await vi.waitFor(() => expect(roster.button('发布').getAttribute('aria-disabled')).toBe('true'));
    await roster.click(0, 1);
    // An unavailable button still takes the focus and a press; the test driver would wait for it to be enabled.
    roster.button('发布').focus();
    await roster.keys('{Enter}');
    await vi.waitFor(() => expect(document.querySelector('.side h2')?.textContent).toContain('苗青'));
    expect(document.querySelector('[role=dialog]')).toBeNull();
    expect(document.querySelector('.side')?.textContent).toContain('《安全生产法》第二十八条');
  });

  test('reasons are asked for; with them the version is written and shown', async () => {
    await roster.press('发布');
    await roster.press('发布第 1 版');
    await vi.waitFor(() => expect(document.querySelector('[role=dialog]')?.textContent).toContain('写明理由'));
    expect(await versions()).toEqual([]);
    await userEvent.fill(roster.field('理由（全部）'), '国庆后第一天统一调休');
    await roster.press('填到每一处');
    await roster.press('发布第 1 版');
    await vi.waitFor(() => expect(document.querySelector('.head')?.textContent).toContain('第 1 版 已发布'));
    const [version] = await versions();
    expect(version?.accepted.length).toBeGreaterThan(0);
    expect(version?.accepted.every((a) => a.reason === '国庆后第一天统一调休')).toBe(true);
    await roster.click(rowOf('高文博'), 24);
    await roster.keys('1');
    await vi.waitFor(() => expect(document.querySelector('.head')?.textContent).toContain('第 1 版后有改动未发布'));
    await roster.press('第 1 版后有改动未发布');
    await vi.waitFor(() => expect(document.querySelector('[role=dialog]')?.textContent).toContain('10月24日高文博 休→正'));
  });
});
