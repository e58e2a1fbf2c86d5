import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
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

describe('to and from Excel', () => {
  test('what was copied pastes back the same', async () => {
    await roster.click(0, 2);
    await roster.keys('1{ArrowRight}5{ArrowRight}{ArrowRight}t');
    await roster.shows(0, 2, '正值·调');
    await roster.click(0, 2);
    await roster.keys('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    const text = roster.copy();
    expect(text).toBe('正\t值\t\t调');
    await roster.click(4, 9);
    roster.paste(`${text}\r\n`);
    await roster.shows(4, 9, '正值·调');
  });

  test('a block from Excel lands in one journal line; names and digits are understood', async () => {
    const before = book.host.lines.length;
    await roster.click(0, 2);
    roster.paste('早班\t3\r\n休\t年假\r\n');
    await roster.shows(0, 2, '早午');
    await roster.shows(1, 2, '·年');
    await vi.waitFor(() => expect(book.host.lines.slice(before).map((l) => l.entry.command)).toEqual(['roster-paste']));
  });

  test('cutting leaves rest behind', async () => {
    await roster.click(0, 2);
    await roster.keys('1');
    await roster.shows(0, 2, '正');
    expect(roster.copy('cut')).toBe('正');
    await roster.shows(0, 2, '·');
  });

  test('unknown text: nothing is pasted until it is mended', async () => {
    await roster.click(0, 2);
    roster.paste('正\t白班');
    await vi.waitFor(() => expect(document.querySelector('[role=dialog]')?.textContent).toContain('11月3日'));
    expect(roster.glyphs(0, 2, 3)).toBe('··');
    await userEvent.fill(roster.field('“白班”改成'), '晚');
    await roster.press('改好贴上');
    await roster.shows(0, 2, '正晚');
  });

  test('unknown text can be left out', async () => {
    await roster.click(0, 3);
    await roster.keys('5');
    await roster.click(0, 2);
    roster.paste('正\t白班\t早');
    await roster.press('只贴认得的');
    await roster.shows(0, 2, '正值早');
  });
});
