import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editRoster } from '#src/renderer/commands/roster/edit-roster.ts';
import { publishRoster } from '#src/renderer/commands/roster/publish-roster.ts';
import { contextOf, groupsOf, readRosterBase, readRosterDrafts } from '#src/renderer/store/roster-source.ts';
import { shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { checkRoster } from '#src/shared/domain/roster/rules/catalogue.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

const MONTH = '2026-10';
const HALL = 'hall-1';
let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

async function breaches() {
  const base = await readRosterBase(book.db, MONTH);
  const drafts = await readRosterDrafts(book.db, MONTH);
  return checkRoster(contextOf(base, groupsOf(base, drafts.rows, HALL), drafts, HALL));
}
const reasons = async (reason: string) =>
  (await breaches())
    .filter((b) => b.severity === 'reason')
    .map((b) => ({ ruleId: b.ruleId, staffId: b.staffId, day: b.day, reason }));
const publish = async (reason = '国庆值班') =>
  publishRoster(book.ctx, { month: MONTH, hallId: HALL, accepted: await reasons(reason) });
const staffNamed = async (name: string) => (await book.db.of('staff').toArray()).find((s) => s.name === name)?.id ?? '';
const setCell = async (staffId: string, date: number) =>
  editRoster(book.ctx, {
    month: MONTH,
    hallId: HALL,
    command: 'roster-edit',
    edits: [{ staffId, date, cell: shiftCell('shift-zheng') }],
  });

describe('publishing a month', () => {
  test('is refused while a hard rule is broken, whatever the reasons', async () => {
    await setCell(await staffNamed('苗青'), 12);
    expect(await publish()).toMatchObject({ ok: false, error: { code: 'roster/hard-breaches', detail: { count: 1 } } });
    expect(await book.db.of('rosterPublications').where('month').equals(MONTH).count()).toBe(0);
  });

  test('is refused while a reason is missing or blank', async () => {
    expect((await reasons('')).length).toBeGreaterThan(0);
    expect(await publish(' ')).toMatchObject({ ok: false, error: { code: 'roster/reasons-missing' } });
  });

  test('keeps the cells, the reasons and who did it', async () => {
    expect(await publish()).toEqual({ ok: true, value: 1 });
    const version = await book.db.of('rosterPublications').get(`${MONTH}:${HALL}:1`);
    expect(version).toMatchObject({ version: 1, by: '周敏', publishedAt: book.ctx.now() });
    expect(version?.accepted.length).toBe((await reasons('')).length);
    const row = version?.rows.find((r) => Object.keys(r.cells).length > 0);
    expect(row?.cells).toEqual((await book.db.of('rosterRows').get(`${MONTH}:${row?.staffId}`))?.cells);
  });

  test('is not taken back by undo, and the same month is not published twice', async () => {
    await publish();
    expect(book.ctx.history.done).toEqual([]);
    expect(await publish()).toMatchObject({ ok: false, error: { code: 'roster/unchanged', detail: { version: 1 } } });
  });

  test('after a change makes the next version and leaves the first alone', async () => {
    await publish();
    const first = await book.db.of('rosterPublications').get(`${MONTH}:${HALL}:1`);
    await setCell(await staffNamed('高文博'), 24);
    expect(await publish()).toEqual({ ok: true, value: 2 });
    expect(await book.db.of('rosterPublications').get(`${MONTH}:${HALL}:1`)).toEqual(first);
  });

  test('of an empty month is refused', async () => {
    const done = await publishRoster(book.ctx, { month: '2026-12', hallId: HALL, accepted: [] });
    expect(done).toMatchObject({ ok: false, error: { code: 'roster/empty' } });
  });
});
