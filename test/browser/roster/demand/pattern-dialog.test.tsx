import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { openRoster, type RosterPage } from '#test/support/roster-page.tsx';

let book: TestBook;
let roster: RosterPage;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(async () => {
  await roster.leave();
  await book.close();
});

const dialog = () => document.querySelector('[role=dialog]')?.textContent ?? '';
const rowOf = (name: string): number =>
  Number(
    [...document.querySelectorAll<HTMLElement>('tbody th.nm[data-r]')].find((e) => e.textContent?.startsWith(name))?.dataset['r'],
  );
const open = async (month: string) => {
  roster = await openRoster(book, month);
  openRosterDialog({ kind: 'pattern' });
  await vi.waitFor(() => expect(dialog()).toContain('按规律填'));
};
const choose = async (label: string, option: RegExp) => {
  const box = [...document.querySelectorAll<HTMLElement>('[role=combobox]')].find((e) =>
    document.getElementById(e.getAttribute('aria-labelledby') ?? '')?.textContent?.startsWith(label),
  );
  await userEvent.click(box ?? document.body);
  const found = await vi.waitFor(() => {
    const item = [...document.querySelectorAll<HTMLElement>('[role=option]')].find((e) => option.test(e.textContent ?? ''));
    if (!item) throw new Error(`no option ${option}`);
    return item;
  });
  await userEvent.click(found);
};

describe('按规律填', () => {
  test('做一休一 for the guards only', async () => {
    await open('2026-11');
    await roster.press('做一休一');
    await choose('给谁填', /^保安/);
    await vi.waitFor(() => expect(dialog()).toContain('1 人'));
    await roster.press(/^(填上|仍然填上)$/);
    await roster.shows(rowOf('唐国强'), 1, '夜·夜·夜·');
    expect(roster.glyphs(0, 1, 6)).toBe('······');
  });
  test('who may not work yet is said before filling, with the rule', async () => {
    await open('2026-11');
    const text = await vi.waitFor(() => roster.field('规律'));
    await roster.press('五班两休');
    expect(text.value).toBe('休正正正正正休');
    await vi.waitFor(() => expect(dialog()).toContain('在特殊保护期的 21 天不填'));
    expect(dialog()).toContain('填上后没有不能发布的地方');
    await userEvent.click(document.querySelector('.skip-barred input') ?? document.body);
    await vi.waitFor(() => expect(dialog()).toContain('填上后有 21 处不能发布'));
    expect(dialog()).toContain('还没通过岗前培训　苗青 11月2日 等');
    expect(roster.button('仍然填上')).toBeTruthy();
    await userEvent.fill(text, '正白');
    await vi.waitFor(() => expect(dialog()).toContain('没有“白”这个班次'));
  });
  test('goes on where last month left off', async () => {
    await open('2026-10');
    await choose('给谁填', /^保安/);
    await userEvent.fill(roster.field('规律'), '正早晚休');
    await roster.press(/^(填上|仍然填上)$/);
    await roster.shows(rowOf('唐国强'), 29, '正早晚');
    await roster.leave();
    await open('2026-11');
    await choose('给谁填', /^保安/);
    await userEvent.fill(roster.field('规律'), '正早晚休');
    await userEvent.click([...document.querySelectorAll<HTMLInputElement>('[name=stagger]')][2] ?? document.body);
    await vi.waitFor(() => expect(dialog()).toContain('从前几天停下的地方接着轮。'));
    await roster.press(/^(填上|仍然填上)$/);
    await roster.shows(rowOf('唐国强'), 1, '·正早晚·');
  });
  test('a pattern is kept, chosen again, changed and voided', async () => {
    await open('2026-11');
    await userEvent.fill(roster.field('规律'), '夜休');
    await roster.press('存为规律');
    await userEvent.keyboard('保安倒班{Enter}');
    await vi.waitFor(async () => expect(await book.db.of('shiftPatterns').toArray()).toMatchObject([{ name: '保安倒班' }]));
    await userEvent.fill(roster.field('规律'), '夜夜休');
    await roster.press('保安倒班　换成现在写的');
    await vi.waitFor(async () =>
      expect((await book.db.of('shiftPatterns').toArray())[0]?.shiftTypeIds).toEqual(['shift-ye', 'shift-ye', '']),
    );
    await userEvent.fill(roster.field('规律'), '');
    await roster.press('保安倒班');
    await vi.waitFor(() => expect(roster.field('规律').value).toBe('夜夜休'));
    const { violations } = await axe.run(document.querySelector('[role=dialog]') ?? document.body);
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
    await roster.press('作废规律“保安倒班”');
    await userEvent.keyboard('人手变了{Enter}');
    await vi.waitFor(async () => expect((await book.db.of('shiftPatterns').toArray())[0]?.voided?.reason).toBe('人手变了'));
  });
});
