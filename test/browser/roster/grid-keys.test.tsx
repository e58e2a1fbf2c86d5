import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { redo, undo } from '#src/renderer/commands/core/undo.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { openRoster, type RosterPage } from '#test/support/roster-page.tsx';

let book: TestBook;
let roster: RosterPage;
beforeEach(async () => {
  book = await openDemoBook();
  roster = await openRoster(book, '2026-11');
});
afterEach(async () => {
  await roster.leave();
  await book.close();
});

const lines = () => book.host.lines.map((l) => l.entry.command);

describe('the roster by keyboard', () => {
  test('a digit plans the shift, 0 and Delete give the day back', async () => {
    await roster.click(0, 3);
    await roster.keys('1');
    await roster.shows(0, 3, '正');
    await roster.keys('{ArrowRight}5{ArrowRight}n');
    await roster.shows(0, 3, '正值年');
    await roster.keys('{Delete}');
    await roster.shows(0, 3, '正值·');
    await roster.keys('{ArrowLeft}0');
    await roster.shows(0, 3, '正··');
  });

  test('Shift extends, one key fills the whole selection as one journal line', async () => {
    const before = lines().length;
    await roster.click(1, 2);
    await roster.keys('{Shift>}{ArrowRight}{ArrowRight}{ArrowDown}{/Shift}2');
    await roster.shows(1, 2, '早早早');
    await roster.shows(2, 2, '早早早');
    await vi.waitFor(() => expect(lines().slice(before)).toEqual(['roster-edit']));
  });

  test('Ctrl+D fills down, Ctrl+R fills right', async () => {
    await roster.click(0, 2);
    await roster.keys('3{ArrowRight}4{ArrowLeft}');
    await roster.keys('{Shift>}{ArrowRight}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    await roster.shows(2, 2, '午晚');
    await roster.click(2, 3);
    await roster.keys('{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Control>}r{/Control}');
    await roster.shows(2, 2, '午晚晚晚');
  });

  test('F2 takes a shift by its glyph and goes down with Enter', async () => {
    await roster.click(0, 10);
    await roster.keys('{F2}');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'));
    await roster.keys('夜{Enter}');
    await roster.shows(0, 10, '夜');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('roster-grid'));
    await roster.keys('1');
    await roster.shows(1, 10, '正');
  });

  test('Home, End, Ctrl+Home and Ctrl+A go where a spreadsheet goes', async () => {
    const active = () => document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.dataset;
    await roster.click(3, 10);
    await roster.keys('{End}');
    await vi.waitFor(() => expect(active()).toMatchObject({ r: '3', d: '30' }));
    await roster.keys('{Control>}{Home}{/Control}');
    await vi.waitFor(() => expect(active()).toMatchObject({ r: '0', d: '1' }));
    await roster.keys('{Tab}');
    await vi.waitFor(() => expect(active()).toMatchObject({ r: '0', d: '2' }));
  });

  test('undo and redo show at once', async () => {
    await roster.click(0, 3);
    await roster.keys('1');
    await roster.shows(0, 3, '正');
    await vi.waitFor(() => expect(lines().at(-1)).toBe('roster-edit'));
    await undo(book.ctx);
    await roster.shows(0, 3, '·');
    await redo(book.ctx);
    await roster.shows(0, 3, '正');
  });

  test('a week without a rest day is said at the cell, and F8 goes there', async () => {
    await roster.click(2, 2);
    await roster.keys('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}1');
    await roster.shows(2, 2, '正正正正正正正');
    expect(roster.cell(2, 8).getAttribute('aria-label')).toBe('李晓燕 11月8日 正班，不能发布：这一周没有休息日');
    await roster.click(0, 20);
    await roster.keys('{F8}');
    await vi.waitFor(() => expect(document.querySelector('.side h2')?.textContent).toContain('李晓燕'));
    expect(document.querySelector('.side')?.textContent).toContain('《劳动法》第三十八条');
  });

  test('a change that the disk refuses stays on screen until it is tried again', async () => {
    book.host.refuse('journal.append', { code: 'host/disk-full' });
    await roster.click(0, 3);
    await roster.keys('1');
    await vi.waitFor(() => expect(roster.button('再试一次')).toBeTruthy());
    expect(roster.glyph(0, 3)).toBe('正');
    book.host.refuse('journal.append');
    await roster.press('再试一次');
    await vi.waitFor(async () => expect(await book.db.of('rosterRows').where('month').equals('2026-11').count()).toBe(1));
    await roster.shows(0, 3, '正');
  });
});
