import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { redo, undo } from '#src/renderer/commands/core/undo.ts';
import { editRoster } from '#src/renderer/commands/roster/edit-roster.ts';
import { contextOf, groupsOf, readRosterBase, readRosterDrafts } from '#src/renderer/store/roster-source.ts';
import { leaveCell, shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { checkRoster } from '#src/shared/domain/roster/rules/catalogue.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { demoPerson } from '#test/support/people.ts';
import { openRoster, type RosterPage } from '#test/support/roster-page.tsx';

const HALL = 'hall-1';
let book: TestBook;
let roster: RosterPage | undefined;
beforeEach(async () => {
  await page.viewport(1400, 900);
  book = await openDemoBook();
});
afterEach(async () => {
  await roster?.leave();
  roster = undefined;
  await book.close();
});
const context = async (month: string) => {
  const base = await readRosterBase(book.db, month);
  const drafts = await readRosterDrafts(book.db, month);
  return contextOf(base, groupsOf(base, drafts.rows, HALL), drafts, HALL);
};
const glyphsOf = async (month: string) => JSON.stringify((await context(month)).people.map((p) => p.cells));
const commands = () => book.host.lines.map((l) => l.entry.command);
const shown = (text: string | RegExp) => expect.poll(() => document.body.textContent).toMatch(text);
const opened = async (month: string) => {
  roster = await openRoster(book, month);
  await roster.press('操作');
  await roster.press(/^周末值班轮换/);
  await expect.element(page.getByRole('dialog', { name: '周末值班轮换' })).toBeVisible();
};

describe('the command', () => {
  test('is one journal line under its own name, undone and done again', async () => {
    const staffId = demoPerson('吴倩').id;
    const edits = [
      { staffId, date: 7, cell: shiftCell('shift-zhi') },
      { staffId, date: 5, cell: leaveCell('inLieu') },
    ];
    const done = await editRoster(book.ctx, { month: '2026-11', hallId: HALL, command: 'fill-weekend-rota', edits });
    expect(done).toMatchObject({ ok: true, value: { cells: 2 } });
    expect(commands().at(-1)).toBe('fill-weekend-rota');
    const filled = await glyphsOf('2026-11');
    await undo(book.ctx);
    expect((await context('2026-11')).people.every((p) => Object.keys(p.cells).length === 0)).toBe(true);
    await redo(book.ctx);
    expect(await glyphsOf('2026-11')).toBe(filled);
  });
});

describe('the dialog', () => {
  test('an empty month: nine days, each with who, the day off and everybody’s count; Enter puts it in, one undo takes it out', async () => {
    await opened('2026-11');
    await shown('11月1日 周日');
    await shown('窗口收件 相差从 2 天到 1 天');
    const before = commands().length;
    await expect.element(page.getByRole('button', { name: '排上 27 天次' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => commands().slice(before)).toEqual(['fill-weekend-rota']);
    const made = await context('2026-11');
    const broken = checkRoster(made).filter((b) => b.staffId !== '' && b.severity === 'hard');
    expect(broken).toEqual([]);
    const kept = made.days
      .filter((d) => d.kind === 'restDay')
      .map((d) => made.people.filter((p) => p.cells[Number(d.day.slice(8))]));
    expect(kept.map((people) => people.length)).toEqual(Array.from({ length: 9 }, () => 3));
    await expect.poll(() => document.querySelector('[role=dialog]')).toBeNull();
    await undo(book.ctx);
    expect((await context('2026-11')).people.every((p) => Object.keys(p.cells).length === 0)).toBe(true);
  });

  test('a month that has its duties: only the missing one; all of them when dealt out anew, days off with them', async () => {
    const before = await context('2026-10');
    const crew = before.people.filter((p) => p.postId === 'post-window' && p.cells[24]?.kind === 'shift');
    const edits = crew.map((p) => ({ staffId: p.member.id, date: 24, cell: null }));
    await editRoster(book.ctx, { month: '2026-10', hallId: HALL, command: 'roster-edit', edits });
    await opened('2026-10');
    await expect.element(page.getByRole('button', { name: '排上 1 天次' })).toBeVisible();
    await shown('10月24日 周六');
    await page.getByRole('checkbox', { name: '已经排上的也重新轮' }).click();
    await page.getByRole('checkbox', { name: '法定节日也排' }).click();
    await shown('按三倍工资');
    await page.getByRole('button', { name: /^排上 \d\d 天次$/ }).click();
    await expect.poll(() => commands().at(-1)).toBe('fill-weekend-rota');
    const after = await context('2026-10');
    const hard = (c: typeof after) => checkRoster(c).filter((b) => b.severity === 'hard').length;
    expect(hard(after)).toBeLessThanOrEqual(hard(before));
    const leaveOf = (c: typeof after) =>
      c.people.map((p) => Object.entries(p.cells).filter(([, cell]) => cell.kind === 'leave' && cell.leave !== 'inLieu'));
    expect(leaveOf(after)).toEqual(leaveOf(before));
  });

  test('in the month that runs, what is past stays; a published one says that it must be published again', async () => {
    await opened('2026-09');
    await shown('今天和以前的不动，从9月24日排起。');
    await shown('这个月已发布');
    await shown('2026年9月的值班都排上了');
    await page.getByRole('button', { name: '取消' }).click();
    await expect.poll(() => document.querySelector('[role=dialog]')).toBeNull();
    expect(commands().at(-1)).toBe('hall-open');
  });

  test('no accessibility faults', async () => {
    await opened('2026-11');
    await shown('11月1日 周日');
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });
});
