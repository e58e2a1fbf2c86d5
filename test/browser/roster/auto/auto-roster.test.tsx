import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { editRoster } from '#src/renderer/commands/roster/edit-roster.ts';
import { RosterScreen } from '#src/renderer/screens/roster/roster-screen.tsx';
import { endAuto, useRosterAuto } from '#src/renderer/ui-state/roster-auto.ts';
import { useRosterPending } from '#src/renderer/ui-state/roster-pending.ts';
import { useRosterPlace } from '#src/renderer/ui-state/roster-place.ts';
import { useToast } from '#src/renderer/ui-state/toast.ts';
import { leaveCell } from '#src/shared/domain/roster/edit/selection.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

const EMPTY = '2026-12';
const PUBLISHED = '2026-09';
const HALL = 'hall-2';
/** A rest day on which each post on duty has just the people it needs. */
const SATURDAY = 26;
let book: TestBook;
let leave: () => void = () => undefined;
const open = (address: string) => {
  leave = mountScreen(book, '/roster/:month?/:hallId?/:view?', `/roster/${address}`, <RosterScreen />);
};
beforeEach(async () => {
  await page.viewport(1400, 900);
  useRosterPending.setState({ rows: new Map(), failed: null });
  useRosterPlace.setState({ begun: [] });
  book = await openDemoBook();
});
afterEach(async () => {
  endAuto();
  await book.ctx.queue.tail;
  leave();
  await book.close();
});
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const rows = (month: string) => book.db.of('rosterRows').where('month').equals(month).toArray();
const filled = async (month: string) => (await rows(month)).filter((r) => r.hallId === HALL).length;
const lastCommand = async () => {
  const read = await book.host.call('journal.read', { afterSeq: 0, limit: 1000 });
  return read.ok ? read.value.entries.at(-1)?.entry.command : '';
};
/** Stops as soon as there is a roster: proof takes long on a busy machine. */
const firstRoster = async () => {
  await expect.poll(() => useRosterAuto.getState().job?.cells ?? null, { timeout: 60_000 }).not.toBeNull();
  if (useRosterAuto.getState().job?.running) useRosterAuto.getState().job?.stop();
  await settled();
};
const settled = () => expect.poll(() => useRosterAuto.getState().job?.running, { timeout: 60_000 }).toBe(false);

describe('自动排班', () => {
  test('an empty month: one key, a proposal in the sheet, Enter takes it as one step, Ctrl+Z gives it back', async () => {
    open(`${EMPTY}/${HALL}`);
    await userEvent.click(button('自动排班').last());
    await firstRoster();
    await expect.element(page.getByRole('status').filter({ hasText: /最好|再好|方案/ })).toBeVisible();
    expect(await filled(EMPTY)).toBe(0);
    await expect.element(button('采用方案')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => filled(EMPTY)).toBeGreaterThan(8);
    expect(useRosterAuto.getState().job).toBeNull();
    await expect.poll(lastCommand).toBe('roster-auto');
    await userEvent.keyboard('{Control>}z{/Control}');
  }, 90_000);

  test('while the proposal is shown the sheet is not typed into; Esc puts it away', async () => {
    open(`${EMPTY}/${HALL}`);
    await userEvent.click(button('自动排班').last());
    await firstRoster();
    await userEvent.click(
      page
        .getByRole('grid')
        .getByLabelText(/12月2日/)
        .first(),
    );
    await userEvent.keyboard('2');
    await expect.poll(() => useToast.getState().toast?.text).toContain('先采用，或点“看原来的”');
    expect(await filled(EMPTY)).toBe(0);
    await userEvent.click(button('不用了'));
    await expect.poll(() => document.body.textContent).toContain('还没有排班');
  }, 90_000);

  test('the panel is accessible', async () => {
    open(`${EMPTY}/${HALL}`);
    await userEvent.click(button('自动排班').last());
    await firstRoster();
    const { violations } = await axe.run(document.querySelector('.auto') ?? document);
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
  }, 90_000);
});

describe('修补', () => {
  test('somebody falls ill: the fewest cells, one may be left out, the rest is taken', async () => {
    const working = async (date: number) =>
      (await rows(PUBLISHED)).filter((r) => r.hallId === HALL && r.cells[date]?.kind === 'shift').map((r) => r.staffId);
    const [ill = ''] = await working(SATURDAY);
    const before = (await working(SATURDAY)).length;
    const edits = [{ staffId: ill, date: SATURDAY, cell: leaveCell('sick') }];
    await editRoster(book.ctx, { month: PUBLISHED, hallId: HALL, command: 'roster-edit', edits });
    open(`${PUBLISHED}/${HALL}`);
    await userEvent.click(button('自动排班'));
    await settled();
    const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.auto .cells input')];
    await expect.poll(() => boxes().length).toBeGreaterThan(0);
    expect(boxes().length).toBeLessThanOrEqual(4);
    await userEvent.click(button(/^采用 \d+ 格$/));
    await expect.poll(() => useRosterAuto.getState().job).toBeNull();
    await expect.poll(lastCommand).toBe('roster-repair');
    expect(await working(SATURDAY)).toHaveLength(before);
    expect(await working(SATURDAY)).not.toContain(ill);
  }, 60_000);
});
